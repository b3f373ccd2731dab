import type { MeasureType } from './measure-types.ts';
import type { TopicCode } from './topics.ts';

/** What is usually done about a topic, for measures in whose words little shows what was done. */
export const USUAL_MEASURES: ReadonlyMap<string, MeasureType> = new Map<TopicCode, MeasureType>([
  ['political_study', 'study_meeting'],
  ['hq_development', 'project_investment'],
  ['business_environment', 'service_support'],
  ['investment_attraction', 'project_investment'],
  ['safety_production', 'inspection_self_check'],
  ['ecology_environment', 'project_investment'],
  ['ideology', 'publicity'],
  ['discipline_supervision', 'inspection_self_check'],
  ['finance_control', 'inspection_self_check'],
  ['state_assets_funds', 'project_investment'],
  ['cadre_team', 'staffing_org'],
  ['rectification_followup', 'inspection_self_check'],
  ['mass_interest', 'service_support'],
  ['fiscal_debt_risk', 'project_investment'],
  ['land_planning', 'project_investment'],
  ['petition_stability', 'service_support'],
  ['pairing_assistance', 'service_support'],
  ['institution_reform', 'staffing_org'],
  ['office_archives', 'ledger_list'],
]);
