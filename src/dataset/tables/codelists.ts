import type { ColumnSchema, TableSchema } from '#dataset/table.ts';

const RANK: ColumnSchema = {
  type: 'INTEGER',
  required: true,
  minimum: 1,
  en: 'Place in its list.',
  zh: '次序。',
};
const DEFINITION: Readonly<Record<string, ColumnSchema>> = {
  definition_zh: {
    type: 'VARCHAR',
    en: 'What counts, and what does not, in Chinese.',
    zh: '口径:什么算,什么不算。',
  },
  definition: { type: 'VARCHAR', en: 'What counts, and what does not.', zh: '口径(英文)。' },
};

const CODE: Readonly<Record<string, ColumnSchema>> = {
  code: { type: 'VARCHAR', required: true, unique: true, en: 'The code.', zh: '代码。' },
  label_zh: { type: 'VARCHAR', required: true, en: 'Chinese label.', zh: '中文名称。' },
  label_en: { type: 'VARCHAR', required: true, en: 'English label.', zh: '英文名称。' },
};

function codeList(
  name: string,
  en: string,
  zh: string,
  columns: Readonly<Record<string, ColumnSchema>> = {},
  foreignKeys: TableSchema['foreignKeys'] = [],
): TableSchema {
  return { name, en, zh, columns: { ...CODE, ...columns, rank: RANK }, primaryKey: ['code'], foreignKeys };
}

export const INDICATORS = codeList('indicators', 'Everything a fact can be.', '全部指标。', {
  family: {
    type: 'VARCHAR',
    required: true,
    enum: ['date', 'count', 'sanction', 'money'],
    en: 'Which kind of value it has.',
    zh: '类别:日期、数量、处理、金额。',
  },
  class: {
    type: 'VARCHAR',
    required: true,
    en: 'Group of a count, class of a sanction; dates or money.',
    zh: '数量的组别、处理的种类,或dates、money。',
  },
  form: {
    type: 'INTEGER',
    minimum: 1,
    en: 'One of the four forms, as mapped by us; empty for totals and procedure.',
    zh: '四种形态(本站归类);合计及程序为空。',
  },
  counts_as_recovered: {
    type: 'BOOLEAN',
    en: 'Money that may enter the sum of recovered funds.',
    zh: '是否计入追回资金合计。',
  },
  unit: { type: 'VARCHAR', en: 'Usual units, separated by /.', zh: '常用单位。' },
  ...DEFINITION,
  block: {
    type: 'VARCHAR',
    required: true,
    en: "Heading under which a notice's page shows it; aside: stated, but no result.",
    zh: '通报页面上归入的一组;aside:写到而不是整改结果。',
  },
  chart_group: {
    type: 'VARCHAR',
    en: 'Group in the chart of its family; empty: no such chart draws it.',
    zh: '在同类图中的分组;不画的为空。',
  },
  figures: {
    type: 'VARCHAR',
    list: true,
    en: 'Rows of the disclosure grid that it fills.',
    zh: '在“写了什么”表格里属于哪一项。',
  },
  totals: {
    type: 'VARCHAR',
    list: true,
    en: 'Codes of the totals whose bracket may list it.',
    zh: '可以作为哪些合计数的分项(指标代码)。',
  },
  in_items: {
    type: 'BOOLEAN',
    required: true,
    en: 'Also counts where only a single item states it.',
    zh: '只在单个整改事项里写到的,是否也算写明。',
  },
  comparable: {
    type: 'BOOLEAN',
    required: true,
    en: 'Set beside other notices in the chart of trends.',
    zh: '是否与其他通报并列比较。',
  },
});

export const TOPICS = codeList(
  'topics',
  'What an item is about.',
  '整改事项主题。',
  {
    pillar: { type: 'VARCHAR', required: true, en: 'Code of pillars.', zh: '重点代码。' },
    core: {
      type: 'BOOLEAN',
      required: true,
      en: 'false: an extension for some zones.',
      zh: '是否核心主题。',
    },
    definition: { type: 'VARCHAR', en: 'What counts, and what does not.', zh: '口径(英文)。' },
  },
  [{ column: 'pillar', table: 'pillars', references: 'code' }],
);

export const MEASURE_TYPES = codeList('measure_types', 'Kinds of measures.', '措施类型。', {
  nature: {
    type: 'VARCHAR',
    required: true,
    enum: ['mechanism', 'action', 'neither'],
    en: 'Whether it lasts as an arrangement or is done once, as mapped by us; neither if nothing was done yet.',
    zh: '机制(长期起作用的安排)还是行动(做了就完成的事),本站归类;还没有做的两者都不是。',
  },
  ...DEFINITION,
});
export const PILLARS = codeList('pillars', 'What an inspection looks at.', '巡视巡察重点。');
export const STATUSES = codeList('statuses', 'How far an item has come.', '整改状态。', DEFINITION);
export const KINDS = codeList('kinds', 'Inspection or patrol.', '巡视、巡察。');
export const LEVELS = codeList('levels', 'Levels of bodies.', '层级。', DEFINITION);
export const INSPECTION_TYPES = codeList('inspection_types', 'Types of inspection.', '巡视巡察方式。');

export const TIME_LIMITS = codeList(
  'time_limits',
  'Internal report or work periods after feedback; none is a duty to publish.',
  '反馈后的内部报告或整改期限;均非公开期限。',
  {
    months: { type: 'INTEGER', minimum: 1, unit: 'month', en: 'Months after the trigger.', zh: '月数。' },
    trigger: {
      type: 'VARCHAR',
      en: 'What the period starts from; empty where nothing does.',
      zh: '起算点。',
    },
    kind: { type: 'VARCHAR', required: true, en: 'Code of kinds it is written for.', zh: '适用巡视或巡察。' },
    valid_from: { type: 'DATE', en: 'First day of feedback it applies to.', zh: '适用起始反馈日。' },
    valid_to: { type: 'DATE', en: 'Last day of feedback it applies to.', zh: '适用截止反馈日。' },
    version: {
      type: 'VARCHAR',
      required: true,
      en: 'Text or practice it comes from.',
      zh: '出自何文本或做法。',
    },
    version_en: {
      type: 'VARCHAR',
      required: true,
      en: 'The same in English.',
      zh: '出自何文本或做法(英文)。',
    },
    level: {
      type: 'VARCHAR',
      required: true,
      enum: ['national', 'province', 'local'],
      en: 'Who set it.',
      zh: '规定层级。',
    },
    binding: {
      type: 'BOOLEAN',
      required: true,
      en: 'false: local practice, shown for context only.',
      zh: '是否规定;地方做法为否,仅供参照。',
    },
    style: {
      type: 'VARCHAR',
      enum: ['solid', 'dashed', 'dotted'],
      en: 'How the line is drawn; empty where none is.',
      zh: '线型;不画线为空。',
    },
    confidence: {
      type: 'VARCHAR',
      required: true,
      enum: ['V', 'W'],
      en: 'V verified in a source, W weak source.',
      zh: '可信度:V已核、W来源较弱。',
    },
    source_key: {
      type: 'VARCHAR',
      required: true,
      list: true,
      en: 'Short keys of the sources.',
      zh: '来源编号。',
    },
    source: {
      type: 'VARCHAR',
      required: true,
      list: true,
      en: 'Addresses it was read at.',
      zh: '来源地址。',
    },
    ...DEFINITION,
  },
  [{ column: 'kind', table: 'kinds', references: 'code' }],
);

export const FORBIDDEN_SUMS = codeList(
  'forbidden_sums',
  'Figures that are never added to one another, and why.',
  '不可相加的数据及其理由。',
  {
    codes: {
      type: 'VARCHAR',
      required: true,
      list: true,
      en: 'Codes of indicators.',
      zh: '指标代码。',
    },
    others: {
      type: 'VARCHAR',
      list: true,
      en: 'None of codes is added to one of these; where empty, none of codes is added to another of them.',
      zh: '左列指标不与这些指标相加;为空时,左列指标彼此不相加。',
    },
    ...DEFINITION,
  },
);

export const UNIT_TYPES = codeList('unit_types', 'Kinds of inspected organisations.', '被巡单位类型。');
export const PROVINCES = codeList(
  'provinces',
  'Provinces by their full official names.',
  '省级行政区(代码为全称)。',
);
