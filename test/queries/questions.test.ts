import { readdir } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { openNode } from '#database/node.ts';
import { EVERYTHING, type Filter } from '#queries/filter.ts';
import { withDatabase } from '../support/database.ts';
import { QUESTIONS } from '../support/questions.ts';
import { fixtureTables } from '../support/tables.ts';
import { openWasm } from '../support/wasm.ts';

const FILTERS: readonly Filter[] = [
  EVERYTHING,
  { ...EVERYTHING, zone: ['qinghe-2023', 'nanpu-2022'] },
  { ...EVERYTHING, level: ['province', 'unknown'], kind: ['xunshi'] },
  { ...EVERYTHING, year: ['2024'] },
  { ...EVERYTHING, zone: ["no such '; zone"] },
  { ...EVERYTHING, topic: ['finance_control', 'ideology'] },
  { ...EVERYTHING, province: ['湖滨省'], unit_type: ['industrial_park'] },
];

type Answers = ReadonlyMap<string, readonly (readonly object[])[]>;

let native: Answers;
let wasm: Answers;
let again: Answers;

async function answersOf(open: typeof openNode, ask: 'query' | 'queryAgain' = 'query'): Promise<Answers> {
  return withDatabase(
    fixtureTables,
    async (database) => {
      const answers = new Map<string, readonly (readonly object[])[]>();
      for (const [name, question] of Object.entries(QUESTIONS)) {
        const rows: (readonly object[])[] = [];
        for (const filter of FILTERS) rows.push(await database[ask](question(filter)));
        answers.set(name, rows);
      }
      return answers;
    },
    open,
  );
}

beforeAll(async () => {
  native = await answersOf(openNode);
  wasm = await answersOf(openWasm);
  again = await answersOf(openWasm, 'queryAgain');
}, 120_000);

test('every query file is tested here', async () => {
  const files = await readdir(new URL('../../src/queries', import.meta.url));
  const questions = files
    .map((file) => file.replace('.ts', ''))
    .filter(
      (name) =>
        ![
          'chinese',
          'answers',
          'chart-facts',
          'facet-table',
          'filter',
          'grouping',
          'origin',
          'picked',
          'query-text',
          'questions',
        ].includes(name),
    );
  expect(Object.keys(QUESTIONS)).toEqual(questions.sort());
});

test.each(Object.keys(QUESTIONS))('%s returns the same rows in the same order in both engines', (name) => {
  expect(wasm.get(name)).toEqual(native.get(name));
  expect(native.get(name)?.[0]?.length).toBeGreaterThan(0);
});

test.each(Object.keys(QUESTIONS))(
  '%s returns the same rows when it is planned once for all picks',
  (name) => {
    expect(again.get(name)).toEqual(native.get(name));
  },
);

test.each(Object.entries(QUESTIONS))('%s has one text for all picks', (_, question) => {
  const texts = FILTERS.map((filter) => (question(filter).reusable ?? question(filter)).text);
  expect(new Set(texts).size).toBe(1);
});

/** Queries whose rows are not limited to the picked zones: all facts, counts, the context set, meanings of codes. */
const WIDER = [
  'code-lists',
  'definitions',
  'durations',
  'others',
  'other-notices',
  'evidence',
  'facets',
  'forbidden-sums',
  'passages',
  'periods',
  'table-rows',
  'trends',
  'wordings',
];

test.each(Object.keys(QUESTIONS).filter((name) => !WIDER.includes(name)))('%s respects the picks', (name) => {
  const of = (at: number) => native.get(name)?.[at] as readonly { readonly notice_id: string }[];
  const among = (ids: readonly string[]) => of(0).filter(({ notice_id }) => ids.includes(notice_id));
  expect(of(1)).toEqual(among(['qinghe-2023', 'nanpu-2022']));
  expect(of(2)).toEqual(among(['qinghe-2023', 'xiyuan-2024']));
  expect(of(3)).toEqual(among(['xiyuan-2024', 'beiling-2024']));
  expect(of(4)).toEqual([]);
});
