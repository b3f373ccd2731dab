import { columnsOf } from '#dataset/columns-of.ts';
import { UNIT_TYPES } from '#dataset/unit-types.ts';
import type { ColumnSchema, TableSchema } from '#dataset/table.ts';
import { FACTS } from './record.ts';

function key(en: string, zh: string): ColumnSchema {
  return { type: 'VARCHAR', required: true, unique: true, en, zh };
}

/** Notices of other bodies, of which a person read the opening part. */
export const CONTEXT_NOTICES: TableSchema = {
  name: 'context_notices',
  en: 'One row a notice of another body, of which a person read the opening part of its page and no more.',
  zh: '一行一份其他单位的通报,由人工只读网页开头部分。',
  columns: {
    notice_id: key('The notice.', '编号。'),
    inspected_body: {
      type: 'VARCHAR',
      required: true,
      en: 'The organisation inspected, with its place.',
      zh: '被巡视巡察单位(含所在地)。',
    },
    inspecting_body: { type: 'VARCHAR', en: 'The inspecting team as printed.', zh: '巡视巡察组(原文)。' },
    level: { type: 'VARCHAR', en: 'Level of the inspecting body.', zh: '巡视巡察机构层级。' },
    kind: {
      type: 'VARCHAR',
      required: true,
      enum: ['xunshi', 'xuncha'],
      en: 'xunshi (inspection) or xuncha (patrol).',
      zh: '巡视或巡察。',
    },
    inspection_type: {
      type: 'VARCHAR',
      en: 'Type of inspection, where the page says so.',
      zh: '巡视巡察类型(网页写明的)。',
    },
    unit_type: {
      type: 'VARCHAR',
      enum: UNIT_TYPES.map(({ code }) => code),
      en: 'Kind of the inspected organisation.',
      zh: '被巡单位类型。',
    },
    province: {
      type: 'VARCHAR',
      en: 'Province; empty where it cannot be told.',
      zh: '省份;无从判断的为空。',
    },
    source_url: { type: 'VARCHAR', required: true, en: 'The page that was read.', zh: '所读网页地址。' },
    source_kind: {
      type: 'VARCHAR',
      required: true,
      enum: ['original', 'mirror', 'collective'],
      en: 'original: a page of the body, its government, a discipline commission or a newspaper; mirror: a copy on another host; collective: a page of several notices.',
      zh: 'original原网页,mirror转载,collective多份通报合在一页。',
    },
    coverage: {
      type: 'VARCHAR',
      required: true,
      enum: ['whole', 'opening'],
      en: 'How much was read. What lacks in an opening was not read, and is not absent.',
      zh: '读到哪里;只读开头的,缺的是未读,不是没有。',
    },
    captured_on: { type: 'DATE', en: 'Day of reading.', zh: '阅读日期。' },
  },
  primaryKey: ['notice_id'],
  foreignKeys: [
    { column: 'level', table: 'levels', references: 'code' },
    { column: 'kind', table: 'kinds', references: 'code' },
    { column: 'inspection_type', table: 'inspection_types', references: 'code' },
    { column: 'unit_type', table: 'unit_types', references: 'code' },
    { column: 'province', table: 'provinces', references: 'code' },
  ],
};

export const CONTEXT_FACTS: TableSchema = {
  name: 'context_facts',
  en: 'One row a figure in the opening of such a notice. A figure without a row was not in the opening; it is not zero.',
  zh: '一行一个开头部分所载数据;没有的行是开头未见,不是零。',
  columns: {
    notice_id: { type: 'VARCHAR', required: true, en: 'The notice.', zh: '编号。' },
    fact_id: key('The fact; unique in the whole dataset.', '数据编号,全库唯一。'),
    indicator: { type: 'VARCHAR', required: true, en: 'Code of indicators.', zh: '指标代码。' },
    value: {
      type: 'DOUBLE',
      en: 'The number; money in yuan. Empty for a date.',
      zh: '数值,金额为元;日期为空。',
    },
    ...columnsOf(FACTS, 'unit', 'date'),
    state: {
      type: 'VARCHAR',
      required: true,
      enum: ['stated', 'month_only', 'year_inferred'],
      en: 'How the figure stands in the text.',
      zh: '数据状态。',
    },
    ...columnsOf(FACTS, 'approx'),
    quote: {
      type: 'VARCHAR',
      pattern: '^[^\\r\\n]{1,40}$',
      en: 'The words that carry it, as printed save that punctuation is half width; empty where they were not written down.',
      zh: '载有该数据的原文(标点作半角);当时未记的为空。',
    },
    restored: {
      type: 'BOOLEAN',
      required: true,
      en: 'The page lost the signs between year, month and day; the digits allow one reading only.',
      zh: '网页丢失年月日等字,日期由数字还原。',
    },
  },
  primaryKey: ['fact_id'],
  foreignKeys: [
    { column: 'notice_id', table: 'context_notices', references: 'notice_id' },
    { column: 'indicator', table: 'indicators', references: 'code' },
  ],
};

export const CONTEXT_TABLES: readonly TableSchema[] = [CONTEXT_NOTICES, CONTEXT_FACTS];
