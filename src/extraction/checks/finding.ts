import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import type { Check, Fact } from '#extraction/record.ts';

/** What a check says before it has its identifier. */
export type Finding = Omit<Check, 'check_id'>;

export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** Where a sentence needs other words than a legend. */
const IN_SENTENCES = new Map<string, Label>([
  ['problems_total', { zh: '反馈问题', en: 'problems' }],
  ['problems_specific', { zh: '具体问题', en: 'specific problems' }],
  ['rect_measures', { zh: '整改措施', en: 'measures' }],
  ['rect_tasks', { zh: '整改任务', en: 'tasks' }],
  ['immediate_fix', { zh: '立行立改问题', en: 'problems to fix on the spot' }],
  ['completed', { zh: '已完成', en: 'completed' }],
  ['systems_total', { zh: '制度', en: 'rules' }],
  ['held_accountable_total', { zh: '追责问责', en: 'persons held accountable' }],
  ['party_sanctions_total', { zh: '党纪处分', en: 'Party sanctions' }],
  ['gov_sanctions_total', { zh: '政务处分', en: 'governmental sanctions' }],
  ['party_gov_sanctions_total', { zh: '党纪政务处分', en: 'Party and governmental sanctions' }],
  ['org_measures_total', { zh: '组织处理', en: 'organisational measures' }],
  ['inspection_start', { zh: '进驻开始', en: 'start of the inspection' }],
  ['inspection_end', { zh: '进驻结束', en: 'end of the inspection' }],
  ['feedback', { zh: '反馈', en: 'feedback' }],
  ['signed', { zh: '落款', en: 'signature' }],
  ['published', { zh: '网页发布', en: 'page date' }],
  ['as_of', { zh: '统计截止', en: 'as-of date' }],
]);

const LEGENDS = new Map<string, Label>(
  INDICATORS.map(({ code, label_zh, label_en }) => [code, { zh: label_zh, en: label_en }]),
);

export function labelOf(indicator: string): Label {
  return IN_SENTENCES.get(indicator) ?? LEGENDS.get(indicator) ?? { zh: indicator, en: indicator };
}

/** The first figure of that kind which is no part of another. */
export function only(facts: readonly Fact[], indicator: string): Fact | null {
  return facts.find((fact) => fact.indicator === indicator && fact.part_of === null) ?? null;
}

/** As Chinese writes it, with its classifier: 41项. */
export function counted({ value, unit }: Fact): string {
  return `${value}${unit ?? ''}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
