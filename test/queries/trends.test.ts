import { group, quantile } from 'd3-array';
import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '#database/sql.ts';
import { EVERYTHING, type Filter } from '#queries/filter.ts';
import { sources, type SourceRow } from '#queries/sources.ts';
import { FEWEST, trendGroups, type Grouping, type TrendGroupRow } from '#queries/trend-groups.ts';
import { trends, type TrendRow } from '#queries/trends.ts';
import { wordings, type WordingRow } from '#queries/wordings.ts';
import { zones, type ZoneRow } from '#queries/zones.ts';
import { withDatabase } from '../support/database.ts';
import { crowdedTables, JOINT } from '../support/tables.ts';

const YEAR_2023: Filter = { ...EVERYTHING, year: ['2023'] };
const QINGHE: Filter = { ...EVERYTHING, zone: ['qinghe-2023'] };

let allZones: readonly ZoneRow[];
let points: readonly TrendRow[];
let groups: readonly TrendGroupRow[];
let of2023: { readonly points: readonly TrendRow[]; readonly groups: readonly TrendGroupRow[] };
let ofQinghe: readonly TrendRow[];
let pages: readonly SourceRow[];
let words: readonly WordingRow[];
let sums: readonly WordingRow[];

beforeAll(async () => {
  await withDatabase(crowdedTables, async (database) => {
    allZones = await database.query(zones(EVERYTHING));
    points = await database.query(trends(EVERYTHING));
    groups = await database.query(trendGroups(EVERYTHING));
    of2023 = {
      points: await database.query(trends(YEAR_2023)),
      groups: await database.query(trendGroups(YEAR_2023)),
    };
    ofQinghe = await database.query(trends(QINGHE));
    pages = await database.query(sources(EVERYTHING));
    words = await database.query(wordings(EVERYTHING));
    sums = await database.query(wordings(QINGHE, sql`family = 'money' AND scope = 'notice'`));
  });
}, 120_000);

const KEYS: Readonly<Record<Grouping, (row: TrendRow) => string | null>> = {
  year: ({ year }) => (year === null ? null : String(year)),
  level: ({ level }) => level,
  kind: ({ kind }) => kind,
  unit_type: ({ unit_type }) => unit_type,
};

/** The same figures, computed independently. */
function summed(rows: readonly TrendRow[], by: Grouping): object[] {
  const within = rows.filter((row) => KEYS[by](row) !== null);
  return [
    ...group(
      within,
      ({ measure }) => measure,
      (row) => KEYS[by](row),
    ),
  ].flatMap(([measure, groupsOf]) =>
    [...groupsOf].map(([name, own]) => {
      const values = own.map(({ value }) => value);
      const at = (share: number) => (own.length < FEWEST ? null : quantile(values, share));
      const zones = own.filter(({ origin }) => origin === 'zone');
      return {
        measure,
        by,
        group: name,
        n: own.length,
        zones: zones.length,
        median: at(0.5),
        lower: at(0.25),
        upper: at(0.75),
        least: Math.min(...values),
        most: Math.max(...values),
        fact_ids:
          zones.length === 0
            ? null
            : zones
                .toSorted((a, b) => (a.notice_id < b.notice_id ? -1 : 1))
                .map(({ fact_ids }) => fact_ids)
                .join(' '),
      };
    }),
  );
}

const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();

describe('trends', () => {
  test.each(['year', 'level', 'kind', 'unit_type'] as const)(
    'medians and quartiles by %s are those of the points',
    (by) => {
      const own = groups.filter((row) => row.by === by);
      expect(sorted(own)).toEqual(sorted(summed(points, by)));
      if (by !== 'unit_type') expect(own.some(({ median }) => median !== null)).toBe(true);
    },
  );

  test('a filter narrows the groups as it does the points', () => {
    expect(sorted(of2023.groups.filter(({ by }) => by === 'level'))).toEqual(
      sorted(summed(of2023.points, 'level')),
    );
    expect(new Set(of2023.points.map(({ year }) => year))).toEqual(new Set([2023]));
  });

  test('groups of fewer than five have no median', () => {
    const few = groups.filter(({ n }) => n < FEWEST);
    expect(few.length).toBeGreaterThan(0);
    for (const { median, lower, upper } of few) expect([median, lower, upper]).toEqual([null, null, null]);
  });

  test('a picked zone is compared with the whole context set', () => {
    const zones = new Set(ofQinghe.filter(({ origin }) => origin === 'zone').map((row) => row.notice_id));
    expect(zones).toEqual(new Set(['qinghe-2023']));
    const context = (rows: readonly TrendRow[]) => rows.filter(({ origin }) => origin === 'context');
    expect(context(ofQinghe)).toEqual(context(points));
  });

  test('each value has its facts, and a notice of the context set also its page', () => {
    const paged = new Set(pages.map(({ notice_id }) => notice_id));
    for (const { notice_id, origin, fact_ids } of points) {
      expect(fact_ids).not.toBe('');
      expect(paged.has(notice_id)).toBe(origin === 'context');
    }
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
