import { expect, test } from 'vitest';
import { PUBLISHED } from '#routes/site.server.ts';
import { dataVersion } from '#routes/version.server.ts';

const KEY = /^\d+\.\d+\.\d+-[0-9a-f]{8}$/u;

test('the key of data from another folder is that of the database', async () => {
  const { key } = await dataVersion(true);
  expect(key).toMatch(KEY);
  expect((await PUBLISHED).digest.startsWith(key.split('-')[1] ?? '')).toBe(true);
});

test('the key of data/ is that of its files', async () => {
  const { key } = await dataVersion(false);
  expect(key).toMatch(KEY);
  expect(key).not.toBe((await dataVersion(true)).key);
});
