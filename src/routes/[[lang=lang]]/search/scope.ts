import type { PassageKind } from '#queries/passages.ts';
import type { IndexedNotice, SearchIndex } from '#search/search-index.ts';

/** How many passages of each kind can be searched. */
export type KindCounts = Readonly<Record<PassageKind, number>>;

/** A zone of the corpus, and what of its notice can be searched. */
export interface ScopeRow {
  readonly notice_id: string;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly counts: KindCounts;
}

/** What the page searches. */
export interface SearchScope {
  readonly zones: readonly ScopeRow[];
  /** Of all zones. */
  readonly counts: KindCounts;
  /** The notices of the context set with quotes, and their quotes. */
  readonly others: { readonly notices: number; readonly quotes: number };
}

export function scopeOf({ notices }: SearchIndex): SearchScope {
  const zones = notices.filter(({ origin }) => origin !== 'context');
  const others = notices.filter(({ origin }) => origin === 'context');
  return {
    zones: zones.map((zone) => {
      const { notice_id, zone_zh, zone_en } = zone;
      return { notice_id, zone_zh, zone_en, counts: countsOf([zone]) };
    }),
    counts: countsOf(zones),
    others: { notices: others.length, quotes: countsOf(others).figure },
  };
}

function countsOf(notices: readonly IndexedNotice[]): KindCounts {
  const counts = { measure: 0, heading: 0, rule: 0, figure: 0, topic: 0 };
  for (const { passages } of notices) for (const { kind } of passages) counts[kind] += 1;
  return counts;
}
