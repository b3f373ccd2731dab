import type { FoldedText } from '#text/fold.ts';
import type { Span } from '#text/span.ts';
import { divideAtAnnouncement } from './announcement.ts';
import { blocksOf } from './block.ts';
import { isFurniture } from './furniture.ts';
import { headMarks, headOf, type Head } from './head.ts';
import { itemsOf } from './item.ts';
import { splitLines, type OutlineLine } from './line.ts';
import { looseMarks, promiseInLead, sectionMarks } from './parts.ts';
import { sectionsOf } from './sections.ts';
import { plainLayout } from './shape.ts';
import { tailMarks, tailOf } from './tail.ts';
import { nest } from './tree.ts';
import { stretches, zonesOf, type Mark } from './zones.ts';

/**
 * What a stretch of a notice is for. Zones cover the text without gaps or overlaps, in order.
 * - furniture: page chrome before, after or between (breadcrumbs, 更新时间, 分享到, index blocks, disclaimers)
 * - title: the notice's title line(s)
 * - lead: what precedes the rectification part: opening paragraph, organisation, leadership, overall results
 * - rectification: the part that goes problem by problem
 * - results: an overall part that follows the rectification part (移交线索办理, 追责问责统计) and is no promise
 * - promise: from 下一步 on: what will be done
 * - contact: telephone, address, e-mail
 * - signature: signing body and date at the end, or in brackets beneath the title
 */
export type ZoneKind =
  'furniture' | 'title' | 'lead' | 'rectification' | 'results' | 'promise' | 'contact' | 'signature';

export interface OutlineZone extends Span {
  readonly kind: ZoneKind;
}

export interface OutlineMeasure extends Span {
  readonly ordinal: number;
}

export interface OutlineItem extends Span {
  /** Enclosing headings with their enumerators, outermost first. */
  readonly path: readonly Span[];
  /** As printed. */
  readonly number: string | null;
  readonly heading: Span;
  /** The item's status line or phrase, where it has one (整改落实情况:已完成整改…). */
  readonly statusSpan: Span | null;
  /** A code of statuses; not_stated where there is no statusSpan. */
  readonly status: string;
  readonly measures: readonly OutlineMeasure[];
}

export interface Outline {
  readonly zones: readonly OutlineZone[];
  readonly title: Span | null;
  readonly items: readonly OutlineItem[];
}

/** Reads how a notice is laid out: its zones, and the items and measures of its rectification part. Never throws. */
export function outline(notice: FoldedText): Outline {
  const folded = plainLayout(notice);
  const lines = splitLines(folded);
  const head = headOf(folded, lines);
  const tail = tailOf(folded, lines, head.body);
  const body = bodyLines(lines, head, tail.contact);
  const chrome = body.filter((line) => isFurniture(folded, line));
  const paragraphs = divideAtAnnouncement(
    folded,
    body.filter((line) => !isFurniture(folded, line)),
  );
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
  const zones = zonesOf(folded.length, marks, stretches(chrome, lines, folded.length));
  return { zones, title: head.title, items: itemsOf(notice.text, folded, sections, zones) };
}

/** The lines between head and contact, cut where either shares a line with them. */
function bodyLines(lines: readonly OutlineLine[], head: Head, until: number): OutlineLine[] {
  return lines
    .slice(head.body)
    .map(({ start, end }) => ({ start: Math.max(start, head.start), end: Math.min(end, until) }))
    .filter(({ start, end }) => start < end);
}
