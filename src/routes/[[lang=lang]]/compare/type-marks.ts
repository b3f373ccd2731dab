import type { Lang } from '#messages/lang.ts';
import { UNTYPED } from './practice.ts';

/** Short enough for a cell, and different for every type. */
const MARKS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  rule_making: { zh: '制', en: 'Ru' },
  study_meeting: { zh: '学', en: 'St' },
  deliberation: { zh: '议', en: 'De' },
  inspection_self_check: { zh: '查', en: 'Ch' },
  special_campaign: { zh: '专', en: 'Ca' },
  accountability: { zh: '责', en: 'Ac' },
  money_recovery: { zh: '缴', en: 'Mo' },
  training: { zh: '训', en: 'Tr' },
  staffing_org: { zh: '人', en: 'Or' },
  task_force: { zh: '组', en: 'Ta' },
  assessment_incentive: { zh: '考', en: 'As' },
  digital_platform: { zh: '网', en: 'Di' },
  project_investment: { zh: '项', en: 'Pr' },
  service_support: { zh: '帮', en: 'Se' },
  publicity: { zh: '宣', en: 'Pu' },
  ledger_list: { zh: '单', en: 'Li' },
  planning: { zh: '规', en: 'Pl' },
  education_warning: { zh: '廉', en: 'Wa' },
  third_party: { zh: '聘', en: 'Th' },
  legal_enforcement: { zh: '法', en: 'En' },
  infer_all: { zh: '推', en: 'Ex' },
  explanation_only: { zh: '说', en: 'So' },
  pending_commitment: { zh: '待', en: 'Pe' },
  [UNTYPED]: { zh: '未', en: '?' },
};

export function markOf(type: string, lang: Lang): string {
  return MARKS[type]?.[lang] ?? type.slice(0, 2);
}
