import {
  CONTACT_HEADING,
  LEAD_HEADING,
  PROMISE_HEADING,
  PROMISE_OUTLOOK,
  PROMISE_SENTENCE,
  PROMISE_TITLE,
  RECTIFICATION_HEADING,
  RESULTS_HEADING,
  STRONG_RECTIFICATION,
} from '#extraction/vocabulary/outline.ts';
import { RANK } from './marker.ts';
import { namesObject, organisingIn } from './organising.ts';
import { isOutlook, opensWithResults, sumsUp, tellsTotals } from './outlook.ts';
import { namesProblem, type Node } from './tree.ts';

/** The role of a section at the outermost level. */
export type Role = 'lead' | 'rectification' | 'results' | 'promise';

export interface Section {
  readonly node: Node;
  readonly role: Role;
}

/** A section with at least so many leaves is taken for the rectification part, whatever its heading. */
const MANY = 3;

/** Assigns roles to the sections of a notice by their headings and sizes. */
export function sectionsOf(folded: string, roots: readonly Node[]): Section[] {
  const promise = promiseFrom(folded, roots);
  const beforePromise = roots.slice(0, promise);
  const listing = beforePromise.filter((node, i) => isListing(node, beforePromise.slice(i + 1)));
  const organising = new Set([...organisingOf(beforePromise), ...listing]);
  const telling = beforePromise.filter((node) => isPart(node) && tellsTotals(folded, node));
  const totals = new Set(telling.length === 1 ? telling : []);
  const candidates = beforePromise.filter((node) => !organising.has(node) && !totals.has(node));
  const opening =
    candidates[rectificationFrom(candidates)] ??
    outcomeAfter(beforePromise, organising) ??
    beforePromise.find((_, i) => isOnlyAccount(roots, promise, i));
  const first = opening ? roots.indexOf(opening) : -1;
  return roots.map((node, i) => {
    if (i >= promise) return { node, role: 'promise' };
    if (first >= 0 && i > first && PROMISE_TITLE.test(node.words)) return { node, role: 'promise' };
    if (first < 0 || i < first) return { node, role: 'lead' };
    if (i === first) {
      const isBare = promise === i + 1 && isBareAccount(folded, node, promise < roots.length);
      return { node, role: isBare ? 'results' : 'rectification' };
    }
    if (totals.has(node) || (organisingIn(node.words) === 'led' && organising.has(node)))
      return { node, role: 'results' };
    const before = roots.slice(first, i);
    if (isPart(node) && isBeside(node, before) && NAMES_NO_FIELD.test(node.words) && sumsUp(folded, node))
      return { node, role: 'results' };
    if (isRectification(node) || isGroupOfProblems(node)) return { node, role: 'rectification' };
    return { node, role: laterRole(folded, node, before) };
  });
}

/** 三、取得阶段性成效、仍需推进的问题, over headings that name them. */
function isGroupOfProblems({ words, children }: Node): boolean {
  return words.endsWith('的问题') && children.length > 0 && children.every((child) => namesProblem(child));
}

/** 一、巡察反馈的主要问题 over one line for each, before a section that goes through them again. */
function isListing({ words, children, block }: Node, later: readonly Node[]): boolean {
  if (!FED_BACK.test(words)) return false;
  const isLine = (child: Node) =>
    child.bare && child.children.length === 0 && child.block.paragraphs.length < 2;
  if (!children.every(isLine)) return false;
  const listed = children.length || block.paragraphs.length - 1;
  return later.some((node) => isPart(node) && node.children.length >= Math.max(listed, 1) && isAccount(node));
}
const FED_BACK = /^(?:巡[视察]组?)?(?:反馈|指出)的?(?:主要|具体|突出)?(?:问题|意见)(?:情况|清单)?$/u;

/** Numbered like a part of the notice, not like a problem in a list. */
function isPart({ block: { style } }: Node): boolean {
  return RANK[style] < RANK.number;
}

/** The headings that speak of organising rectification instead of problems. */
export function organisingOf(nodes: readonly Node[]): ReadonlySet<Node> {
  const account = nodes.findLastIndex((node) => isAccount(node));
  const problems = nodes.findLastIndex((node) => isAccountOfProblems(node));
  const outcome = nodes.findLastIndex((node) => isOutcome(node));
  return new Set(
    nodes.filter(
      (node, i) =>
        organises(node, i < account) ||
        (i < problems && (isAccountOfAll(node) || isFieldOfAll(node))) ||
        (i < outcome && isWay(node)),
    ),
  );
}

/** 一、组织领导方面 and 二、整改成效方面 before 三、具体问题整改情况 */
function isFieldOfAll(node: Node): boolean {
  return isPart(node) && FIELD_OF_ALL.test(node.words) && !holdsAProblem(node);
}

/** 一、主要做法, before 二、整改成效 */
function isWay(node: Node): boolean {
  if (!isPart(node) || !WAY.test(node.words) || holdsAProblem(node)) return false;
  return !node.children.some(({ words }) => ON_A_FIELD.test(words));
}

/** 二、整改成效, field by field. */
function isOutcome({ words, children }: Node): boolean {
  return OUTCOME.test(words) && children.length > 0;
}

/** 一、整改落实情况 before 二、反馈问题整改情况: the first tells of the whole. */
function isAccountOfAll(node: Node): boolean {
  return isPart(node) && ACCOUNT_OF_ALL.test(node.words) && !holdsAProblem(node);
}

export function holdsAProblem({ children }: Node): boolean {
  return children.some((child) => namesProblem(child) || holdsAProblem(child));
}

function isAccountOfProblems({ words, block: { style } }: Node): boolean {
  return RANK[style] < RANK.number && PROBLEMS_MENDED.test(words) && !OF_SOME.test(words);
}

function organises(node: Node, beforeAccount: boolean): boolean {
  const { words, children } = node;
  const how = organisingIn(words);
  if (how === null || node.block.style === 'row' || namesProblem(node)) return false;
  if (children.filter((child) => namesProblem(child)).length * 2 > children.length) return false;
  return how === 'led' || beforeAccount || !namesObject(words);
}

const ACCOUNT_OF_ALL = /^(?:(?!问题|意见|事项|任务|清单|各项|逐).)*整改(?:工作)?(?:落实|进展)(?:工作)?情况$/u;
const FIELD_OF_ALL = /^(?:整改)?(?:工作)?(?:组织领导|组织推动|组织部署|推进落实|成效|成果|总体情况)方面$/u;
const WAY =
  /^(?:(?:[^,。;]{0,10}(?:推进|推动|落实|抓))?(?:巡[视察]|反馈)?(?:意见|问题)?整改)?(?:工作)?的?(?:主要|基本)?(?:工作)?(?:做法|举措)$/u;
const ON_A_FIELD = /^(?:聚焦|围绕|针对|关于)/u;
const OUTCOME =
  /^(?:取得的?)?(?:阶段性|初步|主要)?(?:整改|工作)?(?:工作)?(?:取得的?)?(?:主要|初步)?(?:成效|成果)$/u;
const PROBLEMS_MENDED = /问题的?整改/u;
/** Parts beside the account of the feedback. */
const OF_SOME = /选人用人|专项|移交|信访|线索|个人|立行立改|其他|审计/u;

/** The outcome field by field, after how the work was done. */
function outcomeAfter(nodes: readonly Node[], organising: ReadonlySet<Node>): Node | undefined {
  return nodes.find(
    (node, i) =>
      isOutcome(node) && nodes.slice(0, i).some((before) => organising.has(before) && WAY.test(before.words)),
  );
}

/** 二、从严从实推进整改, with paragraphs below it and nothing else to hold the problems, in a text that goes on. */
function isOnlyAccount(roots: readonly Node[], promise: number, i: number): boolean {
  const node = roots[i];
  if (!node || organisingIn(node.words) !== 'driven') return false;
  return leavesUnder(node) >= MANY && (i > 0 || promise < roots.length);
}

/** Whether a section goes through the problems, by its heading or by those under it. */
function isAccount({ words, children }: Node): boolean {
  if (organisingIn(words) === 'led') return false;
  return STRONG_RECTIFICATION.test(words) || children.some((child) => namesProblem(child));
}

/** Figures of all problems. */
const SUMS = /问题\d|\d[余多]?[个项条](?:具体)?问题|完成(?:整改)?\d/u;
/** What was done about one problem after the other. */
const LISTS = /[一二三]是|(?:针对|关于|围绕|聚焦)[^。\n]{2,40}(?:问题|不)/u;

/** 二、反馈意见整改进展情况, over one paragraph and nothing else: the text stops before the problems, or sums them up before its promises. */
function isBareAccount(folded: string, node: Node, promises: boolean): boolean {
  if (node.children.length > 0 || !isPart(node) || (promises && !sumsUp(folded, node))) return false;
  const { paragraphs } = node.block;
  const said = folded.slice(node.heading.end, paragraphs.at(-1)?.end ?? node.heading.end);
  if (paragraphs.length > 2 || (LISTS.test(said) && !SUMS.test(said))) return false;
  return STRONG_RECTIFICATION.test(node.words) && !namesProblem(node);
}

/** A section after the items, or a single paragraph after sections with items, may be results or promise. */
function laterRole(folded: string, node: Node, before: readonly Node[]): Role {
  if (isPartOfProblems(node)) return 'rectification';
  const { words } = node;
  const listed = node.block.style === before[0]?.block.style && RANK[node.block.style] >= RANK.number;
  if (RESULTS_HEADING.test(words) || (!listed && count(LEAD_HEADING, words) > 0)) return 'results';
  if (isPart(node) && WAY.test(words) && !holdsAProblem(node)) return 'results';
  const beside = isBeside(node, before);
  if (beside && isOutlook(folded, node)) return 'promise';
  if (beside && (sumsUp(folded, node) || LASTING.test(words))) return 'results';
  return 'rectification';
}

/** 举一反三,建章立制: what was made to last, for all problems together. */
const LASTING =
  /^(?:举一反三|建章立制|标本兼治|堵塞漏洞|(?:建立|健全|完善)+(?:长效)?(?:制度|机制|体制|体系)+|强化|注重|坚持|突出|着力|狠抓|[,、])+(?:工作)?(?:情况)?$/u;

/** 整改完成情况, not 财务管理整改情况 */
const NAMES_NO_FIELD =
  /^(?:巡[视察]|反馈|意见|具体|问题|任务|整改|工作|落实|进展|完成|总体|集中|阶段性|情况|的)+$/u;

/** A section of one text after sections with items. */
function isBeside({ block, children }: Node, before: readonly Node[]): boolean {
  const alone = children.length === 0 && before.every((node) => node.children.length > 0);
  return alone && block.style === before[0]?.block.style;
}

function isRectification(node: Node): boolean {
  if (namesProblem(node)) return true;
  const { words } = node;
  return (
    count(RECTIFICATION_HEADING, words) > 0 &&
    !/移交|线索|信访|追责|问责|统计|第一责任|主体责任|成效$|成果$/u.test(words)
  );
}

/** Index of the first section after which everything is promise. */
function promiseFrom(folded: string, roots: readonly Node[]): number {
  let from = roots.length;
  while (from > 0 && roots[from - 1] && isPromise(folded, roots, from - 1)) from -= 1;
  const early = roots.findIndex((node, i) => i > 0 && i < from && isPlainPromise(node));
  if (early < 0 || roots.slice(early + 1, from).some((node) => isRectification(node))) return from;
  return early;
}

function isPlainPromise(node: Node): boolean {
  return node.block.style !== 'row' && PROMISE_HEADING.test(node.words) && !namesProblem(node);
}

function isPromise(folded: string, roots: readonly Node[], i: number): boolean {
  const node = roots[i];
  if (!node || namesProblem(node) || node.block.style === 'row') return false;
  if (PROMISE_HEADING.test(node.words) || CONTACT_HEADING.test(node.words)) return true;
  if (i === 0 || RANKED_LOW.has(node.block.style)) return false;
  const body = folded.slice(node.heading.end, node.heading.end + 80).replace(/^[\s。:;,]+/u, '');
  if (PROMISE_SENTENCE.test(body)) return true;
  if (!PROMISE_OUTLOOK.test(node.words) || count(RECTIFICATION_HEADING, node.words) > 0) return false;
  if (holdsAProblem(node)) return false;
  return !opensWithResults(folded, node);
}

const RANKED_LOW = new Set(['label', 'topic', 'problem', 'bracket', 'circle', 'title']);

function rectificationFrom(beforePromise: readonly Node[]): number {
  const problems = firstProblem(beforePromise);
  const announced = beforePromise.findIndex(({ block }) => block.style === 'announcement');
  if (announced >= 0 && (problems < 0 || announced <= problems)) return announced;
  const scores = beforePromise.map((node) => score(node));
  const best = scores.reduce(
    (top, value, i) => (value > (scores[top] ?? Number.NEGATIVE_INFINITY) ? i : top),
    scores.length > 0 ? 0 : -1,
  );
  if (problems >= 0 && (best < 0 || problems <= best || (scores[best] ?? 0) < 2)) {
    const generic = beforePromise.findIndex(
      (node, i) => i < problems && ((scores[i] ?? 0) >= 2 || isPartOfProblems(node)),
    );
    return generic >= 0 ? generic : problems;
  }
  if (best >= 0 && (scores[best] ?? 0) > 0)
    return beforePromise.findIndex(
      (node, i) => scores[i] === scores[best] || (scores[i] ?? 0) >= 3 || isPartOfProblems(node),
    );
  const plain = beforePromise.findIndex(({ words }) => count(LEAD_HEADING, words) === 0);
  return plain >= 0 && beforePromise.length - plain >= MANY ? plain : -1;
}

/** Index of the first node that names a problem, or of the first similar node directly before it. */
function firstProblem(beforePromise: readonly Node[]): number {
  let first = beforePromise.findIndex((node) => namesProblem(node) || holdsProblems(node));
  const style = beforePromise[first]?.block.style;
  if (style === undefined || (RANK[style] < RANK.number && style !== 'group')) return first;
  const isTable = style === 'row';
  while (
    first > 0 &&
    beforePromise[first - 1]?.block.style === style &&
    (isTable || beforePromise[first - 1]?.accounted || !isAbout(beforePromise[first - 1]))
  )
    first -= 1;
  return first;
}

/** A bare line above titles that all name problems. */
function holdsProblems({ block, children }: Node): boolean {
  return block.style === 'group' && children.length > 0 && children.every((child) => namesProblem(child));
}

/** A part of the notice above headings that all name problems: 一、贯彻落实上级部署情况, though 部署 may also be said of the work as a whole. */
function isPartOfProblems(node: Node): boolean {
  const { children, words } = node;
  return (
    isPart(node) &&
    (!RESULTS_HEADING.test(words) || FIELD_TOO.test(words)) &&
    children.length > 0 &&
    children.every((child) => namesProblem(child))
  );
}

/** Heads results, or, over problems, the field that they are in. */
const FIELD_TOO =
  /^[^,。;]{0,10}(?:制度建设|主体责任|成果运用|专项(?:整治|治理)|执纪问责|责任追究|信访(?:工作|维稳))$/u;

/** Whether a heading is about the work as a whole, and not a field of problems: 政治建设类. */
function isAbout(node: Node | undefined): boolean {
  if (node && node.children.length > 0 && /(?:类|方面|领域)$/u.test(node.words)) return false;
  return !node || count(LEAD_HEADING, node.words) > 0 || RESULTS_HEADING.test(node.words);
}

/** Above 0 for a section that looks like the rectification part. */
function score(node: Node): number {
  const { words } = node;
  const ofCases = /线索|信访|追责|问责/u.test(words);
  const strong = STRONG_RECTIFICATION.test(words) && !ofCases ? 3 : 0;
  const weak = Math.min(1, count(RECTIFICATION_HEADING, words));
  const lead = Math.min(3, count(LEAD_HEADING, words)) * 1.5;
  const size = Math.min(3, Math.log2(1 + leavesUnder(node)) / 1.5);
  const named = node.children.some((child) => namesProblem(child) || child.block.style === 'row') ? 2 : 0;
  return strong + (ofCases ? 0 : weak) - lead + (size >= 1 ? size - 1 : 0) + named;
}

function leavesUnder(node: Node): number {
  if (node.children.length === 0) return 1;
  return node.children.reduce((sum, child) => sum + leavesUnder(child), 0);
}

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
