import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readGold } from '../../scripts/evaluate/gold.ts';
import { evaluate } from '../../scripts/evaluate/score.ts';
import type { Evaluation, Share } from '../../scripts/evaluate/score.ts';

/** They help to separate traps from results and are not scored. */
const OPTIONAL = new Set([
  'business_amount',
  'threshold_amount',
  'amount_involved',
  'earlier_inspection',
  'inspection_round',
]);

function headline({ byCode, slips }: Evaluation): { recall: number; precision: number } {
  const required = Object.entries(byCode).filter(([code]) => !OPTIONAL.has(code));
  const hits = required.reduce((sum, [, score]) => sum + score.hits, 0);
  const slipped = (what: 'missed' | 'invented') =>
    slips.filter((slip) => slip.scope === 'notice' && slip.what === what && !OPTIONAL.has(slip.indicator))
      .length;
  return { recall: hits / (hits + slipped('missed')), precision: hits / (hits + slipped('invented')) };
}

function rate(shares: readonly Share[]): number {
  const sum = (key: keyof Share) => shares.reduce((total, share) => total + share[key], 0);
  return sum('right') / sum('of');
}

describe.each(['unseen-a', 'unseen-b', 'unseen-c', 'unseen-d', 'unseen-e', 'unseen-f', 'unseen-g'])(
  'of the notices in %s',
  (folder) => {
    const reading = readGold(fileURLToPath(new URL(`../fixtures/${folder}`, import.meta.url))).then(evaluate);

    test('recall of headline figures is at least 0.95 and precision 0.97', async () => {
      const { recall, precision } = headline(await reading);
      expect(recall).toBeGreaterThanOrEqual(0.95);
      expect(precision).toBeGreaterThanOrEqual(0.97);
    });

    test('at least 95 % of names, kinds and levels are right', async () => {
      expect(rate(Object.values((await reading).names))).toBeGreaterThanOrEqual(0.95);
    });

    test('items and measures are counted right in 90 %', async () => {
      const { items, measures } = await reading;
      expect(rate([items])).toBeGreaterThanOrEqual(0.9);
      expect(rate([measures])).toBeGreaterThanOrEqual(0.9);
    });
  },
);
