import type { Evidence } from '#evidence/evidence.ts';
import type { Lang } from '#messages/lang.ts';
import { t } from '#messages/message.ts';
import { mine } from '#own/mine.svelte.ts';
import { evidenceRows } from '#own/rows/evidence-rows.ts';
import { passageRows } from '#own/rows/passage-rows.ts';
import { tablesInOrder } from '#own/rows/zone-row.ts';
import { searchableOf, type Passage, type Searchable } from '#search/passage.ts';
import { searchIndexOf } from '#search/search-index.ts';
import { ownNoticeAddress, ownPlaceAddress } from '../../own-address.ts';
import { withSurroundings } from '../../own-evidence.ts';
import { scopeOf, type KindCounts } from './scope.ts';

/** The reader's own notices, ready to be searched. */
export interface OwnSearched {
  readonly searchable: Searchable;
  readonly notices: number;
  readonly counts: KindCounts;
  /** What marks them. */
  readonly mark: string;
  /** The words of the link to a passage. */
  readonly link: string;
  readonly noticeAddress: (notice: string) => string;
  /** The place of a passage in its text. */
  readonly placeOf: (passage: Passage) => string;
  /** With more of the text around each phrase. */
  readonly evidence: Evidence;
}

/** Null if there are none, or the reader leaves them out. Read anew whenever they change. */
export function searchedOwn(lang: Lang): OwnSearched | null {
  const tables = tablesInOrder(mine.drawn);
  if (tables.length === 0) return null;
  const index = searchIndexOf(tables.flatMap(passageRows));
  return {
    searchable: searchableOf(index, lang),
    notices: tables.length,
    counts: scopeOf(index).counts,
    mark: t(lang, 'among_mark'),
    link: t(lang, 'among_phrase'),
    noticeAddress: (notice) => ownNoticeAddress(notice, lang),
    placeOf: (passage) => placeOf(passage, lang),
    get evidence() {
      const rows = withSurroundings(tables.flatMap(evidenceRows), mine.drawn);
      return new Map(rows.map((row) => [row.fact_id, row]));
    },
  };
}

/** A rule or a topic is found with its item. */
function placeOf({ kind, id, item_id, notice: { notice_id } }: Passage, lang: Lang): string {
  if (kind === 'figure') return ownPlaceAddress(notice_id, id, 'facts', lang);
  const row = kind === 'measure' ? id : item_id;
  return row === null ? ownNoticeAddress(notice_id, lang) : ownPlaceAddress(notice_id, row, 'outline', lang);
}
