import type { Lang } from '#messages/lang.ts';
import type { Grouping } from '#queries/grouping.ts';
import type { TrendMeasure } from '#queries/trends.ts';

interface Words {
  readonly measure: Readonly<Record<TrendMeasure, string>>;
  /** The measure as the subject of the finding. */
  readonly finding: string;
  readonly by: Readonly<Record<Grouping, string>>;
  /** All notices in one panel. */
  readonly together: string;
  readonly level: Readonly<Record<string, string>>;
  readonly kind: Readonly<Record<string, string>>;
  readonly median: string;
  readonly middle: string;
  readonly far: string;
  readonly inferred: string;
  readonly relations: string;
  readonly oneEach: string;
  readonly caveat: string;
}

/** Types of unit, in the order of the code list. */
export const UNIT_TYPES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  zh: {
    zone: '园区',
    county: '县（市、区）',
    town: '乡镇、街道、村',
    bureau: '机关部门',
    university: '高校',
    hospital: '医院',
    enterprise: '企业',
    other: '其他单位',
  },
  en: {
    zone: 'zones',
    county: 'counties, districts',
    town: 'towns, villages',
    bureau: 'departments, courts',
    university: 'universities',
    hospital: 'hospitals',
    enterprise: 'enterprises',
    other: 'other bodies',
  },
};

export const TEXT: Record<Lang, Words> = {
  zh: {
    measure: {
      inspection_days: '进驻天数',
      feedback_days: '进驻结束到反馈（天）',
      report_days_published: '反馈到网页发布（天）',
      report_days_signed: '反馈到落款（天）',
      problem_aspects: '问题方面数',
      problems_total: '问题数',
      problems_specific: '具体问题数',
      rect_measures: '整改措施数',
      systems_total: '制度数',
    },
    finding: '等反馈天数的中位数',
    by: { year: '反馈年份', level: '层级', kind: '种类', unit_type: '单位类型' },
    together: '全部通报',
    level: {
      central: '中央',
      ministry: '部委',
      province: '省级',
      prefecture: '市级',
      county: '县级',
      township: '乡级',
      unknown: '未知',
    },
    kind: { xunshi: '巡视', xuncha: '巡察' },
    median: '中位数',
    middle: '中间一半',
    far: '超出图框，数值标出',
    inferred: '年份推算',
    relations: '两项对看',
    oneEach: '一个问题一项措施',
    caveat:
      '其他通报是人工只读网页开头部分摘录的，不是随机样本，多为 2022 至 2025 年：能看出一家在其中的位置，不能当作全国的走势。没有写在开头的数量不在图中，不等于没有。',
  },
  en: {
    measure: {
      inspection_days: 'Days on site',
      feedback_days: 'Inspection end to feedback (days)',
      report_days_published: 'Feedback to page date (days)',
      report_days_signed: 'Feedback to signature (days)',
      problem_aspects: 'Aspects of problems',
      problems_total: 'Problems',
      problems_specific: 'Specific problems',
      rect_measures: 'Measures',
      systems_total: 'Rules',
    },
    finding: 'Median days to feedback',
    by: { year: 'Year of feedback', level: 'Level', kind: 'Kind', unit_type: 'Type of unit' },
    together: 'All notices',
    level: {
      central: 'central',
      ministry: 'ministry',
      province: 'province',
      prefecture: 'prefecture',
      county: 'county',
      township: 'township',
      unknown: 'unknown',
    },
    kind: { xunshi: 'inspection', xuncha: 'patrol' },
    median: 'median',
    middle: 'middle half',
    far: 'outside the frame, value given',
    inferred: 'year inferred',
    relations: 'Two figures compared',
    oneEach: 'one measure per problem',
    caveat:
      'The other notices were read by hand, only the opening part of each page; they are not a random sample and mostly date from 2022 to 2025. They show where a zone stands among them, not a national trend. Counts not stated in the opening part are not drawn, which does not mean zero.',
  },
};
