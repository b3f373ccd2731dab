import { gather } from '#text/gather.ts';
import { isOneOf, unitSet } from '#text/scan.ts';
import { indexAt, OrderedSpans, sliceOf, type Span } from '#text/span.ts';
import type { CueMap, Hit } from './cue-map.ts';
import type { TitleDeed } from './instruments.ts';
import { isListed, listsNear } from './listed.ts';
import { firstEnd } from './tokens/clauses.ts';
import { Trie } from './tokens/trie.ts';
import {
  KINDS_OF_DOCUMENT,
  MEANS,
  NAMED_AFTER_ACTS,
  NEVER_BY_THE_WAY,
  PROJECT_NOUNS,
  STAGES_NAMED_AFTER_ACTS,
  THINGS_NAMED_AFTER_ACTS,
  type MeasureType,
  type Means,
} from './vocabulary/measure-types.ts';
import { WordList, words } from './word-list.ts';

/** A plain cue decides alone; weak ones are read only where no other decides. */
export const ENOUGH = 2;
export const STRONG = 3;
/** An act that only names a thing says more than a weak cue, but does not decide. */
const HINT = 1.5;

const PROJECTS = new WordList(PROJECT_NOUNS);
const THINGS = new WordList(THINGS_NAMED_AFTER_ACTS);
const STAGES = new WordList(STAGES_NAMED_AFTER_ACTS);
const KINDS = new Trie(
  KINDS_OF_DOCUMENT.flatMap(([code, list]) => words(list).map((word) => [word, { code }] as const)),
);

/** A folded text whose cues, titles and quoted problems have been found. */
export interface MarkedText {
  readonly folded: string;
  readonly cues: CueMap;
  readonly titles: OrderedSpans<TitleDeed>;
  /** The ends of lists of ways or respects. */
  readonly lists: OrderedSpans;
}

/** The text with only the titles and lists that bear on a stretch: most stretches have none. */
export function around(text: MarkedText, { start, end }: Span): MarkedText {
  return {
    ...text,
    titles: new OrderedSpans(text.titles.startingIn(start - LONGEST_TITLE, end)),
    lists: listsNear(text.lists, { start, end }),
  };
}

/**
 * Acts in the words of a stretch, and what was done to the titles that begin in it: their own words are not acts.
 * @param hits the cues of deeds in it
 * @param withWeak whether weak acts are wanted, too: there are many, and they seldom count
 */
export function deedsIn(
  text: MarkedText,
  stretch: Span,
  hits = text.cues.within('deed', stretch),
  withWeak = true,
): readonly Hit[] {
  const { folded, cues, titles } = text;
  const acts = actsIn(text, withWeak ? hits : deciding(hits));
  const made = titles.startingIn(stretch.start, stretch.end);
  const found = acts.length === 0 ? acts : withoutMeans(folded, withoutDemands(cues, acts));
  return made.length === 0 ? found : [...found, ...gather(made, (title) => titleHits(folded, title))];
}

function actsIn(text: MarkedText, hits: readonly Hit[]): readonly Hit[] {
  if (hits.length === 0) return hits;
  const { folded, cues, titles, lists } = text;
  const told: Hit[] = [];
  for (const hit of hits) {
    if (modifies(folded, hit) || isDenied(folded, hit) || isTitled(hit, titles)) continue;
    if (isInRelative(cues, folded, hit)) continue;
    const isWay = isListed(folded, lists, hit) && !NEVER_BY_THE_WAY.has(hit.cue.code);
    told.push(isWay ? hinted(hit) : asNamed(folded, hit));
  }
  const hasGaps = told.some(({ cue }) => cue.isGapped);
  return told.filter((hit, at) => !isWhichProject(text, hit) && !(hasGaps && isOfGapped(folded, told, at)));
}

/** Is no act because of a cue with a gap, its own or one around it. */
function isOfGapped(folded: string, told: readonly Hit[], at: number): boolean {
  const hit = told[at];
  return (
    hit !== undefined &&
    (isInObject(folded, told, at) ||
      isGroupOfSuch(folded, hit) ||
      isBodySetUp(folded, told, hit) ||
      isCarriedOut(folded, told, hit))
  );
}

/** Those that can decide, and those that bear on whether others do: weak ones beside the means of an act, and groups. */
function deciding(hits: readonly Hit[]): readonly Hit[] {
  if (hits.some(({ cue }) => MEANS.has(cue.code))) return hits;
  return hits.filter(({ cue }) => cue.weight >= ENOUGH || cue.code === 'task_force');
}

/** The longest cue with a gap, and the farthest that a meeting and what was done in it are apart. */
const REACH = 60;

/** 召开项目推进会, 对签约项目进行梳理: what stands between a verb and its object, or 对 and its verb, is not an act. */
function isInObject(folded: string, told: readonly Hit[], at: number): boolean {
  const hit = told[at];
  for (let i = at - 1; hit && i >= 0; i -= 1) {
    const by = told[i];
    if (!by || by.start < hit.start - REACH) return false;
    if (
      isAround(by, hit) &&
      !isCarriedOut(folded, told, by) &&
      (by.cue.code === 'handling' || !isList(sliceOf(folded, by)))
    )
      return true;
  }
  return false;
}

function isAround({ start, end, cue }: Hit, hit: Hit): boolean {
  return (
    cue.isGapped &&
    cue.weight >= ENOUGH &&
    cue.code !== hit.cue.code &&
    !MEANS.has(cue.code) &&
    start <= hit.start &&
    !isItsKind(cue.code, hit, end) &&
    (hit.end < end || (cue.code === 'handling' && (hit.end === end || reachesOut(hit, end))))
  );
}

/** 实行走访制度: the act is the visits, not a rule about them. */
function isCarriedOut(folded: string, told: readonly Hit[], { start, end, cue }: Hit): boolean {
  if (cue.code !== 'rule_making' || !cue.isGapped || !CARRIES_OUT.has(folded.slice(start, start + VERB)))
    return false;
  return told.some(
    (act) =>
      act.cue.weight >= ENOUGH &&
      act.start >= start &&
      act.end <= end &&
      act.cue.code !== cue.code &&
      act.cue.code !== 'handling' &&
      !NAMED_AFTER_ACTS.has(act.cue.code),
  );
}
const CARRIES_OUT: ReadonlySet<string> = new Set(['实行', '推行', '执行']);

/** 制定积分管理办法 also assesses: the rule is named after an act of its kind. */
function isItsKind(by: string, { cue, end }: Hit, to: number): boolean {
  return by === 'rule_making' && NAMED_AFTER_ACTS.has(cue.code) && to - end <= VERB;
}

/** 对学习内容作出明确规定: a cue begins in the object and ends behind the verb. */
function reachesOut(hit: Span, end: number): boolean {
  return hit.start < end - VERB && hit.end > end + VERB;
}

/** How long the verb is that 对…进行 leads to. */
const VERB = 2;

/** 健全学习、考核等7项制度: the list tells what they are about. */
const COUNTED = /[等\d一二三四五六七八九十][项个份套部]?(?:制度|规定|办法|机制|规则|细则|方案|措施)$/u;

function isList(printed: string): boolean {
  return ['、', '并', '和', '及'].some((joint) => printed.includes(joint)) && !COUNTED.test(printed);
}

/** 成立由党委书记、各部门负责人…: a group of them, and none of them is set up. */
function isGroupOfSuch(folded: string, { start, end, cue }: Hit): boolean {
  if (cue.code !== 'staffing_org' || !cue.isGapped) return false;
  return OF_SUCH.test(folded.slice(start, Math.min(end, start + 4)));
}
const OF_SUCH = /^(?:成立|组建|设立)了?[由以]/u;

/** 建立联席会议制度 sets up a joint meeting; only 健全 makes its rules. */
function isBodySetUp(folded: string, told: readonly Hit[], { start, end, cue }: Hit): boolean {
  if (cue.code !== 'rule_making' || !cue.isGapped || !folded.startsWith('建立', start)) return false;
  return told.some(
    (by) => by.cue.code === 'task_force' && by.start >= start && by.start < end && by.end >= end - 2,
  );
}

/** 梳理开工项目: which projects, unless their number states a result. */
function isWhichProject({ folded }: MarkedText, { end, cue }: Hit): boolean {
  if (cue.code !== 'project_investment' || cue.isGapped) return false;
  const { length } = PROJECTS.from(folded, end);
  return length > 0 && !/\d/u.test(folded.slice(end + length, end + length + 3));
}

function isDemand({ cue }: Hit): boolean {
  return cue.code === 'demand';
}

/** What a rule demands is not an act; the demand makes it a rule. */
function withoutDemands(cues: CueMap, acts: readonly Hit[]): readonly Hit[] {
  if (!acts.some(isDemand)) return acts;
  const demands = acts.filter(isDemand);
  const clauses = new Set(demands.map(({ start }) => cues.clauses.at(start)));
  return gather(acts, (hit) => {
    if (hit.cue.code === 'demand') return as('rule_making', hit);
    return hit.cue.code === 'rule_making' || !clauses.has(cues.clauses.at(hit.start)) ? hit : [];
  });
}

/** A meeting is deliberation, unless it is the means of another act: 召开会议,专题学习…. 对…进行 only leads to its verb. */
function withoutMeans(folded: string, acts: readonly Hit[]): readonly Hit[] {
  if (!acts.some(({ cue }) => cue.code === 'handling' || MEANS.has(cue.code))) return acts;
  const kept: Hit[] = [];
  for (const [at, hit] of acts.entries()) {
    if (hit.cue.code === 'handling') continue;
    const means = MEANS.get(hit.cue.code);
    if (!means) kept.push(hit);
    else if (isOwnAct(folded, hit, near(acts, at), means)) kept.push(as(means.code, hit));
  }
  return kept;
}

/** Means of no other act, or a meeting that also deliberates: 召开会议,学习讲话,研究措施. */
function isOwnAct(folded: string, hit: Hit, beside: readonly Hit[], { code, of }: Means): boolean {
  const others = beside.filter((other) => isInStatement(folded, hit, other));
  return (
    !others.some(({ cue }) => of.has(cue.code) && cue.weight >= ENOUGH) ||
    (code === 'deliberation' && others.some(({ cue, start }) => cue.code === code && start >= hit.end))
  );
}

function near(acts: readonly Hit[], at: number): readonly Hit[] {
  const { start = 0, end = 0 } = acts[at] ?? {};
  return acts.slice(indexAt(acts, start - REACH), indexAt(acts, end + REACH) + 1);
}

function isInStatement(folded: string, means: Span, { start, end }: Span): boolean {
  return firstEnd(folded.slice(Math.min(means.end, end), Math.max(means.start, start)), 'statement') < 0;
}

function as(code: MeasureType, hit: Hit): Hit {
  const { weight, isGapped } = hit.cue;
  return { cue: { code, weight, isGapped }, start: hit.start, end: hit.end };
}

const LONGEST_TITLE = 200;

/** Begins or ends in a title. */
function isTitled({ start, end }: Span, titles: OrderedSpans<TitleDeed>): boolean {
  for (let i = titles.indexAt(end - 1); i >= 0; i -= 1) {
    const title = titles.all[i];
    if (!title || title.start < start - LONGEST_TITLE) return false;
    if (title.start < end && (start < title.end || (title.start > start && end <= title.end))) return true;
  }
  return false;
}

const FILM = /^等?[^,。;、《]{0,8}片/u;

function titleHits(folded: string, title: TitleDeed): readonly Hit[] {
  const { start, end, action } = title;
  if (action === 'cited') return [];
  // A film about a case is a warning, not a study: 观看警示片《…》, 观看《…》等警示片.
  const isFilm = folded.charAt(start - 1) === '片' || FILM.test(folded.slice(end, end + FARTHEST));
  const codes: readonly (MeasureType | null)[] =
    action === 'studied'
      ? [isFilm ? null : 'study_meeting']
      : [kindOf(folded, title), ASSESSES.test(folded.slice(start, end)) ? 'assessment_incentive' : null];
  return gather(codes, (code) =>
    code === null ? [] : { cue: { code, weight: STRONG, isGapped: false }, start, end },
  );
}

/** 《绩效考核办法》, like 绩效考核办法 without marks, also assesses. */
const ASSESSES = /(?:考核|考评|评价|奖励|奖惩|激励|积分)[^《》]{0,4}(?:办法|制度|规定|细则|体系|机制)/u;

/** What it means to make the document, by the last word of its title that names a kind: 关于印发〈…方案〉的通知. */
function kindOf(folded: string, title: Span): MeasureType | null {
  for (let at = title.end - 1; at >= title.start; at -= 1) {
    const kind = KINDS.longest(folded, at, title.end);
    if (kind) return kind.code;
  }
  return 'rule_making';
}

/** 检查发现的问题, 签约的项目: which thing it is, not what was done; 投资50万元以上 is what a rule applies to. */
function modifies(folded: string, { end }: Span): boolean {
  if (isOneOf('的发', folded, end)) return folded.startsWith('的', end) || folded.startsWith('发现的', end);
  return isThreshold(folded, end);
}

function isThreshold(folded: string, end: number): boolean {
  return isOneOf('元', folded, end - 1) && BOUNDS.from(folded, end) !== '';
}
const BOUNDS = new WordList(words('以上 以下 以内 及以上 及以下 (含)'));

/** 巡查记录, 竞聘程序: the act only names a thing. */
function asNamed(folded: string, hit: Hit): Hit {
  const { isGapped, weight, code } = hit.cue;
  const isNamed = (isGapped ? STAGES : THINGS).from(folded, hit.end) !== '';
  return isNamed && weight >= ENOUGH && !NAMED_AFTER_ACTS.has(code) ? hinted(hit) : hit;
}

function hinted(hit: Hit): Hit {
  const { code, weight, isGapped } = hit.cue;
  return { cue: { code, weight: Math.min(weight, HINT), isGapped }, start: hit.start, end: hit.end };
}

/** 对审核把关不严的人员: what stands between 对 and 的 says who is meant. */
function isInRelative(cues: CueMap, folded: string, { start, end }: Span): boolean {
  const farthest = Math.min(folded.length, end + FARTHEST);
  let at = end;
  while (at < farthest && STOPS[folded.charCodeAt(at)] === 0) at += 1;
  if (at === farthest || !folded.startsWith('的', at)) return false;
  return OBJECT_FIRST.test(folded.slice(cues.clauses.at(start)?.start ?? start, start));
}
const FARTHEST = 16;
const OBJECT_FIRST = /^(?:[^,]{0,4}是)?(?:对|针对|将|把|向|因|由于)[^的]*$/u;
/** What ends a modifier before its 的, and 的 itself. */
const STOPS = unitSet('的,、。;!?\n|并和及等');

/** 未参与招标, 不予处罚, 项目尚未完工: negated actions. */
function isDenied(folded: string, { start, end, cue }: Hit): boolean {
  return (
    denied(folded, start) ||
    (cue.isGapped && DENIED_END.test(folded.slice(Math.max(start, end - LONGEST_END), end)))
  );
}
const LONGEST_END = 8;
/** But 应收未收的租金 is still to be collected. */
const DENIED_END = /(?<!应.)(?:未|没有|无法).{2,4}$/u;

function denied(folded: string, at: number): boolean {
  for (let from = at - 1; from >= at - 5; from -= 1)
    if (DENIES[folded.charCodeAt(from)] === 1) return DENIAL.test(folded.slice(Math.max(0, at - 5), at));
  return false;
}
const DENIES = unitSet('未没不无难');

const DENIAL = /(?:未|没有|不再|不予|无需|不需|无法|无从|不能|难以)[^未没不无,。;!?\n|]{0,2}$/u;
