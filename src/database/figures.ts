/** What a notice could be expected to print. A figure of several codes is stated where any of them is. */
export interface Figure {
  readonly figure: string;
  readonly block: 'dates' | 'problems' | 'plan' | 'status' | 'output' | 'accountability' | 'money';
  readonly label_zh: string;
  readonly label_en: string;
  readonly codes: readonly string[];
}

const MEETINGS = [
  'meetings_total',
  'meetings_party_committee',
  'meetings_special_topic',
  'meetings_dispatch',
  'democratic_life_meetings',
];
const FIRST_FORM = [
  'education_reminder',
  'talk_reminder',
  'interview_summons',
  'warning_talk',
  'criticism_education',
  'time_limited_correction',
  'ordered_self_examination',
  'public_apology',
  'circulated_criticism',
  'admonition',
];
const ORGANISATIONAL = [
  'org_measures_total',
  'post_adjustment',
  'suspension_for_inspection',
  'ordered_resignation',
  'removal_from_post',
  'contract_termination',
  'rank_demotion',
];
const PARTY = [
  'party_sanctions_total',
  'party_gov_sanctions_total',
  'party_warning',
  'party_serious_warning',
  'party_removal',
  'party_probation',
  'party_expulsion',
];
const GOVERNMENTAL = [
  'gov_sanctions_total',
  'party_gov_sanctions_total',
  'gov_warning',
  'gov_demerit',
  'gov_major_demerit',
  'gov_demotion',
  'gov_removal',
  'gov_dismissal',
];
const RECOVERED = [
  'cleared_refunded',
  'taken_back',
  'recovered_pursued',
  'returned_by_person',
  'handed_to_treasury',
  'arrears_paid_up',
  'recalled',
  'confiscated',
];

function figure(
  block: Figure['block'],
  name: string,
  label_zh: string,
  label_en: string,
  codes: readonly string[] = [name],
): Figure {
  return { figure: name, block, label_zh, label_en, codes };
}

/** In the order of the grid. Descriptive, no grade: no rule asks for all of these. */
export const FIGURES: readonly Figure[] = [
  figure('dates', 'inspection_start', '进驻开始', 'inspection start'),
  figure('dates', 'inspection_end', '进驻结束', 'inspection end'),
  figure('dates', 'feedback', '反馈日期', 'feedback'),
  figure('dates', 'as_of', '统计截止', 'as-of date'),
  figure('dates', 'signed', '落款日期', 'signature date'),
  figure('dates', 'published', '网页日期', 'page date'),
  figure('problems', 'problem_aspects', '问题方面数', 'aspects'),
  figure('problems', 'problems_total', '问题数', 'problems'),
  figure('problems', 'problems_specific', '具体问题数', 'specific problems'),
  figure('plan', 'rect_measures', '整改措施数', 'measures'),
  figure('status', 'completed', '已完成数', 'completed'),
  figure('status', 'completion_rate', '完成率', 'completion rate'),
  figure('output', 'systems_total', '制度数', 'rules', ['systems_total', 'systems_new', 'systems_revised']),
  figure('output', 'special_campaigns', '专项整治数', 'campaigns'),
  figure('output', 'meetings', '会议次数', 'meetings', MEETINGS),
  figure('output', 'self_checks', '自查督查次数', 'checks'),
  figure('accountability', 'first_form', '第一种形态', 'first form', FIRST_FORM),
  figure('accountability', 'organisational', '组织处理', 'organisational measures', ORGANISATIONAL),
  figure('accountability', 'party_sanctions', '党纪处分', 'Party sanctions', PARTY),
  figure('accountability', 'gov_sanctions', '政务处分', 'governmental sanctions', GOVERNMENTAL),
  figure('accountability', 'cases_filed', '立案数', 'cases filed'),
  figure('accountability', 'transferred_to_justice', '移送司法机关', 'transferred to justice'),
  figure('money', 'recovered', '追回资金', 'funds recovered', RECOVERED),
  figure('money', 'loss_averted', '挽回损失', 'losses averted'),
];
