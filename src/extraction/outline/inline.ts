import { firstEnd } from '#extraction/tokens/clauses.ts';
import { execAt, unitSet } from '#text/scan.ts';
import type { Span } from '#text/span.ts';
import type { OutlineLine } from './line.ts';
import { markerAt, markersIn, type Marker, type MarkerStyle } from './marker.ts';

/** A line, or the part of one from an enumerator to the next. */
export interface LineSegment extends Span {
  readonly marker: Marker | null;
}

const BULLET = /(?:[#*•●■◆★▲△▼▽※·○◇□☆►▶▸▹▷➤✦◎▪▫◦‣❖]{1,3}|-{1,3}(?!\d)) */uy;
const BULLETS = unitSet('#*•●■◆★▲△▼▽※·○◇□☆►▶▸▹▷➤✦◎▪▫◦‣❖-');
const CLOSED = /[。;!?:”’)\]] *$/u;
const OPEN = /[第\d\w“‘《(,、.之统唯-] *$/u;
const LONG_LINE = 600;

/** Splits a line at paragraphs inside it: (一)…(二)… without line breaks. alone: (nearly) the only line of the text. */
export function segmentsOf(folded: string, line: OutlineLine, alone = false): LineSegment[] {
  const own = ownMarker(folded, line);
  const first = { start: line.start, end: line.end, marker: own };
  const inside = markersIn(folded, { start: own?.end ?? line.start, end: line.end });
  const chosen = isUnbroken(folded, line, inside, alone)
    ? inSequence(folded, inside, own)
    : titledChains(folded, line, inside, own);
  if (chosen.length === 0) return [first];
  const starts = chosen.map((marker) => marker.start);
  const head = { ...first, end: starts[0] ?? line.end };
  const tail = chosen.map((marker, i) => ({ start: marker.start, end: starts[i + 1] ?? line.end, marker }));
  return head.start < head.end ? [head, ...tail] : tail;
}

/** Start of a line after ● or similar bullets. */
export function behindBullet(folded: string, start: number): number {
  if (BULLETS[folded.charCodeAt(start)] !== 1) return start;
  return start + (execAt(BULLET, folded, start)?.[0].length ?? 0);
}

function ownMarker(folded: string, line: OutlineLine): Marker | null {
  const at = behindBullet(folded, line.start);
  const marker = markerAt(folded, at);
  return marker && marker.end <= line.end && marker.style !== 'run' ? marker : null;
}

/** A text that lost its line breaks has 一、 and 二、 far apart on one line. */
function isUnbroken(folded: string, line: OutlineLine, inside: readonly Marker[], alone: boolean): boolean {
  if (line.end - line.start < LONG_LINE && !alone) return false;
  const sections = inside.filter(({ style, start }) => style === 'cn' && isClosed(folded, start));
  return sections.some(({ value, start }, i) => {
    const next = sections[i + 1];
    return next !== undefined && next.value === value + 1 && next.start - start > (alone ? 8 : 200);
  });
}

function inSequence(folded: string, inside: readonly Marker[], own: Marker | null): Marker[] {
  const last = new Map<MarkerStyle, number>();
  if (own) last.set(own.style, own.value);
  return inside.filter(({ style, value, start }) => {
    if (style === 'run' || style === 'part' || style === 'ordinal' || style === 'decimal') return false;
    if (style === 'cn' ? !isClosed(folded, start) : OPEN.test(before(folded, start))) return false;
    const step = value - (last.get(style) ?? 0);
    if (value !== 1 && step !== 1 && step !== 2) return false;
    last.set(style, value);
    return true;
  });
}

/** Chains 1, 2, 3 … whose members are titled paragraphs; a plain run inside a paragraph is ignored. */
function titledChains(
  folded: string,
  line: OutlineLine,
  inside: readonly Marker[],
  own: Marker | null,
): Marker[] {
  if (inside.length === 0) return [];
  const chains = new Map<MarkerStyle, Marker[][]>();
  if (own) chains.set(own.style, [[own]]);
  for (const marker of inside) {
    if (marker.style === 'run' || !isClosed(folded, marker.start)) continue;
    const list = chains.get(marker.style) ?? [];
    const chain = list.at(-1);
    if (chain && marker.value === (chain.at(-1)?.value ?? 0) + 1) chain.push(marker);
    else if (marker.value === 1) list.push([marker]);
    chains.set(marker.style, list);
  }
  return [...chains.values()]
    .flat()
    .filter((chain) => chain.length > 1 && isTitled(folded, line, chain, own))
    .flatMap((chain) => chain.filter((marker) => marker !== own))
    .sort((a, b) => a.start - b.start);
}

function isTitled(folded: string, line: OutlineLine, chain: readonly Marker[], own: Marker | null): boolean {
  const style = chain[0]?.style;
  const continues = chain[0] === own;
  if (!continues && (style === 'cn' || style === 'circle' || style === 'ordinal')) return false;
  const titled = chain.filter((marker, i) => {
    const end = chain[i + 1]?.start ?? line.end;
    const text = folded.slice(marker.end, Math.min(end, marker.end + 80));
    const title = firstEnd(text, 'title');
    return title > 1 && title <= 45 && text.charAt(title) !== ';' && end - marker.end - title > 8;
  });
  return titled.length * 2 > chain.length;
}

function isClosed(folded: string, at: number): boolean {
  return CLOSED.test(before(folded, at));
}

function before(folded: string, at: number): string {
  return folded.slice(Math.max(0, at - 3), at);
}
