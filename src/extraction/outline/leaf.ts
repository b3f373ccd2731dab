import type { Span } from '#text/span.ts';
import type { Block } from './block.ts';
import { markerAt } from './marker.ts';
import { endOf, namesProblem, nodeOf, type Node } from './tree.ts';

/** A smallest numbered or titled paragraph with the headings above it. */
export interface Leaf {
  readonly node: Node;
  readonly path: readonly Node[];
  readonly end: number;
}

const LONGEST_TITLE = 30;

/** The items under a section of the rectification part, in order. */
export function* leavesOf(folded: string, node: Node, path: readonly Node[] = []): Generator<Leaf> {
  const children = childrenOf(folded, node);
  if (children.length === 0) {
    yield { node, path, end: endOf(node) };
    return;
  }
  const below = node.block.style === 'label' ? path : [...path, node];
  for (const child of children) yield* leavesOf(folded, child, below);
}

/** One 反馈问题 under a heading that names a problem belongs to that heading; a bare group may hold titled paragraphs. */
function childrenOf(folded: string, node: Node): readonly Node[] {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  if (only?.block.style === 'label' && !isGroup(node)) return only.children;
  if (node.children.length > 0) return node.children;
  return isGroup(node) && node.block.row === null ? titledIn(folded, node) : [];
}

/** A heading for a field of problems rather than for one. */
function isGroup(node: Node): boolean {
  return (
    /(?:方面|领域)(?:的?问题)?$/u.test(node.words) || (!namesProblem(node) && node.bare && isSection(node))
  );
}

function isSection({ block: { style } }: Node): boolean {
  return style === 'cn' || style === 'part' || style === 'cn-bracket' || style === 'title';
}

/** Titled paragraphs without number, or 一是-paragraphs of their own, in the body of a group. */
function titledIn(folded: string, group: Node): Node[] {
  const body = group.block.paragraphs.slice(1);
  const runs = body.map((paragraph) => (runMarker(folded, paragraph) ? paragraph : null));
  if (body.length > 1 && runs.every((run) => run !== null)) {
    return isProblemField(group) ? [] : body.map((paragraph) => runNode(folded, paragraph));
  }
  const titles = body.map((paragraph, i) => isTitled(folded, paragraph, body[i + 1]));
  const titled = titles.filter(Boolean).length;
  if (titled === 0 || titles[0] !== true || (titled === 1 && !opensRun(folded, body))) return [];
  return divide(body, titles).map((paragraphs) => titleNode(folded, paragraphs));
}

function isProblemField(node: Node): boolean {
  return /方面|领域/u.test(node.words);
}

function runMarker(folded: string, { start, end }: Span): boolean {
  const marker = markerAt(folded, start);
  return marker?.style === 'run' && marker.end <= end;
}

/** 规范财务管理。一是…: a title, then what was done; or a title on a line of its own. */
function isTitled(folded: string, { start, end }: Span, next: Span | undefined): boolean {
  const text = folded.slice(start, Math.min(end, start + LONGEST_TITLE + 12));
  if (runMarker(folded, { start, end })) return false;
  const title = text.search(/[。:;,!?|]|一是/u);
  if (title < 0)
    return end - start <= LONGEST_TITLE && next !== undefined && next.end - next.start > end - start;
  const clause = text.search(/[。:;!?|]/u);
  return (
    clause >= 4 && clause <= LONGEST_TITLE && !/\d/u.test(text.slice(0, clause)) && end - start - clause > 8
  );
}

function opensRun(folded: string, body: readonly Span[]): boolean {
  return (
    body.some(({ start, end }) => /[。:]一是/u.test(folded.slice(start, Math.min(end, start + 60)))) ||
    body.length > 1
  );
}

function divide(body: readonly Span[], titles: readonly boolean[]): Span[][] {
  const groups: Span[][] = [];
  for (const [i, paragraph] of body.entries()) {
    if (titles[i]) groups.push([paragraph]);
    else groups.at(-1)?.push(paragraph);
  }
  return groups;
}

function titleNode(folded: string, paragraphs: readonly Span[]): Node {
  const start = paragraphs[0]?.start ?? 0;
  const end = paragraphs.at(-1)?.end ?? start;
  return nodeOf(folded, { start, end, style: 'title', value: 0, marker: null, row: null, paragraphs });
}

function runNode(folded: string, paragraph: Span): Node {
  const marker = markerAt(folded, paragraph.start);
  const block: Block = {
    ...paragraph,
    style: 'run',
    value: marker?.value ?? 0,
    marker,
    row: null,
    paragraphs: [paragraph],
  };
  return nodeOf(folded, block);
}
