import { INDICATORS, type IndicatorCode } from './indicators.ts';

/** What a notice could be expected to state: a row of the disclosure grid. */
export interface ExpectedFigure {
  readonly figure: string;
  readonly block: 'dates' | 'problems' | 'plan' | 'status' | 'output' | 'accountability' | 'money';
  readonly label_zh: string;
  readonly label_en: string;
}

// prettier-ignore
/** In the order of the grid. Descriptive, not a grade: no rule requires all of these. */
export const EXPECTED_FIGURES: readonly ExpectedFigure[] = [
  { figure: 'inspection_start', block: 'dates', label_zh: '进驻开始', label_en: 'inspection start' },
  { figure: 'inspection_end', block: 'dates', label_zh: '进驻结束', label_en: 'inspection end' },
  { figure: 'feedback', block: 'dates', label_zh: '反馈日期', label_en: 'feedback' },
  { figure: 'as_of', block: 'dates', label_zh: '统计截止', label_en: 'as-of date' },
  { figure: 'signed', block: 'dates', label_zh: '落款日期', label_en: 'signature date' },
  { figure: 'published', block: 'dates', label_zh: '网页日期', label_en: 'page date' },
  { figure: 'problem_aspects', block: 'problems', label_zh: '问题方面数', label_en: 'aspects' },
  { figure: 'problems_total', block: 'problems', label_zh: '问题数', label_en: 'problems' },
  { figure: 'problems_specific', block: 'problems', label_zh: '具体问题数', label_en: 'specific problems' },
  { figure: 'rect_measures', block: 'plan', label_zh: '整改措施数', label_en: 'measures' },
  { figure: 'completed', block: 'status', label_zh: '已完成数', label_en: 'completed' },
  { figure: 'completion_rate', block: 'status', label_zh: '完成率', label_en: 'completion rate' },
  { figure: 'systems_total', block: 'output', label_zh: '制度数', label_en: 'rules' },
  { figure: 'special_campaigns', block: 'output', label_zh: '专项整治数', label_en: 'campaigns' },
  { figure: 'meetings', block: 'output', label_zh: '会议次数', label_en: 'meetings' },
  { figure: 'self_checks', block: 'output', label_zh: '自查督查次数', label_en: 'checks' },
  { figure: 'first_form', block: 'accountability', label_zh: '第一种形态', label_en: 'first form' },
  { figure: 'organisational', block: 'accountability', label_zh: '组织处理', label_en: 'organisational measures' },
  { figure: 'party_sanctions', block: 'accountability', label_zh: '党纪处分', label_en: 'Party sanctions' },
  { figure: 'gov_sanctions', block: 'accountability', label_zh: '政务处分', label_en: 'governmental sanctions' },
  { figure: 'cases_filed', block: 'accountability', label_zh: '立案数', label_en: 'cases filed' },
  { figure: 'transferred_to_justice', block: 'accountability', label_zh: '移送司法机关', label_en: 'transferred to justice' },
  { figure: 'recovered', block: 'money', label_zh: '追回资金', label_en: 'funds recovered' },
  { figure: 'loss_averted', block: 'money', label_zh: '挽回损失', label_en: 'losses averted' },
];

/** A figure with several codes is stated if any of them is. */
export function codesOfFigure(figure: string): readonly IndicatorCode[] {
  return INDICATORS.filter(({ figures }) => figures.includes(figure)).map(({ code }) => code);
}
