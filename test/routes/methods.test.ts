import { describe, expect, test } from 'vitest';
import { readMethods } from '#routes/[[lang=lang]]/methods/methods.ts';
import { contents, groupOf } from '#routes/[[lang=lang]]/methods/sections.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { withDatabase } from '../support/database.ts';
import { fixtureTables } from '../support/tables.ts';
import '../support/messages.ts';

const zh = withDatabase(fixtureTables, (database) => readMethods(database, 'zh'));
const en = withDatabase(fixtureTables, (database) => readMethods(database, 'en'));

describe('definitions', () => {
  test('are all listed, each under one heading', async () => {
    const codes = (await zh).groups.flatMap(({ rows }) => rows.map(({ code }) => code));
    expect(codes.toSorted()).toEqual(INDICATORS.map(({ code }) => code).toSorted());
  });

  test('put only the rest under “other”', () => {
    const others = INDICATORS.filter((row) => groupOf(row) === 'other').map(({ code }) => code);
    expect(others).toEqual(['satisfaction_rate', 'inspection_round']);
  });

  test('are in the language of the page', async () => {
    const labels = async (methods: typeof zh) =>
      (await methods).groups.flatMap(({ rows }) => rows.map(({ label }) => label));
    expect((await labels(zh)).filter((label) => !/\p{Script=Han}/u.test(label))).toEqual([]);
    expect((await labels(en)).filter((label) => /\p{Script=Han}/u.test(label))).toEqual([]);
  });

  test('name their forbidden sums', async () => {
    const rows = (await zh).groups.flatMap((group) => group.rows);
    const sumsOf = (code: string) => rows.find((row) => row.code === code)?.sums;
    expect(sumsOf('loss_averted')).toEqual(['recovered_and_averted', 'umbrella_of_funds', 'no_recovery']);
    expect(sumsOf('feedback')).toEqual([]);
  });

  test('give the numbers of published and of context notices', async () => {
    expect((await zh).notices).toBe(fixtureTables.get('notices')?.length);
    expect((await zh).context).toBe(fixtureTables.get('context_notices')?.length);
  });
});

test('every list of codes has its rows, and periods their sources', async () => {
  const { lists, periods } = await en;
  for (const rows of Object.values(lists)) expect(rows.length).toBeGreaterThan(1);
  for (const { sources } of periods) for (const source of sources) expect(URL.canParse(source)).toBe(true);
});

test('the contents name every heading once, in both languages', () => {
  for (const lang of ['zh', 'en'] as const) {
    const ids = contents(lang).flatMap(({ id, below }) => [id, ...(below ?? []).map((entry) => entry.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(contents(lang).every(({ title }) => title !== '')).toBe(true);
  }
});
