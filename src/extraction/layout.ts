import type { FoldedText } from '#text/fold.ts';
import { OrderedSpans, type Span } from '#text/span.ts';
import { outline as outlineOf } from './outline/outline.ts';
import type { Outline } from './outline/outline.ts';
import type { OutlineZone, ZoneKind } from './outline/zones.ts';
import { sentences } from './tokens/clauses.ts';
import { scanDates, type DateScan } from './tokens/date-mention.ts';
import { underHead } from './under-head.ts';

/** A notice prepared for reading: its folded text, its sentences, and the role of each zone. */
export interface Layout extends FoldedText {
  readonly sentences: readonly Span[];
  /** The sentence that holds the offset, or an empty span at it. */
  sentenceAt(offset: number): Span;
  /** Index of the last sentence that starts at or before the offset. */
  sentenceIndexAt(offset: number): number;
  readonly dates: DateScan;
  readonly outline: Outline;
  zone(kind: ZoneKind): readonly OutlineZone[];
  zoneAt(offset: number): ZoneKind;
  /** Index of the item that holds the offset, or null. */
  itemAt(offset: number): number | null;
  /** Not in a promise, contact block or page furniture, so reported as a result. */
  isReported(offset: number): boolean;
  /** Reported outside every item and every heading of some of them, so part of the overall result. */
  isHeadline(offset: number): boolean;
  /** Under a heading on what the head of the body did. */
  isUnderHead(offset: number): boolean;
  mayTellOfInspection(offset: number): boolean;
  mayBearPageDate(offset: number): boolean;
}

const REPORTED: readonly ZoneKind[] = ['title', 'lead', 'rectification', 'results'];

export function layOut({ text, folded }: FoldedText): Layout {
  const outline = outlineOf({ text, folded });
  const read = sentences(folded);
  const ordered = new OrderedSpans(read);
  const zones = new OrderedSpans(outline.zones);
  const items = new OrderedSpans(outline.items);
  const groups = new OrderedSpans(outline.groups);
  const zoneAt = (offset: number): ZoneKind => outline.zones[zones.indexAt(offset)]?.kind ?? 'lead';
  const itemAt = (offset: number): number | null =>
    items.at(offset) === undefined ? null : items.indexAt(offset);
  const heads = new OrderedSpans(underHead(folded));
  const isReported = (offset: number): boolean => REPORTED.includes(zoneAt(offset));
  return {
    text,
    folded,
    sentences: read,
    sentenceAt: (offset) => ordered.at(offset) ?? { start: offset, end: offset },
    sentenceIndexAt: (offset) => ordered.indexAt(offset),
    dates: scanDates(folded),
    outline,
    zone: (kind) => outline.zones.filter((zone) => zone.kind === kind),
    zoneAt,
    itemAt,
    isReported,
    isHeadline: (offset) => isReported(offset) && itemAt(offset) === null && groups.at(offset) === undefined,
    isUnderHead: (offset) => heads.at(offset) !== undefined,
    mayTellOfInspection: (offset) => isReported(offset) && itemAt(offset) === null,
    mayBearPageDate: (offset) => !['promise', 'contact'].includes(zoneAt(offset)) && itemAt(offset) === null,
  };
}
