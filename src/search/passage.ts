import type { Lang } from '#messages/lang.ts';
import type { PassageKind } from '#queries/passages.ts';
import { foldWith, type Fold } from '#search/fold.ts';
import type { IndexedNotice, IndexedPassage, SearchIndex } from '#search/search-index.ts';

/** A text that can be searched, with its place. */
export interface Passage {
  readonly kind: PassageKind;
  readonly notice: IndexedNotice;
  readonly id: string;
  readonly item_id: string | null;
  /** As printed; for a topic, its label in the language of the page. */
  readonly text: string;
  /** The text as it is matched, with the same offsets. */
  readonly folded: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Those above it, outermost first; none in the lead. For a topic, the last one is that of its item. */
  readonly headings: readonly string[];
  /** Name of the figure or topic, or empty. */
  readonly label: string;
}

export interface Searchable {
  readonly fold: Fold;
  readonly passages: readonly Passage[];
}

/** The index made ready for queries in one language. */
export function searchableOf(index: SearchIndex, lang: Lang): Searchable {
  const fold = foldWith(index.folding);
  const passages = index.notices.flatMap((notice) =>
    notice.passages.map((passage) => unpacked(passage, notice, index, lang, fold)),
  );
  return { fold, passages };
}

function unpacked(
  { kind, id, prefix = '', suffix = '', ...packed }: IndexedPassage,
  notice: IndexedNotice,
  index: SearchIndex,
  lang: Lang,
  fold: Fold,
): Passage {
  const label = index.labels[packed.label ?? -1]?.[lang] ?? '';
  const text = kind === 'topic' ? label : (packed.text ?? '');
  const headings = index.headings[packed.headings ?? -1]?.split(' › ') ?? [];
  const item_id = packed.item_id ?? null;
  return { kind, notice, id, item_id, text, folded: fold(text), prefix, suffix, headings, label };
}

/** The measures by the item they stand under, in the order of the text. */
export function measuresByItem(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const byItem = new Map<string, Passage[]>();
  for (const passage of passages) {
    if (passage.kind !== 'measure' || passage.item_id === null) continue;
    const own = byItem.get(passage.item_id);
    if (own) own.push(passage);
    else byItem.set(passage.item_id, [passage]);
  }
  return byItem;
}
