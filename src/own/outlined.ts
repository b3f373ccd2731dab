import type { Item, Measure, NoticeRecord } from '#extraction/record.ts';
import { contains } from '#text/span.ts';
import type { Standing } from './standing.ts';

/**
 * The record with its items and measures as they now stand. What stood in an item that is none belongs to the one before it;
 * what stands in an item added by hand belongs to that.
 */
export function outlined(
  record: NoticeRecord,
  items: ReadonlyMap<string, Standing<Item>>,
  measures: ReadonlyMap<string, Standing<Measure>>,
): NoticeRecord {
  const kept = keptItems([...items.values()]);
  const isSameOutline = [...items.values()].every(({ by, isRejected }) => by !== 'added' && !isRejected);
  const leaves = [...measures.values()].filter(({ isRejected }) => !isRejected).map(({ now }) => now);
  if (isSameOutline) return { ...record, items: kept, measures: leaves };

  const home = (thing: InItem): string | null => homeOf(thing, kept, items);
  return {
    ...record,
    items: kept,
    measures: renumbered(
      leaves.flatMap((measure) => {
        const item_id = home(measure);
        return item_id === null ? [] : [{ ...measure, item_id }];
      }),
    ),
    instruments: record.instruments.map((one) => ({ ...one, item_id: home(one) })),
    facts: record.facts.map((fact) => {
      const item_id = fact.date === null ? home(fact) : fact.item_id;
      return item_id === fact.item_id
        ? fact
        : { ...fact, item_id, scope: item_id === null ? fact.scope : 'item' };
    }),
  };
}

interface InItem {
  readonly item_id: string | null;
  readonly start: number;
  readonly end: number;
}

function homeOf(
  thing: InItem,
  kept: readonly Item[],
  items: ReadonlyMap<string, Standing<Item>>,
): string | null {
  const added = kept.findLast(
    (item) => items.get(item.item_id)?.by === 'added' && contains(item, { ...thing, end: thing.start }),
  );
  if (added) return added.item_id;
  if (thing.item_id === null || items.get(thing.item_id)?.isRejected === false) return thing.item_id;
  return kept.findLast(({ start }) => start <= thing.start)?.item_id ?? null;
}

/** In order, each until where the next one added in it begins, and over those after it that are none. */
function keptItems(items: readonly Standing<Item>[]): readonly Item[] {
  const inOrder = items.toSorted((a, b) => a.now.start - b.now.start);
  const kept: Item[] = [];
  for (const { now, by, isRejected } of inOrder) {
    const last = kept.at(-1);
    if (last && isRejected) kept.splice(-1, 1, { ...last, end: Math.max(last.end, now.end) });
    else if (last && by === 'added' && last.end > now.start)
      kept.splice(-1, 1, { ...last, end: now.start }, now);
    else if (!isRejected) kept.push(now);
  }
  return kept;
}

function renumbered(measures: readonly Measure[]): readonly Measure[] {
  const places = new Map<string, number>();
  return measures
    .toSorted((a, b) => a.start - b.start)
    .map((measure) => {
      const ordinal = (places.get(measure.item_id) ?? 0) + 1;
      places.set(measure.item_id, ordinal);
      return { ...measure, ordinal };
    });
}
