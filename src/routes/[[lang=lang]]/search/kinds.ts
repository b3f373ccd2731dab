import type { PlainKey } from '#messages/message.ts';
import type { PassageKind } from '#queries/passages.ts';

/** The kinds of passages in order, with their names. */
export const KIND_NAMES = [
  ['measure', 'search_measures', 'search_measure'],
  ['heading', 'search_headings', 'search_heading'],
  ['rule', 'search_rules', 'search_rule'],
  ['figure', 'search_figures', 'search_figure'],
  ['topic', 'search_topics', 'search_topic'],
] as const satisfies readonly (readonly [PassageKind, PlainKey, PlainKey])[];
