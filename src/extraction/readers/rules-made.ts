import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import {
  ABOLISHED,
  JOINTS,
  MADE,
  MENDED,
  NOT_MADE,
  OTHER_OBJECTS,
  RULE_MODIFIERS,
  RULE_NOUNS,
  RULES_MADE,
} from '#extraction/vocabulary/rules-made.ts';
import { clauseStart } from '#extraction/tokens/clauses.ts';
import { unmarked, WordList, words, wordSet } from '#extraction/word-list.ts';
import { figureCandidate } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';

const UNITS = new Set(words('项 个 部 件 条 份'));
const ROWS = RULES_MADE.map(({ code, verbs }) => ({ code, verbs: new WordList(verbs) }));
const VERBS = new WordList(RULES_MADE.flatMap(({ verbs }) => verbs));
const JOINT = new WordList(JOINTS);
const RUN = new WordList([...RULES_MADE.flatMap(({ verbs }) => verbs), ...ABOLISHED, ...JOINTS]);
const NOUNS = new WordList(RULE_NOUNS);
const MODIFIERS = new WordList(RULE_MODIFIERS);
const UNMADE = new WordList(NOT_MADE);
const ANY_MADE = wordSet('制定 制订 建立 完善 出台 修订 修改 健全');
const TOTAL = 'systems_total';

/** Reads 制定完善制度23项, 新建8项, 建章立制12项: rules made, revised or both. `previous` is the fact before it. */
export function readRulesMade(
  mention: NumberMention,
  context: Context,
  previous: Candidate | null,
): Candidate | null {
  if (!context.headline || !UNITS.has(mention.unit.replace('余', '')) || context.isPromiseOrNorm(mention))
    return null;
  const reading =
    nounBefore(mention, context, previous) ??
    nounAfter(context) ??
    verbsAlone(context, previous, mention.start);
  if (!reading) return null;
  const phrase = { start: mention.start - reading.before, end: mention.end + (reading.after ?? 0) };
  return figureCandidate(mention, 'count', reading.code, phrase);
}

interface Reading {
  readonly code: string;
  /** Code units of the words before the number, and after it. */
  readonly before: number;
  readonly after?: number;
}

function nounBefore(
  { start, unit }: NumberMention,
  context: Context,
  previous: Candidate | null,
): Reading | null {
  const { left, right, clause, filler: end } = context;
  const named = ALL_RULES.exec(left.slice(0, end))?.[0].length ?? 0;
  if (named > 0 && '项个件部条'.includes(unit)) return { code: TOTAL, before: left.length - end + named };
  const noun = NOUNS.upTo(left, end);
  if (noun === '') return null;
  const nounStart = MODIFIERS.startOfRun(left, end - noun.length);
  const verbs = verbsUpTo(left, nounStart);
  const open = left.slice(0, nounStart - verbs.length);
  const nearby = open.slice(Math.max(open.length - 4, clauseStart(open)));
  if (UNMADE.isIn(nearby.replace(/公开等$/u, ''))) return null;
  const isMade = ANY_MADE.isIn(clause) && !UNMADE.isIn(clause);
  if (verbs === '' && !isMade && !/制度|机制|规章/u.test(noun)) return null;
  const before = left.length - open.length;
  // 建立制度17个、完善机制9个: the second would contradict the first.
  if (noun === '机制' && previous?.rule === `count.${TOTAL}` && start - before - previous.end <= 1)
    return null;
  const age = left.slice(nounStart, end - noun.length);
  if (verbs !== '' || open.endsWith('等')) {
    const isOld = /[旧老]/u.test(age);
    if (age.includes('新')) return { code: isOld || MENDED.includes(verbs) ? TOTAL : 'systems_new', before };
    if (verbs !== '' && isOld) return { code: 'systems_revised', before };
  }
  if (verbs !== '') {
    const contrast = contrasted(verbs, right, previous, start - before);
    return { code: contrast ?? codeOf(verbs), before };
  }
  const titled = followsTitles(open);
  if (noun.endsWith('机制') || (!titled && !open.endsWith('等') && !ANY_MADE.isIn(clause))) return null;
  // 修订完善《…》等制度12个
  if (titled && !OTHER_TITLES.test(left))
    return { code: codeOf(lastVerbs(clause.slice(0, clause.indexOf('《')))), before };
  const listed = clause.includes('》') || (clause.includes('等') && !hasOneVerb(clause));
  return { code: listed ? TOTAL : codeOf(lastVerbs(clause)), before };
}

/** 建章立制12项, 制度立改废68项 */
const ALL_RULES = /(?:建章立|整章建)制$|制度“?(?:废改立|立改废)”?$/u;

/** The verbs that end at a place, with what joins them. */
function verbsUpTo(text: string, end: number): string {
  const run = text.slice(RUN.startOfRun(text, end), end);
  const verbs = run.slice(JOINT.endOfRun(run));
  return VERBS.isIn(verbs) ? verbs : '';
}

function lastVerbs(clause: string): string {
  const at = VERBS.lastIn(clause);
  return at < 0 ? '' : verbsUpTo(clause, at + VERBS.from(clause, at).length);
}

function codeOf(verbs: string): string {
  return (verbs !== '' && ROWS.find((row) => row.verbs.fill(verbs))?.code) || TOTAL;
}

/** 建立制度8项,完善制度13项: in contrast, the first are new and the second revised. */
function contrasted(verbs: string, right: string, previous: Candidate | null, start: number): string | null {
  if (MADE.includes(verbs) && CONTRAST.test(right)) return 'systems_new';
  const adjoining = previous?.indicator === 'systems_new' && start - previous.end <= 1;
  return MENDED.includes(verbs) && adjoining ? 'systems_revised' : null;
}
const CONTRAST =
  /^[,、;](?:修订|完善|健全|修改)(?![^,。;、\d]{0,6}机制)[^,。;、\d]{0,8}(?:\d|[一二三四五六七八九十])/u;

/** 《…》等制度9项: the verb is before the titles. */
function followsTitles(open: string): boolean {
  const at = open.lastIndexOf('等');
  return at > 0 && open.length - at <= 7 && '》)”'.includes(open.charAt(at - 1));
}

/** 制定《…》,修订《…》等制度15项: made in several ways. */
const OTHER_TITLES =
  /(?:制定|制订|出台|建立|新建|修订|修改|完善|健全|印发)[^《》,]{0,6}(?:《[^》]*》[、和及]?)+[^《》、和及]{1,16}《/u;

/** 修订数据审核等制度6项, 修订完善了公示等制度11项: all of them in one way. */
function hasOneVerb(clause: string): boolean {
  const [first, ...others] = VERBS.all(clause);
  if (!first) return false;
  const run = clause.slice(first.start, RUN.endOfRun(clause, first.start));
  return (
    codeOf(run.replace(/了$/u, '')) !== TOTAL && others.every(({ end }) => end <= first.start + run.length)
  );
}

/** 修订《…》等9项制度 */
const TITLES = /(?:《[^《》]{1,40}》[、和及]?)+等$/u;

function nounAfter({ left, right, filler }: Context): Reading | null {
  const from = nounFrom(right);
  const noun = NOUNS.from(right, from);
  if (noun === '' || right.startsWith('机制')) return null;
  const after = from + noun.length;
  const mended = left.endsWith('对') ? (MENDED_AFTER.exec(right.slice(after))?.[0].length ?? 0) : 0;
  if (mended > 0) return { code: 'systems_revised', before: 1, after: after + mended };
  const titles = TITLES.exec(left)?.[0].length ?? 0;
  const end = titles > 0 ? left.length - titles : filler;
  const verbs = verbsUpTo(left, end);
  return verbs === '' ? null : { code: codeOf(verbs), before: left.length - end + verbs.length, after };
}
/** Where the noun starts behind its modifiers, also such as no list holds: 修订7项公务接待管理办法. */
function nounFrom(right: string): number {
  let at = right.startsWith('项') ? 1 : 0;
  const known = MODIFIERS.endOfRun(right, at);
  if (NOUNS.from(right, known) !== '') return known;
  const limit = unmarked(right, at, MOST_MODIFIERS);
  while (at < limit && OTHER_OBJECT.from(right, at) === '') {
    const noun = NOUNS.from(right, at);
    if (noun !== '') return noun.endsWith('机制') ? known : at;
    at += MODIFIERS.from(right, at).length || 1;
  }
  return known;
}
/** Code units. */
const MOST_MODIFIERS = 10;
/** 制定7项措施完善制度 */
const OTHER_OBJECT = new WordList([...RULES_MADE.flatMap(({ verbs }) => verbs), ...OTHER_OBJECTS]);

/** 对11项旧制度作了修订 */
const MENDED_AFTER = /^(?:进行|作了|作出|予以|加以)了?(?:全面|重新)?(?:修订|修改|修编)/u;

/** 新建8项、修订13项, where the sentence has already said that it counts rules. */
function verbsAlone({ left, filler: end }: Context, previous: Candidate | null, at: number): Reading | null {
  const verbs = verbsUpTo(left, end);
  // 新建制度3项、完善7项
  const beside =
    previous?.indicator === 'systems_new' && at - left.length + end - verbs.length - previous.end <= 1;
  const code = beside && MENDED.includes(verbs) ? 'systems_revised' : codeOf(verbs);
  const before = left.length - end + verbs.length;
  return code !== TOTAL && RULES.isIn(left.slice(0, -before)) ? { code, before } : null;
}
const RULES = wordSet('制度 规章 建章立制 整章建制');
