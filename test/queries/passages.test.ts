import { beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING } from '#queries/filter.ts';
import { passages, type PassageRow } from '#queries/passages.ts';
import { CORPUS } from '../support/corpus.ts';
import { withDatabase } from '../support/database.ts';
import { fixtureTables } from '../support/tables.ts';

let rows: readonly PassageRow[];

beforeAll(async () => {
  rows = await withDatabase(fixtureTables, (database) => database.query(passages(EVERYTHING)));
}, 120_000);

const textsOf = (kind: string) => rows.filter((row) => row.kind === kind).map(({ text }) => text);

describe('what can be searched is', () => {
  test.each([
    ['measure', CORPUS.flatMap(({ measures }) => measures.map(({ lead }) => lead))],
    ['heading', CORPUS.flatMap(({ items }) => items.map(({ heading }) => heading))],
    ['rule', CORPUS.flatMap(({ instruments }) => instruments.map(({ title }) => title))],
  ])('every %s as printed', (kind, printed) => {
    expect(printed.length).toBeGreaterThan(0);
    expect(textsOf(kind).toSorted()).toEqual(printed.toSorted());
  });

  test('every quote of a figure, and the label of every topic', () => {
    const quotes = CORPUS.flatMap(({ facts }) => facts.map(({ quote }) => quote)).filter(
      (quote) => quote !== '',
    );
    expect(textsOf('figure')).toEqual(expect.arrayContaining(quotes));
    const topics = rows.filter(({ kind }) => kind === 'topic');
    expect(topics).toHaveLength(CORPUS.flatMap(({ items }) => items.flatMap((item) => item.topics)).length);
    expect(topics.every(({ label_zh, label_en }) => label_zh && label_en)).toBe(true);
  });

  test('apart from each other, with the rows of a notice together', () => {
    expect(new Set(rows.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(rows.length);
    const order = rows.map(({ notice_id }) => notice_id);
    const changes = order.filter((id, i) => id !== order[i - 1]);
    expect(changes).toHaveLength(new Set(order).size);
  });
});
