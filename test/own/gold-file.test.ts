import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { approved, rejected, replacedFact } from '#own/edits.ts';
import { goldFile } from '#own/gold-file.ts';
import { reviewOf } from '#own/review.ts';
import { readGold } from '../../scripts/evaluate/gold.ts';
import { evaluate } from '../../scripts/evaluate/score.ts';
import { edited, factRefs, given, ownNotice, STAMP } from '../support/review.ts';

const NOTICE = ownNotice();
const [first, second] = NOTICE.record.facts;

async function unpacked(bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gold-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

test('reviewed notices are gold data for the evaluation: what was confirmed is found, what was changed is missed, what was rejected is invented', async () => {
  const start = reviewOf(NOTICE, []);
  const all = edited(start, approved(start, factRefs(start), STAMP));
  const changed = edited(all, replacedFact(all, first?.fact_id ?? '', given(first!, other(first!)), STAMP));
  const review = edited(changed, rejected(changed, [{ of: 'fact', id: second?.fact_id ?? '' }], STAMP));
  const { notice, item, names } = evaluate(await readGold(await unpacked(await goldFile([review]))));
  const n = NOTICE.record.facts.length;
  expect(notice.hits + item.hits).toBe(n - 2);
  expect([notice.n + item.n, notice.found + item.found]).toEqual([n - 1, n]);
  expect(Object.values(names).every(({ of }) => of === 0)).toBe(true);
});

test('figures that no person decided on count neither for the program nor against it', async () => {
  const start = reviewOf(NOTICE, []);
  const review = edited(start, approved(start, [{ of: 'fact', id: first?.fact_id ?? '' }], STAMP));
  const { notice, item } = evaluate(await readGold(await unpacked(await goldFile([review]))));
  expect([notice.n + item.n, notice.found + item.found]).toEqual([1, 1]);
});

/** Another value of the same kind. */
function other(fact: NonNullable<typeof first>) {
  return fact.date === null ? { value: (fact.value ?? 0) + 1 } : { date: '2011-01-01' };
}
