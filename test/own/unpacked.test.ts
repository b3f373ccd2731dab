import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unpacked } from '#own/unpacked.ts';
import { gbk } from '../support/gbk.ts';

const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);

test('the files of an archive come with its path before theirs, without what systems leave in it', () => {
  const archive = zipSync({
    '青禾/通报.txt': strToU8('甲'),
    '__MACOSX/通报.txt': strToU8('乙'),
    '青禾/.DS_Store': strToU8('丙'),
    'Thumbs.db': strToU8('丁'),
  });
  const files = unpacked(archive, '县里.zip');
  expect(files.map(({ path }) => path)).toEqual(['县里.zip/青禾/通报.txt']);
  expect(new TextDecoder().decode(files[0]?.bytes)).toBe('甲');
});

test('names in GBK, as Chinese Windows leaves them, are read', () => {
  const archive = zipSync({ [latin1(gbk('通报.txt'))]: strToU8('甲') });
  // Without the mark that a name is UTF-8, its bytes are what they are.
  const name = gbk('通报.txt');
  const unmarked = withName(archive, strToU8(latin1(name)), name);
  expect(unpacked(unmarked, 'a.zip').map(({ path }) => path)).toEqual(['a.zip/通报.txt']);
});

test('a damaged archive is told as one that cannot be read', () => {
  expect(() => unpacked(Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), 'a.zip')).toThrow(
    expect.objectContaining({ problem: 'kind' }),
  );
});

test('an archive of too many files is refused before it is unpacked', () => {
  const files = Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`${i}.txt`, strToU8('')]));
  expect(() => unpacked(zipSync(files), 'a.zip')).toThrow(expect.objectContaining({ problem: 'large' }));
});

/** The archive with one name for another in both of its headers, shorter or as long, and no mark of UTF-8. */
function withName(archive: Uint8Array, from: Uint8Array, to: Uint8Array): Uint8Array {
  const parts: number[] = [...archive];
  const hex = (bytes: Iterable<number>) =>
    Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const short = (n: number) => hex([n & 255, n >> 8]);
  const cut = from.length - to.length;
  let text = hex(parts);
  text = text.replaceAll(hex(from), hex(to));
  // Lengths of the name, flags, and where the directory begins.
  text = text
    .replaceAll(`${short(from.length)}0000`, `${short(to.length)}0000`)
    .replace(/^(504b0304....)..../u, '$10000');
  text = text.replace(/(504b0102........)..../u, '$10000');
  const bytes = Uint8Array.from(text.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
  const end = bytes.length - 22;
  const view = new DataView(bytes.buffer);
  view.setUint32(end + 12, view.getUint32(end + 12, true) - cut, true);
  view.setUint32(end + 16, view.getUint32(end + 16, true) - cut, true);
  return bytes;
}
