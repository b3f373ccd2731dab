import { columnsOf } from '#dataset/columns-of.ts';
import type { ColumnSchema, TableSchema } from '#dataset/table.ts';
import { CONTEXT_FACTS, CONTEXT_NOTICES } from './context.ts';
import { FACTS, NOTICES } from './record.ts';

const IN_NOTICE = { column: 'notice_id', table: 'all_notices', references: 'notice_id' };
const IN_FACT = { column: 'fact_id', table: 'all_facts', references: 'fact_id' };
const IN_INDICATOR = { column: 'indicator', table: 'indicators', references: 'code' };

const NOTICE = columnsOf(FACTS, 'notice_id');
const APPROX = columnsOf(FACTS, 'approx');

function text(en: string, zh: string): ColumnSchema {
  return { type: 'VARCHAR', en, zh };
}

function required(en: string, zh: string, values?: readonly string[]): ColumnSchema {
  return { type: 'VARCHAR', required: true, en, zh, ...(values && { enum: values }) };
}

const FACT_IDS: ColumnSchema = { ...text('The facts it rests on.', '所据的数据编号。'), list: true };
const DATE: ColumnSchema = { type: 'VARCHAR', pattern: '^\\d{4}-\\d{2}(-\\d{2})?$', en: '', zh: '' };
const STATES = ['stated', 'month_only', 'year_inferred', 'conflicting'];

const ROLES = [
  ['inspection_start', 'First day of the inspection', '进驻第一天'],
  ['inspection_end', 'Last day of the inspection', '进驻最后一天'],
  ['feedback', 'Feedback', '反馈'],
  ['as_of', 'Day up to which the figures count', '数据截至'],
  ['signed', 'Date of the signature', '落款日期'],
  ['published', 'Date of the page', '网页日期'],
  ['report', 'The report: the signature, else the page', '报告:取落款,没有落款的取网页日期'],
] as const;

function dateColumns([role, en, zh]: (typeof ROLES)[number]): [string, ColumnSchema][] {
  return [
    [
      role,
      { ...DATE, en: `${en}; YYYY-MM where only the month is printed.`, zh: `${zh};只写到月的为YYYY-MM。` },
    ],
    [`${role}_state`, { ...text('How that date stands in the text.', '该日期的状态。'), enum: STATES }],
    [`${role}_fact`, text('The fact it was read as.', '其数据编号。')],
  ];
}

function daysColumns(name: string, en: string, zh: string): [string, ColumnSchema][] {
  return [
    [name, { type: 'INTEGER', unit: 'day', en, zh }],
    [
      `${name}_state`,
      {
        ...text('State of the less certain of its two dates.', '两个日期中较不确定者的状态。'),
        enum: STATES,
      },
    ],
  ];
}

const ORIGIN = required('zone or context.', '园区或背景通报。', ['zone', 'context']);

/** Facts read by hand have no offsets, and some have no quote. */
const ANY_FACT: Record<string, ColumnSchema> = {
  ...columnsOf(FACTS, 'notice_id', 'fact_id'),
  origin: ORIGIN,
  ...Object.fromEntries(
    Object.entries(columnsOf(FACTS))
      .filter(([name]) => name !== 'notice_id' && name !== 'fact_id')
      .map(([name, { required: isRequired, ...column }]) => [
        name,
        isRequired && !/^(?:quote|start|end)$/u.test(name) ? { ...column, required: true as const } : column,
      ]),
  ),
  ...columnsOf(CONTEXT_FACTS, 'restored'),
};

const ALL_FACTS: TableSchema = {
  name: 'all_facts',
  en: 'One row a figure of any notice, whether a program read it or a person.',
  zh: '一行一个数据,不论程序读出还是人工摘录。',
  columns: ANY_FACT,
  primaryKey: ['fact_id'],
  foreignKeys: [IN_NOTICE, IN_INDICATOR],
};

const LEVEL = required(
  'Level of the inspecting body, unknown where it is not known.',
  '巡视巡察机构层级;不明的为unknown。',
);
const YEAR: ColumnSchema = { type: 'INTEGER', en: 'Year of the feedback.', zh: '反馈年份。' };

const ALL_NOTICES: TableSchema = {
  name: 'all_notices',
  en: 'One row a notice, of a zone or read by hand for context.',
  zh: '一行一份通报,含园区通报与背景通报。',
  columns: {
    ...columnsOf(NOTICES, 'notice_id'),
    origin: ORIGIN,
    zone_zh: required('Chinese name.', '中文名称。'),
    zone_en: required('English name, where there is one.', '英文名称(有的)。'),
    ...columnsOf(NOTICES, 'province', 'prefecture', 'county', 'zone_type'),
    ...columnsOf(CONTEXT_NOTICES, 'unit_type'),
    ...columnsOf(NOTICES, 'kind'),
    level: LEVEL,
    year: YEAR,
    feedback: { ...DATE, en: 'Day of the feedback.', zh: '反馈日期。' },
    ...columnsOf(NOTICES, 'title', 'inspecting_body', 'inspected_body', 'inspected_units', 'coverage'),
    ...columnsOf(CONTEXT_NOTICES, 'source_kind'),
    page: required(
      'plain; mirror, or restored where its dates were restored from digits.',
      'plain原样,mirror转载,restored日期由数字还原。',
      ['plain', 'mirror', 'restored'],
    ),
    ...columnsOf(NOTICES, 'source_url', 'original_url', 'captured_on'),
    topics: { ...text('Codes of its topics.', '主题代码。'), list: true },
  },
  primaryKey: ['notice_id'],
  foreignKeys: [],
};

export const DURATIONS: TableSchema = {
  name: 'durations',
  en: 'One row a notice: its dates, and the days between them. Days with a missing, month-only or conflicting end are empty.',
  zh: '一行一份通报:各日期及其间的天数;缺日期、只到月或前后不一的,天数为空。',
  columns: {
    ...NOTICE,
    ...Object.fromEntries(ROLES.slice(0, -1).flatMap(dateColumns)),
    report_basis: {
      ...text('Which date the report is taken from.', '报告日期取自落款还是网页。'),
      enum: ['signed', 'published'],
    },
    ...Object.fromEntries(dateColumns(ROLES[6])),
    ...Object.fromEntries([
      ...daysColumns('inspection_days', 'Days of the inspection, both ends counted.', '进驻天数,首尾都算。'),
      ...daysColumns(
        'feedback_days',
        'From the end of the inspection to the feedback.',
        '进驻结束到反馈的天数。',
      ),
      ...daysColumns('report_days', 'From the feedback to the report.', '反馈到报告的天数。'),
    ]),
  },
  primaryKey: ['notice_id'],
  foreignKeys: [IN_NOTICE],
};

const HEADLINE: TableSchema = {
  name: 'headline',
  en: 'One row a count that stands for its indicator in a notice; every value where the notice contradicts itself.',
  zh: '一行一个代表该指标的数量;通报前后不一的,各值都在。',
  columns: ANY_FACT,
  primaryKey: ['fact_id'],
  foreignKeys: [IN_NOTICE, IN_FACT, IN_INDICATOR],
};

const COMPARED: TableSchema = {
  name: 'compared',
  en: 'One row a notice and measure that can be set beside other notices, zones and context alike.',
  zh: '一行一份通报的一项可比数据,园区与背景通报同列。',
  columns: {
    ...NOTICE,
    origin: ORIGIN,
    label_zh: required('Chinese name of the notice.', '通报的中文名称。'),
    label_en: required('English name of the notice.', '通报的英文名称。'),
    ...columnsOf(NOTICES, 'kind'),
    level: LEVEL,
    year: YEAR,
    measure: required('A number of days, or a code of indicators.', '天数名称或指标代码。'),
    value: { type: 'DOUBLE', required: true, en: 'The days or the count.', zh: '天数或数量。' },
    state: required('How the figure stands in the text.', '数据状态。', STATES),
    ...APPROX,
    fact_ids: FACT_IDS,
  },
  primaryKey: ['notice_id', 'measure'],
  foreignKeys: [],
};

const PRINTED: TableSchema = {
  name: 'printed',
  en: 'One row a declared count that can be compared with how many the notice lists.',
  zh: '一行一项可与正文列出的条数相比的自述数量。',
  columns: {
    ...NOTICE,
    indicator: required('Code of indicators.', '指标代码。'),
    printed: {
      type: 'INTEGER',
      required: true,
      minimum: 0,
      en: 'How many are listed.',
      zh: '正文列出的条数。',
    },
    verdict: {
      ...text(
        'What the check of the two says; empty for rules, which need not all be named.',
        '两者核对的结果;制度不必逐一写出名称,为空。',
      ),
      enum: ['agrees', 'differs', 'cannot_tell'],
    },
  },
  primaryKey: ['notice_id', 'indicator'],
  foreignKeys: [IN_NOTICE, IN_INDICATOR],
};

const FUNDS: TableSchema = {
  name: 'funds',
  en: 'One row a sum recovered or averted in the overall result. Parts of a total that is here are left out.',
  zh: '一行一笔总体结果中的追回或避免损失金额;合计已列的,不再列分项。',
  columns: {
    ...ANY_FACT,
    side: required('Recovered money or a loss averted: never added.', '追回或避免损失,两者不相加。', [
      'recovered',
      'averted',
    ]),
  },
  primaryKey: ['fact_id'],
  foreignKeys: [IN_NOTICE, IN_FACT, IN_INDICATOR],
};

const RECOVERED: TableSchema = {
  name: 'recovered',
  en: 'One row a notice that prints recovered money: its sum over the verbs of recovery. Empty where the notice contradicts itself.',
  zh: '一行一份写明追回金额的通报:各追回动词下金额之和;前后不一的为空。',
  columns: {
    ...NOTICE,
    yuan: { type: 'DOUBLE', unit: '元', en: 'The sum.', zh: '合计。' },
    state: required('conflicting where one of its parts is.', '有一项前后不一即为conflicting。', [
      'stated',
      'conflicting',
    ]),
    ...APPROX,
    fact_ids: FACT_IDS,
  },
  primaryKey: ['notice_id'],
  foreignKeys: [IN_NOTICE],
};

const DISCLOSED: TableSchema = {
  name: 'disclosed',
  en: 'One row a notice and figure that it could be expected to print, whether it prints it or not.',
  zh: '一行一份通报的一项应有数据,写没写都列。',
  columns: {
    ...NOTICE,
    place: {
      type: 'INTEGER',
      required: true,
      minimum: 1,
      en: 'Place of the figure in the grid.',
      zh: '在表中的次序。',
    },
    figure: required('The figure; it may be of several codes.', '数据项,可含几个指标代码。'),
    label_zh: required('Its Chinese label.', '中文名称。'),
    label_en: required('Its English label.', '英文名称。'),
    block: required('What it is about.', '所属类别。'),
    state: required('How it stands in the text.', '数据状态。', [
      'stated',
      'zero',
      'inferred',
      'month_only',
      'conflicting',
      'no_number',
      'not_found',
      'not_read',
    ]),
    shown: text(
      'What is printed, with the sign of its bound; several joined by ·.',
      '写明的数,约数带号;几个的以·相隔。',
    ),
    labels_zh: text(
      'What each of them counts, in the same order, if they are of several indicators.',
      '几个数属不同指标时,依次为各自的名称。',
    ),
    labels_en: text('The same in English.', '同上,英文。'),
    fact_ids: FACT_IDS,
    scope: {
      ...text(
        'notice: the overall result; item: only inside items.',
        'notice为总体数据,item为只在事项内写到。',
      ),
      enum: ['notice', 'item'],
    },
  },
  primaryKey: ['notice_id', 'figure'],
  foreignKeys: [IN_NOTICE],
};

const SANCTIONED: TableSchema = {
  name: 'sanctioned',
  en: 'One row a sanction that the overall result prints. Persons are not added across kinds.',
  zh: '一行一项总体结果写到的处理;人数不跨种类相加。',
  columns: {
    ...NOTICE,
    indicator: required('Code of indicators.', '指标代码。'),
    form: {
      type: 'INTEGER',
      minimum: 1,
      en: 'Which of the four forms, as mapped by us.',
      zh: '四种形态之一(本站归类)。',
    },
    class: required('Class of the indicator.', '指标类别。'),
    rank: { type: 'INTEGER', required: true, minimum: 1, en: 'Rank of the indicator.', zh: '指标次序。' },
    ...columnsOf({ columns: ANY_FACT }, 'value', 'unit', 'approx', 'state', 'fact_id', 'part_of', 'start'),
  },
  primaryKey: ['fact_id'],
  foreignKeys: [IN_NOTICE, IN_FACT, IN_INDICATOR],
};

const NOTICE_TOPICS: TableSchema = {
  name: 'notice_topics',
  en: 'One row a notice and topic that its items are on.',
  zh: '一行一份通报的一个整改主题。',
  columns: { ...NOTICE, topic: required('Code of topics.', '主题代码。') },
  primaryKey: ['notice_id', 'topic'],
  foreignKeys: [IN_NOTICE, { column: 'topic', table: 'topics', references: 'code' }],
};

/** Tables computed from the published ones: views of the database, written to files. */
export const DERIVED_TABLES: readonly TableSchema[] = [
  DURATIONS,
  HEADLINE,
  DISCLOSED,
  FUNDS,
  RECOVERED,
  SANCTIONED,
  PRINTED,
  NOTICE_TOPICS,
  COMPARED,
  ALL_NOTICES,
  ALL_FACTS,
];
