import { Heads } from '#extraction/heads.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import { Trie } from '#extraction/tokens/trie.ts';
import { MODIFIERS, OF_FEEDBACK, PREFIXES, TAKING_OBJECTS } from '#extraction/vocabulary/counts.ts';
import type { CountRule } from '#extraction/vocabulary/counts.ts';
import { afterLast, firstOf } from '#extraction/tokens/clauses.ts';
import { phrases, unmarked, WordList, words, wordSet } from '#extraction/word-list.ts';
import type { Context } from './context.ts';
import { fillerStart } from './reading.ts';
import type { Reading } from './reading.ts';

/** How far after a number its name may begin. */
const GAP = 20;
/** Stands for the number in its clause. */
const NUMBER = ' ';
/** How far before a name a word may change its meaning. */
const NEAR = 16;

interface Row extends Omit<
  CountRule,
  'units' | 'verbs' | 'needs' | 'inClause' | 'about' | 'notAfter' | 'unlessNext' | 'unlessOf' | 'quoteFrom'
> {
  readonly units: ReadonlySet<string>;
  readonly verbs: WordList | null;
  readonly needs: WordList | null;
  readonly inClause: Heads<null> | null;
  readonly about: WordList | null;
  readonly notAfter: WordList | null;
  readonly unlessNext: WordList;
  readonly unlessOf: WordList;
  readonly quoteFrom: WordList;
  /** How many words the row asks for. */
  readonly asks: number;
}

interface Head {
  readonly word: string;
  readonly row: Row;
}

type RowReader = (mention: NumberMention, context: Context) => Reading[];

/** 对27条反馈意见逐条对照检查: no examination of oneself. */
const ONE_BY_ONE = phrases('逐条 逐项 逐一', '对照检查');
const PREFIX = new WordList(PREFIXES);
const MODIFIER = new WordList(MODIFIERS);
const FEEDBACK = new WordList(OF_FEEDBACK);
const FED_BACK = new WordList(['反馈']);
const HANDED_OVER = wordSet('反馈 移交');
const TEAM = wordSet('巡视 巡察 巡视组 巡察组');

/** What rows say of a number: one reading of a name before it, one of a name after it. The longest name wins, then the row that asks for more. */
export function rowReader(rules: readonly CountRule[]): RowReader {
  const heads = rules.map(compiled).flatMap((row) => row.heads.map((word) => ({ word, row })));
  const byUnit = new Map<string, Sides>();
  for (const unit of new Set(rules.flatMap((rule) => rule.units)))
    byUnit.set(unit, sidesOf(heads.filter(({ row }) => row.units.has(unit))));
  return (mention, context) => {
    const sides = byUnit.get(mention.unit);
    if (!sides) return [];
    const named = before(sides.before, mention, context);
    const following = behind(sides.after, context);
    if (named === null) return following === null ? [] : [following];
    return following === null ? [named] : [named, following];
  };
}

/** The names that a number with some classifier may have: after it, and before it. */
interface Sides {
  readonly after: Trie<Head>;
  readonly before: Trie<Head>;
}

/** Names that are written alike are in the order of how much their rows ask for. */
function sidesOf(heads: readonly Head[]): Sides {
  const ordered = heads.toSorted((a, b) => b.row.asks - a.row.asks).map((head) => [head.word, head] as const);
  return {
    after: new Trie(ordered.filter(([, { row }]) => row.side !== 'before')),
    before: new Trie(
      ordered.filter(([, { row }]) => row.side !== 'after'),
      'upTo',
    ),
  };
}

function compiled(rule: CountRule): Row {
  return {
    ...rule,
    units: new Set(rule.units),
    verbs: rule.verbs ? new WordList(rule.verbs) : null,
    needs: rule.needs ? new WordList(rule.needs) : null,
    inClause: rule.inClause ? new Heads(rule.inClause.map((word) => [word, null])) : null,
    about: rule.about ? new WordList(rule.about) : null,
    notAfter: rule.notAfter ? new WordList(rule.notAfter) : null,
    unlessNext: new WordList(rule.unlessNext ?? []),
    unlessOf: new WordList(rule.unlessOf ?? [], ONE_BY_ONE),
    quoteFrom: new WordList(rule.quoteFrom ?? []),
    asks: [rule.verbs, rule.needs, rule.inClause].filter((list) => list).length,
  };
}

/** 满意度由88.1%上升至95.4% */
const RISE = /(?:由|从)[^,。;\d]{0,12}[\d.]{1,6}%(?:提升|提高|上升|增长)(?:到|至)$/u;
/** 责任部门(所、中心)16个 */
const ASIDE = /\([^()\d]{1,8}\)$/u;
/** 14类问题49项具体任务: a noun after a number belongs to it, not to the next. */
const OF_ANOTHER =
  /(?:[\d一二三四五六七八九十百]余?(?:个|项|条|类|件|大类|大项|方面|个方面))(?:重点|突出|主要|整改|具体|反馈|难点)*$/u;
/** 取得明显成效的措施28项, 已完成整改举措206条: some of them. */
const PARTIAL = new WordList([
  ...phrases('成效 成果 完成 到位 推进 落实 销号 显著 明显 见效 较好', '的'),
  ...phrases('已 已全部 已基本 已经', '落实 推进 销号 实施 执行'),
  ...words('完成 完成了 完成整改'),
]);

function before(heads: Trie<Head>, mention: NumberMention, context: Context): Reading | null {
  const opening = /\($|(?<=措施|举措)\((?:共|共计|合计)$/u.exec(context.left)?.[0].length ?? 0;
  const inBracket = opening > 0;
  const left = context.left.slice(0, context.left.length - opening);
  const end = inBracket ? fillerStart(left) : context.filler;
  if (left.includes('等', end) && !endsPhrase(context.right)) return null;
  const aside = asideBefore(left.slice(0, end), mention.unit);
  const named = left.slice(0, end - aside);
  const gap = context.left.length - named.length;
  const found = headAtEnd(heads, named, context, 0);
  const inMarks = found === null && named.endsWith('”');
  const best = inMarks ? headAtEnd(heads, named, context, 1) : found;
  if (!best) return null;
  const marks = inMarks ? 1 : 0;
  const open = named.slice(0, named.length - best.word.length - 2 * marks);
  const code = best.row.code === 'rect_measures' && PARTIAL.upTo(open) !== '' ? null : best.row.code;
  const start = quoteStart(best.row, open);
  const length = named.length - PREFIX.startOfRun(open);
  return { code, side: 'before', reach: gap + named.length - start, length, unit: best.row.unit };
}

/** The name at the end of a text, also in quotation marks: “问题清单”27项. */
function headAtEnd(heads: Trie<Head>, named: string, context: Context, marks: 0 | 1): Head | null {
  const end = named.length - marks;
  let best: Head | null = null;
  for (const head of heads.longestFirst(named, end)) {
    if (best && (best.word !== head.word || !best.row.about)) continue;
    const start = end - head.word.length;
    if (marks > 0 && named.charAt(start - 1) !== '“') continue;
    const open = named.slice(0, start - marks);
    if (head.row.notAfter?.upTo(open)) continue;
    if (!fits(head.row, context, open) || (!head.row.about && OF_ANOTHER.test(open))) continue;
    if (!best || subject(head.row, named) > subject(best.row, named)) best = head;
  }
  return best?.row.about && subject(best.row, named) < 0 ? null : best;
}

/** Length of an aside, or of the value a rate rose from, at the end of a text. */
function asideBefore(text: string, unit: string): number {
  const form = unit.endsWith('%') ? RISE : text.endsWith(')') ? ASIDE : null;
  return form?.exec(text)?.[0].length ?? 0;
}

/** Where the words start that belong to the name after them. */
function quoteStart({ quoteFrom }: Row, open: string): number {
  const verb = quoteFrom.lastIn(open);
  return verb >= 0 && unmarked(open, verb, 2 * NEAR) === open.length ? verb : PREFIX.startOfRun(open);
}

/** Where the last noun stands that says what the row's verb is about. */
function subject({ about }: Row, text: string): number {
  return about?.lastIn(text) ?? -1;
}

function behind(heads: Trie<Head>, context: Context): Reading | null {
  const { left, right } = context;
  const inMarks = IN_MARKS.exec(right)?.[0].length ?? 0;
  const limit = unmarked(right, inMarks, GAP);
  const isObject = ACTS.upTo(left) !== '';
  let unknown = 0;
  for (let at = 0; at === 0 || at < limit;) {
    for (const { word, row } of heads.longestFirst(right, at)) {
      const reach = at + word.length;
      if (unknown > 0 && (word.length < TELLING || isSomethingElse(row.unless ?? [], right.slice(0, at))))
        continue;
      const all = isNoShare(context) && BY_SEVERAL.test(right.slice(reach));
      if ((!all && row.unlessNext.from(right, reach) !== '') || !fits(row, context, left, all)) continue;
      return { code: row.code, side: 'after', reach, length: word.length, unit: row.unit };
    }
    const modifier = at < inMarks ? inMarks : MODIFIER.from(right, at).length;
    if (modifier === 0 && (!isObject || unknown === UNKNOWN)) return null;
    if (modifier === 0) unknown += 1;
    at += modifier || 1;
  }
  return null;
}

/** 开展7次党风廉政警示教育: right after one of these a number is that of its object, whatever modifies it. */
const ACTS = new WordList(TAKING_OBJECTS);
/** So many characters of modifiers that no list holds, before a name of at least so many. */
const UNKNOWN = 8;
const TELLING = 4;

/** A way of doing it: 2轮“回访式”督查. */
const IN_MARKS = /^“[^“”\d]{1,5}式”/u;

/** 26个问题由班子成员分头包保: all of them, by several. */
const BY_SEVERAL =
  /^由(?:(?:领导|党委|党组)?班子(?:成员)?|各[^,。;\d]{2,6}|责任[^,。;\d]{2,4})(?:分头|逐一|逐项|分别)(?:包|认领|领办)/u;

/** Nothing else of the feedback was counted in its sentence. */
function isNoShare({ left, clause, counted }: Context): boolean {
  return left === clause && counted.length === 0 && !OF_WHAT_ELSE.test(left);
}

/** 给予诫勉3人;问题27个: after what was found out there is nothing else that it could count. */
function isAlone({ left, clause, right, counted }: Context): boolean {
  if (!endsPhrase(right.replace(/^问题/u, ''))) return false;
  if (OF_WHAT_ELSE.test(left)) return false;
  // 已办结17个,还在办理3个,合计20个问题
  if (SUM.test(clause) && right.startsWith('问题') && counted.some(({ indicator }) => STATES.has(indicator)))
    return true;
  if (!(right.startsWith('问题') ? /^共?$/u : /^共?问题(?:共|有|为)?$/u).test(clause)) return false;
  return counted.length > 0 && counted.every(({ rule }) => /^(?:sanction|money)/u.test(rule));
}
const SUM = /^(?:合计|共计|总计)$/u;
const STATES: ReadonlySet<string> = new Set(['completed', 'ongoing', 'basically_done']);
const OF_WHAT_ELSE =
  /意见|建议|群众|诉求|线索|信访|投诉|隐患|查|督导|审计|检视|对照|收集|征[求集]|受理|走访|调研|协调|化解|整治|发现|立行立改/u;

/** Whether a phrase ends where a text begins: 专项整治等6项. */
export function endsPhrase(text: string): boolean {
  return text === '' || ',。;、!?)\n|'.includes(text.charAt(0));
}

/** `open` is the text before the name, or before the number if the name follows. */
function fits(row: Row, context: Context, open: string, isAll = false): boolean {
  if (!context.headline && !row.inItems) return false;
  if (row.ofFeedback && !context.tells(FEEDBACK) && !isAll && !(row.standsAlone && isAlone(context)))
    return false;
  if (row.verbs && !row.verbs.isIn(clauseOf(open))) return false;
  if (row.needs && !context.tells(row.needs)) return false;
  if (
    row.inClause &&
    row.inClause.all(clauseOf(open) + NUMBER + firstOf(context.right, 'clause')).length === 0
  )
    return false;
  if (row.unless && isSomethingElse(row.unless, open)) return false;
  if (row.unlessOf.lastIn(open) > FED_BACK.lastIn(open)) return false;
  return !(row.ofThisRound && context.isOfEarlierRound);
}

/** The last clause of a text, at most 30 characters. */
function clauseOf(text: string): string {
  const clause = text.slice(-30);
  return clause.slice(afterLast(clause, ',。;'));
}

/** Whether a word shortly before the name makes it a different count; not in 发现 of 巡察发现, or before 反馈. */
function isSomethingElse(unless: readonly string[], open: string): boolean {
  const clause = clauseOf(open);
  const from = Math.max(0, clause.length - NEAR);
  return unless.some((word) => {
    const at = clause.lastIndexOf(word);
    return (
      at >= from && !isOfTheInspection(word, clause.slice(at + word.length)) && TEAM.upTo(clause, at) === ''
    );
  });
}

/** 检查发现并反馈的, 发现反馈, not 解决反馈的. */
function isOfTheInspection(word: string, text: string): boolean {
  return TEAM.isIn(text) || HANDED_OVER.lastIn(text) >= (word === '发现' ? 0 : 1);
}
