import { ACTION_LABEL, OTHER_LABEL, PROBLEM_LABEL, STATUS_LABEL } from '#extraction/vocabulary/outline.ts';
import { firstEnd } from '#extraction/tokens/clauses.ts';
import type { Span } from '#text/span.ts';
import type { OutlineBlock } from './outline-block.ts';
import { markerAt, type MarkerStyle } from './marker.ts';
import { isActionLabel } from './labels.ts';
import { isState } from './state.ts';
import { endOf, namesProblem, nodeOf, type Node } from './tree.ts';

/** A smallest numbered or titled paragraph with the headings above it. */
export interface Leaf {
  readonly node: Node;
  readonly path: readonly Node[];
  readonly end: number;
}

/** Styles of lines above items that are not their headings. */
const UNNAMED = new Set<MarkerStyle>(['label', 'announcement']);
const LONGEST_TITLE = 30;
const LABELS = [ACTION_LABEL, OTHER_LABEL, PROBLEM_LABEL, STATUS_LABEL];
const NEAR = 2000;

/** The items under a section of the rectification part, in order. */
export function* leavesOf(
  folded: string,
  node: Node,
  path: readonly Node[] = [],
  beside: readonly Node[] = [],
): Generator<Leaf> {
  const children = listsDeeds(node, beside) || sharesState(folded, node) ? [] : childrenOf(folded, node);
  if (children.length === 0) {
    yield { node, path, end: endOf(node) };
    return;
  }
  const below = UNNAMED.has(node.block.style) ? path : [...path, node];
  for (const child of children) yield* leavesOf(folded, child, below, children);
}

/** One 反馈问题 under a heading that names a problem belongs to that heading; a bare group may hold titled paragraphs. */
function childrenOf(folded: string, node: Node): readonly Node[] {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  if (only?.block.style === 'label' && !isGroup(node)) return childrenOf(folded, only);
  if (listsMeasures(folded, node) || listsSteps(folded, node)) return [];
  if (node.children.length > 0) return node.children;
  return isGroup(node) && node.block.row === null ? titledIn(folded, node) : [];
}

/** Numbered paragraphs under 整改措施: are the measures of one item, unless they name problems of their own. */
function listsMeasures(folded: string, node: Node): boolean {
  return node.children.length > 0 && !node.children.every(namesProblem) && endsInActionLabel(folded, node);
}

function endsInActionLabel(folded: string, { block }: Node): boolean {
  const last = block.paragraphs.at(-1);
  return last !== undefined && isActionLabel(folded, last);
}

/** 存在问题:…整改措施: and then 1. 2. 3.: the numbered lines beside the only label of a problem are its measures. */
function listsSteps(folded: string, { children }: Node): boolean {
  const [label, ...steps] = children;
  if (label?.block.style !== 'label' || steps.length === 0 || !endsInActionLabel(folded, label)) return false;
  return steps.every(({ block, children: below }) => STEPS.has(block.style) && below.length === 0);
}

/** 2.关于项目进度慢的问题。(1)已完工6个。(2)…, beside 1.关于调研不深的问题。…: what was done about one problem, in points. */
function listsDeeds(node: Node, beside: readonly Node[]): boolean {
  const { block, children } = node;
  if (!ONE_PROBLEM.test(node.words) || children.length === 0) return false;
  if (!children.every((child) => isDeed(child) && child.block.paragraphs.length === 1)) return false;
  return beside.some(
    (other) =>
      other.block.style === block.style &&
      other.children.length === 0 &&
      ONE_PROBLEM.test(other.words) &&
      !standsAlone(other),
  );
}
const ONE_PROBLEM = /^(?:关于|针对).{2,40}的?问题$/u;

/** (一)支付审核不严 above 1.…核查… and 2.…追回…, with 整改状态:已完成 below the last: what was done about one problem. */
function sharesState(folded: string, { children }: Node): boolean {
  if (children.length < 2 || !children.every(isDeed)) return false;
  return children.every((child, i) => endsInState(folded, child) === (i === children.length - 1));
}

/** A numbered point on what was done, which names no problem of its own. */
function isDeed(node: Node): boolean {
  return node.children.length === 0 && STEPS.has(node.block.style) && !namesProblem(node) && !isTitled(node);
}

/** (1)项目进度慢。已完工6个。 */
function isTitled({ heading, block }: Node): boolean {
  const end = block.paragraphs[0]?.end ?? block.end;
  return heading.end - heading.start <= LONGEST_NAME && end - heading.end > 3;
}
const LONGEST_NAME = 14;

function endsInState(folded: string, { block: { paragraphs } }: Node): boolean {
  const last = paragraphs.at(-1);
  if (paragraphs.length < 2 || !last || last.end - last.start > LONGEST_TITLE) return false;
  const words = folded.slice(last.start, last.end);
  const label = STATUS_LABEL.exec(words)?.[0].length ?? 0;
  return label > 0 && isState(words.slice(label));
}

const STEPS: ReadonlySet<MarkerStyle> = new Set(['number', 'bracket', 'circle']);

/** Whether a heading names a field of problems rather than one. */
function isGroup(node: Node): boolean {
  return (
    /(?:方面|领域)(?:的?问题)?$/u.test(node.words) ||
    (!namesProblem(node) && isSection(node) && standsAlone(node))
  );
}

/** Whether the heading is alone on its line. */
function standsAlone({ block, heading }: Node): boolean {
  return (block.paragraphs[0]?.end ?? block.end) - heading.end <= 3;
}

function isSection({ block: { style } }: Node): boolean {
  return style === 'cn' || style === 'section' || style === 'part' || style === 'cn-bracket';
}

/** Unnumbered titled paragraphs, or separate 一是 paragraphs, in the body of a group. */
function titledIn(folded: string, group: Node): Node[] {
  const body = group.block.paragraphs.slice(1);
  const runs = body.map((paragraph) => (runMarker(folded, paragraph) ? paragraph : null));
  if (body.length > 1 && runs.every((run) => run !== null)) {
    return isProblemField(group) ? [] : body.map((paragraph) => runNode(folded, paragraph));
  }
  const lines = body.map((paragraph, i) => isTitleLine(folded, paragraph, body[i + 1]));
  if (lines[0] === true) return titled(folded, body, lines);
  const openings = body.map((paragraph) => opensWithTitle(folded, paragraph));
  const enough = openings.filter(Boolean).length > 1 || opensRun(folded, body);
  return openings[0] === true && enough ? titled(folded, body, openings) : [];
}

function isProblemField(node: Node): boolean {
  return /方面|领域/u.test(node.words);
}

function runMarker(folded: string, { start, end }: Span): boolean {
  const marker = markerAt(folded, start);
  return marker?.style === 'run' && marker.end <= end;
}

/** A title on its own line, with longer text below it. */
function isTitleLine(folded: string, { start, end }: Span, next: Span | undefined): boolean {
  if (next === undefined || end - start > LONGEST_TITLE || next.end - next.start <= end - start) return false;
  return !/[。:;,!?|]|一是|^[^“]*”/u.test(folded.slice(start, end));
}

/** 规范财务管理。一是…: a title, then what was done. */
function opensWithTitle(folded: string, { start, end }: Span): boolean {
  const text = folded.slice(start, Math.min(end, start + LONGEST_TITLE + 2));
  const title = firstEnd(text, 'title');
  if (title < 4 || title > LONGEST_TITLE || end - start - title < 5) return false;
  if (text.charAt(title) === ':' && isLabel(folded, start, text.slice(0, title + 1))) return false;
  return !/\d|一是/u.test(text.slice(0, title)) && !runMarker(folded, { start, end });
}

/** 整改落实: is not a title, nor are words that recur before a colon. */
function isLabel(folded: string, at: number, words: string): boolean {
  if (LABELS.some((label) => label.test(words))) return true;
  return folded.slice(Math.max(0, at - NEAR), at + NEAR).split(`\n${words}`).length > 2;
}

function opensRun(folded: string, body: readonly Span[]): boolean {
  return body.some(({ start, end }) => /[。:]一是/u.test(folded.slice(start, Math.min(end, start + 60))));
}

function titled(folded: string, body: readonly Span[], titles: readonly boolean[]): Node[] {
  return divide(body, titles).map((paragraphs) => titleNode(folded, paragraphs));
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
  const block: OutlineBlock = {
    ...paragraph,
    style: 'run',
    value: marker?.value ?? 0,
    marker,
    row: null,
    paragraphs: [paragraph],
  };
  return nodeOf(folded, block);
}
