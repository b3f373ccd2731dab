import type { Lang } from '#messages/lang.ts';
import { GROUPS, type DefinitionGroup } from './groups.ts';
import * as m from '#messages/compiled/messages.js';

/** In the order of the page; each is the id of its section. */
export const SECTIONS = [
  'first',
  'reading',
  'counting',
  'sums',
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

type Word = (inputs: Record<string, never>, options: { locale: Lang }) => string;

const TITLES: Readonly<Record<MethodsSection, Word>> = {
  first: m.methods_first,
  reading: m.methods_reading,
  counting: m.methods_counting,
  sums: m.methods_sums,
  states: m.methods_states,
  durations: m.methods_durations,
  periods: m.methods_periods,
  definitions: m.methods_definitions,
  forms: m.methods_forms,
  codes: m.methods_codes,
  quality: m.methods_quality,
  limits: m.methods_limits,
  privacy: m.methods_privacy,
  report: m.methods_report,
};

const GROUP_TITLES: Readonly<Record<DefinitionGroup, Word>> = {
  dates: m.methods_group_dates,
  problems: m.methods_group_problems,
  plan: m.methods_group_plan,
  status: m.methods_group_status,
  output: m.methods_group_output,
  process: m.methods_group_process,
  clues: m.methods_group_clues,
  other: m.methods_group_other,
  totals: m.methods_group_totals,
  first_form: m.methods_group_first_form,
  organisational: m.methods_group_organisational,
  party: m.methods_group_party,
  governmental: m.methods_group_governmental,
  procedure: m.methods_group_procedure,
  recovered: m.methods_group_recovered,
  not_recovered: m.methods_group_not_recovered,
};

export function sectionTitle(section: MethodsSection, lang: Lang): string {
  return TITLES[section]({}, { locale: lang });
}

export function groupTitle(group: DefinitionGroup, lang: Lang): string {
  return GROUP_TITLES[group]({}, { locale: lang });
}

export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
  readonly below: readonly { readonly id: string; readonly title: string }[];
}

/** The table of contents: every section, and under the definitions every group of them. */
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
