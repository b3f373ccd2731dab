import type { Zone } from '#view/zone.ts';
import type { CountRow } from '#queries/counts.ts';
import type { DisclosureRow } from '#queries/disclosure.ts';
import type { DurationRow } from '#queries/durations.ts';
import type { FindingRow } from '#queries/findings.ts';
import type { FundsRow } from '#queries/funds.ts';
import type { LimitRow } from '#queries/limits.ts';
import type { Origin } from '#queries/origin.ts';
import type { SanctionRow } from '#queries/sanctions.ts';
import type { TimelineRow } from '#queries/timeline.ts';

/** Invented rows in the shape the queries return. */
type OfZone = Zone & { readonly origin: Origin };

/** Five invented zones, one of them with a very long name. */
export const ZONES: readonly Zone[] = [
  {
    notice_id: 'linhu',
    zone_zh: '临湖产业园',
    zone_en: 'Linhu Industrial Park',
    level: 'county',
    kind: 'xuncha',
  },
  {
    notice_id: 'shiqiao',
    zone_zh: '沅溪高新区石桥片区',
    zone_en: 'Yuanxi High-tech Zone (Shiqiao)',
    level: 'prefecture',
    kind: 'xuncha',
  },
  {
    notice_id: 'qinghe',
    zone_zh: '清河市援助指挥部(白杨县)',
    zone_en: 'Qinghe Pairing Aid Command (Baiyang)',
    level: 'prefecture',
    kind: 'xuncha',
  },
  {
    notice_id: 'wangjiang',
    zone_zh: '望江经开区',
    zone_en: 'Wangjiang Economic Development Zone',
    level: 'province',
    kind: 'xunshi',
  },
  { notice_id: 'yunhai', zone_zh: '云海滨海新区', zone_en: 'Yunhai Binhai New Area' },
];

function zone(id: string): OfZone {
  const found = ZONES.find(({ notice_id }) => notice_id === id);
  if (!found) throw new Error(`unknown zone: ${id}`);
  return { ...found, origin: 'zone' };
}

type Days = Pick<TimelineRow, 'inspection_days' | 'feedback_days' | 'report_days'>;

function timeline(
  id: string,
  kind: string,
  level: string,
  dates: readonly [string | null, string | null, string | null, string | null, string | null, string | null],
  days: readonly [number | null, number | null, number | null],
  states: Partial<TimelineRow> = {},
): TimelineRow {
  const [inspection_start, inspection_end, feedback, as_of, signed, published] = dates;
  const fact = (role: string, date: string | null) => (date ? `${id}-${role}` : null);
  const state = (date: string | null) => (date ? 'stated' : null);
  const spans: Days = { inspection_days: days[0], feedback_days: days[1], report_days: days[2] };
  return {
    ...zone(id),
    kind,
    level,
    inspection_start,
    inspection_start_state: state(inspection_start),
    inspection_start_fact: fact('start', inspection_start),
    inspection_end,
    inspection_end_state: state(inspection_end),
    inspection_end_fact: fact('end', inspection_end),
    feedback,
    feedback_state: state(feedback),
    feedback_fact: fact('feedback', feedback),
    as_of,
    as_of_state: state(as_of),
    as_of_fact: fact('asof', as_of),
    signed,
    signed_state: state(signed),
    signed_fact: fact('signed', signed),
    published,
    published_state: state(published),
    published_fact: fact('published', published),
    report: signed ?? published,
    report_basis: signed ? 'signed' : published ? 'published' : null,
    report_fact: fact('signed', signed) ?? fact('published', published),
    report_state: state(signed ?? published),
    ...spans,
    inspection_days_state: 'stated',
    feedback_days_state: 'stated',
    report_days_state: 'stated',
    ...states,
  };
}

const INFERRED = {
  feedback_state: 'year_inferred',
  feedback_days_state: 'year_inferred',
  report_days_state: 'year_inferred',
} as const;

export const TIMELINE: readonly TimelineRow[] = [
  timeline(
    'linhu',
    'xuncha',
    'prefecture',
    ['2023-12-12', '2024-01-17', '2024-04-23', null, '2025-02-24', null],
    [37, 97, 307],
  ),
  timeline(
    'shiqiao',
    'xuncha',
    'county',
    ['2022-03-01', '2022-04-30', '2022-06-07', '2022-10-25', '2022-10-24', '2023-03-02'],
    [61, 38, 139],
    INFERRED,
  ),
  timeline(
    'qinghe',
    'xuncha',
    'prefecture',
    ['2020-09-23', '2020-12-23', '2021-03-11', null, null, '2021-11-10'],
    [92, 78, 244],
  ),
  timeline(
    'wangjiang',
    'xuncha',
    'prefecture',
    ['2023-11-28', '2024-01-19', '2024-04-19', null, '2025-07-25', null],
    [53, 91, 462],
  ),
  timeline(
    'yunhai',
    'xunshi',
    'province',
    ['2023-03-03', '2023-05-31', '2023-07-25', null, '2024-02-23', '2024-02-22'],
    [90, 55, 213],
  ),
];

/** One row with only the month of its feedback and one without any date. */
export const VAGUE: readonly TimelineRow[] = [
  timeline(
    'linhu',
    'xuncha',
    'prefecture',
    ['2023-12-12', '2024-01-17', '2024-04', null, '2025-02-24', null],
    [37, null, null],
    {
      feedback_state: 'month_only',
      feedback_days_state: null,
      report_days_state: null,
    },
  ),
  timeline(
    'shiqiao',
    'xuncha',
    'county',
    ['2022-03-01', '2022-04-30', null, null, '2022-10-24', null],
    [61, null, null],
  ),
];

function limit(
  id: string,
  code: string,
  months: number,
  date: string,
  days: number,
  style: LimitRow['style'],
  applies: boolean,
): LimitRow {
  return {
    notice_id: id,
    code,
    months,
    date,
    days,
    style,
    applies,
    label_zh: `${months} 个月:内部报送期限`,
    label_en: `${months} months: internal report`,
    source: 'https://example.org/rules?page=3; https://example.net/rules',
    version: months === 2 ? '2017' : '地方做法',
    rule_level: applies ? 'national' : 'local',
    confidence: 'V',
  };
}

export const LIMITS: readonly LimitRow[] = [
  limit('yunhai', 'report_2m', 2, '2023-09-25', 62, 'solid', true),
  limit('linhu', 'concentrated_3m', 3, '2024-07-23', 91, 'dotted', false),
  limit('wangjiang', 'concentrated_3m', 3, '2024-07-19', 91, 'dotted', false),
  limit('shiqiao', 'concentrated_3m', 3, '2022-09-07', 92, 'dotted', false),
  limit('qinghe', 'concentrated_3m', 3, '2021-06-11', 92, 'dotted', false),
];

function duration(row: TimelineRow, basis: DurationRow['basis']): DurationRow[] {
  const measure = basis === null ? 'feedback_days' : 'report_days';
  const [from, to] =
    basis === null ? (['inspection_end', 'feedback'] as const) : (['feedback', basis] as const);
  const ends = [row[from], row[to]].map((date) => Date.parse(date ?? ''));
  const days = ((ends[1] ?? NaN) - (ends[0] ?? NaN)) / 86_400_000;
  if (Number.isNaN(days)) return [];
  return [
    {
      notice_id: row.notice_id,
      label_zh: row.zone_zh,
      label_en: row.zone_en,
      origin: row.origin,
      year: 2024,
      kind: row.kind,
      level: row.level,
      measure,
      days,
      basis,
      state: row[`${measure}_state`] ?? 'stated',
      fact_ids: `${row[`${from}_fact`]} ${row[`${to}_fact`]}`,
    },
  ];
}

/** Invented, but distributed like the waits of real notices. */
const CONTEXT: readonly DurationRow[] = Array.from({ length: 69 }, (_, i) => {
  const wave = (i * 37) % 69;
  const measures = [
    ['feedback_days', 20 + Math.round((wave * wave) / 34)],
    ['report_days', 95 + Math.round(wave * 5.6)],
  ] as const;
  return measures.map(([measure, days]) => ({
    notice_id: `ctx-${i}`,
    label_zh: `甲${i}局`,
    label_en: `Bureau ${i}`,
    origin: 'context' as const,
    year: 2022 + (i % 3),
    kind: 'xuncha',
    level: 'prefecture',
    measure,
    days,
    basis: measure === 'feedback_days' ? null : ('published' as const),
    state: 'stated',
    fact_ids: `ctx-${i}.from ctx-${i}.to`,
  }));
}).flat();

export const DURATIONS: readonly DurationRow[] = [
  ...TIMELINE.flatMap((row) =>
    [null, 'signed', 'published'].flatMap((basis) => duration(row, basis as DurationRow['basis'])),
  ),
  ...CONTEXT,
];

const INDICATORS: Readonly<Record<string, readonly [string, number, string, string, string]>> = {
  problem_aspects: ['problems', 1, '反馈问题方面数', 'aspects of problems', '个方面'],
  problems_total: ['problems', 2, '反馈问题数', 'problems fed back', '个'],
  problems_specific: ['problems', 3, '具体问题数', 'specific problems', '个'],
  rect_measures: ['plan', 1, '整改措施数', 'rectification measures', '项'],
  completed: ['status', 1, '已完成整改数', 'completed', '个'],
  systems_total: ['output', 1, '建立完善制度数', 'rules made or revised', '项'],
  special_campaigns: ['output', 2, '专项整治数', 'special campaigns', '项'],
  meetings_party_committee: ['meetings', 1, '党委(党工委)会次数', 'Party committee meetings', '次'],
  meetings_special_topic: ['meetings', 2, '专题会议次数', 'special-topic meetings', '次'],
  self_checks: ['process', 1, '自查/督查次数', 'checks and supervision visits', '次'],
};

function count(id: string, indicator: string, value: number, printed: number | null = null): CountRow {
  const [block, rank, label_zh, label_en, unit] = INDICATORS[indicator] ?? [
    'process',
    9,
    indicator,
    indicator,
    '个',
  ];
  return {
    ...zone(id),
    indicator,
    block,
    label_zh,
    label_en,
    rank,
    value,
    unit,
    approx: null,
    state: 'stated',
    fact_id: `${id}-${indicator}`,
    printed,
    verdict: printed === null ? null : printed === value ? 'agrees' : 'differs',
  };
}

export const COUNTS: readonly CountRow[] = [
  count('shiqiao', 'problem_aspects', 3),
  count('yunhai', 'problem_aspects', 4),
  count('shiqiao', 'problems_total', 12, 12),
  count('qinghe', 'problems_total', 33),
  count('yunhai', 'problems_total', 10, 10),
  count('shiqiao', 'problems_specific', 41, 39),
  count('wangjiang', 'problems_specific', 41, 41),
  { ...count('wangjiang', 'rect_measures', 158), approx: 'at_least' },
  count('yunhai', 'rect_measures', 115),
  count('shiqiao', 'completed', 12),
  count('qinghe', 'completed', 33),
  count('shiqiao', 'systems_total', 4),
  count('qinghe', 'systems_total', 7),
  count('wangjiang', 'systems_total', 46),
  count('yunhai', 'systems_total', 43),
  count('wangjiang', 'special_campaigns', 7),
  count('yunhai', 'meetings_party_committee', 7),
  count('shiqiao', 'meetings_special_topic', 11),
  count('wangjiang', 'meetings_special_topic', 14),
  count('yunhai', 'meetings_special_topic', 35),
  count('wangjiang', 'self_checks', 3),
];

function sum(id: string, indicator: string, side: FundsRow['side'], yuan: number, quote: string): FundsRow {
  const names = {
    cleared_refunded: ['清退', 'cleared and refunded'],
    loss_averted: ['挽回经济损失', 'economic losses recovered'],
  };
  const [label_zh = '', label_en = ''] = names[indicator as 'loss_averted'] ?? [];
  return {
    ...zone(id),
    indicator,
    label_zh,
    label_en,
    side,
    yuan,
    approx: null,
    state: 'stated',
    fact_id: `${id}-${indicator}`,
    quote,
  };
}

export const FUNDS: readonly FundsRow[] = [
  sum('qinghe', 'cleared_refunded', 'recovered', 9784, '收回清退资金9784元'),
  sum('yunhai', 'cleared_refunded', 'recovered', 126_000, '清退资金12.6万元'),
  sum('yunhai', 'loss_averted', 'averted', 2_800_000, '挽回其他经济损失280万元'),
];

function sanction(
  id: string,
  indicator: string,
  [label_zh, label_en]: readonly [string, string],
  form: number | null,
  rank: number,
  value: number | null,
  unit: string | null = '人',
  part_of: string | null = null,
): SanctionRow {
  return {
    ...zone(id),
    indicator,
    label_zh,
    label_en,
    form,
    class: form === null ? 'total' : 'education',
    rank,
    value,
    unit,
    approx: null,
    state: 'stated',
    fact_id: `${id}-${indicator}`,
    part_of,
  };
}

export const SANCTIONS: readonly SanctionRow[] = [
  sanction('yunhai', 'talk_reminder', ['谈话提醒', 'reminder talk'], 1, 1, 19),
  sanction('yunhai', 'admonition', ['诫勉', 'admonition'], 1, 9, 3),
  sanction(
    'yunhai',
    'party_sanctions_total',
    ['党纪处分', 'Party disciplinary sanctions (total)'],
    null,
    20,
    2,
  ),
  sanction(
    'yunhai',
    'party_warning',
    ['党内警告', 'Party warning'],
    2,
    21,
    1,
    '人',
    'yunhai-party_sanctions_total',
  ),
  sanction(
    'yunhai',
    'party_serious_warning',
    ['党内严重警告', 'serious Party warning'],
    2,
    22,
    1,
    '人',
    'yunhai-party_sanctions_total',
  ),
  sanction('yunhai', 'gov_sanctions_total', ['政务处分', 'governmental sanctions (total)'], null, 30, 1),
  sanction(
    'yunhai',
    'gov_removal',
    ['政务撤职', 'governmental removal from post'],
    3,
    33,
    1,
    '人',
    'yunhai-gov_sanctions_total',
  ),
  sanction('qinghe', 'criticism_education', ['批评教育', 'criticism and education'], 1, 4, 1),
  sanction(
    'qinghe',
    'ordered_self_examination',
    ['责令检查', 'ordered to make a (written) self-criticism'],
    1,
    5,
    1,
  ),
  sanction('qinghe', 'talk_reminder', ['谈话提醒', 'reminder talk'], 1, 1, 6, '人次'),
  sanction(
    'shiqiao',
    'held_accountable_total',
    ['追责问责', 'persons held accountable (total)'],
    null,
    50,
    null,
    null,
  ),
  sanction('shiqiao', 'case_filed', ['立案', 'case filed'], null, 60, 0, '件'),
];

const FIGURES: readonly (readonly [string, string, string, string])[] = [
  ['inspection_start', 'dates', '进驻开始', 'inspection start'],
  ['inspection_end', 'dates', '进驻结束', 'inspection end'],
  ['feedback', 'dates', '反馈日期', 'feedback'],
  ['as_of', 'dates', '统计截止', 'as-of date'],
  ['signed', 'dates', '落款日期', 'signature date'],
  ...Object.entries(INDICATORS).map(
    ([code, [block, , zh, en]]) => [code, block, zh, en] as readonly [string, string, string, string],
  ),
  ['party_sanctions', 'accountability', '党纪处分', 'Party sanctions'],
  ['cases_filed', 'accountability', '立案', 'case filed'],
  ['recovered', 'money', '追回资金', 'money recovered'],
  ['averted', 'money', '挽回损失', 'losses averted'],
];

function disclosed({ notice_id }: Zone, i: number): DisclosureRow[] {
  const of = zone(notice_id);
  return FIGURES.map(([figure, block, label_zh, label_en], rank) => {
    const base = { ...of, figure, block, label_zh, label_en, rank, labels_zh: null, labels_en: null };
    const known = COUNTS.find((row) => row.notice_id === of.notice_id && row.indicator === figure);
    const fact_ids = `${of.notice_id}-${figure}`;
    const scope = 'notice';
    if (known) return { ...base, state: 'stated', shown: `${known.value} ${known.unit}`, fact_ids, scope };
    if (block === 'dates' && rank < 3) {
      const state = i === 1 && rank === 2 ? 'inferred' : i === 2 && rank === 0 ? 'month_only' : 'stated';
      return { ...base, state, shown: state === 'month_only' ? '2024-04' : '2024-04-19', fact_ids, scope };
    }
    if (figure === 'signed' && i === 3)
      return { ...base, state: 'conflicting', shown: '2024-05-01', fact_ids, scope };
    if (figure === 'cases_filed' && i === 1)
      return { ...base, state: 'zero', shown: '0 件', fact_ids, scope };
    if (figure === 'party_sanctions' && i === 0)
      return { ...base, state: 'no_number', shown: null, fact_ids, scope };
    return { ...base, state: 'not_found', shown: null, fact_ids: null, scope: null };
  });
}

export const DISCLOSURE: readonly DisclosureRow[] = ZONES.flatMap(disclosed);

export const FINDINGS: readonly FindingRow[] = [
  {
    ...zone('wangjiang'),
    check_id: 'wangjiang-1',
    check: 'declared_problems',
    verdict: 'agrees',
    expected: '41',
    found: '41',
    finding_zh: '自述 41 个具体问题,正文印出 41 项。',
    finding_en: '41 specific problems declared, 41 printed.',
    fact_ids: 'wangjiang-problems_specific',
  },
  {
    ...zone('shiqiao'),
    check_id: 'shiqiao-1',
    check: 'declared_problems',
    verdict: 'differs',
    expected: '41',
    found: '39',
    finding_zh: '自述 41 个具体问题,正文印出 39 项。',
    finding_en: '41 specific problems declared, 39 printed.',
    fact_ids: 'shiqiao-problems_specific',
  },
  {
    ...zone('linhu'),
    check_id: 'linhu-1',
    check: 'completed_plus_rest',
    verdict: 'cannot_tell',
    expected: null,
    found: null,
    finding_zh: '没有写明已完成的数量,无法核对。',
    finding_en: 'The number completed is not printed, so nothing can be checked.',
    fact_ids: null,
  },
];
