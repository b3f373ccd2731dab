import { beforeAll, expect, test } from 'vitest';
import type { Fact } from '#extraction/record.ts';
import { codesOfFigure, EXPECTED_FIGURES } from '#extraction/vocabulary/expected-figures.ts';
import { codesWhere } from '#extraction/vocabulary/indicators.ts';
import { counts, type CountRow } from '#queries/counts.ts';
import { disclosure, type DisclosureRow } from '#queries/disclosure.ts';
import { durations, type DurationRow } from '#queries/durations.ts';
import { evidence, type EvidenceRow } from '#queries/evidence.ts';
import { facets, type FacetRow } from '#queries/facets.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { findings, type FindingRow } from '#queries/findings.ts';
import { funds, type FundsRow } from '#queries/funds.ts';
import { limits, type LimitRow } from '#queries/limits.ts';
import { sanctions, type SanctionRow } from '#queries/sanctions.ts';
import { timeline, type TimelineRow } from '#queries/timeline.ts';
import { zones, type ZoneRow } from '#queries/zones.ts';
import { sql } from '#database/sql.ts';
import { CORPUS, fact, record } from '../support/corpus.ts';
import { withDatabase } from '../support/database.ts';
import { fixtureTables, tablesOf } from '../support/tables.ts';

interface Recovered {
  readonly notice_id: string;
  readonly yuan: number | null;
  readonly state: string;
  readonly approx: string | null;
}

interface Headline {
  readonly fact_id: string;
  readonly value: number;
}

let rows: {
  readonly counts: readonly CountRow[];
  readonly disclosure: readonly DisclosureRow[];
  readonly durations: readonly DurationRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly facets: readonly FacetRow[];
  readonly findings: readonly FindingRow[];
  readonly funds: readonly FundsRow[];
  readonly limits: readonly LimitRow[];
  readonly sanctions: readonly SanctionRow[];
  readonly timeline: readonly TimelineRow[];
  readonly zones: readonly ZoneRow[];
  readonly recovered: readonly Recovered[];
  readonly headline: readonly Headline[];
};

beforeAll(async () => {
  rows = await withDatabase(fixtureTables, async (database) => ({
    counts: await database.query(counts(EVERYTHING)),
    disclosure: await database.query(disclosure(EVERYTHING)),
    durations: await database.query(durations({ ...EVERYTHING, zone: ['qinghe-2023', 'beiling-2024'] })),
    evidence: await database.query(evidence(['qinghe-2023.f18', 'nanpu-2022.f1'])),
    facets: await database.query(facets({ ...EVERYTHING, kind: ['xunshi'], year: ['2023'] })),
    findings: await database.query(findings(EVERYTHING)),
    funds: await database.query(funds(EVERYTHING)),
    limits: await database.query(limits(EVERYTHING)),
    sanctions: await database.query(sanctions(EVERYTHING)),
    timeline: await database.query(timeline(EVERYTHING)),
    zones: await database.query(zones(EVERYTHING)),
    headline: await database.query(
      sql<Headline>`SELECT fact_id, value FROM headline WHERE notice_id = 'beiling-2024' ORDER BY "start"`,
    ),
    recovered: await database.query(
      sql<Recovered>`SELECT notice_id, yuan, state, approx FROM recovered ORDER BY notice_id`,
    ),
  }));
}, 120_000);

function of<Row extends { readonly notice_id: string }>(
  table: readonly Row[],
  notice: string,
): readonly Row[] {
  return table.filter(({ notice_id }) => notice_id === notice);
}

function factsOf(notice: string): readonly Fact[] {
  return CORPUS.find(({ notice_id }) => notice_id === notice)?.facts ?? [];
}

test('a zone missing from sources.csv is named by its inspected body and notice', () => {
  expect(of(rows.zones, 'xiyuan-2024')).toMatchObject([
    { zone_zh: '西苑片区党工委', zone_en: 'xiyuan-2024', level: 'unknown', year: 2024 },
  ]);
});

test('the year of a zone is that of its feedback, even if only the month is printed', () => {
  expect(Object.fromEntries(rows.zones.map(({ notice_id, year }) => [notice_id, year]))).toEqual({
    'nanpu-2022': 2022,
    'qinghe-2023': 2023,
    'xiyuan-2024': 2024,
    'beiling-2024': 2024,
  });
});

test('the report is dated by the signature even if the page is later', () => {
  expect(of(rows.timeline, 'qinghe-2023')).toMatchObject([
    { report: '2023-12-01', report_basis: 'signed', report_days: 200, published: '2024-01-05' },
  ]);
});

test('the report is dated by the page without a signature date', () => {
  expect(of(rows.timeline, 'beiling-2024')).toMatchObject([
    { report: '2025-01-20', report_basis: 'published', signed: null, report_days_state: 'year_inferred' },
  ]);
});

test('conflicting signature dates give no duration and say so', () => {
  expect(of(rows.timeline, 'xiyuan-2024')).toMatchObject([
    { signed_state: 'conflicting', report_days: null, report_days_state: 'conflicting' },
  ]);
});

test.each([
  ['qinghe-2023', 'report_2m_2015_2017', '2023-07-15', 61, 'solid', true],
  ['xiyuan-2024', 'concentrated_6m_2024', '2024-08-08', 182, 'dashed', true],
  ['beiling-2024', 'concentrated_3m_local', '2024-06-30', 91, 'dotted', false],
])('%s has only the line %s', (notice, code, date, days, style, applies) => {
  expect(of(rows.limits, notice)).toMatchObject([{ code, date, days, style, applies }]);
});

test('a feedback with only a month has no line', () => {
  expect(of(rows.limits, 'nanpu-2022')).toEqual([]);
});

test('zones are compared with the whole context set, whichever are picked', () => {
  const waits = rows.durations.filter(({ measure }) => measure === 'report_days');
  expect(waits.map(({ notice_id, days, basis }) => [notice_id, days, basis])).toEqual([
    ['qinghe-2023', 200, 'signed'],
    ['qinghe-2023', 235, 'published'],
    ['beiling-2024', 295, 'published'],
    ['ctx-1', 180, 'published'],
  ]);
});

test('a month in the context set gives no duration', () => {
  expect(of(rows.durations, 'ctx-3')).toEqual([]);
});

test('each count is compared on its own level: items with specific problems, headings with problems', () => {
  const printed = of(rows.counts, 'qinghe-2023').map(({ indicator, value, printed }) => [
    indicator,
    value,
    printed,
  ]);
  expect(printed).toEqual([
    ['problems_total', 2, 2],
    ['problems_specific', 5, 4],
    ['rect_measures', 4, 3],
    ['systems_total', 6, 2],
  ]);
});

test('items are compared with problems if no lower level is declared', () => {
  expect(of(rows.counts, 'xiyuan-2024')).toMatchObject([
    { indicator: 'problems_total', value: 2, printed: 2 },
  ]);
});

test('a conflicting count keeps both facts, a total and its part only the total', () => {
  expect(rows.headline.map(({ fact_id, value }) => [fact_id, value])).toEqual([
    ['beiling-2024.f4', 33],
    ['beiling-2024.f5', 34],
    ['beiling-2024.f6', 30],
  ]);
});

test('no amount is listed twice, and none from an item', () => {
  expect(of(rows.funds, 'qinghe-2023').map(({ side, yuan }) => [side, yuan])).toEqual([
    ['recovered', 9784],
    ['recovered', 120_000.5],
    ['averted', 2_800_000],
  ]);
});

test('the parts of an umbrella total are listed if the total is not recovery', () => {
  expect(of(rows.funds, 'xiyuan-2024')).toMatchObject([{ indicator: 'recovered_pursued', yuan: 300_000 }]);
});

test('recovered money is the sum over verbs of recovery, without parts and losses averted', () => {
  const recovery = codesWhere(({ counts_as_recovered }) => counts_as_recovered === true);
  const summed = factsOf('qinghe-2023')
    .filter(
      ({ indicator, scope, part_of }) => recovery.has(indicator) && scope === 'notice' && part_of === null,
    )
    .reduce((sum, { value }) => sum + (value ?? 0), 0);
  expect(of(rows.recovered, 'qinghe-2023')).toMatchObject([{ yuan: summed, approx: 'at_least' }]);
});

test('no sum is given if a notice contradicts itself', () => {
  expect(of(rows.recovered, 'beiling-2024')).toMatchObject([{ yuan: null, state: 'conflicting' }]);
});

test('a notice that states no recovery has an unknown sum, not zero', () => {
  expect(of(rows.recovered, 'nanpu-2022')).toEqual([]);
});

test('a total comes before the kinds its bracket lists', () => {
  expect(
    of(rows.sanctions, 'qinghe-2023').map(({ indicator, value, part_of }) => [indicator, value, part_of]),
  ).toEqual([
    ['party_sanctions_total', 3, null],
    ['party_warning', 2, 'qinghe-2023.f10'],
    ['party_serious_warning', 1, 'qinghe-2023.f10'],
    ['gov_sanctions_total', 0, null],
  ]);
});

test('a sanction without a number has no value', () => {
  expect(of(rows.sanctions, 'nanpu-2022')).toMatchObject([{ indicator: 'admonition', form: 1, value: null }]);
});

test('disclosure has a cell for every zone and figure', () => {
  expect(rows.disclosure).toHaveLength(CORPUS.length * EXPECTED_FIGURES.length);
});

test.each([
  ['qinghe-2023', 'gov_sanctions', 'zero', '0人'],
  ['qinghe-2023', 'party_sanctions', 'stated', '3人'],
  ['qinghe-2023', 'rect_measures', 'stated', '≥4条'],
  ['qinghe-2023', 'loss_averted', 'stated', '280万元'],
  ['qinghe-2023', 'as_of', 'not_found', null],
  ['beiling-2024', 'feedback', 'inferred', '2024-03-31'],
  ['beiling-2024', 'problems_total', 'conflicting', '33个 · 34个'],
  ['nanpu-2022', 'feedback', 'month_only', '2022-06'],
  ['nanpu-2022', 'first_form', 'no_number', null],
  ['xiyuan-2024', 'first_form', 'stated', '2人'],
  ['xiyuan-2024', 'recovered', 'stated', '30万元'],
])('in %s the figure %s is %s', (notice, figure, state, shown) => {
  const cell = of(rows.disclosure, notice).find((row) => row.figure === figure);
  expect(cell).toMatchObject({ state, shown });
});

test('a cell is "not found" or "not read", never zero, exactly if it has no facts', () => {
  for (const { notice_id, figure, state, fact_ids } of rows.disclosure) {
    const codes: readonly string[] = codesOfFigure(figure);
    const behind = factsOf(notice_id).filter(({ indicator }) => codes.includes(indicator));
    const isBlank = state === 'not_found' || state === 'not_read';
    expect(isBlank, `${notice_id} ${figure}`).toBe(behind.length === 0);
    expect(fact_ids === null).toBe(isBlank);
    if (state === 'zero') expect(behind.every(({ value }) => value === 0 || value === null)).toBe(true);
  }
});

test('equal figures of different facts stay apart, each with its label', async () => {
  const id = 'donggang-2024';
  const facts = [
    fact(id, 1, 'ordered_self_examination', { value: 1, unit: '人' }),
    fact(id, 2, 'criticism_education', { value: 1, unit: '人' }),
    fact(id, 3, 'talk_reminder', { value: 1, unit: '人' }),
    fact(id, 4, 'meetings_special_topic', { value: 5, unit: '次' }),
  ];
  const cells = await withDatabase(tablesOf([record(id, { facts })]), (database) =>
    database.query(disclosure(EVERYTHING)),
  );
  expect(cells.find(({ figure }) => figure === 'first_form')).toMatchObject({
    shown: '1人 · 1人 · 1人',
    labels_zh: '责令检查 · 批评教育 · 谈话提醒',
    labels_en: 'ordered to make a self-criticism · criticism and education · reminder talk',
    fact_ids: `${id}.f1 ${id}.f2 ${id}.f3`,
  });
  expect(cells.find(({ figure }) => figure === 'meetings')).toMatchObject({ shown: '5次', labels_zh: null });
}, 60_000);

test('a figure stated only inside items says so', () => {
  const cell = of(rows.disclosure, 'xiyuan-2024').find(({ figure }) => figure === 'first_form');
  expect(cell?.scope).toBe('item');
});

test('differences come first', () => {
  const verdicts = rows.findings.map(({ verdict }) => verdict);
  expect(verdicts).toEqual(['differs', 'differs', 'agrees', 'agrees', 'agrees']);
  expect(rows.findings[0]?.fact_ids).toBe('qinghe-2023.f6');
});

test('evidence has the headings above a phrase, none in the lead', () => {
  expect(rows.evidence.map(({ fact_id, headings }) => [fact_id, headings])).toEqual([
    ['nanpu-2022.f1', null],
    ['qinghe-2023.f18', '一、甲方面 › (一)子方面 › 报销不规范'],
  ]);
});

test('a phrase at the start of a text has an empty prefix', () => {
  expect(rows.evidence[0]).toMatchObject({ prefix: '', suffix: '后文', captured_on: '2026-01-02' });
});

test('a facet counts zones under the other picks and keeps its own values', () => {
  const counted = (facet: string) =>
    rows.facets.filter((row) => row.facet === facet).map(({ value, zones }) => [value, zones]);
  expect(counted('year')).toEqual([
    ['2022', 0],
    ['2023', 1],
    ['2024', 1],
  ]);
  expect(counted('kind')).toEqual([
    ['xunshi', 1],
    ['xuncha', 0],
  ]);
});

test('evidence names the organisation and the date of the page, otherwise of the signature', () => {
  expect(rows.evidence.map(({ inspected_body, published_on }) => [inspected_body, published_on])).toEqual([
    ['南浦新区党工委', '2022-11-30'],
    ['青禾开发区党工委', '2024-01-05'],
  ]);
});
