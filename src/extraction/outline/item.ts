import type { Span } from '#text/span.ts';
import { leavesOf, type Leaf } from './leaf.ts';
import { trim } from './line.ts';
import { measuresOf } from './measure.ts';
import { statusesOf, type Status } from './status.ts';
import type { Section } from './sections.ts';
import type { Node } from './tree.ts';
import type { OutlineZone } from './zones.ts';

export interface OutlineMeasure extends Span {
  readonly ordinal: number;
}

export interface OutlineItem extends Span {
  /** Enclosing headings with their enumerators, outermost first. */
  readonly path: readonly Span[];
  /** As printed. */
  readonly number: string | null;
  readonly heading: Span;
  /** The item's status line or phrase, if it has one (整改落实情况:已完成整改…). */
  readonly statusSpan: Span | null;
  /** A code of statuses; not_stated without a statusSpan. */
  readonly status: string;
  readonly measures: readonly OutlineMeasure[];
}

/** The items of all rectification sections, each cut at the end of its zone. */
export function itemsOf(
  text: string,
  folded: string,
  sections: readonly Section[],
  zones: readonly OutlineZone[],
): OutlineItem[] {
  const leaves = cutLeaves(folded, sections, zones);
  const statuses = statusesOf(folded, leaves);
  return leaves.map((leaf, i) => itemOf(text, folded, leaf, statuses[i] ?? null));
}

function cutLeaves(folded: string, sections: readonly Section[], zones: readonly OutlineZone[]): Leaf[] {
  const leaves: Leaf[] = [];
  let i = 0;
  for (const { node, role } of sections) {
    if (role !== 'rectification') continue;
    for (const leaf of leavesOf(folded, node)) {
      const { start } = leaf.node.block;
      while (i < zones.length && (zones[i]?.end ?? start) <= start) i += 1;
      const zone = zones[i];
      if (zone?.kind !== 'rectification') continue;
      const { end } = trim(folded, { start, end: Math.min(leaf.end, zone.end) });
      if (end > start) leaves.push({ ...leaf, end });
    }
  }
  return leaves;
}

/** Builds an item from a leaf of the tree. */
function itemOf(text: string, folded: string, leaf: Leaf, status: Status | null): OutlineItem {
  const { node, path, end } = leaf;
  return {
    start: node.block.start,
    end,
    path: path.map(enumerated),
    number: numberOf(text, node),
    heading: { start: node.heading.start, end: Math.min(node.heading.end, end) },
    statusSpan: status?.span ?? null,
    status: status?.code ?? 'not_stated',
    measures: measuresOf(folded, leaf, status).map(({ start, end: to }, i) => ({
      start,
      end: to,
      ordinal: i + 1,
    })),
  };
}

/** A heading with its enumerator. */
function enumerated({ block, heading }: Node): Span {
  return { start: block.marker?.start ?? heading.start, end: heading.end };
}

function numberOf(text: string, { block }: Node): string | null {
  const cell = block.row?.number;
  if (cell) return text.slice(cell.start, cell.end).trim();
  return block.marker && numberIn(text, block.marker, block.style);
}

function numberIn(text: string, { start, end }: Span, style: string): string {
  const printed = text.slice(start, end).trim();
  return style === 'cn' || style === 'number' ? printed : printed.replace(/[\s:：、.．,，|｜]+$/u, '');
}
