import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { aligned } from '#routes/[[lang=lang]]/compare/alignment.ts';
import { cardsOf } from '#routes/[[lang=lang]]/compare/cards.server.ts';
import { firstColumns } from '#routes/[[lang=lang]]/compare/columns.ts';
import { comparedIn } from '#routes/[[lang=lang]]/compare/compared.server.ts';
import { UNTYPED } from '#routes/[[lang=lang]]/compare/practice.ts';

interface JudgedPair {
  readonly topic: string;
  readonly type: string;
  readonly measures: string;
  readonly useful: 'yes' | 'no';
}

const JUDGED: readonly JudgedPair[] = parse(readFileSync('test/fixtures/pairs/published.csv', 'utf8'), {
  columns: true,
});
const FIRST = 10;

/** The rows of a topic that set measures side by side, as the page first shows them. */
async function pairsOf(topic: string): Promise<readonly string[]> {
  const { zones, types } = await comparedIn('zh');
  const judged = zones.filter(({ notice_id }) => JUDGED.some(({ measures }) => measures.includes(notice_id)));
  const ids = judged.map(({ notice_id }) => notice_id);
  const cards = await cardsOf(topic, new Set(ids), 'zh');
  const present = ids.filter((id) => cards.some(({ zone }) => zone === id));
  const columns = firstColumns(present, null).map((id) => cards.filter(({ zone }) => zone === id));
  const { bands } = aligned(columns, [...types.map(({ value }) => value), UNTYPED]);
  return bands.flatMap(({ type, rows }) =>
    rows.map((row) => {
      const ids = row.cards.filter((card) => card !== null).map(({ measure_id }) => measure_id);
      return [topic, type, ids.join(';')].join();
    }),
  );
}

const keyOf = ({ topic, type, measures }: JudgedPair) => [topic, type, measures].join();

describe('the pairs that the pages of topics show', () => {
  let shown: readonly (readonly string[])[] = [];
  beforeAll(async () => {
    const { topics } = await comparedIn('zh');
    shown = await Promise.all(topics.map(({ value }) => pairsOf(value)));
  });

  test('have all been judged', () => {
    expect(shown.flat().filter((pair) => !JUDGED.some((each) => keyOf(each) === pair))).toEqual([]);
  });

  test('are useful: at least eight in ten of the first ten of the ten topics with most', () => {
    const most = shown.toSorted((a, b) => b.length - a.length).slice(0, 10);
    const first = most.flatMap((pairs) => pairs.slice(0, FIRST));
    const useful = first.filter((pair) =>
      JUDGED.some((each) => keyOf(each) === pair && each.useful === 'yes'),
    );
    expect(useful.length / first.length).toBeGreaterThanOrEqual(0.8);
  });
});
