import {
  GENERIC_PROBLEM,
  PROBLEM_HEADING,
  PROMISE_HEADING,
  RESULTS_HEADING,
} from '#extraction/vocabulary/outline.ts';
import type { Span } from '#text/span.ts';
import type { OutlineBlock } from './outline-block.ts';
import { headingOf } from './heading.ts';
import { behindBullet } from './inline.ts';
import { RANK, type MarkerStyle } from './marker.ts';

/** A block with the blocks under it. */
export interface Node {
  readonly block: OutlineBlock;
  readonly heading: Span;
  /** The heading's folded wording. */
  readonly words: string;
  /** Nothing follows the heading in its own block. */
  readonly bare: boolean;
  /** The line below it opens with the label of an account: 整改进展:. */
  readonly accounted: boolean;
  /** Such a label is its last line: the account is below. */
  readonly awaits: boolean;
  readonly children: Node[];
}

/** How often one shape may be nested in itself (二、 above 一、 of a table). */
const NESTINGS = 2;

/** Nests blocks by the shape of their enumerators. */
export function nest(folded: string, blocks: readonly OutlineBlock[]): Node[] {
  const roots: Node[] = [];
  const stack: Node[] = [];
  for (const block of blocks) {
    const node = nodeOf(folded, block);
    stack.length = depthFor(node, stack);
    (stack.at(-1)?.children ?? roots).push(node);
    stack.push(node);
  }
  return roots;
}

export function nodeOf(folded: string, block: OutlineBlock): Node {
  const own = block.paragraphs[0] ?? block;
  const start = block.marker?.end ?? behindBullet(folded, block.start);
  const within = block.row?.problem ?? { start, end: own.end };
  const heading = headingOf(folded, within, block.style === 'section' || isUnnumberedPart(block));
  const rest = folded.slice(heading.end, Math.min(block.end, heading.end + 16));
  const words = folded.slice(heading.start, heading.end);
  const [, next] = block.paragraphs;
  return {
    block,
    heading,
    words,
    bare: /^[\s。:;,\]]*(?:[([][^)\]]{0,12}[)\]])?[\s。:;,]*$/u.test(rest),
    accounted: next !== undefined && ACCOUNT.test(folded.slice(next.start, next.start + 12)),
    awaits:
      next !== undefined &&
      block.paragraphs.length === 2 &&
      AWAITS.test(folded.slice(next.start, Math.min(next.end, next.start + 16))),
    children: [],
  };
}

function isUnnumberedPart({ style, marker }: OutlineBlock): boolean {
  return style === 'part' && marker === null;
}

/** 整改情况: alone on its line: what was done is numbered below. */
const AWAITS = /^[[(]?整改(?:落实|完成|工作)?(?:情况|进展|措施|举措)(?:情况)?[\])]? ?[:|] ?$/u;

/** The part of a notice that a node covers, down to its last descendant. */
export function endOf(node: Node): number {
  let last = node;
  for (let next = last.children.at(-1); next; next = last.children.at(-1)) last = next;
  return last.block.end;
}

const ACCOUNT =
  /^[[(]?整改(?:落实|完成|工作)?(?:情况|进展|措施|举措|成效|结果)(?:情况)?[\])]? ?[:|] ?(?!\d)|^(?:做法|措施|举措)(?: ?[:|] ?(?!\d)| +)/u;
const OF_THE_WHOLE =
  /整改|巡[视察]|反馈|情况|组织(?:领导|推动)|责任|进[度展]|做法|成[果效]|工作|站位|制度|建章|线索|信访|追责|问责|立行立改|举措|措施|总体|推动|部署/u;

export function namesProblem({ words, accounted, block: { style } }: Node): boolean {
  if (style === 'problem' || (accounted && !OF_THE_WHOLE.test(words))) return true;
  return PROBLEM_HEADING.test(words) && !GENERIC_PROBLEM.test(words);
}

/** The depth to which the stack of open headings shrinks before a node is pushed. */
function depthFor(node: Node, stack: readonly Node[]): number {
  const { style, value } = node.block;
  const inner = stack.findLastIndex((open) => isLike(open, node));
  if (inner < 0) return depthByRank(node, stack);
  const open = inner === stack.length - 1 ? stack[inner] : undefined;
  const restarts = value === 1 && open !== undefined && (open.bare || open.awaits) && open.block.value > 0;
  if (restarts && style !== 'row' && likeOf(stack, node).length < NESTINGS) return stack.length;
  const next = value <= 1 ? [] : likeOf(stack, node).filter((i) => stack[i]?.block.value === value - 1);
  if (next.length === 0) return inner;
  if (closesPart(node)) return Math.min(...next);
  // 3.…问题 with 整改情况: below goes on from 2.…问题, not from the second measure under it.
  const alike = next.filter((i) => stack[i]?.accounted === node.accounted);
  return Math.max(...(alike.length > 0 ? alike : next));
}

function likeOf(stack: readonly Node[], node: Node): number[] {
  const like: number[] = [];
  for (let i = 0; i < stack.length; i += 1) if (isLike(stack[i], node)) like.push(i);
  return like;
}

/** 四、下一步打算 and 三、追责问责情况 continue the outer numbering if they could continue either. */
function closesPart({ words }: Node): boolean {
  return (PROMISE_HEADING.test(words) || RESULTS_HEADING.test(words)) && !/方面|领域/u.test(words);
}

/** An unnumbered title is a sibling of numbered ones that also name problems. */
function isLike(open: Node | undefined, node: Node): boolean {
  if (!open) return false;
  const { style, value } = node.block;
  if (open.block.style === style || announces(open.block.style, style) || announces(style, open.block.style))
    return true;
  if (style === 'topic') {
    const field = /方面|领域/u.test(open.words) && !/方面|领域/u.test(node.words);
    return RANK[open.block.style] >= RANK['cn-bracket'] && namesProblem(open) && !field;
  }
  return open.block.style === 'topic' && value > 1 && RANK[style] >= RANK['cn-bracket'] && namesProblem(node);
}

/** Whether `other` is a sibling of an announcement. */
function announces(style: MarkerStyle, other: MarkerStyle): boolean {
  return style === 'announcement' && RANK[other] <= RANK[style];
}

function depthByRank(node: Node, stack: readonly Node[]): number {
  const { style, value } = node.block;
  const top = stack.at(-1);
  if (value === 1 && style !== 'cn' && top?.bare === true && RANK[top.block.style] > RANK[style])
    return stack.length;
  if (
    style === 'label' &&
    top &&
    isTitledByBracket(top) &&
    stack.every((open) => open.block.style !== 'label')
  )
    return stack.length;
  const above = stack.findIndex((open) => RANK[open.block.style] > RANK[style]);
  return above < 0 ? stack.length : above;
}

/** 1)辅具积压 on a line of its own, which 存在问题: below explains. */
function isTitledByBracket({ bare, block }: Node): boolean {
  return bare && block.style === 'bracket' && block.paragraphs.length === 1;
}
