import { gather } from '#text/gather.ts';
import type { Span } from '#text/span.ts';
import { Heads } from '#extraction/heads.ts';
import type { FoundHead } from '#extraction/heads.ts';
import { clauseStart, firstOf } from '#extraction/tokens/clauses.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import {
  EXCEEDED,
  GIVEN_TO,
  INVOLVED,
  LAID_DOWN,
  LIMITS,
  MISUSED,
  MONEY,
  NO_MONEY_VERBS,
  NOT_AFTER_SUM,
  NOT_DONE_YET,
  OTHER_MEANING,
  OVER,
  PER,
  SPENT,
} from '#extraction/vocabulary/money.ts';
import { phrases, unmarked, WordList, words, wordSet } from '#extraction/word-list.ts';
import { figureCandidate } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';

/** The indicator of a sum of money, and the phrase that shows it. */
interface Reading {
  readonly code: string;
  readonly span: Span;
}

export function isMoney({ unit }: NumberMention): boolean {
  return unit.endsWith('元');
}

/** Reads a sum: the verb decides the indicator; object and direction decide whether money was recovered at all. */
export function readMoney(mention: NumberMention, context: Context, previous: Candidate | null): Candidate {
  const reading =
    planned(mention, context) ??
    earlier(mention, context) ??
    dunned(mention, context) ??
    threshold(mention, context) ??
    verbAfter(mention, context) ??
    verbBefore(mention, context) ??
    listed(mention, context, previous) ??
    involved(mention, context) ??
    business(mention, context);
  return figureCandidate(mention, 'money', reading.code, reading.span);
}

function around(mention: NumberMention, code: string, before: number, after = 0): Reading {
  return { code, span: { start: mention.start - before, end: mention.end + after } };
}

/** 下一步打算:清退补贴3万元, 力争年底前追缴3万元 */
function planned(mention: NumberMention, context: Context): Reading | null {
  const isPlanned = context.isOfNextStep || STRIVEN.test(context.clause) || INTENDED.test(context.clause);
  return isPlanned ? around(mention, 'amount_involved', 0) : null;
}
const STRIVEN =
  /(?:力争|确保|争取)(?:在|于)?(?:[^,。;\d]{0,6}|\d{1,4}[年月][^,。;\d]{0,4})(?:底|末|内)?之?前[^,。;\d]{0,8}$/u;

/** 拟对闲置房产变现80万元 */
const INTENDED = /^(?:还|并)?拟[将对把于][^,。;\d]*$/u;

/** 2023年,县委巡察组曾开展巡察,当时上报清退资金8.6万元 */
function earlier(mention: NumberMention, { left, isOfEarlierRound }: Context): Reading | null {
  return isOfEarlierRound && AT_THAT_TIME.test(left) ? around(mention, 'business_amount', 0) : null;
}
const AT_THAT_TIME = /[,。](?:当时|彼时)(?:(?!现|此次|本次|又|年|目前)[^。;])*$/u;

/** 催收贷款316.5万元,收回272.4万元: asked for, and not all of it paid. */
function dunned(mention: NumberMention, { clause, right }: Context): Reading | null {
  if (!/催收[^,。;]*$/u.test(clause) || !/^,[^。;\d]{0,12}(?:收回|回收|追回|到账)/u.test(right)) return null;
  return around(mention, 'business_amount', 0);
}

/** After 、 the verb before it still applies: 收回出借本金5600万元、利息213.9万元. */
function listed(mention: NumberMention, { left }: Context, previous: Candidate | null): Reading | null {
  if (!previous || previous.indicator === 'threshold_amount') return null;
  const gap = left.slice(-(mention.start - previous.figure.end));
  const link = LISTING.from(gap).length;
  const isPart = gap.startsWith(',') && PARTS.test(left) && !OF_THE_REST.test(gap);
  const goesOn = mention.start - previous.figure.end <= 24 && (link > 0 || isPart);
  const object = gap.slice(isPart ? 1 : link);
  return goesOn && !/[,。;、\d]/u.test(object) && !isGiven(object)
    ? around(mention, previous.indicator, gap.length - 1)
    : null;
}
/** 其中:加班费0.5万元,交通费0.48万元 */
const PARTS = /其中[::]?(?:[^,。;、\d]{2,10}[\d.]+[万亿]?元,)+[^,。;、\d]{2,10}$/u;
const OF_THE_REST =
  /[剩尚另未待涉]|其余|余款|投资|投放|投入|项目|支出|用于|支付|累计|新建|争取|[拨兑]付|减免|合同|增加|降低|违法/u;
/** 上缴国库7万元、返还被害人4万元: what is given to others has its own verb. */
function isGiven(object: string): boolean {
  return GIVEN.from(object, ALREADY.endOfRun(object)) !== '';
}
const GIVEN = new WordList(GIVEN_TO);
const ALREADY = wordSet('已 均 并 全部 依法');
const LISTING = new WordList([...words('、 及 和'), ...phrases('_ , 、', '其中 其中: 其中:')]);

const LIMIT = new WordList(LIMITS, EXCEEDED);
const PER_HEAD = new WordList(PER);
const ABOVE = new WordList(OVER);
const RULED = new WordList(LAID_DOWN);
const OBJECTS = new WordList(SPENT);
const ASIDE = wordSet('(含) (不含) 以上 以下 及以上 以内');

function threshold(mention: NumberMention, { left, right, clause }: Context): Reading | null {
  const limit = limitBefore(clause);
  if (limit > 0) return around(mention, 'threshold_amount', limit);
  const over = mention.approx === 'at_least' || ABOVE.upTo(left) !== '';
  if (!over || !isLaidDown(right) || verbsIn(clause).length > 0) return null;
  return around(mention, 'threshold_amount', 0, spent(right));
}

/** Length of the words that set a limit, at the end of a clause. */
function limitBefore(clause: string): number {
  for (const { start, end } of LIMIT.all(clause))
    if (clause.length - end <= 10 && unmarked(clause, end, 10) === clause.length)
      return clause.length - start;
  return PER_HEAD.upTo(clause).length;
}

function isLaidDown(right: string): boolean {
  const at = ASIDE.endOfRun(right);
  return right.startsWith('的', at) || RULED.isIn(right.slice(at, unmarked(right, at, 12)));
}

/** Length of what is spent: 的支出, 以上的工程项目. */
function spent(right: string): number {
  const at = ASIDE.endOfRun(right) + (right.startsWith('的', ASIDE.endOfRun(right)) ? 1 : 0);
  const [object] = OBJECTS.all(right.slice(at, unmarked(right, at, 10)));
  return object ? at + object.end : at;
}

const ROWS = MONEY.map((row) => ({
  ...row,
  needs: row.needs && new WordList(row.needs),
  unlessNext: new WordList(row.unlessNext ?? []),
  unless: new WordList(row.unless ?? [], row.but),
  unlessAlone: new WordList(row.unlessAlone ?? []),
}));
type Row = (typeof ROWS)[number];
type Verb = FoundHead<Row> & { readonly row: Row };

const BEFORE_SUM = new Heads(
  ROWS.flatMap((row) => row.verbs.map((verb) => [verb, row] as const)),
  NO_MONEY_VERBS,
);
const AFTER_SUM = new Heads(
  ROWS.flatMap((row) => (row.after ?? []).map((verb) => [verb, row] as const)),
  NOT_AFTER_SUM,
);
const ENDING = new Heads(ROWS.flatMap((row) => (row.afterEnded ?? []).map((verb) => [verb, row] as const)));

/** The verbs of money in a stretch, in order. */
function verbsIn(stretch: string): Verb[] {
  return gather(BEFORE_SUM.all(stretch), (found) => {
    const rest = stretch.slice(found.end);
    const row = found.rows.find(
      ({ needs, unlessNext }) => (!needs || needs.isIn(rest)) && !unlessNext.isIn(rest),
    );
    const { head, rows, start, end } = found;
    return row ? [{ head, rows, start, end, row }] : [];
  });
}

const NOT_DONE = new WordList(NOT_DONE_YET);
const NOT_YET_AFTER = wordSet('应 需 须 计划 拟 将 待 未 暂不 不予 不再', '相应 对应 所需 按需');
const OWN_NAMES = wordSet('应由个人承担的 残值收入 余款 金额');

/** 1260元已退回: the verb may follow its sum, but not if the clause has one already, or the verb has a sum of its own. */
function verbAfter(mention: NumberMention, { right, clause }: Context): Reading | null {
  if (UNMOVED.test(clause)) return null;
  const stretch = stretchAfter(right);
  const moved = verbOfMoved(clause, stretch);
  if (moved) return around(mention, moved.verb.row.code, moved.from, moved.verb.end);
  const verb = [
    ...AFTER_SUM.all(stretch),
    ...ENDING.all(stretch).filter(({ end }) => endsThere(stretch, end)),
  ].toSorted((a, b) => a.start - b.start)[0];
  if (!verb || verbsIn(clause).some((found) => !isAttribute(found, clause))) return null;
  const before = stretch.slice(0, verb.start);
  if (NOT_YET_AFTER.isIn(before) || hasOwnSum(right, verb.end)) return null;
  if (before.includes('责令') && DONE_IN_PART.test(right.slice(verb.end))) return null;
  const { code = '', unless } = verb.rows[0] ?? {};
  if ((code === 'confiscated' || code === 'handed_to_treasury') && unless?.isIn(clause)) return null;
  return around(mention, code, OWN_NAMES.upTo(clause).length, verb.end);
}

/** 未将3.2万元租金上缴国库 */
const UNMOVED = /(?:未|没有|拟|计划|应当?|将)[将把][^,。;:\d将把]{0,16}$/u;

/** 将12.6万元违规资金收回, 已将违规补贴3.2万元清退: the verb of what was moved, in the same clause, if it was done. */
function verbOfMoved(clause: string, stretch: string): { readonly verb: Verb; readonly from: number } | null {
  const of = MOVED.exec(clause)?.groups?.of;
  if (of === undefined || verbsIn(of).length > 0) return null;
  const own = firstOf(stretch, 'clause');
  const verb = verbsIn(own).at(-1);
  if (!verb || verb.row.needs !== undefined || !endsThere(own, verb.end)) return null;
  if (NOT_MOVED.test(own.slice(Math.max(0, verb.start - 4), verb.start))) return null;
  return { verb, from: of.length + 1 };
}
const MOVED =
  /(?<!未|没有|拟|计划|应|应当|无法|不能|督促|要求|责令|正在|拟于[^,。;]{1,8})[将把](?<of>[^,。;:\d将把]{0,16})$/u;
const NOT_MOVED = /[未尚拟没]|正在|申请|力争|计划/u;

/** 责令清退,现已清退12万元 */
const DONE_IN_PART = /^,(?:现|目前)?已[^,。;\d]{0,8}\d/u;

const DAY = /^[已均也]{0,2}于\d{4}年\d{1,2}月(?:\d{1,2}日|底|初|份)?/u;

const BY_PERSONS =
  /^[已均也]{0,2}由\d{1,4}余?[名人位][^,。;、\d后]{0,8}?(?=(?:全部|全额|全数|如数|已|均|主动)*退)/u;

const STOP = /[。;\d、(]|其中/u;

/** Up to two clauses without a number, a bracket or a list. */
function stretchAfter(right: string): string {
  // 3.2万元已于2023年8月退回, 3.2万元由18名责任人退回
  const aside = (DAY.exec(right) ?? BY_PERSONS.exec(right))?.[0].length ?? 0;
  const plain = '于'.repeat(aside) + right.slice(aside, 24 + aside);
  const stop = plain.search(STOP);
  const ahead = stop < 0 ? plain : plain.slice(0, stop);
  const second = ahead.indexOf(',', ahead.indexOf(',') + 1);
  return second <= ahead.indexOf(',') ? ahead : ahead.slice(0, second);
}

function endsThere(stretch: string, at: number): boolean {
  return (
    at === stretch.length ||
    [',', '到位', '入', '纳入', '并', '至'].some((next) => stretch.startsWith(next, at))
  );
}

/** 现已追缴到位173万元, 退还多占用农户的青苗补偿款3万元: the verb has its own sum. */
function hasOwnSum(right: string, at: number): boolean {
  return OWN_SUM.test(right.slice(at));
}
const OWN_SUM = /^(?:[^,。;\d]{0,8}|(?:(?!并|同时|合计|共计)[^,。;(\d]){9,16})\d[\d.,]*[万亿]?元/u;

function isAttribute({ row, start }: Verb, clause: string): boolean {
  return row.needs !== undefined || /[应未]$/u.test(clause.slice(0, start));
}

const OTHERWISE = new WordList(OTHER_MEANING);
const UNDUE = new WordList(MISUSED);

/** The verb before the sum, in its clause or in a preceding one without a sum of its own. */
function verbBefore(mention: NumberMention, { left, right, clause }: Context): Reading | null {
  const stretch = verbStretch(left, clause);
  const verbs = verbsIn(stretch);
  const gap = stretch.slice(verbs.at(-1)?.end);
  const first = firstOfRun(verbs, stretch);
  if (!first || OTHERWISE.isIn(gap)) return null;
  const { code, unless, unlessAlone } = first.row;
  const demanded = DEMANDED.test(stretch.slice(0, first.start)) && DONE_IN_PART.test(right);
  const done = !demanded && NOT_DONE.upTo(stretch, first.start) === '';
  const penalty = code === 'confiscated' && left.slice(-50).includes('处罚');
  const ofBusiness = unless.isIn(gap) || (gap !== '' && unlessAlone.fill(gap));
  const meant = penalty || (ofBusiness && !UNDUE.isIn(left)) ? 'business_amount' : code;
  return around(mention, done ? meant : 'amount_involved', stretch.length - first.start);
}

/** 责令退回64.75万元,已退回40万元 */
const DEMANDED = /(?:责令|责成|督促|要求)[^,。;]{0,8}$/u;

const SUMMING = wordSet(
  '共 共计 合计 累计 总计 金额 资金 总金额 总额 折合 共有 价值 总价值 资产价值 资产总价值 达 为 约',
);

/** A clause such as 共计9784元 or 金额共9784元 belongs to the one before it. */
function verbStretch(left: string, clause: string): string {
  if (!SUMMING.fill(clause) || clause === left) return clause;
  const open = left.slice(0, left.length - clause.length - 1);
  return `${open.slice(clauseStart(open))},${clause}`;
}

const JOINTS = wordSet('、 和 及 或 并 与 以及');

/** 追缴、补缴各类资金, 收缴退还资金: if several verbs share a sum, the first decides. */
function firstOfRun(verbs: readonly Verb[], stretch: string): Verb | undefined {
  let at = verbs.length - 1;
  for (; at > 0; at -= 1) {
    const link = stretch.slice(verbs[at - 1]?.end, verbs[at]?.start);
    const joined = JOINTS.upTo(link) !== '' && !/[\d,;]/u.test(link) && link.length <= 11;
    if (link !== '' && !(joined && (link.length <= 4 || link.includes('、')))) break;
  }
  return verbs[at];
}

const SIZE = new WordList(INVOLVED);

function involved(mention: NumberMention, { clause }: Context): Reading | null {
  const at = SIZE.lastIn(clause);
  return at < 0 ? null : around(mention, 'amount_involved', clause.length - at);
}

/** 2022年以来共发放…, 一是争取…: the rest of a date and an enumerator are not part of the sum's name. */
const DATE_TAIL = /^[年月日元](?:以来|度|底|末|份|前|后)?|^[一二三四五六七八九十]?是/u;
const NAME = /[^,。;:、的()\d\s①-⑳]{2,10}$/u;
const FILLERS = wordSet('共 约 达 超 为');

function business(mention: NumberMention, { clause }: Context): Reading {
  const end = FILLERS.startOfRun(clause);
  const name = NAME.exec(clause.slice(0, end))?.[0] ?? '';
  return around(mention, 'business_amount', clause.length - end + name.replace(DATE_TAIL, '').length);
}
