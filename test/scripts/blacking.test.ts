import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { blackingIn, blackingOf } from '../../scripts/evaluate/blacking.ts';

test('a piece with something black in it is listed', () => {
  expect(blackingOf(['修订制度', '约谈▇▇▇'])).toEqual({ of: 2, blacked: ['约谈▇▇▇'] });
});

test('nothing is black in the leads and headings of invented notices that name no one', async () => {
  const { of, blacked } = await blackingIn(fileURLToPath(new URL('../fixtures/unseen-g', import.meta.url)));
  expect(of).toBeGreaterThan(500);
  expect(blacked).toEqual([]);
});
