import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '#database/sql.ts';
import { EVERYTHING, type Filter } from '#queries/filter.ts';
import { trends, type TrendRow } from '#queries/trends.ts';
import { wordings, type WordingRow } from '#queries/wordings.ts';
import { zones, type ZoneRow } from '#queries/zones.ts';
import { withDatabase } from '../support/database.ts';
import { crowdedTables, JOINT } from '../support/tables.ts';

const YEAR_2023: Filter = { ...EVERYTHING, year: ['2023'] };
const QINGHE: Filter = { ...EVERYTHING, zone: ['qinghe-2023'] };

let allZones: readonly ZoneRow[];
let points: readonly TrendRow[];
let of2023: readonly TrendRow[];
let ofQinghe: readonly TrendRow[];
let words: readonly WordingRow[];
let sums: readonly WordingRow[];

beforeAll(async () => {
  await withDatabase(crowdedTables, async (database) => {
    allZones = await database.query(zones(EVERYTHING));
    points = await database.query(trends(EVERYTHING));
    of2023 = await database.query(trends(YEAR_2023));
    ofQinghe = await database.query(trends(QINGHE));
    words = await database.query(wordings(EVERYTHING));
    sums = await database.query(wordings(QINGHE, sql`family = 'money' AND scope = 'notice'`));
  });
}, 120_000);

describe('trends', () => {
  test('a filter narrows the points', () => {
    expect(new Set(of2023.map(({ year }) => year))).toEqual(new Set([2023]));
  });

  test('a picked zone is compared with the whole context set', () => {
    const zones = new Set(ofQinghe.filter(({ origin }) => origin === 'zone').map((row) => row.notice_id));
    expect(zones).toEqual(new Set(['qinghe-2023']));
    const context = (rows: readonly TrendRow[]) => rows.filter(({ origin }) => origin === 'context');
    expect(context(ofQinghe)).toEqual(context(points));
  });

  test('each value has its facts', () => {
    for (const { fact_ids } of points) expect(fact_ids).not.toBe('');
  });

  test('reports dated by signature and by page are never mixed', () => {
    const report = points.filter(
      ({ notice_id }) => notice_id === 'qinghe-2023' || notice_id === 'beiling-2024',
    );
    expect(
      report.flatMap(({ measure, value }) => (measure.startsWith('report') ? [[measure, value]] : [])),
    ).toEqual([
      ['report_days_published', 235],
      ['report_days_published', 295],
      ['report_days_signed', 200],
    ]);
  });

  test('a notice over several organisations is not compared, since its figures are sums', () => {
    expect(points.filter(({ notice_id }) => notice_id === JOINT)).toEqual([]);
    expect(allZones.map(({ notice_id }) => notice_id)).toContain(JOINT);
  });

  test('contradicted figures are not compared, and missing ones are not zero', () => {
    const beiling = points.filter(({ notice_id }) => notice_id === 'beiling-2024');
    expect(beiling.map(({ measure }) => measure)).not.toContain('problems_total');
    expect(points.every(({ value }) => value > 0)).toBe(true);
  });

  test('months and inferred years are distinguished from full dates', () => {
    const wait = points.filter(({ measure }) => measure === 'feedback_days');
    expect(wait.some(({ notice_id }) => notice_id === 'ctx-4')).toBe(false);
    expect(wait.find(({ notice_id }) => notice_id === 'ctx-5')?.state).toBe('year_inferred');
  });
});

describe('wordings', () => {
  test('count every fact under one wording', () => {
    const ids = words.flatMap(({ fact_ids }) => fact_ids.split(' '));
    expect(new Set(ids).size).toBe(ids.length);
    expect(words.reduce((sum, { n }) => sum + n, 0)).toBe(ids.length);
  });

  test('have N in place of numbers', () => {
    const dated = words.filter(({ indicator }) => indicator === 'feedback');
    expect(dated.map(({ wording }) => wording)).toContain('N-N-N');
    expect(words.filter(({ wording }) => /[0-9]/u.test(wording))).toEqual([]);
  });

  test('are limited to the requested figures and notices', () => {
    expect(sums.map(({ indicator, n, notices }) => [indicator, n, notices])).toEqual([
      ['cleared_refunded', 1, 1],
      ['taken_back', 1, 1],
      ['recovered_pursued', 1, 1],
      ['loss_averted', 1, 1],
    ]);
  });
});
