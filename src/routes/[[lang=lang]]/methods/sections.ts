import type { ContentsEntry } from '../../contents.ts';
import type { Lang } from '#messages/lang.ts';
import { t, type PlainKey } from '#messages/message.ts';
import type { DefinitionRow } from '#queries/definitions.ts';

export const GROUPS = [
  'dates',
  'problems',
  'plan',
  'status',
  'output',
  'process',
  'clues',
  'other',
  'totals',
  'first_form',
  'organisational',
  'party',
  'governmental',
  'procedure',
  'recovered',
  'not_recovered',
] as const;

export type DefinitionGroup = (typeof GROUPS)[number];

const OF_CLASS: Readonly<Record<string, DefinitionGroup>> = {
  'date dates': 'dates',
  'count problems': 'problems',
  'count plan': 'plan',
  'count status': 'status',
  'count output': 'output',
  'count process': 'process',
  'count petitions': 'clues',
  'count clues': 'clues',
  'sanction total': 'totals',
  'sanction total_org': 'totals',
  'sanction education': 'first_form',
  'sanction org_measure': 'organisational',
  'sanction other': 'organisational',
  'sanction party_sanction': 'party',
  'sanction gov_sanction': 'governmental',
  'sanction criminal': 'procedure',
  'sanction procedure': 'procedure',
  'sanction clue_handling': 'procedure',
  'sanction member_disposal': 'procedure',
};

/** The group in which an indicator is defined. */
export function groupOf({
  family,
  class: kind,
  counts_as_recovered,
}: Pick<DefinitionRow, 'family' | 'class' | 'counts_as_recovered'>): DefinitionGroup {
  if (family === 'money') return counts_as_recovered ? 'recovered' : 'not_recovered';
  return OF_CLASS[`${family} ${kind}`] ?? 'other';
}

/** In page order; each is the id of its section. */
export const SECTIONS = [
  'first',
  'reading',
  'counting',
  'sums',
  'checks',
  'states',
  'durations',
  'periods',
  'definitions',
  'forms',
  'codes',
  'quality',
  'limits',
  'privacy',
  'report',
] as const;

export type MethodsSection = (typeof SECTIONS)[number];

const TITLES: Readonly<Record<MethodsSection, PlainKey>> = {
  first: 'methods_first',
  reading: 'methods_reading',
  counting: 'methods_counting',
  sums: 'methods_sums',
  checks: 'methods_checks',
  states: 'methods_states',
  durations: 'methods_durations',
  periods: 'methods_periods',
  definitions: 'methods_definitions',
  forms: 'methods_forms',
  codes: 'methods_codes',
  quality: 'methods_quality',
  limits: 'methods_limits',
  privacy: 'methods_privacy',
  report: 'methods_report',
};

const GROUP_TITLES: Readonly<Record<DefinitionGroup, PlainKey>> = {
  dates: 'methods_group_dates',
  problems: 'methods_group_problems',
  plan: 'methods_group_plan',
  status: 'methods_group_status',
  output: 'methods_group_output',
  process: 'methods_group_process',
  clues: 'methods_group_clues',
  other: 'methods_group_other',
  totals: 'methods_group_totals',
  first_form: 'methods_group_first_form',
  organisational: 'methods_group_organisational',
  party: 'methods_group_party',
  governmental: 'methods_group_governmental',
  procedure: 'methods_group_procedure',
  recovered: 'methods_group_recovered',
  not_recovered: 'methods_group_not_recovered',
};

export function sectionTitle(section: MethodsSection, lang: Lang): string {
  return t(lang, TITLES[section]);
}

export function groupTitle(group: DefinitionGroup, lang: Lang): string {
  return t(lang, GROUP_TITLES[group]);
}

/** The table of contents: every section, and the groups of the definitions. */
export function contents(lang: Lang): readonly ContentsEntry[] {
  return SECTIONS.map((id) => ({
    id,
    title: sectionTitle(id, lang),
    below:
      id === 'definitions'
        ? GROUPS.map((group) => ({ id: `group-${group}`, title: groupTitle(group, lang) }))
        : [],
  }));
}
