import type { Origin } from '#queries/origin.ts';
import type { PassageKind, PassageRow } from '#queries/passages.ts';
import { foldingFor, type Folding } from '#search/folding.ts';

/** Everything that can be searched, as the page fetches it. */
export interface SearchIndex {
  readonly folding: Folding;
  /** Each once; passages name them by their place. */
  readonly headings: readonly string[];
  readonly labels: readonly { readonly zh: string; readonly en: string }[];
  readonly notices: readonly IndexedNotice[];
}

export interface IndexedNotice {
  readonly notice_id: string;
  readonly origin: Origin;
  readonly zone_zh: string;
  readonly zone_en: string;
  readonly source_url: string | null;
  readonly passages: readonly IndexedPassage[];
}

/** A row of the passages without what it shares with others and what is empty. */
export interface IndexedPassage {
  readonly kind: PassageKind;
  readonly id: string;
  readonly item_id?: string;
  readonly text?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly headings?: number;
  readonly label?: number;
}

/** @param rows those of a notice one after the other */
export function searchIndexOf(rows: readonly PassageRow[]): SearchIndex {
  const headings = new Map<string, number>();
  const labels = new Map<string, number>();
  const notices = new Map<string, IndexedNotice & { readonly passages: IndexedPassage[] }>();
  for (const row of rows) {
    const { notice_id, origin, zone_zh, zone_en, source_url } = row;
    const notice = notices.get(notice_id) ?? {
      notice_id,
      origin,
      zone_zh,
      zone_en,
      source_url,
      passages: [],
    };
    notices.set(notice_id, notice);
    notice.passages.push(passageOf(row, headings, labels));
  }
  return {
    folding: foldingFor(
      rows.flatMap(({ text, label_zh, label_en }) => [text, label_zh ?? '', label_en ?? '']),
    ),
    headings: [...headings.keys()],
    labels: [...labels.keys()].map((label) => JSON.parse(label) as { zh: string; en: string }),
    notices: [...notices.values()],
  };
}

function passageOf(
  row: PassageRow,
  headings: Map<string, number>,
  labels: Map<string, number>,
): IndexedPassage {
  const { kind, id, item_id, text, prefix, suffix, label_zh, label_en } = row;
  return {
    kind,
    id,
    ...(item_id !== null && { item_id }),
    ...(text !== '' && { text }),
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
    ...(row.headings !== null && { headings: placeIn(headings, row.headings) }),
    ...(label_zh !== null && { label: placeIn(labels, JSON.stringify({ zh: label_zh, en: label_en })) }),
  };
}

function placeIn(table: Map<string, number>, value: string): number {
  const place = table.get(value) ?? table.size;
  table.set(value, place);
  return place;
}
