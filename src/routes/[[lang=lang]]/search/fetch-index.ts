import type { SearchIndex } from '#search/search-index.ts';

let kept: SearchIndex | null = null;

/** The index, if it was fetched before in this tab: on the way back from a result, nothing has to wait. */
export const keptIndex = (): SearchIndex | null => kept;

/** Fetches the index once per tab, and again after a failure. */
export async function fetchIndex(address: string): Promise<SearchIndex> {
  kept ??= (await (await fetch(address)).json()) as SearchIndex;
  return kept;
}
