import { expect, test } from 'vitest';
import { sql } from '#database/sql.ts';
import type { Check, Fact, Instrument, NoticeRecord } from '#extraction/record.ts';
import { fact, record } from '../support/corpus.ts';
import { withDatabase } from '../support/database.ts';
import { tablesOf } from '../support/tables.ts';

const ID = 'dongwan-2024';

function compared(check: string, verdict: Check['verdict'], found: string | null): Check {
  return {
    check_id: `${ID}.${check}`,
    check,
    verdict,
    fact_ids: [],
    expected: '5',
    found,
    finding_zh: '…',
    finding_en: '…',
  };
}

function rules(n: number): Instrument[] {
  return Array.from({ length: n }, (_, i) => ({
    instrument_id: `${ID}.t${i}`,
    title: `第${i}号办法`,
    action: 'made',
    item_id: null,
    start: i,
    end: i + 1,
  }));
}

function count(indicator: string, value: number): Fact {
  return fact(ID, indicator.length, indicator, { value, unit: '个' });
}

async function printedIn(notice: Partial<NoticeRecord>): Promise<readonly unknown[]> {
  return withDatabase(tablesOf([record(ID, notice)]), (database) =>
    database.query(sql`SELECT indicator, printed, verdict FROM printed ORDER BY indicator`),
  );
}

test('the number listed is what the check of the same level counted', async () => {
  const checks = [
    compared('declared_problems', 'agrees', '5'),
    compared('declared_specific_problems', 'differs', '4'),
    compared('declared_measures', 'differs', '6'),
  ];
  expect(await printedIn({ checks })).toEqual([
    { indicator: 'problems_specific', printed: 4, verdict: 'differs' },
    { indicator: 'problems_total', printed: 5, verdict: 'agrees' },
    { indicator: 'rect_measures', printed: 6, verdict: 'differs' },
  ]);
});

test('an inconclusive check gives the number listed, and says that it is inconclusive', async () => {
  expect(await printedIn({ checks: [compared('declared_problems', 'cannot_tell', '36')] })).toEqual([
    { indicator: 'problems_total', printed: 36, verdict: 'cannot_tell' },
  ]);
});

test('titles of rules are compared with the rules declared, unless there are more titles', async () => {
  const facts = [count('systems_total', 2)];
  expect(await printedIn({ facts, instruments: rules(2) })).toEqual([
    { indicator: 'systems_total', printed: 2, verdict: null },
  ]);
  expect(await printedIn({ facts, instruments: rules(3) })).toEqual([]);
});

test('no number is given if either side is missing', async () => {
  expect(await printedIn({ instruments: rules(2) })).toEqual([]);
  expect(await printedIn({ facts: [count('systems_total', 2)] })).toEqual([]);
});
