import type { Span } from '#text/span.ts';
import { figureCandidate } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import {
  BUSINESS_OBJECT,
  FOLLOWING_VERBS,
  INVOLVED,
  NOT_DONE_YET,
  THRESHOLD_AFTER,
  THRESHOLD_BEFORE,
  THRESHOLD_OVER,
} from '#extraction/vocabulary/money.ts';
import { clauseStart } from '#extraction/tokens/clauses.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import { firstOfRun, recoveryVerbs } from './money-verbs.ts';
import type { FoundVerb } from './money-verbs.ts';

/** The indicator of a sum of money, and the phrase that shows it. */
interface Reading {
  readonly code: string;
  readonly span: Span;
}

export function isMoney({ unit }: NumberMention): boolean {
  return unit.endsWith('元');
}

/** Reads a sum: the verb decides the indicator; object and direction decide whether money was recovered at all. */
export function readMoney(
  numberMention: NumberMention,
  context: Context,
  inherited: Reading | null,
): Candidate {
  const reading =
    threshold(numberMention, context) ??
    following(numberMention, context) ??
    preceding(numberMention, context) ??
    listed(numberMention, context, inherited) ??
    involved(numberMention, context) ??
    business(numberMention, context);
  return figureCandidate(numberMention, 'money', reading.code, reading.span);
}

/** After 、 the verb before it still applies: 收回出借本金5600万元、利息213.9万元. */
function listed(numberMention: NumberMention, { left }: Context, inherited: Reading | null): Reading | null {
  if (!inherited || inherited.code === 'threshold_amount') return null;
  const gap = left.slice(-(numberMention.start - inherited.span.end));
  const goesOn =
    numberMention.start - inherited.span.end <= 24 &&
    /^(?:[、及和]|[,、]?其中[::]?)[^,。;、\d]{0,20}$/u.test(gap);
  return goesOn
    ? {
        code: inherited.code,
        span: { start: numberMention.start - (gap.length - 1), end: numberMention.end },
      }
    : null;
}

function threshold(numberMention: NumberMention, { left, right, clause }: Context): Reading | null {
  const bounded = numberMention.approx === 'at_least' && /^的?\p{Script=Han}/u.test(right);
  const printedOver = THRESHOLD_OVER.test(left) || numberMention.approx === 'at_least';
  const limit = THRESHOLD_BEFORE.exec(clause);
  const ruled = printedOver && THRESHOLD_AFTER.test(right);
  const above = /以上$|以下$/u.test(right.slice(0, 2)) && bounded;
  if (!limit && !ruled && !above) return null;
  if (recoveryVerbs(clause).length > 0 && !limit) return null;
  const start = numberMention.start - (limit ? limit[0].length : 0);
  const tail =
    /^(?:以上|以下)?的?(?:\p{Script=Han}{0,8}?(?:支出|项目|资金|拨付|变更|采购|工程|合同|投资))?/u.exec(
      right,
    )?.[0].length ?? 0;
  return { code: 'threshold_amount', span: { start, end: numberMention.end + (limit ? 0 : tail) } };
}

/** 现已追缴到位173万元: the verb has its own sum. */
const ANOTHER_SUM = /^[^,。;\d]{0,8}\d[\d.,]*[万亿]?元/u;

function following(numberMention: NumberMention, { right, clause }: Context): Reading | null {
  const ahead = /^[^。;]{0,24}/u.exec(right)?.[0] ?? '';
  const stretch = ahead.split(/\d|其中|[、(]/u)[0] ?? '';
  const firstClauses = stretch.split(',').slice(0, 2).join(',');
  for (const [code, verb] of FOLLOWING_VERBS) {
    const match = verb.exec(firstClauses);
    if (!match || recoveryVerbs(clause).some((found) => !isModifier(found.verb, clause))) continue;
    if (/计划|拟|将|待|未/u.test(firstClauses.slice(0, match.index))) continue;
    if (ANOTHER_SUM.test(right.slice(match.index + match[0].length))) continue;
    const end = numberMention.end + match.index + match[0].length;
    return { code, span: { start: numberMention.start - ownName(clause), end } };
  }
  return null;
}

/** A noun that names the sum itself: 金额3860元, 应由个人承担的1260元. */
function ownName(clause: string): number {
  return /(?:应由个人承担的|残值收入|余款|金额)$/u.exec(clause)?.[0].length ?? 0;
}

function isModifier(verb: string, clause: string): boolean {
  return verb === '支付' || verb === '拨付' || /(?:应|未)$/u.test(clause.slice(0, clause.indexOf(verb)));
}

/** The verb before the sum, in its clause or in a preceding one without a sum of its own. */
function preceding(numberMention: NumberMention, { left, clause }: Context): Reading | null {
  const stretch = verbStretch(left, clause);
  const verbs = recoveryVerbs(stretch);
  const nearest = verbs.at(-1);
  if (!nearest) return null;
  const gap = stretch.slice(nearest.end);
  if (/等方式|用于|投入|计划投资|签约|引资|合同金额|涉及|元/u.test(gap)) return null;
  const first = firstOfRun(verbs, stretch);
  const before = stretch.slice(0, first.start);
  if (NOT_DONE_YET.test(before))
    return { code: 'amount_involved', span: spanFrom(first, stretch, numberMention) };
  const object = BUSINESS_OBJECT[first.code];
  const penalty = first.code === 'confiscated' && /处罚/u.test(left.slice(-50));
  const code = penalty || (object?.test(gap) && !MISUSED.test(left)) ? 'business_amount' : first.code;
  return { code, span: spanFrom(first, stretch, numberMention) };
}

/** Undue wages that are paid back count as recovered money. */
const MISUSED = /吃空饷|冒领|多领|违规(?:领取|发放)/u;

/** A clause such as 共计9784元 or 金额共9784元 belongs to the one before it. */
function verbStretch(left: string, clause: string): string {
  if (
    !/^(?:共计?|合计|累计|总计|金额|资金|总金额|总额|折合|共有|(?:资产)?总?价值)*(?:达|为|约)?$/u.test(
      clause,
    ) ||
    clause === left
  )
    return clause;
  const open = left.slice(0, left.length - clause.length - 1);
  return `${open.slice(clauseStart(open))},${clause}`;
}

function spanFrom(verb: FoundVerb, stretch: string, numberMention: NumberMention): Span {
  return { start: numberMention.start - (stretch.length - verb.start), end: numberMention.end };
}

function involved(numberMention: NumberMention, { clause }: Context): Reading | null {
  const match = [...clause.matchAll(new RegExp(INVOLVED.source, 'gu'))].at(-1);
  if (!match) return null;
  return {
    code: 'amount_involved',
    span: { start: numberMention.start - (clause.length - match.index), end: numberMention.end },
  };
}

/** 2022年以来共发放…: the rest of a date is not part of the sum's name. */
const DATE_TAIL = /^[年月日](?:以来|度|底|末|份|前|后)?/u;
const MODIFIED = /(?:[^,。;、的\d]{2,10})$/u;

function business(numberMention: NumberMention, { clause }: Context): Reading {
  const name = (MODIFIED.exec(clause.replace(/(?:共|约|达|超|为)+$/u, ''))?.[0] ?? '').replace(
    DATE_TAIL,
    '',
  ).length;
  const filler = clause.length - clause.replace(/(?:共|约|达|超|为)+$/u, '').length;
  return {
    code: 'business_amount',
    span: { start: numberMention.start - name - filler, end: numberMention.end },
  };
}

/** What the next sum of a list may inherit. */
export function readingOf(fact: Candidate): Reading {
  return { code: fact.indicator, span: { start: fact.start, end: fact.figure.end } };
}
