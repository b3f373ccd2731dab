import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sorted } from '#charts/parts/sorting.ts';
import type { Table } from '#charts/table.ts';
import type { Lang } from '#messages/lang.ts';
import type { Zone } from '#view/zone.ts';
import * as counts from '#charts/counts/describe.ts';
import * as disclosure from '#charts/disclosure/describe.ts';
import * as durations from '#charts/durations/describe.ts';
import * as findings from '#charts/findings/describe.ts';
import * as funds from '#charts/funds/describe.ts';
import * as sanctions from '#charts/sanctions/describe.ts';
import * as timeline from '#charts/timeline/describe.ts';
import { COUNTS, DISCLOSURE, DURATIONS, FINDINGS, FUNDS, SANCTIONS, TIMELINE, VAGUE, ZONES } from './rows.ts';

interface Words<Row> {
  title(rows: readonly Row[], lang: Lang): string;
  measured(lang: Lang): string;
  caveat(lang: Lang): string;
  missing(rows: readonly Row[], zones: readonly Zone[], lang: Lang): string;
  table(rows: readonly Row[], lang: Lang, zones?: readonly Zone[]): Table;
}

function sentences<Row>(words: Words<Row>, rows: readonly Row[], lang: Lang): string[] {
  const cells = words.table(rows, lang).rows.flatMap((row) => row.cells.map((cell) => cell.text));
  return [
    words.title(rows, lang),
    words.measured(lang),
    words.caveat(lang),
    words.missing(rows, ZONES, lang),
    ...cells,
  ];
}

const BROKEN = /undefined|NaN|null|\[object|Infinity/u;
const LANG = fc.constantFrom<Lang>('zh', 'en');

function holdsForAnySubset<Row>(words: Words<Row>, rows: readonly Row[]): void {
  fc.assert(
    fc.property(fc.subarray([...rows]), LANG, (some, lang) => {
      for (const sentence of sentences(words, some, lang)) {
        expect(sentence).not.toBe('');
        expect(sentence).not.toMatch(BROKEN);
      }
      const table = words.table(some, lang);
      for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
    }),
    { numRuns: 60 },
  );
}

describe('all texts are complete for any rows a filter leaves', () => {
  test('timeline', () => holdsForAnySubset(timeline, [...TIMELINE, ...VAGUE]));
  test('durations', () => holdsForAnySubset(durations, DURATIONS.slice(0, 30)));
  test('counts', () => holdsForAnySubset(counts, COUNTS));
  test('funds', () => holdsForAnySubset(funds, FUNDS));
  test('sanctions', () => holdsForAnySubset(sanctions, SANCTIONS));
  test('disclosure', () => holdsForAnySubset(disclosure, DISCLOSURE));
});

describe('titles say what the rows show', () => {
  test('timeline: the shortest and the longest time to the report', () => {
    expect(timeline.title(TIMELINE, 'en')).toBe(
      'From feedback to report: 462 days in Wangjiang Economic Development Zone, 139 in Yuanxi High-tech Zone (Shiqiao)',
    );
    expect(timeline.title(TIMELINE, 'zh')).toContain('从反馈到报告，望江经开区用了 462 天，');
  });

  test('timeline: a single zone is described, not ranked', () => {
    expect(timeline.title(TIMELINE.slice(0, 1), 'en')).toBe(
      'Linhu Industrial Park: 97 days to feedback, 307 days from feedback to report',
    );
  });

  test('timeline: says when nothing can be computed', () => {
    expect(timeline.title(VAGUE, 'en')).toBe('The days from feedback to report cannot be computed');
  });

  test('durations: who waited longest, and whether that is long among similar notices', () => {
    const [longest] = DURATIONS.filter(
      ({ measure, origin }) => measure === 'feedback_days' && origin === 'zone',
    ).toSorted((a, b) => b.days - a.days);
    const like = DURATIONS.filter(
      ({ measure, origin, kind, level }) =>
        measure === 'feedback_days' &&
        origin === 'context' &&
        kind === longest?.kind &&
        level === longest.level,
    );
    const longer = like.filter(({ days }) => days > (longest?.days ?? 0)).length;
    expect(durations.title(DURATIONS, 'zh')).toBe(
      `等反馈最久的是${longest?.label_zh}，${longest?.days} 天；与其他 ${like.length} 份市级巡察通报相比，第 ${longer + 1} 长（另有 1 份相同）`,
    );
    expect(durations.title(DURATIONS, 'en')).toMatch(
      /^.+ waited longest for feedback: \d+ days, \w+ longest \(tied with 1\) compared with \d+ other prefecture patrol notices$/u,
    );
  });

  test('durations: the title marks an inferred year, and gives no rank among too few similar notices', () => {
    const rows = DURATIONS.map((row) =>
      row.origin === 'zone' ? { ...row, kind: 'xunshi', state: 'year_inferred' } : row,
    );
    expect(durations.title(rows, 'zh')).toMatch(/^等反馈最久的是.+，\d+ 天（年份推算）$/u);
  });

  test('durations: fewer than five notices have no median', () => {
    const few = DURATIONS.filter((row) => row.origin === 'zone' || Number(row.notice_id.slice(4)) < 4);
    for (const { median, middle } of durations.strips(few)) expect([median, middle]).toEqual([null, null]);
  });

  test('durations: page dates and signatures never share a strip', () => {
    for (const strip of durations.strips(DURATIONS)) {
      const bases = new Set([...strip.zones, ...strip.context].map((row) => row.basis));
      expect(bases.size, strip.key).toBeLessThanOrEqual(1);
    }
  });

  test('counts: the one count that differs from the number listed', () => {
    expect(counts.title(COUNTS, 'en')).toBe(
      'Yuanxi High-tech Zone (Shiqiao) reports 41 (specific problems) but lists 39',
    );
  });

  test.each([
    [
      'fewer problems printed than declared',
      { value: 41, printed: 39, block: 'problems', verdict: 'differs' as const },
      true,
    ],
    [
      'a number that is only a bound',
      { value: 41, printed: 39, block: 'problems', approx: 'at_least' },
      false,
    ],
    ['more printed than declared', { value: 33, printed: 36, block: 'problems' }, false],
    ['rules that the text need not all name', { value: 46, printed: 16, block: 'output' }, false],
    [
      'a list that may be of another level',
      { value: 41, printed: 39, block: 'problems', verdict: 'cannot_tell' as const },
      false,
    ],
    ['nothing printed to compare', { value: 41, printed: null, block: 'problems' }, false],
  ])('counts: whether fewer are listed than reported: %s', (_, change, expected) => {
    const [row] = COUNTS;
    expect(row && counts.fallsShort({ ...row, ...change })).toBe(expected);
  });

  test('counts: without a shortfall, the counts that agree', () => {
    const agreeing = COUNTS.filter((row) => row.indicator !== 'problems_specific');
    expect(counts.title(agreeing, 'en')).toBe(
      'All 2 counts of problems and measures that can be checked agree with what is listed',
    );
  });

  test('funds: recovered and averted are separate and never added', () => {
    const title = funds.title(FUNDS, 'zh');
    expect(title).toBe(
      '追回资金：云海滨海新区 12.6 万元，清河市援助指挥部(白杨县) 9784 元；挽回损失：云海滨海新区 280 万元',
    );
    expect(title).not.toContain('292');
  });

  test('sanctions: persons are never added', () => {
    expect(sanctions.title(SANCTIONS, 'en')).toBe(
      '2 notices state numbers of persons in the overall part: Yunhai Binhai New Area, reminder talk for 19 persons and Party disciplinary sanctions for 2 persons (4 kinds); Qinghe Pairing Aid Command (Baiyang), reminder talk for 6 person-times (3 kinds)',
    );
  });

  test('disclosure: the figures that all notices state and those that none states', () => {
    expect(disclosure.title(DISCLOSURE, 'en')).toBe('Of 19 figures, 3 are in all 5 notices and 3 in none');
  });

  test('findings: how many checks agree and differ', () => {
    expect(findings.title(FINDINGS, 'en')).toBe('3 checks: 1 differs, 1 agrees, 1 cannot be decided');
  });

  test('findings: a verdict without a check is not mentioned', () => {
    const agreeing = FINDINGS.filter((row) => row.verdict === 'agrees');
    expect(findings.title(agreeing, 'en')).toBe('1 check: 1 agrees');
    expect(findings.title(agreeing, 'zh')).toBe('1 项核对：1 项一致');
  });

  test.each([
    ['35次 · 7次', '35 · 7 times'],
    ['19人 · 3件', '19 persons · 3 cases'],
    ['≥12次 · 7次', '≥12 · 7 times'],
    ['280万元 · 300万元', 'CN¥2.8 million · CN¥3 million'],
    ['2024-03-01', '2024-03-01'],
  ])('disclosure: %s is %s in English', (shown, expected) => {
    const [row] = DISCLOSURE;
    expect(row && disclosure.shownText({ ...row, shown }, 'en')).toBe(expected);
  });

  test.each(['zh', 'en'] as const)('no title mentions lateness, a breach or a rank (%s)', (lang) => {
    const titles = [
      timeline.title(TIMELINE, lang),
      durations.title(DURATIONS, lang),
      counts.title(COUNTS, lang),
      funds.title(FUNDS, lang),
      sanctions.title(SANCTIONS, lang),
      disclosure.title(DISCLOSURE, lang),
    ].join(' ');
    expect(titles).not.toMatch(/违规|超期|逾期|迟|排名|最多|late|breach|overdue|worst|rank|most /iu);
  });
});

test.each([
  ['counts', counts.table(COUNTS, 'zh', ZONES)],
  ['funds', funds.table(FUNDS, 'zh', ZONES)],
  ['sanctions', sanctions.table(SANCTIONS, 'zh', ZONES)],
])('%s: the table gives the inspection level and can be sorted by it', (_, table) => {
  const levelOf = new Map(table.rows.map((row) => [row.notice_id, row.cells[1]?.text]));
  expect([...levelOf.values()]).toEqual(['县级巡察', '市级巡察', '市级巡察', '省级巡视', '未知']);
  const levels = sorted(table, { column: 'level', descending: true }).rows.map((row) => row.cells[1]?.text);
  expect(levels.filter((name, i) => name !== levels[i - 1])).toEqual([...new Set(levels)]);
  expect(levels.at(-1)).toBe('未知');
});

test('durations: the table lists one measure after the other, zones first', () => {
  const measures = durations
    .table(DURATIONS, 'zh')
    .rows.map(({ cells }) => `${cells[1]?.text} ${cells[2]?.text}`);
  expect(measures.filter((name, i) => name !== measures[i - 1])).toEqual([...new Set(measures)]);
});

describe('silence is never zero', () => {
  const silent = /^(未见|not found)$/u;

  test.each(['zh', 'en'] as const)('counts: a missing figure reads "not found", not 0 (%s)', (lang) => {
    const table = counts.table(COUNTS, lang, ZONES);
    const linhu = table.rows.find((row) => row.notice_id === 'linhu');
    expect(linhu?.cells).toHaveLength(4);
    for (const cell of linhu?.cells.slice(2) ?? []) {
      expect(cell.text).toMatch(silent);
      expect(cell.fact_ids).toEqual([]);
    }
  });

  test('funds: a missing amount reads "not found", not 0', () => {
    const linhu = funds.table(FUNDS, 'en', ZONES).rows.find((row) => row.notice_id === 'linhu');
    expect(linhu?.cells.map((cell) => cell.text)).toEqual([
      'Linhu Industrial Park',
      'county patrol',
      'not found',
      'not found',
    ]);
  });

  test('sanctions: a stated 0 is 0, a sanction without a number says so, a missing one is "not found"', () => {
    const table = sanctions.table(SANCTIONS, 'en', ZONES);
    const numbers = table.rows.map((row) => [row.notice_id, row.cells[4]?.text]);
    expect(numbers).toContainEqual(['shiqiao', '0 cases']);
    expect(numbers).toContainEqual(['shiqiao', 'mentioned, no number']);
    expect(numbers).toContainEqual(['linhu', 'not found']);
  });

  test('disclosure: every cell not found says so and has no evidence', () => {
    const blank = DISCLOSURE.filter((row) => row.state === 'not_found').length;
    const cells = disclosure.table(DISCLOSURE, 'en').rows.flatMap((row) => row.cells);
    expect(cells.filter((cell) => cell.text === 'not found' && cell.fact_ids.length === 0)).toHaveLength(
      blank,
    );
  });

  test('the note on missing figures names their zones', () => {
    expect(funds.missing(FUNDS, ZONES, 'en')).toContain('Money recovered n = 2/5');
    expect(sanctions.missing(SANCTIONS, ZONES, 'zh')).toBe('n = 3/5；未见：临湖产业园、望江经开区。');
  });
});

test('persons and person-times keep their units, totals their parts', () => {
  const yunhai = sanctions.kindsOf(SANCTIONS.filter((row) => row.notice_id === 'yunhai'));
  expect(yunhai.map(({ row, parts }) => [row.indicator, parts.length])).toEqual([
    ['talk_reminder', 0],
    ['admonition', 0],
    ['party_sanctions_total', 2],
    ['gov_sanctions_total', 1],
  ]);
  const talks = SANCTIONS.filter((row) => row.indicator === 'talk_reminder');
  expect(talks.map((row) => sanctions.valueText(row, 'zh'))).toEqual(['19 人', '6 人次']);
});

test('differences come first', () => {
  expect(findings.inOrder(FINDINGS).map((row) => row.verdict)).toEqual(['differs', 'cannot_tell', 'agrees']);
});
