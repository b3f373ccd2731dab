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
