import { spanAt, type Span } from '#text/span.ts';
import type { Candidate } from './candidate.ts';
import { EARLIER } from './dated.ts';
import { clauseStart } from '#extraction/tokens/clauses.ts';
import type { Layout } from '#extraction/layout.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';

/** The text around a figure within its sentence. Bounded, so that reading stays linear. */
export interface Context {
  /** Up to 80 code units before the figure, within its sentence. */
  readonly left: string;
  /** Up to 60 code units after it. */
  readonly right: string;
  /** The clause at the end of left. */
  readonly clause: string;
  readonly headline: boolean;
  /** The facts read before it in its sentence. */
  readonly counted: readonly Candidate[];
}

const LEFT = 80;
const RIGHT = 60;

export function contextOf(layout: Layout, numberMention: Span, read: readonly Candidate[] = []): Context {
  const sentence = spanAt(layout.sentences, numberMention.start);
  const left = layout.folded.slice(Math.max(sentence.start, numberMention.start - LEFT), numberMention.start);
  const right = layout.folded.slice(
    numberMention.end,
    Math.min(Math.max(sentence.end, numberMention.end), numberMention.end + RIGHT),
  );
  return {
    left,
    right,
    clause: left.slice(clauseStart(left)),
    headline: layout.isHeadline(numberMention.start),
    counted: lastFrom(read, sentence.start),
  };
}

/** The last facts that start at or after an offset. */
function lastFrom(read: readonly Candidate[], offset: number): readonly Candidate[] {
  let from = read.length;
  while (from > 0 && (read[from - 1]?.start ?? -1) >= offset) from -= 1;
  return read.slice(from);
}

const PLANNED =
  /(?:(?<!按)计划|拟(?!定|订)|力争|预计|争取|确保|目标(?!的)|将(?=再|要|继续|于)|下一步|今后|还将)[^,;]{0,14}$/u;
const NORM = /每(?:半?年|季度?|月|周|旬|日|天|两周|次)|原则上/u;

/** A promise or a permanent rule, not a result: 力争完成20项, 每季度不少于1次. */
export function isPromiseOrNorm(numberMention: NumberMention, { clause, left }: Context): boolean {
  if (PLANNED.test(clause) || /计划[^,;]{0,8}$/u.test(clause)) return !/按[^,;]{0,4}计划/u.test(clause);
  const perPeriod = /次|轮|场/u.test(numberMention.unit) && NORM.test(clause.slice(-24));
  return perPeriod || (numberMention.unit === '次' && /不少于|至少/u.test(left.slice(-4)));
}

const THIS_ROUND = /本[轮次](?!再次|仍|又)|此次巡/u;
const EARLIER_DATE = /(?:19|20)\d{2}年(?:\d{1,2}月)?[^,。;]{0,10}?(?:巡[视察]|审计)/u;

/** Whether the figure belongs to an earlier inspection or audit. */
export function isOfEarlierRound({ left }: Context): boolean {
  const cue = lastMatch(left, EARLIER, EARLIER_DATE);
  return cue >= 0 && !THIS_ROUND.test(left.slice(cue)) && !/审计整改(?:工作)?$/u.test(left);
}

function lastMatch(text: string, ...patterns: readonly RegExp[]): number {
  return Math.max(...patterns.map((one) => text.search(one)));
}
