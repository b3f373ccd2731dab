import type { PassageMatch } from '#search/find.ts';
import type { IndexedNotice } from '#search/search-index.ts';

/** What was found in one notice. */
export interface NoticeMatches {
  readonly notice: IndexedNotice;
  readonly matches: readonly PassageMatch[];
  /** The number of its matches, also of those left out. */
  readonly found: number;
}

/** @param matches those of a notice one after the other, as they are found */
export function byNotice(matches: readonly PassageMatch[]): NoticeMatches[] {
  const groups = new Map<IndexedNotice, PassageMatch[]>();
  for (const match of matches) {
    const { notice } = match.passage;
    const own = groups.get(notice);
    if (own) own.push(match);
    else groups.set(notice, [match]);
  }
  return [...groups].map(([notice, own]) => ({ notice, matches: own, found: own.length }));
}

/** The first so many matches; notices without any of them are left out. */
export function atMost(groups: readonly NoticeMatches[], most: number): NoticeMatches[] {
  let left = most;
  return groups.flatMap((group) => {
    const matches = group.matches.slice(0, left);
    left -= matches.length;
    return matches.length > 0 ? [{ ...group, matches }] : [];
  });
}
