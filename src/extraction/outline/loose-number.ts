import { gather } from '#text/gather.ts';
import { isDigit } from '#text/scan.ts';
import type { OutlineLine } from './line.ts';
import { markerAt, type Marker, type MarkerStyle } from './marker.ts';

/** Enumerators that only their sequence distinguishes from figures: 1-2 学习…, 01 学习…, 2.3个支部…. */
const SHAPES: readonly (readonly [MarkerStyle, RegExp])[] = [
  ['decimal', /\d{1,2}-(\d{1,2})(?:[.、] *| +)(?=[“‘"\p{Script=Han}])/uy],
  ['number', /(\d{1,2}) +(?=[“‘"\p{Script=Han}])/uy],
  ['number', /(\d{1,2})\.(?=\d{1,4}[个名项家条处次人件户年月](?!百分点))/uy],
];

/** Line numbers that continue the number of an earlier line, or begin such a sequence. */
export function looseNumbers(folded: string, lines: readonly OutlineLine[]): ReadonlyMap<number, Marker> {
  const usual = gather(lines, ({ start }) => markerAt(folded, start) ?? []).filter(isNumber);
  const usualStarts = new Set(usual.map(({ start }) => start));
  const numbered = lines.filter(({ start }) => isDigit(folded.charCodeAt(start)));
  const found = gather(SHAPES, ([style, shape], i) => {
    const loose = gather(numbered, (line) => markerOf(folded, line, style, shape));
    const looseStarts = new Set(loose.map(({ start }) => start));
    const all = i < 2 ? loose : [...usual, ...loose].sort((a, b) => a.start - b.start);
    const parts =
      i === 0 && areAdded(loose, usual) ? loose.filter((marker) => !usualStarts.has(marker.start)) : all;
    return inSequence(parts).filter((marker) => looseStarts.has(marker.start));
  });
  return new Map(found.map((marker) => [marker.start, marker]));
}

/** 6-1、 is a problem added after 6, if no number has a second part and few have a first. */
function areAdded(parts: readonly Marker[], numbers: readonly Marker[]): boolean {
  const own = new Set(parts.map(({ start }) => start));
  const whole = numbers.filter(({ start }) => !own.has(start));
  return parts.every(({ value }) => value === 1) && parts.length * 2 < whole.length;
}

function isNumber({ style }: Marker): boolean {
  return style === 'number';
}

function markerOf(folded: string, { start, end }: OutlineLine, style: MarkerStyle, shape: RegExp): Marker[] {
  shape.lastIndex = start;
  const match = shape.exec(folded);
  if (!match || start + match[0].length >= end) return [];
  return [{ style, value: Number(match[1]), start, end: start + match[0].length }];
}

function inSequence(markers: readonly Marker[]): Marker[] {
  return markers.filter(({ style, value }, i) => {
    if (value === 1) return style === 'decimal' || markers[i + 1]?.value === 2;
    return markers[i - 1]?.value === value - 1;
  });
}
