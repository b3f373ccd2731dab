import { createHash } from 'node:crypto';
import { EVERYTHING } from '#queries/filter.ts';
import { passages } from '#queries/passages.ts';
import { searchIndexOf, type SearchIndex } from '#search/search-index.ts';
import { database } from './site.server.ts';

interface SearchFile {
  readonly index: SearchIndex;
  readonly text: string;
  /** Of the text, in its address: 16 hexadecimal digits. */
  readonly hash: string;
}

/** What the search page fetches. */
export const SEARCH_FILE: Promise<SearchFile> = made();

async function made(): Promise<SearchFile> {
  const index = searchIndexOf(await (await database).query(passages(EVERYTHING)));
  const text = JSON.stringify(index);
  return { index, text, hash: createHash('sha256').update(text).digest('hex').slice(0, 16) };
}
