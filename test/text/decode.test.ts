import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { decode } from '#text/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** 云溪市 in GBK. */
const GBK = [0xd4, 0xc6, 0xcf, 0xaa, 0xca, 0xd0];
/** 㵲 exists only in the four-byte range of GB18030. */
const FOUR_BYTES = [0x82, 0x32, 0x8a, 0x36];
/** 雲溪 in Big5. */
const BIG5 = [0xb6, 0xb3, 0xb7, 0xcb];

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

describe('decode', () => {
  test.each([
    ['UTF-8', utf8('云溪市')],
    ['UTF-8 with a byte order mark', utf8('\ufeff云溪市')],
    ['GBK', Uint8Array.from(GBK)],
    ['UTF-16, little end first', utf16('\ufeff云溪市', 'le')],
    ['UTF-16, big end first', utf16('\ufeff云溪市', 'be')],
  ])('reads %s', (_, bytes) => {
    expect(decode(bytes)).toBe('云溪市');
  });

  test('reads the four-byte characters of GB18030', () => {
    expect(decode(Uint8Array.from([...GBK, ...FOUR_BYTES]))).toMatch(/^云溪市.$/u);
  });

  test('converts CRLF to LF and keeps a lone CR, spaces and NULs', () => {
    expect(decode(utf8('a\r\nb\rc\n\r\n \0'))).toBe('a\nb\rc\n\n \0');
  });

  test('drops one byte order mark at the start', () => {
    expect(decode(utf8('\ufeffa\ufeffb'))).toBe('a\ufeffb');
  });

  test('follows a declared encoding that fits', () => {
    expect(decode(Uint8Array.from(BIG5), 'big5')).toBe('雲溪');
  });

  test('detects the encoding if the declared one is wrong or unknown', () => {
    expect(decode(utf8('云溪市'), 'gb2312')).toBe('云溪市');
    expect(decode(Uint8Array.from(GBK), 'utf-8')).toBe('云溪市');
    expect(decode(Uint8Array.from(GBK), 'x-no-such')).toBe('云溪市');
  });

  test('refuses bytes that no encoding can decode', () => {
    expect(() => decode(Uint8Array.of(0xff, 0xff))).toThrow('is neither UTF-8 nor GB18030');
  });

  test('decodes any text encoded as UTF-8', () => {
    const text = fc
      .string({ unit: 'binary' })
      .filter((s) => !/\p{Cs}/u.test(s) && !s.startsWith('\ufeff') && !s.includes('\r\n'));
    fc.assert(
      fc.property(text, (s) => {
        expect(decode(utf8(s))).toBe(s);
      }),
    );
  });
});
