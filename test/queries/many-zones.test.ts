import { describe, expect, test } from 'vitest';
import { drawn } from '#charts/counts/drawn.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { readAnswers } from '#queries/questions.ts';
import { MOST_ZONES } from '#queries/zones.ts';
import { EMPTY_VIEW } from '#view/view.ts';
import { fact, record } from '../support/corpus.ts';
import { withDatabase } from '../support/database.ts';
import { tablesOf } from '../support/tables.ts';

const FEW_ZONES = 6;

/** A number of notices, each with its feedback a day after the one before. */
function tablesOfMany(count: number) {
  const records = Array.from({ length: count }, (_, i) => {
    const id = `made-${String(i + 1).padStart(2, '0')}`;
    const date = new Date(Date.UTC(2023, 0, i + 1)).toISOString().slice(0, 10);
    return record(id, {
      facts: [fact(id, 1, 'feedback', { date }), fact(id, 2, 'problems_total', { value: 9, unit: '个' })],
    });
  });
  return tablesOf(records);
}

describe('with as many zones as can be drawn', () => {
  test('all are drawn, and no chart says that some are left out', async () => {
    await withDatabase(tablesOfMany(MOST_ZONES), async (database) => {
      const answers = await readAnswers(database, ['counts'], EVERYTHING, FEW_ZONES);
      expect(answers.zones).toHaveLength(MOST_ZONES);
      expect(drawn.describe(answers, 'zh', EMPTY_VIEW).missing).not.toContain('只画');
    });
  });
});

describe('with more', () => {
  const count = MOST_ZONES + 6;

  test('those with the latest feedback are drawn', async () => {
    await withDatabase(tablesOfMany(count), async (database) => {
      const { zones, counts } = await readAnswers(database, ['counts'], EVERYTHING);
      expect(zones).toHaveLength(MOST_ZONES);
      expect(zones.at(-1)?.notice_id).toBe(`made-${count}`);
      expect(new Set(counts.map(({ notice_id }) => notice_id)).size).toBe(MOST_ZONES);
    });
  });

  test('a page that must stay small draws only a few of them', async () => {
    await withDatabase(tablesOfMany(count), async (database) => {
      const { zones, counts } = await readAnswers(database, ['counts'], EVERYTHING, FEW_ZONES);
      expect(zones.map(({ notice_id }) => notice_id)).toEqual(
        Array.from({ length: FEW_ZONES }, (_, i) => `made-${count - FEW_ZONES + i + 1}`),
      );
      expect(counts).toHaveLength(FEW_ZONES);
    });
  });

  test('every chart says how many of how many it draws', async () => {
    await withDatabase(tablesOfMany(count), async (database) => {
      const answers = await readAnswers(database, ['counts'], EVERYTHING, FEW_ZONES);
      const { missing } = drawn.describe(answers, 'zh', EMPTY_VIEW);
      expect(missing).toMatch(new RegExp(`^共 ${count} 份通报，这里只画最近反馈的 ${FEW_ZONES} 份。`, 'u'));
      expect(drawn.describe(answers, 'en', EMPTY_VIEW).missing).toContain(`only the ${FEW_ZONES}`);
    });
  });

  test('a filter that leaves fewer draws all that are left', async () => {
    await withDatabase(tablesOfMany(count), async (database) => {
      const zone = ['made-01', 'made-02'];
      const { zones } = await readAnswers(database, ['counts'], { ...EVERYTHING, zone }, FEW_ZONES);
      expect(zones.map(({ notice_id }) => notice_id)).toEqual(zone);
    });
  });
});
