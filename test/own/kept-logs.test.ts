import { expect, test } from 'vitest';
import { approved } from '#own/edits.ts';
import { keptLogIn, logFor, type KeptLog } from '#own/kept-logs.ts';
import { reviewOf } from '#own/review.ts';
import { edited, factRefs, ownNotice, REVIEWED, STAMP } from '../support/review.ts';

const FIRST = reviewOf(ownNotice(), []);
const { log } = edited(FIRST, approved(FIRST, factRefs(FIRST), STAMP));
const kept = (at: string, path = FIRST.read.path): KeptLog => ({ notice_id: 'own-通报', path, at, log });

test('a kept log is read back, and anything else is not', () => {
  expect(keptLogIn(JSON.stringify(kept('1')))).toEqual(kept('1'));
  for (const text of ['', 'null', '{}', '[]', JSON.stringify({ ...kept('1'), log: [{ op: 'burn' }] })])
    expect(keptLogIn(text)).toBeNull();
});

test('a file has its own log, or else the latest of its path', () => {
  const other = ownNotice(REVIEWED, '青禾/通报.txt', 'b'.repeat(64));
  expect(logFor(FIRST.read, new Map([['a'.repeat(64), kept('1')]]))).toBe(log);
  const two = new Map([
    ['c'.repeat(64), { ...kept('1'), log: [] }],
    ['d'.repeat(64), kept('2')],
  ]);
  expect(logFor(other, two)).toBe(log);
  expect(logFor({ ...other, path: '别处.txt' }, two)).toEqual([]);
});

test('under another id, the log applies to the same facts', () => {
  const record = JSON.parse(
    JSON.stringify(FIRST.read.record).replaceAll('own-通报', 'own-通报-2'),
  ) as typeof FIRST.read.record;
  const renamed = { ...FIRST.read, record };
  const next = reviewOf(renamed, logFor(renamed, new Map([['a'.repeat(64), kept('1')]])));
  expect(next.orphans).toEqual([]);
  expect([...next.now.facts.values()].every(({ by }) => by === 'approved')).toBe(true);
});
