import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import {
  BODIES_OF_HEADS,
  DEPUTIES,
  HEADS_OF_BODIES,
  IN_PERSON,
  LEADING_VERBS,
  MEETINGS_OF_HEADS,
  NOT_TAKEN_ON,
  OTHERS,
  TAKEN_ON,
  TAKEN_ON_MODIFIERS,
} from '#extraction/vocabulary/led-by-head.ts';
import { CHAIRS } from '#extraction/vocabulary/meetings.ts';
import { unmarked, WordList, words } from '#extraction/word-list.ts';
import { isDigit } from '#text/scan.ts';
import type { Context } from './context.ts';
import type { Reading } from './reading.ts';
import { endsPhrase } from './rows.ts';

const CODE = 'tasks_led_by_head';
const UNITS = new Set(words('个 项 条 件'));
const HEADS = new WordList(HEADS_OF_BODIES, [...DEPUTIES, ...MEETINGS_OF_HEADS]);
const CHAIR = new WordList(CHAIRS);
const BODIES = new WordList(BODIES_OF_HEADS);
const VERBS = new WordList(LEADING_VERBS);
const CHARGE = new WordList([...LEADING_VERBS, ...words('负责 抓总 挂帅')]);
const PERSONALLY = new WordList(IN_PERSON);
const HOW = new WordList([...IN_PERSON, ...words('逐一 分头 各自 共')]);
const OTHER = new WordList(OTHERS);
const THINGS = new WordList(TAKEN_ON, NOT_TAKEN_ON);
const MODIFIERS = new WordList(TAKEN_ON_MODIFIERS);
/** Another clause or number, and what is no problem of the feedback: 包案化解信访积案6件. */
const OTHER_WORK = /[,。;\d]|(?:信访|积案|信访件|案件|纠纷)共?$/u;
/** How far a verb may stand from its number. */
const NEAR = 20;

/** What the head of the body takes on: 书记领办8项, 7个问题由主要负责同志牵头. */
export function ledByHead(mention: NumberMention, context: Context): Reading[] {
  if (!context.headline || !UNITS.has(mention.unit.replace('余', ''))) return [];
  const after = byWhom(context.right) || inPerson(context);
  if (after > 0) return [{ code: CODE, side: 'after', reach: after, length: after }];
  const before = verbBefore(context);
  return before > 0 ? [{ code: CODE, side: 'before', reach: before, length: before }] : [];
}

/** Length of 个问题由主要负责同志牵头, or 0. */
function byWhom(right: string): number {
  const stretch = right.slice(0, unmarked(right, 0, 36));
  const by = Math.min(...['由', '为'].map((word) => stretch.indexOf(word)).filter((at) => at >= 0));
  if (by > 12 || stretch.slice(0, by).includes('中')) return 0;
  for (const { start, end } of HEADS.all(stretch)) {
    if (start <= by || start > by + 15) continue;
    const verb = CHARGE.all(stretch).findLast((one) => one.start >= end && one.start <= end + 6);
    // 26个问题由书记领衔6个
    if (verb) return /^\d{1,4}[个项条件]/u.test(right.slice(verb.end)) ? 0 : verb.end;
  }
  return 0;
}

/** 66个问题中的9个亲自牵头, 书记对12项重点任务亲自领办 */
function inPerson({ left, right, clause, underHead }: Context): number {
  const modifiers = MODIFIERS.endOfRun(right);
  const at = modifiers + THINGS.from(right, modifiers).length;
  const by = PERSONALLY.from(right, at).length;
  const end = at + by + VERBS.from(right, at + by).length;
  if (
    by === 0 ||
    end === at + by ||
    !(underHead || HEADS.isIn(left)) ||
    isOfOthers(clause + right.slice(0, at), clause.length + at)
  )
    return 0;
  return isDigit(right.charCodeAt(unmarked(right, end, 6))) ? 0 : end;
}

/** Length of 书记带头领办, or 0. */
function verbBefore({ left, right, clause: printed, counted, underHead }: Context): number {
  if (OUT_OF_ALL.test(right)) return 0;
  const all = OF_ALL.exec(printed);
  const clause = printed.slice(0, all?.index);
  const verb = VERBS.all(clause).find(
    ({ end }) => clause.length - end <= NEAR && !OTHER_WORK.test(clause.slice(end)),
  );
  if (
    !verb ||
    !(underHead || HEADS.isIn(left)) ||
    isOfOthers(clause, verb.start) ||
    !isOfThings(right, clause)
  )
    return 0;
  // 书记牵头4个,主任牵头3个: the first is the head.
  const led = counted.some(({ indicator }) => indicator === CODE);
  if (led && !CHAIR.isIn(clause.slice(clause.lastIndexOf('、') + 1))) return 0;
  if (all) return all[1]?.length ?? 0;
  const head = PERSONALLY.startOfRun(clause, verb.start);
  const body = head - HEADS.upTo(clause, head).length;
  return clause.length - (body < head ? body - BODIES.upTo(clause, body).length : head);
}

const OUT_OF_ALL = /^(?:具体|反馈)?(?:问题|任务)中的?\d/u;
/** 书记牵头26个问题中的6个 */
const OF_ALL = /\d{1,4}[个项条](?:具体|反馈)?(?:问题|任务)(中的?)$/u;

/** Whether somebody else does what the verb at a place says: 班子成员分头领办, 副镇长督办. */
function isOfOthers(clause: string, verb: number): boolean {
  const who = clause.slice(0, HOW.startOfRun(clause, verb));
  return (
    OTHER.upTo(who) !== '' || /(?:副[^,。;、\d]{1,3}|其他[^,。;]{0,6}|班子成员[^,。;\d]{0,8})$/u.test(who)
  );
}

/** 督办两个小组 counts groups. */
function isOfThings(right: string, clause: string): boolean {
  if (endsPhrase(right) || THINGS.from(right, MODIFIERS.endOfRun(right)) !== '') return true;
  return THINGS.upTo(clause) !== '' && /^(?:已|均|全部|都)/u.test(right);
}
