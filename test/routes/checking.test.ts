import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkFile } from '#routes/[[lang=lang]]/data/checking.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const PUBLISHED = [
  { path: 'facts.csv', sha256: sha256('facts') },
  { path: 'one.arrow', sha256: sha256('same') },
  { path: 'other.arrow', sha256: sha256('same') },
];

describe('a file', () => {
  test('is the published one with the same bytes, whatever its name', async () => {
    expect(await checkFile(new Blob(['facts']), PUBLISHED)).toEqual({
      kind: 'published',
      paths: ['facts.csv'],
    });
  });

  test('is all published ones with the same bytes', async () => {
    expect(await checkFile(new Blob(['same']), PUBLISHED)).toMatchObject({
      paths: ['one.arrow', 'other.arrow'],
    });
  });

  test('is none of them if a byte differs, and its own digest is given', async () => {
    expect(await checkFile(new Blob(['fact']), PUBLISHED)).toEqual({ kind: 'none', sha256: sha256('fact') });
  });

  test('that cannot be read is told apart from one that differs', async () => {
    const folder = new Blob();
    folder.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
    expect(await checkFile(folder, PUBLISHED)).toEqual({ kind: 'unreadable' });
  });
});
