import { expect, test } from 'vitest';
import { codeLists } from '#queries/code-lists.ts';
import { definitions } from '#queries/definitions.ts';
import { forbiddenSums } from '#queries/forbidden-sums.ts';
import { periods } from '#queries/periods.ts';
import { withDatabase } from '../support/database.ts';
import { fixtureTables } from '../support/tables.ts';

const answers = withDatabase(fixtureTables, async (database) => ({
  definitions: await database.query(definitions()),
  lists: await database.query(codeLists()),
  sums: await database.query(forbiddenSums()),
  periods: await database.query(periods()),
}));

test('each code has its meaning and the number of notices that state it, even if none', async () => {
  const rows = (await answers).definitions;
  const facts = fixtureTables.get('facts') ?? [];
  expect(rows).toHaveLength(fixtureTables.get('indicators')?.length ?? 0);
  expect(rows[0]?.code).toBe('inspection_start');
  for (const { code, notices, facts: count, fact_ids } of rows) {
    const stated = facts.filter(({ indicator }) => indicator === code);
    expect([code, count, notices]).toEqual([
      code,
      stated.length,
      new Set(stated.map(({ notice_id }) => notice_id)).size,
    ]);
    expect(fact_ids?.split(',').toSorted() ?? []).toEqual(stated.map(({ fact_id }) => fact_id).toSorted());
  }
  expect(rows.some(({ facts: count }) => count === 0)).toBe(true);
});

test('Chinese definitions use Chinese punctuation', async () => {
  const { definitions: rows, lists, sums, periods: limits } = await answers;
  const texts = [...rows, ...lists, ...sums, ...limits].map((row) => row.definition_zh ?? '');
  expect(texts.filter((text) => /[,:;()]/u.test(text))).toEqual([]);
});

test('topics are grouped and ordered by the pillars of an inspection', async () => {
  const topics = (await answers).lists.filter(({ list }) => list === 'topics');
  const groups = topics.map(({ group_en }) => group_en);
  expect(new Set(groups).size).toBe(4);
  expect(groups.filter((group, i) => group !== groups[i - 1])).toHaveLength(4);
});

test('a period without a first or last day has null dates', async () => {
  const local = (await answers).periods.find(({ code }) => code === 'concentrated_3m_local');
  expect(local).toMatchObject({ valid_from: null, valid_to: null, binding: false, style: 'dotted' });
});
