import { STATUS_LABEL } from '#extraction/vocabulary/outline.ts';
import {
  STATUS_ASIDE,
  STATUS_BRACKET,
  STATUS_CLAUSE,
  STATUS_FIRST,
  STATUS_GROUP,
  STATUS_HEAD,
  STATUS_SENTENCE,
} from '#extraction/vocabulary/outline-status.ts';
import { firstOf } from '#extraction/tokens/clauses.ts';
import { matchesOf } from '#text/scan.ts';
import type { Span } from '#text/span.ts';
import type { Leaf } from './leaf.ts';
import { trim } from './line.ts';
import { statusCode } from './state.ts';
import { namesProblem, type Node } from './tree.ts';

export interface Status {
  readonly code: string;
  readonly span: Span;
  /** On its own line or after its own label, so not part of a measure. */
  readonly apart: boolean;
}

/** The longest phrase that is read as a status. */
const LONGEST = 40;
/** 整改情况: begins an account, unless the text after it is as short as a status. */
const ACCOUNT = /^[[(]?(?:整改)?(?:工作)?(?:情况|落实|落实情况)[\])]? ?[:|]/u;
/** 完成基站建设2300座: what was done, with its figure. */
const FIGURE = /\d(?:\.\d+)? ?[余多]?[\p{Script=Han}](?<![年月日底])/u;
const SHORT = 16;
/** How much of the end of an item is searched for a status after the measures. */
const TAIL = 160;

/** The status of each item, from its own words or from the heading or problem above it. */
export function statusesOf(folded: string, leaves: readonly Leaf[]): (Status | null)[] {
  const own = leaves.map((leaf) => statusOf(folded, leaf));
  const closing = closingLines(leaves, own);
  return leaves.map(({ path }, i) => {
    const parent = path.at(-1);
    const shared = parent && closing.get(parent);
    if (own[i] || !shared) return own[i] ?? groupedUnder(folded, path);
    return { ...shared, apart: false };
  });
}

/** If only the last of several paragraphs under a problem ends with a status, it applies to all of them. */
function closingLines(leaves: readonly Leaf[], own: readonly (Status | null)[]): ReadonlyMap<Node, Status> {
  const closing = new Map<Node, Status>();
  for (const [i, { path }] of leaves.entries()) {
    const parent = path.at(-1);
    const status = own[i];
    const last = leaves[i + 1]?.path.at(-1) !== parent;
    if (status?.apart && !last) return new Map();
    const several = leaves[i - 1]?.path.at(-1) === parent;
    if (status?.apart && parent && several && namesProblem(parent)) closing.set(parent, status);
  }
  return closing;
}

function statusOf(folded: string, leaf: Leaf): Status | null {
  const cell = leaf.node.block.row?.status;
  return (
    (cell && phraseIn(folded, cell, false)) ||
    labelled(folded, leaf) ||
    bracketed(folded, leaf) ||
    opening(folded, leaf) ||
    closing(folded, leaf)
  );
}

function groupedUnder(folded: string, path: readonly Node[]): Status | null {
  return path.reduceRight<Status | null>((found, { heading }) => found ?? grouped(folded, heading), null);
}

function phraseIn(folded: string, { start, end }: Span, apart: boolean, from = start): Status | null {
  const text = folded.slice(start, Math.min(end, start + LONGEST + 1));
  const phrase = firstOf(text, 'statement');
  const { length } = phrase;
  const first = /^[^,]*/u.exec(phrase)?.[0] ?? '';
  const opens =
    length <= LONGEST && STATUS_HEAD.test(phrase) && statusCode(first) !== null && !FIGURE.test(first);
  const code = opens ? statusCode(phrase) : null;
  return code === null ? null : { code, span: trim(folded, { start: from, end: start + length }), apart };
}

const LABEL_END = /[:|\])]/u;
const LABEL_IN_CELL = /整改[^。;\n:| ]{2,4} |(?:状态|进度|结果) /u;
const LABEL_START = new RegExp(
  String.raw`(?:^|[。;\n|”)\]])[ #*•●■◆★▲△▼▽◇□▶▸▹▪◦]*(?:\d{1,2}[.、] ?|[①-⑳] ?)?(?=[^。;\n:|]{2,14}${LABEL_END.source}|${LABEL_IN_CELL.source})`,
  'gu',
);

/** 整改落实情况:已完成整改 on a line of its own or as the last sentence of a paragraph. */
function labelled(folded: string, { node, end }: Leaf): Status | null {
  const from = Math.max(node.heading.start, end - TAIL * 4);
  const tail = folded.slice(from, end);
  if (!LABEL_END.test(tail) && !(tail.includes(' ') && LABEL_IN_CELL.test(tail))) return null;
  for (const match of matchesOf(LABEL_START, tail).reverse()) {
    const at = match.index + match[0].length;
    const label = STATUS_LABEL.exec(tail.slice(at, at + 24));
    if (!label) continue;
    const start = from + at + label[0].length;
    const ticked = tickedIn(folded, { start, end });
    if (ticked) return ticked;
    const aside = asideIn(folded, { start, end });
    if (aside) return aside;
    const status = phraseIn(folded, { start, end }, true, from + at);
    const account = ACCOUNT.test(label[0]) && status !== null && status.span.end - start > SHORT;
    const stated = account ? stateFirst(folded, { start, end }, from + at) : null;
    if (stated) return stated;
    if (status && !account && status.span.end - status.span.start <= LONGEST) return status;
  }
  return null;
}

/** 整改情况:正在推进,其余2家… */
function stateFirst(folded: string, { start, end }: Span, from: number): Status | null {
  const phrase = STATE_FIRST.exec(folded.slice(start, Math.min(end, start + SHORT)))?.[0];
  const code = phrase === undefined ? null : statusCode(phrase);
  return phrase === undefined || code === null
    ? null
    : { code, span: { start: from, end: start + phrase.length }, apart: true };
}
const STATE_FIRST = /^(?:目前)?(?:正在(?:推进|整改|办理)|已(?:完成整改|整改到位|完成)|尚?未完成)(?=,)/u;

/** 进展:☑已完成 □基本完成 □未完成 */
function tickedIn(folded: string, { start, end }: Span): Status | null {
  const text = folded.slice(start, Math.min(end, start + LONGEST * 2));
  const match = TICKED.exec(text);
  const phrase = match?.groups?.['status'] ?? '';
  const code = STATUS_HEAD.test(phrase) ? statusCode(phrase) : null;
  if (code === null || !match) return null;
  const at = start + match[0].length - phrase.length;
  return { code, span: { start: at, end: at + phrase.length }, apart: true };
}
const TICKED =
  /^(?:[□☐○] ?\p{Script=Han}{2,8} *)*[☑√✓✔■] ?(?<status>\p{Script=Han}{2,12}(?:,\p{Script=Han}{2,8})?)(?= *(?:[□☐○。;]|\n|$))/u;

/** 整改情况:(已完成)引进企业2家。 */
function asideIn(folded: string, { start, end }: Span): Status | null {
  const phrase = /^[([](?<words>[^()[\]\n]{2,16})[)\]]/u.exec(folded.slice(start, Math.min(end, start + 20)))
    ?.groups?.['words'];
  const code = phrase !== undefined && STATUS_HEAD.test(phrase) ? statusCode(phrase) : null;
  if (phrase === undefined || code === null) return null;
  return { code, span: { start: start + 1, end: start + 1 + phrase.length }, apart: true };
}

function bracketed(folded: string, { node }: Leaf): Status | null {
  const from = node.block.marker?.end ?? node.block.start;
  const text = folded.slice(from, Math.min(node.heading.end + 24, node.block.end));
  const match = STATUS_BRACKET.exec(text);
  const phrase = match?.groups?.['status'] ?? '';
  const near = match !== null && (from + match.index >= node.heading.end - 20 || match.index < 2);
  const code = near && STATUS_HEAD.test(phrase) ? statusCode(phrase) : null;
  if (code === null || !match) return null;
  const start = from + match.index + 1;
  // On a line of its own behind an account it closes the item.
  if (
    folded
      .slice(node.heading.end, start - 1)
      .trim()
      .includes('\n')
  )
    return null;
  return { code, span: { start, end: start + phrase.length }, apart: false };
}

/** 关于…的问题。已完成整改。…, before the account. */
function opening(folded: string, { node, end }: Leaf): Status | null {
  const from = node.heading.end;
  const gap = /^[。:;\n ]{1,4}/u.exec(folded.slice(from, Math.min(end, from + 4)))?.[0].length ?? 0;
  if (gap === 0) return null;
  const start = from + gap;
  const phrase = STATUS_FIRST.exec(folded.slice(start, Math.min(end, start + LONGEST)))?.[0];
  const code = phrase === undefined ? null : statusCode(phrase);
  if (phrase === undefined || code === null) return null;
  return { code, span: { start, end: start + phrase.length }, apart: true };
}

function closing(folded: string, { node, end }: Leaf): Status | null {
  const from = Math.max(node.heading.end, end - TAIL);
  if (from >= end) return null;
  const tail = folded.slice(from, end);
  const sentence = STATUS_ASIDE.exec(tail) ?? STATUS_SENTENCE.exec(tail);
  const match = sentence ?? STATUS_CLAUSE.exec(tail);
  const phrase = match?.groups?.['status'] ?? '';
  const code = match ? statusCode(phrase) : null;
  if (code === null || !match) return null;
  if (!sentence && !OF_THE_ITEM.test(phrase) && !isOneAct(folded.slice(node.heading.end, end))) return null;
  const start = from + match.index + match[0].indexOf(phrase);
  return { code, span: { start, end: start + phrase.length }, apart: sentence !== null };
}

/** 该问题, 目前: says of what it is the state. */
const OF_THE_ITEM = /^(?:该|此|本|目前|现|问题)/u;
/** A last clause, 整改完成, may be the state of one measure of several, or of what is left, or a deadline. */
function isOneAct(account: string): boolean {
  const before = account.slice(0, account.lastIndexOf(','));
  return !SEVERAL.test(account) && !DEADLINE.test(before);
}
const SEVERAL = /[一二三]是|\(\d\)|[①②]|正在|其余|剩余|计划|预计/u;
const DEADLINE = /(?:[前后]|待[^,。;]{2,16})$/u;

/** 集中整改期内已完成的 */
const PERIOD = /^(?:关于)?(?:集中)?整改期(?:间|限)?内?/u;

function grouped(folded: string, heading: Span): Status | null {
  const words = folded.slice(heading.start, heading.end);
  const phrase = STATUS_GROUP.exec(words)?.[0] ?? '';
  const code = phrase === '' ? null : statusCode(phrase.replace(PERIOD, ''));
  return code === null
    ? null
    : {
        code,
        span: trim(folded, { start: heading.start, end: heading.start + phrase.length }),
        apart: false,
      };
}
