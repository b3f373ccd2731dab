import { CLASSES, COUNTS, MODIFIERS, OF_FEEDBACK, PREFIXES } from '#extraction/vocabulary/counts.ts';
import type { CountRule } from '#extraction/vocabulary/counts.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import { figureCandidate } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { isOfEarlierRound, isPromiseOrNorm } from './context.ts';
import type { Context } from './context.ts';
import { meetingReadings } from './meetings.ts';
import { statusReadings } from './status.ts';
import { ledByHead } from './led-by-head.ts';
import { FILLER } from './reading.ts';
import type { Reading } from './reading.ts';

const FILLED = new RegExp(`${FILLER}\\(?$`, 'u');
/** How far after a number its name may begin. */
const GAP = 20;
/** How far before a name a word may change its meaning. */
const NEAR = 16;
const STOP = /[,。;、:!?\n|“”《》()\d]/u;

interface Head {
  readonly word: string;
  readonly row: CountRule;
}

const ALL: readonly Head[] = COUNTS.flatMap((row) => row.heads.map((word) => ({ word, row })));
const BY_FIRST = index(
  ALL.filter(({ row }) => row.side !== 'before'),
  (word) => word.charAt(0),
);
const BY_LAST = index(
  ALL.filter(({ row }) => row.side !== 'after'),
  (word) => word.charAt(word.length - 1),
);
const LONGEST_PREFIXES = PREFIXES.toSorted((a, b) => b.length - a.length);
const LONGEST_MODIFIERS = MODIFIERS.toSorted((a, b) => b.length - a.length);

function index(heads: readonly Head[], key: (word: string) => string): ReadonlyMap<string, readonly Head[]> {
  const found = new Map<string, Head[]>();
  for (const head of heads.toSorted((a, b) => b.word.length - a.word.length))
    found.set(key(head.word), [...(found.get(key(head.word)) ?? []), head]);
  return found;
}

/**
 * Reads a figure as a count of problems, measures, meetings …; empty if no name fits, several if names with 各 share it.
 * `previous` is the fact read before it.
 */
export function readCounts(
  mention: NumberMention,
  context: Context,
  previous: Candidate | null,
): Candidate[] {
  if (isPromiseOrNorm(mention, context) || isSlogan(mention, context)) return [];
  const readings = [
    ...beforeReadings(mention, context),
    ...meetingReadings(mention, context),
    ...statusReadings(mention, context),
    ...ledByHead(mention, context),
    ...classReadings(mention, context),
    ...bareAfterClasses(mention, context, previous),
    ...afterReadings(mention, context),
  ].filter((reading) => reading.side === 'after' || !isTaken(mention, reading, previous));
  const [best] = readings.toSorted((a, b) => rank(a) - rank(b) || b.length - a.length);
  const chosen = best?.each
    ? readings.filter(({ each }) => each)
    : readings.filter((reading) => reading === best);
  return chosen.flatMap((reading) => candidateOf(mention, reading) ?? []);
}

function candidateOf(mention: NumberMention, { code, side, reach, unit }: Reading): Candidate | null {
  if (code === null) return null;
  const start = side === 'before' ? mention.start - reach : mention.start;
  const end = side === 'after' ? mention.end + reach : mention.end;
  return figureCandidate(mention, 'count', code, { start, end }, unit ?? plainUnit(mention.unit));
}

/** A name before the number is preferred to one after it: 召开党委会5次专题研究. Of those after it, the nearest. */
function rank({ side, reach, length, weak }: Reading): number {
  if (weak) return GAP * 2;
  return side === 'before' ? -1 : reach - length;
}

/** The words after a number belong to it, not to the next: 14类问题49项具体任务. */
function isTaken(mention: NumberMention, { reach }: Reading, previous: Candidate | null): boolean {
  return (
    previous !== null &&
    previous.end > mention.start - reach &&
    previous.end <= mention.start &&
    previous.figure.end < previous.end
  );
}

/** 满意度由88.1%上升至95.4% */
const RISE = /(?:由|从)[\d.]{1,6}%(?:提升|提高|上升|增长)(?:到|至)$/u;
/** 责任部门(所、中心)16个 */
const ASIDE = /\([^()\d]{1,8}\)$/u;

function* beforeReadings(mention: NumberMention, context: Context): Generator<Reading> {
  const { left } = context;
  const filler = FILLED.exec(left)?.[0] ?? '';
  if (filler.includes('等') && !ENDED.test(context.right)) return;
  const between =
    (/%/u.test(mention.unit) ? RISE : ASIDE).exec(left.slice(0, left.length - filler.length))?.[0].length ??
    0;
  const gap = filler.length + between;
  const named = left.slice(0, left.length - gap);
  for (const { word, row } of BY_LAST.get(named.charAt(named.length - 1)) ?? []) {
    if (!named.endsWith(word) || !row.units.includes(mention.unit)) continue;
    const open = named.slice(0, -word.length);
    if (!fits(row, context, open) || OF_ANOTHER.test(open)) continue;
    const code = PARTIAL.test(open) && row.code === 'rect_measures' ? null : row.code;
    const length = word.length + prefixOf(open);
    yield { code, side: 'before', reach: gap + length, length: word.length, unit: row.unit };
    return;
  }
}

/** 14类问题49项具体任务: a noun after a number belongs to it, not to the next. */
const OF_ANOTHER =
  /(?:[\d一二三四五六七八九十百]余?(?:个|项|条|类|件|大类|大项|方面|个方面))(?:重点|突出|主要|整改|具体|反馈|难点)*$/u;
/** 取得明显成效的措施28项: some of them. */
const PARTIAL = /(?:成效|成果|完成|到位|推进|落实|销号)的$/u;

/** Length of the words that belong to the name after them. */
function prefixOf(open: string): number {
  const prefix = LONGEST_PREFIXES.find((word) => open.endsWith(word));
  return prefix === undefined ? 0 : prefix.length + prefixOf(open.slice(0, -prefix.length));
}

/** 专项整治等6项重点事项: the name after the number is meant. */
const ENDED = /^(?:$|[,。;、!?)\n|])/u;

function* afterReadings(mention: NumberMention, context: Context): Generator<Reading> {
  const { left, right } = context;
  let at = 0;
  while (at < GAP && at < right.length && !STOP.test(right.charAt(at))) {
    for (const { word, row } of BY_FIRST.get(right.charAt(at)) ?? []) {
      if (!right.startsWith(word, at) || !row.units.includes(mention.unit)) continue;
      const next = right.slice(at + word.length);
      if (row.unlessNext?.some((other) => next.startsWith(other)) || !fits(row, context, left)) continue;
      yield { code: row.code, side: 'after', reach: at + word.length, length: word.length, unit: row.unit };
      return;
    }
    const modifier = LONGEST_MODIFIERS.find((word) => right.startsWith(word, at));
    if (modifier === undefined) return;
    at += modifier.length;
  }
}

/** `open` is the text before the name, or before the number if the name follows. */
function fits(row: CountRule, context: Context, open: string): boolean {
  if (!context.headline && !row.inItems) return false;
  const around = context.left + context.right;
  if (row.ofFeedback && !OF_FEEDBACK.some((word) => around.includes(word))) return false;
  if (row.verbs && !row.verbs.some((verb) => clauseOf(open).includes(verb))) return false;
  if (row.needs && !row.needs.some((word) => around.includes(word))) return false;
  if (row.unless && isSomethingElse(row.unless, open)) return false;
  return !(row.ofThisRound && isOfEarlierRound(context));
}

function clauseOf(open: string): string {
  return (
    open
      .slice(-30)
      .split(/[,。;]/u)
      .at(-1) ?? ''
  );
}

/** 巡察发现的, 审计反馈的: whose problems they are. */
const OF_THE_INSPECTION = /巡[视察]|.(?:反馈|移交)/u;

function isSomethingElse(unless: readonly string[], open: string): boolean {
  const clause = clauseOf(open);
  const near = clause.slice(-NEAR);
  return unless.some((word) => {
    const at = near.lastIndexOf(word);
    return (
      at >= 0 &&
      !OF_THE_INSPECTION.test(near.slice(at + word.length)) &&
      !/巡[视察]组?$/u.test(clause.slice(0, clause.length - near.length + at))
    );
  });
}

function* classReadings(mention: NumberMention, context: Context): Generator<Reading> {
  const { left, right, headline } = context;
  const row = CLASSES.find(({ units }) => units.includes(mention.unit));
  if (!row || !headline || !row.next.test(right) || row.unless.some((word) => left.endsWith(word))) return;
  if (![...OF_FEEDBACK, '问题'].some((word) => (left + right).includes(word)) || isOfEarlierRound(context))
    return;
  const reach = /^问题/u.exec(right)?.[0].length ?? 0;
  yield { code: row.code, side: 'after', reach, length: reach, unit: row.unit };
}

/** 18个类别56项: a bare number after classes or aspects counts the problems in them. */
function* bareAfterClasses(
  mention: NumberMention,
  { left, right }: Context,
  previous: Candidate | null,
): Generator<Reading> {
  const classes = previous?.indicator === 'problem_categories' || previous?.indicator === 'problem_aspects';
  if (!classes || !/^[个项条]$/u.test(mention.unit) || !/^(?:$|[,。;])/u.test(right)) return;
  if (/^[共、的]?$/u.test(left.slice(left.length - (mention.start - previous.end))))
    yield { code: 'problems_total', side: 'after', reach: 0, length: 0 };
}

/** 每一个问题, 同一个问题. */
const EVERY = /(?:每|任何|任|哪怕|哪|同|另|某|这|那|逐|于)$/u;
/** 完成一项、销号一项; 一个问题一个方案: a procedure, not a count. */
const ONE_BY_ONE = /[一每逐][个项条件套名次张份批抓题事案月季周竿盯]/u;
const OF_STATUS = /^(?:已|正|还|尚|仍|均|未|没|需|待|在|按|基本|持续|完成|整改|长期|申请|取得)/u;

const OF_STATUS_BEFORE = /(?:完成|整改|推进|到位|销号|坚持)$/u;
const SEVERAL = /[\d二三四五六七八九十百][个项条]/u;

/** 一 in slogans counts nothing, nor does a number inside quotation marks or a title. */
export function isSlogan(mention: NumberMention, { left, right }: Context): boolean {
  if (isOpen(left, '“', '”') || isOpen(left, '《', '》')) return true;
  if (mention.numeral !== '一' || !/[个项条类]/u.test(mention.unit))
    return mention.numeral === '一' && EVERY.test(left);
  if (OF_STATUS.test(right)) return EVERY.test(left);
  const [following = ''] = right.slice(0, 16).split(/[。;]/u);
  if (EVERY.test(left) || ONE_BY_ONE.test(left.slice(-12)) || ONE_BY_ONE.test(following)) return true;
  const endsItsPhrase = /[\p{Script=Han}]$/u.test(left) && ENDED.test(right);
  return !endsItsPhrase && !(OF_STATUS_BEFORE.test(left) && SEVERAL.test(left));
}

function isOpen(left: string, opening: string, closing: string): boolean {
  return left.lastIndexOf(opening) > left.lastIndexOf(closing);
}

/** The classifier without its size: 大类 gives 类, 大项 gives 个大项. */
function plainUnit(unit: string): string {
  if (unit.endsWith('类')) return '类';
  return unit.endsWith('大项') ? '个' : unit;
}
