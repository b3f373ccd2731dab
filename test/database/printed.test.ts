import { expect, test } from 'vitest';
import { sql } from '#database/sql.ts';
import type { Fact, Item, NoticeRecord } from '#extraction/record.ts';
import { CORPUS, fact, record } from '../support/corpus.ts';
import { withDatabase } from '../support/database.ts';
import { tablesOf } from '../support/tables.ts';

const ITEM = CORPUS[0]?.items[0] as Item;
const ID = 'dongwan-2024';

function items(paths: readonly (readonly string[])[]): readonly Item[] {
  return paths.map((path, n) => ({ ...ITEM, path, item_id: `${ID}.i${n}` }));
}

function count(indicator: string, value: number): Fact {
  return fact(ID, indicator.length, indicator, { value, unit: '个' });
}

async function printedIn(notice: Partial<NoticeRecord>): Promise<readonly unknown[]> {
  return withDatabase(tablesOf([record(ID, notice)]), (database) =>
    database.query(sql`SELECT indicator, printed FROM printed ORDER BY indicator`),
  );
}

test('problems are compared with the headings whose number comes nearest, a bare item being its own heading', async () => {
  const outline = items([['甲'], ['甲'], ['甲'], ['乙'], ['乙'], []]);
  expect(await printedIn({ facts: [count('problems_total', 3)], items: outline })).toEqual([
    { indicator: 'problems_total', printed: 3 },
  ]);
});

test('items belong to the specific problems where these are declared', async () => {
  const facts = [count('problems_total', 4), count('problems_specific', 5)];
  expect(await printedIn({ facts, items: items([['甲'], ['甲'], ['乙'], ['乙']]) })).toEqual([
    { indicator: 'problems_specific', printed: 4 },
  ]);
});

test('a number more than a quarter away is not compared', async () => {
  const facts = [count('problems_total', 10)];
  expect(await printedIn({ facts, items: items([['甲'], ['甲'], ['乙']]) })).toEqual([]);
});

test('what is not declared has no number beside it, and what is not printed none either', async () => {
  expect(await printedIn({ items: items([['甲'], ['乙']]) })).toEqual([]);
  expect(await printedIn({ facts: [count('problems_total', 2), count('systems_total', 2)] })).toEqual([]);
});
