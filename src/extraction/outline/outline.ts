import type { Coverage } from '#extraction/record.ts';
import type { FoldedText } from '#text/fold.ts';
import { sliceOf, type Span } from '#text/span.ts';
import { firstOf } from '#extraction/tokens/clauses.ts';
import { divideAtAnnouncement } from './announcement.ts';
import { blocksOf } from './block.ts';
import { coverageOf } from './coverage.ts';
import { withoutTorn } from './cut-off.ts';
import { divideAtFirstPoint } from './first-point.ts';
import { isFurniture } from './furniture.ts';
import { groupsOf } from './groups.ts';
import { headMarks, headOf, type Head } from './head.ts';
import { itemsOf, type OutlineItem } from './item.ts';
import { splitLines, trim, type OutlineLine } from './line.ts';
import { looseMarks, promiseInLead, sectionMarks } from './parts.ts';
import { divideAtFurniture } from './run-in-furniture.ts';
import { sectionsOf } from './sections.ts';
import { plainLayout } from './shape.ts';
import { tailMarks, tailOf } from './tail.ts';
import { nest } from './tree.ts';
import { stretches, zonesOf, type Mark, type OutlineZone } from './zones.ts';

export interface Outline {
  readonly zones: readonly OutlineZone[];
  readonly title: Span | null;
  readonly coverage: Coverage;
  readonly items: readonly OutlineItem[];
  /** Headings of fields of problems, in order, with what stands right below them. */
  readonly groups: readonly Span[];
}

/** Reads the zones of a notice and the items and measures of its rectification part. Never throws. */
export function outline(notice: FoldedText): Outline {
  const folded = plainLayout(notice);
  const lines = divideAtFurniture(folded, splitLines(folded));
  const head = headOf(folded, lines);
  const tail = tailOf(folded, lines, head.body);
  const body = withoutEmptyPoints(folded, bodyLines(lines, head, tail.contact));
  const chrome = new Set(body.filter((line) => isFurniture(folded, line)));
  const own = body.filter((line) => !chrome.has(line));
  const paragraphs = divideAtFirstPoint(folded, divideAtAnnouncement(folded, own));
  const blocks = blocksOf(folded, paragraphs);
  const sections = sectionsOf(folded, nest(folded, blocks));
  const marks = [
    ...headMarks(folded, lines, head),
    ...(body[0] ? [{ start: body[0].start, kind: 'lead' } satisfies Mark] : []),
    ...sectionMarks(folded, sections),
    ...(sections.some(({ role }) => role === 'rectification')
      ? looseMarks(folded, blocks, sections)
      : promiseInLead(folded, paragraphs)),
    ...tailMarks(tail, folded.length),
  ];
  const zones = zonesOf(folded.length, marks, stretches([...chrome], lines, folded.length));
  const coverage = coverageOf(folded, zones);
  const items = itemsOf(notice.text, folded, sections, zones)
    .map((item) => headed(folded, item))
    .filter(({ heading }) => heading.end > heading.start);
  return {
    zones,
    title: head.title,
    coverage,
    items: coverage === 'opening' ? withoutTorn(folded, items) : items,
    groups: groupsOf(sections),
  };
}

/** The lines between head and contact, cut if they share a line with either. */
function bodyLines(lines: readonly OutlineLine[], head: Head, until: number): OutlineLine[] {
  return lines
    .slice(head.body)
    .map(({ start, end }) => ({ start: Math.max(start, head.start), end: Math.min(end, until) }))
    .filter(({ start, end }) => start < end);
}

const POINT =
  /^(?:第?[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、)]|[①-⑳])/u;

/** Without the lines that are only a number, unless its words are on the next line. */
function withoutEmptyPoints(folded: string, lines: readonly OutlineLine[]): OutlineLine[] {
  return lines.filter((line, i) => {
    const words = sliceOf(folded, line);
    const point = words.length <= 6 ? POINT.exec(words)?.[0] : undefined;
    if (point === undefined || point.length < words.length) return true;
    const next = lines[i + 1];
    return next !== undefined && !POINT.test(folded.slice(next.start, next.start + 6));
  });
}

/** 序号:1 has no words of its own: its heading is what comes next. */
function headed(folded: string, item: OutlineItem): OutlineItem {
  const heading = trim(folded, item.heading);
  if (heading.end > heading.start) return item;
  const line = splitLines(folded.slice(heading.end, item.end))[0];
  if (!line) return { ...item, heading };
  const start = heading.end + line.start;
  const words = folded.slice(start, heading.end + line.end);
  const label = /^[^:,。;]{1,12}:(?=.)/u.exec(words)?.[0].length ?? 0;
  return {
    ...item,
    heading: { start: start + label, end: start + label + firstOf(words.slice(label), 'title').length },
  };
}
