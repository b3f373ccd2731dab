import type { ColumnSchema, TableSchema } from '#dataset/table.ts';

/** At most 40 characters, line ends of a wrapped text among them. */
const SHORT = '^[\\s\\S]{1,40}$';
const NOTICE_ID: ColumnSchema = {
  type: 'VARCHAR',
  required: true,
  // Printable ASCII other than letters, digits, - and _ means something else in addresses, file names or lists.
  pattern: '^[^\\s!-,./:-@\\[-^`{-~]+$',
  en: 'The notice: its file name without the ending; anything but letters, digits, - and _ becomes -.',
  zh: '通报编号:文件名去掉扩展名,字母、汉字、数字、-和_以外的字符换成-。',
};
const START: ColumnSchema = {
  type: 'INTEGER',
  required: true,
  minimum: 0,
  unit: 'UTF-16 code unit',
  en: 'First code unit in the decoded text (BOM dropped, CRLF made LF).',
  zh: '在解码文本中的起点(UTF-16码元;去BOM,CRLF改LF)。',
};
const END: ColumnSchema = {
  type: 'INTEGER',
  required: true,
  minimum: 0,
  unit: 'UTF-16 code unit',
  en: 'One past the last code unit.',
  zh: '终点(不含)。',
};
const ITEM: ColumnSchema = {
  type: 'VARCHAR',
  en: 'The rectification item it stands in; empty outside of items.',
  zh: '所在整改事项;不在事项内为空。',
};
const IN_NOTICE = { column: 'notice_id', table: 'notices', references: 'notice_id' };
const IN_ITEM = { column: 'item_id', table: 'items', references: 'item_id' };

function key(en: string, zh: string): ColumnSchema {
  return { type: 'VARCHAR', required: true, unique: true, en, zh };
}

/** A text that may be missing. */
function text(en: string, zh: string): ColumnSchema {
  return { type: 'VARCHAR', en, zh };
}

/** Shown as a link, so only web addresses are allowed. */
function address(en: string, zh: string): ColumnSchema {
  return { ...text(en, zh), pattern: '^https?://\\S+$' };
}

export const NOTICES: TableSchema = {
  name: 'notices',
  en: 'One row a notice: who inspected whom, and where the text was read.',
  zh: '一行一份通报:谁巡视巡察谁、原文出处。',
  columns: {
    notice_id: { ...NOTICE_ID, unique: true },
    zone_zh: text('Short Chinese name of the zone, from sources.csv.', '园区中文简称(来自sources.csv)。'),
    zone_en: text('Short English name of the zone, from sources.csv.', '园区英文简称(来自sources.csv)。'),
    province: text('Province of the zone.', '省。'),
    prefecture: text('Prefecture of the zone.', '市(地、州)。'),
    county: text('County of the zone.', '县(市、区)。'),
    zone_type: text('Kind of zone, from sources.csv.', '园区类型(来自sources.csv)。'),
    title: text('Title as printed.', '标题(原文)。'),
    kind: {
      type: 'VARCHAR',
      required: true,
      enum: ['xunshi', 'xuncha'],
      en: 'xunshi (inspection) or xuncha (patrol).',
      zh: '巡视或巡察。',
    },
    inspection_type: text('Code of inspection_types.', '巡视巡察方式代码。'),
    level: text('Level of the inspecting body: code of levels.', '巡视巡察机构层级代码。'),
    inspecting_body: text('The team, as first printed in full.', '巡视巡察组(原文)。'),
    inspected_body: text('The organisation inspected, as printed.', '被巡视巡察党组织(原文)。'),
    inspected_units: {
      type: 'INTEGER',
      required: true,
      en: 'Number of organisations that name covers; with more than one, every figure is a sum over them.',
      zh: '被巡视巡察单位个数;多于1个的,各数字都是合计。',
    },
    round: text('Term and round, as printed.', '届次、轮次(原文)。'),
    coverage: {
      type: 'VARCHAR',
      required: true,
      enum: ['whole', 'opening'],
      en: 'opening: the text stops before its rectification part ends, so what is missing was not read.',
      zh: '读到的范围:opening指文字在整改部分结束之前就断了,缺的是没有读到。',
    },
    source_name: { type: 'VARCHAR', required: true, en: 'File the text was read from.', zh: '文件名。' },
    source_url: address('Public page of the notice.', '公开网页地址。'),
    original_url: address('First publication, where source_url is a repost.', '转载时的原发地址。'),
    captured_on: { type: 'DATE', en: 'Day the page was saved.', zh: '网页保存日期。' },
    sha256: {
      type: 'VARCHAR',
      required: true,
      pattern: '^[0-9a-f]{64}$',
      en: 'SHA-256 of the bytes of the file.',
      zh: '文件字节的SHA-256。',
    },
    characters: {
      type: 'INTEGER',
      required: true,
      minimum: 0,
      unit: 'UTF-16 code unit',
      en: 'Length of the decoded text.',
      zh: '解码文本长度。',
    },
  },
  primaryKey: ['notice_id'],
  foreignKeys: [
    { column: 'kind', table: 'kinds', references: 'code' },
    { column: 'inspection_type', table: 'inspection_types', references: 'code' },
    { column: 'level', table: 'levels', references: 'code' },
  ],
};

export const FACTS: TableSchema = {
  name: 'facts',
  en: 'One row a figure that a notice prints. What is not printed has no row.',
  zh: '一行一个通报所载数据;未载者无行。',
  columns: {
    notice_id: NOTICE_ID,
    fact_id: key('The fact; unique in the whole dataset.', '数据编号,全库唯一。'),
    indicator: { type: 'VARCHAR', required: true, en: 'Code of indicators.', zh: '指标代码。' },
    value: {
      type: 'DOUBLE',
      en: 'The number; money in yuan. Empty for a date, and for a sanction told without a number.',
      zh: '数值,金额为元;日期及未写人数的处理为空。',
    },
    unit: text('The classifier as printed (名 is 人); money is 元.', '计量单位(名作人);金额为元。'),
    date: {
      type: 'VARCHAR',
      pattern: '^\\d{4}-\\d{2}(-\\d{2})?$',
      en: 'YYYY-MM-DD, or YYYY-MM where only the month is printed.',
      zh: '日期;只写到月的为YYYY-MM。',
    },
    state: {
      type: 'VARCHAR',
      required: true,
      enum: ['stated', 'month_only', 'year_inferred', 'conflicting'],
      en: 'How the figure stands in the text.',
      zh: '数据状态。',
    },
    approx: {
      type: 'VARCHAR',
      enum: ['at_least', 'about', 'below'],
      en: 'What is said of exactness; empty where the figure is exact.',
      zh: '约数:不少于、约、近;准数为空。',
    },
    scope: {
      type: 'VARCHAR',
      required: true,
      enum: ['notice', 'item'],
      en: 'notice: the overall result; item: told inside one rectification item.',
      zh: 'notice为总体数据,item为单个事项内的数据。',
    },
    item_id: ITEM,
    part_of: text('fact_id of the total whose bracket or 其中 lists it.', '所属合计的数据编号。'),
    quote: {
      type: 'VARCHAR',
      required: true,
      pattern: SHORT,
      en: 'The shortest run that carries the figure and what it counts, with the line end if the text was wrapped there.',
      zh: '载有该数据的最短原文,不超过40字;原文在其中折行的,含换行。',
    },
    prefix: text('Up to 20 characters before the quote.', '引文前不超过20字。'),
    suffix: text('Up to 20 characters after the quote.', '引文后不超过20字。'),
    start: START,
    end: END,
    rule: { type: 'VARCHAR', required: true, en: 'The recogniser that read it.', zh: '识别规则名。' },
  },
  primaryKey: ['fact_id'],
  foreignKeys: [
    IN_NOTICE,
    IN_ITEM,
    { column: 'indicator', table: 'indicators', references: 'code' },
    { column: 'part_of', table: 'facts', references: 'fact_id' },
  ],
};

export const ITEMS: TableSchema = {
  name: 'items',
  en: 'One row a numbered or titled paragraph of the rectification part.',
  zh: '一行一个整改事项(编号或有标题的段落)。',
  columns: {
    notice_id: NOTICE_ID,
    item_id: key('The item; unique in the whole dataset.', '事项编号,全库唯一。'),
    path: {
      ...text(
        'Enclosing headings, outermost first. A semicolon inside a heading is written full width.',
        '上级标题,由外到内;标题内的半角分号改作全角。',
      ),
      list: true,
    },
    number: text('The enumerator as printed.', '序号(原文)。'),
    heading: {
      type: 'VARCHAR',
      required: true,
      en: 'Heading as printed, up to 40 characters.',
      zh: '标题(原文),不超过40字。',
    },
    topics: { ...text('Codes of topics, at most two.', '主题代码,至多两个。'), list: true },
    pillar: text('Code of pillars.', '巡视巡察重点代码。'),
    status: { type: 'VARCHAR', required: true, en: 'Code of statuses.', zh: '整改状态代码。' },
    status_quote: text('The phrase the status was read from.', '状态所据原文。'),
    status_start: { type: 'INTEGER', minimum: 0, unit: 'UTF-16 code unit', en: 'Its start.', zh: '其起点。' },
    status_end: { type: 'INTEGER', minimum: 0, unit: 'UTF-16 code unit', en: 'Its end.', zh: '其终点。' },
    start: START,
    end: END,
  },
  primaryKey: ['item_id'],
  foreignKeys: [
    IN_NOTICE,
    { column: 'pillar', table: 'pillars', references: 'code' },
    { column: 'status', table: 'statuses', references: 'code' },
  ],
};

export const MEASURES: TableSchema = {
  name: 'measures',
  en: 'One row a measure: the leaves of an item.',
  zh: '一行一项整改措施(事项的最小单元)。',
  columns: {
    notice_id: NOTICE_ID,
    measure_id: key('The measure; unique in the whole dataset.', '措施编号,全库唯一。'),
    item_id: { ...ITEM, required: true },
    ordinal: {
      type: 'INTEGER',
      required: true,
      minimum: 1,
      en: 'Place within the item, from 1.',
      zh: '在事项内的次序。',
    },
    lead: {
      type: 'VARCHAR',
      required: true,
      pattern: SHORT,
      en: 'Its first clause, at most 40 characters.',
      zh: '首句,不超过40字。',
    },
    types: { ...text('Codes of measure_types.', '措施类型代码。'), list: true },
    start: START,
    end: END,
  },
  primaryKey: ['measure_id'],
  foreignKeys: [IN_NOTICE, IN_ITEM],
};

export const INSTRUMENTS: TableSchema = {
  name: 'instruments',
  en: 'One row a 《…》 named in the rectification part.',
  zh: '一行一个整改部分提到的《…》。',
  columns: {
    notice_id: NOTICE_ID,
    instrument_id: key('The mention; unique in the whole dataset.', '编号,全库唯一。'),
    title: { type: 'VARCHAR', required: true, en: 'Title without its marks.', zh: '名称,不带书名号。' },
    action: {
      type: 'VARCHAR',
      required: true,
      enum: ['made', 'revised', 'issued', 'studied', 'cited'],
      en: 'What was done to it.',
      zh: '制定、修订、印发、学习或引用。',
    },
    item_id: ITEM,
    start: START,
    end: END,
  },
  primaryKey: ['instrument_id'],
  foreignKeys: [IN_NOTICE, IN_ITEM],
};

export const CHECKS: TableSchema = {
  name: 'checks',
  en: "One row a comparison of a notice's own figures with each other.",
  zh: '一行一项通报自身数据的核对。',
  columns: {
    notice_id: NOTICE_ID,
    check_id: key('The check; unique in the whole dataset.', '核对编号,全库唯一。'),
    check: { type: 'VARCHAR', required: true, en: 'What is compared.', zh: '核对内容。' },
    verdict: {
      type: 'VARCHAR',
      required: true,
      enum: ['agrees', 'differs', 'cannot_tell'],
      en: 'What came out.',
      zh: '结论:一致、不一致、无从判断。',
    },
    fact_ids: { ...text('The facts compared.', '所核对的数据编号。'), list: true },
    expected: text('A number or ISO date, as declared.', '应为。'),
    found: text('A number or ISO date, as printed elsewhere or computed.', '实为。'),
    finding_zh: { type: 'VARCHAR', required: true, en: 'One Chinese sentence.', zh: '一句话结论(中文)。' },
    finding_en: { type: 'VARCHAR', required: true, en: 'One English sentence.', zh: '一句话结论(英文)。' },
  },
  primaryKey: ['check_id'],
  foreignKeys: [IN_NOTICE],
};
