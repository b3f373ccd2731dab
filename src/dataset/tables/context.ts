import type { ColumnSchema, TableSchema } from '#dataset/table.ts';

function count(en: string, zh: string): ColumnSchema {
  return { type: 'INTEGER', minimum: 0, en, zh };
}

/** YYYY-MM if only the month is known. */
function date(en: string, zh: string): ColumnSchema {
  return { type: 'VARCHAR', pattern: '^\\d{4}-\\d{2}(-\\d{2})?$', en, zh };
}

const SEEN = 'Empty: not in the part that was read.';

/** Dates and counts of other notices, collected by hand. */
export const CONTEXT: TableSchema = {
  name: 'context',
  en: 'One row a notice of another body, read by hand from the opening part of its page alone.',
  zh: '一行一份其他单位的通报,只读网页开头部分,人工摘录。',
  columns: {
    notice_id: { type: 'VARCHAR', required: true, unique: true, en: 'The notice.', zh: '编号。' },
    inspected_body: {
      type: 'VARCHAR',
      required: true,
      en: 'The organisation inspected.',
      zh: '被巡视巡察单位。',
    },
    inspecting_body: { type: 'VARCHAR', en: 'The inspecting team.', zh: '巡视巡察组。' },
    level: { type: 'VARCHAR', en: 'Level of the inspecting body.', zh: '巡视巡察机构层级。' },
    kind: {
      type: 'VARCHAR',
      required: true,
      enum: ['xunshi', 'xuncha'],
      en: 'xunshi (inspection) or xuncha (patrol).',
      zh: '巡视或巡察。',
    },
    unit_type: { type: 'VARCHAR', en: 'zone for development zones and the like.', zh: '园区类为zone。' },
    inspection_start: date('First day of the inspection.', '进驻开始。'),
    inspection_end: date('Last day of the inspection.', '进驻结束。'),
    feedback: date('Day of feedback.', '反馈日期。'),
    feedback_year_inferred: {
      type: 'BOOLEAN',
      required: true,
      en: 'The feedback date is printed without its year.',
      zh: '反馈日期未写年份。',
    },
    published: date("The page's date, not the signature's.", '网页日期(非落款日期)。'),
    problem_aspects: count(`Aspects of problems. ${SEEN}`, '问题方面数。'),
    problems_total: count(`Problems fed back. ${SEEN}`, '反馈问题数。'),
    problems_specific: count(`Specific problems. ${SEEN}`, '具体问题数。'),
    completed: count(`Completed. ${SEEN}`, '已完成数。'),
    ongoing: count(`In progress. ${SEEN}`, '正在整改数。'),
    rect_measures: count(`Rectification measures. ${SEEN}`, '整改措施数。'),
    systems_total: count(`Rules made or revised. ${SEEN}`, '建立完善制度数。'),
    meetings_total: count(`Meetings. ${SEEN}`, '会议次数。'),
    source_url: { type: 'VARCHAR', required: true, en: 'Public page.', zh: '公开网页地址。' },
  },
  primaryKey: ['notice_id'],
  foreignKeys: [
    { column: 'level', table: 'levels', references: 'code' },
    { column: 'kind', table: 'kinds', references: 'code' },
  ],
};
