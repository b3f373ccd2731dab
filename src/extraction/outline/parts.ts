import { gather } from '#text/gather.ts';
import {
  OVERALL_SENTENCE,
  PROMISE_INSIDE,
  PROMISE_LABEL,
  PROMISE_SENTENCE,
  PROMISE_SUBJECT,
  PROMISE_TITLE,
} from '#extraction/vocabulary/outline.ts';
import type { Span } from '#text/span.ts';
import type { OutlineBlock } from './outline-block.ts';
import { holdsAProblem, organisingOf, type Section } from './sections.ts';
import { namesProblem, type Node } from './tree.ts';
import type { Mark } from './zones.ts';

/** How much of an item is searched for a label of its own. */
const NEAR = 2000;

/** Starts of sections, and of overall paragraphs inside them without a heading. */
export function sectionMarks(folded: string, sections: readonly Section[]): Mark[] {
  return gather(sections, (section) => [
    { start: section.node.block.start, kind: section.role },
    ...(section.role === 'rectification' ? [...preamble(folded, section), ...organised(section)] : []),
  ]);
}

/** The first paragraphs of a section that tell how it was organised: (一)县委组织整改情况, before (二)具体问题整改情况. */
function organised({ node }: Section): Mark[] {
  const { children } = node;
  const organising = organisingOf(children);
  const first = children.findIndex((child, i) => !organising.has(child) && !leadsTo(child, children[i + 1]));
  const [lead, rest] = [children[0], children[first]];
  if (!lead || first === 0 || namesProblem(node)) return [];
  return [
    { start: lead.block.start, kind: 'lead' },
    ...(rest ? [{ start: rest.block.start, kind: 'rectification' } satisfies Mark] : []),
  ];
}

/** (一)坚持党工委主抓,组织有力。…, before (二), which holds the problems. */
function leadsTo(child: Node, next: Node | undefined): boolean {
  if (child.children.length > 0 || namesProblem(child) || !ORGANISED.test(child.words)) return false;
  return next !== undefined && next.children.some((below) => holdsAProblem(below));
}

const ORGANISED = /^(?!.*(?:责任制|不)).*(?:组织|主抓|领导|部署|重视|统筹)/u;

/** A summary between 二、…整改情况 and the first item is an overall result. */
function preamble(folded: string, { node }: Section): Mark[] {
  const first = node.children[0];
  if (!first || namesProblem(node)) return [];
  const rest = folded.slice(node.heading.end, node.heading.end + 40).search(/[^\s。:;,]/u);
  const own = node.bare || rest < 0 ? undefined : node.heading.end + rest;
  const start = own ?? node.block.paragraphs[1]?.start;
  if (start === undefined || start >= first.block.start) return [];
  return [
    { start, kind: 'lead' },
    { start: first.block.start, kind: 'rectification' },
  ];
}

/** Unnumbered paragraphs that promise, or that sum up after the last item. */
export function looseMarks(
  folded: string,
  blocks: readonly OutlineBlock[],
  sections: readonly Section[],
): Mark[] {
  const roleAt = roleFinder(sections);
  return gather(blocks, (block, i) => {
    const role = roleAt(block.start);
    if (role !== 'rectification' && role !== 'results') return [];
    const next = blocks[i + 1]?.start;
    const nextRole = next === undefined ? 'promise' : roleAt(next);
    const last = nextRole === 'promise';
    const resume: Mark[] = next === undefined || last ? [] : [{ start: next, kind: nextRole }];
    const found = turnsIn(folded, block, blocks[i - 1], last || nextRole !== role);
    return found.length > 0 ? [...found, ...resume] : [];
  });
}

/** Offsets in a block where it turns to a summary or a promise. */
function turnsIn(
  folded: string,
  block: OutlineBlock,
  above: OutlineBlock | undefined,
  last: boolean,
): Mark[] {
  const turns: Mark[] = [];
  if (last && isPromiseTitle(folded, block)) return [{ start: block.start, kind: 'promise' }];
  for (const [i, paragraph] of block.paragraphs.entries()) {
    const head = folded.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120));
    const inside = last ? promiseInside(folded, paragraph) : null;
    const promised = PROMISE_SENTENCE.test(head) || (last && PROMISE_SUBJECT.test(head));
    const labelled = paragraph === block.paragraphs.at(-1) && PROMISE_LABEL.test(head);
    if (i > 0 && (promised || labelled)) return [...turns, { start: paragraph.start, kind: 'promise' }];
    if (i > 0 && last && OVERALL_SENTENCE.test(head) && !isLabelOfItems(folded, head, above))
      turns.push({ start: paragraph.start, kind: 'results' });
    if (inside !== null) return [...turns, { start: inside, kind: 'promise' }];
  }
  return turns;
}

/** 3.下一步打算 after the last item, numbered like the items. */
function isPromiseTitle(folded: string, { marker, paragraphs }: OutlineBlock): boolean {
  const title = paragraphs[0];
  return (
    marker !== null &&
    title !== undefined &&
    title.end - title.start <= 24 &&
    PROMISE_TITLE.test(folded.slice(marker.end, title.end))
  );
}

/** 整改成效:截至… at the end of an item, if the item above has the same label. */
function isLabelOfItems(folded: string, head: string, above: OutlineBlock | undefined): boolean {
  const label = /^[^:。,\n]{2,8}:/u.exec(head)?.[0];
  return (
    label !== undefined &&
    above !== undefined &&
    folded.slice(Math.max(above.start, above.end - NEAR), above.end).includes(`\n${label}`)
  );
}

/** The sentence in a paragraph that begins with 下一步. */
export function promiseInside(folded: string, { start, end }: Span): number | null {
  const match = PROMISE_INSIDE.exec(folded.slice(start, end));
  return match ? start + match.index + match[0].length : null;
}

/** A promise in the opening paragraphs of a notice without a rectification part. */
export function promiseInLead(folded: string, paragraphs: readonly Span[]): Mark[] {
  for (const paragraph of paragraphs) {
    if (
      PROMISE_SENTENCE.test(folded.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120)))
    ) {
      return [{ start: paragraph.start, kind: 'promise' }];
    }
    const inside = promiseInside(folded, paragraph);
    if (inside !== null) return [{ start: inside, kind: 'promise' }];
  }
  return [];
}

/** Finds the role of the section at an offset; call it with ascending offsets. */
function roleFinder(sections: readonly Section[]): (at: number) => Section['role'] {
  let i = -1;
  return (at) => {
    while (i >= 0 && (sections[i]?.node.block.start ?? 0) > at) i -= 1;
    while (i + 1 < sections.length && (sections[i + 1]?.node.block.start ?? at + 1) <= at) i += 1;
    return sections[i]?.role ?? 'lead';
  };
}
