import type { Lang } from '#messages/lang.ts';
import type { ComparedZone, NamedType, NamedValue } from './practice.ts';
import type { PracticeFacet } from './practice-filter.ts';

/** What both pages know, in one language. */
export interface Compared {
  readonly lang: Lang;
  /** The latest, if there are many. */
  readonly zones: readonly ComparedZone[];
  /** How many zones there are. */
  readonly all: number;
  /** How many notices of the context set there are, of which no measures were read. */
  readonly context: number;
  /** By name: topics that come up, with all their zones. */
  readonly topics: readonly NamedValue[];
  readonly types: readonly NamedType[];
  /** The values of the other facets that measures can have, in the order of their lists. */
  readonly values: Readonly<Partial<Record<PracticeFacet, readonly NamedValue[]>>>;
  /** How well topics and types are told apart: macro-F1 as a percentage, and its n. */
  readonly scores: Readonly<Record<'topics' | 'types', { readonly f1: string; readonly n: number }>>;
}
