import type { CardMatter, PracticeCard } from '#routes/[[lang=lang]]/compare/card.ts';
import type { Compared } from '#routes/[[lang=lang]]/compare/compared.ts';
import type { ComparedZone, NamedType, Practice } from '#routes/[[lang=lang]]/compare/practice.ts';

/** An invented zone. */
export function comparedZone(notice_id: string, name = notice_id): ComparedZone {
  return { notice_id, name, level: 'county', kind: 'xuncha', year: 2023, province: null };
}

/** What pages of a comparison know, as far as it takes no data. */
export function comparedOf(
  given: Pick<Compared, 'lang' | 'zones' | 'topics' | 'types'> & Partial<Compared>,
): Compared {
  const none = { f1: '', n: 0 };
  return { all: given.zones.length, context: 0, values: {}, scores: { topics: none, types: none }, ...given };
}

/** Measures of invented zones. */
export function practice(given: Partial<Practice> = {}): Practice {
  return {
    zone: 'qinghe-2023',
    topics: ['finance_control'],
    types: ['rule_making'],
    status: 'not_stated',
    figure: false,
    instrument: false,
    ...given,
  };
}

export function card(measure_id: string, given: Partial<PracticeCard> = {}): PracticeCard {
  return {
    ...practice(given),
    measure_id,
    item_id: 'i1',
    number: '(一)',
    heading: '报销不规范',
    path: [],
    statusLabel: '未注明',
    statusQuote: null,
    lead: '修订报销办法',
    text: null,
    figures: [],
    rules: [],
    source: null,
    matters: [],
    ...given,
  };
}

/** A matter that a measure names itself, unless told otherwise. */
export function matter(name: string, weight = 1, where: CardMatter['where'] = 'lead'): CardMatter {
  return { name, weight, where };
}

export const TYPES: readonly NamedType[] = [
  { value: 'rule_making', label: 'rules', nature: 'mechanism' },
  { value: 'study_meeting', label: 'study', nature: 'action' },
  { value: 'training', label: 'training', nature: 'action' },
  { value: 'planning', label: 'plans', nature: 'action' },
  { value: 'explanation_only', label: 'explanation', nature: 'neither' },
  { value: 'pending_commitment', label: 'pending', nature: 'neither' },
];
