import { NO_PLACE, type Place } from '#dataset/place.ts';
import type { Check, Fact, Instrument, Item, Measure, NoticeRecord } from '#extraction/record.ts';

/** Invented notices of invented places. Offsets are made up but in order; there is no text. */
export function fact(notice: string, n: number, indicator: string, given: Partial<Fact> = {}): Fact {
  const quote = given.quote ?? `${given.date ?? given.value ?? '有关'}${given.unit ?? ''}`;
  const start = given.start ?? n * 50;
  return {
    fact_id: `${notice}.f${n}`,
    indicator,
    value: null,
    unit: null,
    date: null,
    state: 'stated',
    approx: null,
    scope: 'notice',
    item_id: null,
    part_of: null,
    quote,
    prefix: n === 1 ? '' : '前文',
    suffix: '后文',
    start,
    end: start + quote.length,
    rule: 'by_hand',
    ...given,
  };
}

export function record(notice_id: string, given: Partial<NoticeRecord> = {}): NoticeRecord {
  return {
    notice_id,
    title: `关于${notice_id}整改进展情况的通报`,
    kind: 'xuncha',
    inspection_type: 'regular',
    level: 'prefecture',
    inspecting_body: '市委第九巡察组',
    inspected_body: '某开发区党工委',
    inspected_units: 1,
    round: null,
    coverage: 'whole',
    source: { name: `${notice_id}.txt`, url: null, sha256: 'a'.repeat(64), characters: 9000 },
    facts: [],
    items: [],
    measures: [],
    instruments: [],
    checks: [],
    ...given,
  };
}

function item(notice: string, n: number, path: readonly string[], heading: string): Item {
  return {
    item_id: `${notice}.i${n}`,
    path,
    number: `${n}.`,
    heading,
    topics: ['finance_control', 'grassroots_party'],
    pillar: 'P2',
    status: n === 1 ? 'completed' : 'not_stated',
    status_quote: n === 1 ? '已完成整改' : null,
    status_start: n === 1 ? 5010 : null,
    status_end: n === 1 ? 5015 : null,
    start: 5000 + n * 100,
    end: 5090 + n * 100,
  };
}

function measure(notice: string, n: number, ofItem: number, types: readonly string[]): Measure {
  const start = 5000 + ofItem * 100 + n;
  return {
    measure_id: `${notice}.m${n}`,
    item_id: `${notice}.i${ofItem}`,
    ordinal: n,
    lead: `第${n}项举措`,
    types,
    start,
    end: start + 5,
  };
}

function instrument(notice: string, n: number, title: string, action: Instrument['action']): Instrument {
  return {
    instrument_id: `${notice}.d${n}`,
    title,
    action,
    item_id: `${notice}.i1`,
    start: 5100 + n,
    end: 5110 + n,
  };
}

function check(notice: string, n: number, given: Partial<Check>): Check {
  return {
    check_id: `${notice}.c${n}`,
    check: 'declared_problems',
    verdict: 'agrees',
    fact_ids: [],
    expected: null,
    found: null,
    finding_zh: '一致。',
    finding_en: 'They agree.',
    ...given,
  };
}

const QINGHE = 'qinghe-2023';
const BEILING = 'beiling-2024';
const NANPU = 'nanpu-2022';
const XIYUAN = 'xiyuan-2024';

/** Province-level; states nearly everything; the page is later than the signature. */
const qinghe = record(QINGHE, {
  kind: 'xunshi',
  level: 'province',
  inspecting_body: '省委第九巡视组',
  inspected_body: '青禾开发区党工委',
  facts: [
    fact(QINGHE, 1, 'inspection_start', { date: '2023-01-10' }),
    fact(QINGHE, 2, 'inspection_end', { date: '2023-03-10' }),
    fact(QINGHE, 3, 'feedback', { date: '2023-05-15' }),
    fact(QINGHE, 4, 'earlier_inspection', { date: '2019-09', state: 'month_only' }),
    fact(QINGHE, 5, 'problems_total', { value: 2, unit: '个' }),
    fact(QINGHE, 6, 'problems_specific', { value: 5, unit: '项' }),
    fact(QINGHE, 7, 'rect_measures', { value: 4, unit: '条', approx: 'at_least' }),
    fact(QINGHE, 8, 'systems_total', { value: 6, unit: '项' }),
    fact(QINGHE, 9, 'meetings_special_topic', { value: 4, unit: '次' }),
    fact(QINGHE, 10, 'party_sanctions_total', { value: 3, unit: '人' }),
    fact(QINGHE, 11, 'party_warning', { value: 2, unit: '人', part_of: `${QINGHE}.f10` }),
    fact(QINGHE, 12, 'party_serious_warning', { value: 1, unit: '人', part_of: `${QINGHE}.f10` }),
    fact(QINGHE, 13, 'gov_sanctions_total', { value: 0, unit: '人' }),
    fact(QINGHE, 14, 'cleared_refunded', { value: 9784, unit: '元' }),
    fact(QINGHE, 15, 'taken_back', { value: 120_000.5, unit: '元', approx: 'at_least' }),
    fact(QINGHE, 16, 'recovered_pursued', { value: 20_000, unit: '元', part_of: `${QINGHE}.f15` }),
    fact(QINGHE, 17, 'loss_averted', { value: 2_800_000, unit: '元' }),
    fact(QINGHE, 18, 'cleared_refunded', {
      value: 784,
      unit: '元',
      scope: 'item',
      item_id: `${QINGHE}.i2`,
    }),
    fact(QINGHE, 19, 'signed', { date: '2023-12-01' }),
    fact(QINGHE, 20, 'published', { date: '2024-01-05' }),
  ],
  items: [
    item(QINGHE, 1, ['一、甲方面', '(一)子方面'], '学习不深入;落实不到位'),
    item(QINGHE, 2, ['一、甲方面', '(一)子方面'], '报销不规范'),
    item(QINGHE, 3, ['二、乙方面'], '考核不严格'),
    item(QINGHE, 4, ['二、乙方面'], '换届不及时'),
  ],
  measures: [
    measure(QINGHE, 1, 1, ['rule_making', 'training']),
    measure(QINGHE, 2, 1, ['explanation_only']),
    measure(QINGHE, 3, 2, ['money_recovery']),
    measure(QINGHE, 4, 3, []),
  ],
  instruments: [
    instrument(QINGHE, 1, '财务管理办法', 'revised'),
    instrument(QINGHE, 2, '财务管理办法', 'made'),
    instrument(QINGHE, 3, '议事规则', 'made'),
    instrument(QINGHE, 4, '某条例', 'studied'),
  ],
  checks: [
    check(QINGHE, 1, {
      check: 'declared_specific_problems',
      verdict: 'differs',
      fact_ids: [`${QINGHE}.f6`],
      expected: '5',
      found: '4',
      finding_zh: '称5项具体问题,列4项。',
      finding_en: '5 specific problems declared, 4 printed.',
    }),
    check(QINGHE, 2, {
      check: 'bracket_sum',
      fact_ids: [`${QINGHE}.f10`, `${QINGHE}.f11`, `${QINGHE}.f12`],
    }),
    check(QINGHE, 3, { fact_ids: [`${QINGHE}.f5`], expected: '2', found: '2' }),
    check(QINGHE, 4, { check: 'declared_measures', verdict: 'differs', expected: '4', found: '3' }),
  ],
});

/** Inferred years, no signature date, two values of one figure. */
const beiling = record(BEILING, {
  inspected_body: '北岭产业园党工委',
  facts: [
    fact(BEILING, 1, 'inspection_start', { date: '2023-11-20' }),
    fact(BEILING, 2, 'inspection_end', { date: '2024-01-12', state: 'year_inferred' }),
    fact(BEILING, 3, 'feedback', { date: '2024-03-31', state: 'year_inferred' }),
    fact(BEILING, 4, 'problems_total', { value: 33, unit: '个', state: 'conflicting' }),
    fact(BEILING, 5, 'problems_total', { value: 34, unit: '个', state: 'conflicting' }),
    fact(BEILING, 6, 'completed', { value: 30, unit: '个' }),
    fact(BEILING, 7, 'completed', { value: 12, unit: '个', part_of: `${BEILING}.f6` }),
    fact(BEILING, 8, 'recalled', { value: 50_000, unit: '元', state: 'conflicting' }),
    fact(BEILING, 9, 'recalled', { value: 60_000, unit: '元', state: 'conflicting' }),
    fact(BEILING, 10, 'published', { date: '2025-01-20' }),
  ],
});

/** States little: months only, a sanction without a number. */
const nanpu = record(NANPU, {
  coverage: 'opening',
  level: 'county',
  inspected_body: '南浦新区党工委',
  facts: [
    fact(NANPU, 1, 'inspection_start', { date: '2022-03', state: 'month_only' }),
    fact(NANPU, 2, 'inspection_end', { date: '2022-04-30' }),
    fact(NANPU, 3, 'feedback', { date: '2022-06', state: 'month_only' }),
    fact(NANPU, 4, 'admonition', { quote: '予以诫勉' }),
    fact(NANPU, 5, 'signed', { date: '2022-11-30' }),
  ],
});

/** On the first day of the 2024 rules; not in sources.csv; an umbrella total of money with its parts. */
const xiyuan = record(XIYUAN, {
  kind: 'xunshi',
  level: null,
  inspected_body: '西苑片区党工委',
  facts: [
    fact(XIYUAN, 1, 'inspection_end', { date: '2023-12-20' }),
    fact(XIYUAN, 2, 'feedback', { date: '2024-02-08' }),
    fact(XIYUAN, 3, 'problems_total', { value: 2, unit: '个' }),
    fact(XIYUAN, 4, 'problem_funds_rectified', { value: 900_000, unit: '元' }),
    fact(XIYUAN, 5, 'recovered_pursued', { value: 300_000, unit: '元', part_of: `${XIYUAN}.f4` }),
    fact(XIYUAN, 6, 'criticism_education', {
      value: 2,
      unit: '人',
      scope: 'item',
      item_id: `${XIYUAN}.i1`,
    }),
    fact(XIYUAN, 7, 'signed', { date: '2024-08-20', state: 'conflicting' }),
    fact(XIYUAN, 8, 'signed', { date: '2024-08-21', state: 'conflicting' }),
  ],
  items: [item(XIYUAN, 1, [], '责任不落实'), item(XIYUAN, 2, [], '管理不到位')],
  checks: [check(XIYUAN, 1, { fact_ids: [`${XIYUAN}.f3`], expected: '2', found: '2' })],
});

export const CORPUS: readonly NoticeRecord[] = [qinghe, beiling, nanpu, xiyuan];

/** Their lines of sources.csv; xiyuan-2024 has none. */
export const PLACES: ReadonlyMap<string, Place> = new Map([
  [
    QINGHE,
    {
      ...NO_PLACE,
      zone_zh: '青禾开发区',
      zone_en: 'Qinghe Zone',
      source_url: 'https://qinghe.example/1.html',
    },
  ],
  [
    BEILING,
    {
      ...NO_PLACE,
      zone_zh: '北岭产业园',
      zone_en: 'Beiling Park',
      source_url: 'https://beiling.example/2.html',
    },
  ],
  [NANPU, { ...NO_PLACE, zone_zh: '南浦新区', zone_en: 'Nanpu New Area', captured_on: '2026-01-02' }],
]);
