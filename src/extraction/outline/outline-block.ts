import type { Span } from '#text/span.ts';
import type { Marker, MarkerStyle } from './marker.ts';
import type { OutlineRow } from './table.ts';

/** A paragraph with an enumerator or a title, and what follows it up to the next one. */
export interface OutlineBlock extends Span {
  readonly style: MarkerStyle;
  readonly value: number;
  /** The enumerator, if one is printed. */
  readonly marker: Marker | null;
  readonly row: OutlineRow | null;
  /** Its own line first. */
  readonly paragraphs: readonly Span[];
}
