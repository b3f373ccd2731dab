import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOfFile } from '#documents/file-kind.ts';
import { decodingOf, ENCODINGS } from '#own/decoding.ts';
import { gbk } from '../support/gbk.ts';

const TEXT = '青禾镇党委关于巡察整改进展情况的通报\n\n 根据县委统一部署 \n第三行\n第四行\n第五行';

describe('the decoding of a file', () => {
  test.each([
    ['utf-8', new TextEncoder().encode(TEXT)],
    ['gb18030', gbk(TEXT)],
  ])('is found: %s', (encoding, bytes) => {
    expect(decodingOf(bytes, 'txt', null)).toEqual({
      encoding,
      head: '青禾镇党委关于巡察整改进展情况的通报\n根据县委统一部署\n第三行\n第四行',
    });
  });

  test('is that of the reader, whatever the file seems to be', () => {
    const decoding = decodingOf(gbk(TEXT), 'txt', 'utf-8');
    expect(decoding?.encoding).toBe('utf-8');
    expect(decoding?.head).toContain('\ufffd');
  });

  test('shows the words of a page without its mark-up', () => {
    const page = '<!doctype html><head><style>p{}</style></head><body><p>青禾镇</p><script>x</script>';
    expect(decodingOf(new TextEncoder().encode(page), 'html', null)?.head).toBe('青禾镇');
  });

  test('is none if no encoding fits, and still shows how the file begins', () => {
    expect(decodingOf(Uint8Array.of(0x41, 0xff), 'txt', null)).toEqual({ encoding: null, head: 'A\ufffd' });
  });

  test('of files that are no plain text does not exist', () => {
    expect(decodingOf(new TextEncoder().encode('%PDF-1.4'), 'pdf', null)).toBeNull();
  });

  test('never throws, and shows a short head', () => {
    const encoding = fc.option(fc.constantFrom(...ENCODINGS));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), encoding, (bytes, as) => {
        expect(decodingOf(bytes, kindOfFile(bytes), as)?.head.length ?? 0).toBeLessThanOrEqual(160);
      }),
    );
  });
});
