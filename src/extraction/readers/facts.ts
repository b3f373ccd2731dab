import { spanAt, type Span } from '#text/span.ts';
import { allDone } from './all-done.ts';
import { QUOTE_LIMIT } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { readClue, readPair } from './clues.ts';
import { contextOf } from './context.ts';
import type { Context } from './context.ts';
import { isSlogan, readCounts } from './counts.ts';
import type { Layout } from '#extraction/layout.ts';
import { bareMentions, numberMentions, percentMentions } from '#extraction/tokens/number-mention.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import { isMoney, readMoney } from './money.ts';
import { readRulesMade } from './rules-made.ts';
import { respectively } from './respectively.ts';
import { readSanctions } from './sanctions.ts';
import { tableMentions } from '#extraction/tokens/tables.ts';
import { uncountedSanctions } from './uncounted-sanctions.ts';
import { wordSet } from '#extraction/word-list.ts';
import { codesWhere } from '#extraction/vocabulary/indicators.ts';

/** Every figure except dates, in reading order, including repeats. */
export function figures(layout: Layout): Candidate[] {
  const found = figureMentions(layout);
  const read: Candidate[] = [];
  let previous: Candidate | null = null;
  for (const numberMention of found) {
    const facts: Candidate[] = readPlaced(numberMention, contextOf(layout, numberMention, read), previous);
    previous = facts.at(-1) ?? null;
    read.push(...facts);
  }
  return [...read, ...allDone(layout, read), ...uncountedSanctions(layout, found, read)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

function figureMentions(layout: Layout): NumberMention[] {
  const found = [
    ...numberMentions(layout.folded),
    ...bareMentions(layout.folded),
    ...percentMentions(layout.folded),
    ...tableMentions(layout.folded),
  ];
  return found
    .filter(({ start, figure }) => layout.isReported(start) && !isDated(layout, figure))
    .sort((a, b) => a.start - b.start);
}

function isDated({ dates }: Layout, { start }: Span): boolean {
  const date = spanAt(dates.mentions, start);
  return date.end > date.start;
}

function readPlaced(numberMention: NumberMention, context: Context, previous: Candidate | null): Candidate[] {
  const paired = respectively(numberMention, context);
  const shared = paired ? readMention(numberMention, paired.context, previous) : [];
  // 甲、乙两区分别追缴3万元和2万元: names of something else.
  if (paired && shared.some(({ indicator }) => indicator !== 'business_amount'))
    return shared.map((fact) => ({ ...fact, ...quotable(paired.span, numberMention) }));
  if (paired?.only) return [];
  const read = readMention(numberMention, context, previous);
  return read.length > 0 ? read : readShare(numberMention, context, previous);
}

function quotable(span: Span, numberMention: NumberMention): Span {
  return span.end - span.start <= QUOTE_LIMIT ? span : { start: numberMention.start, end: numberMention.end };
}

/** The rule for the share of a total that belongs to one body: 其中甲村14个. */
export const SHARE_RULE = 'count.share';
const BY_BODY = codesWhere(({ by_body }) => by_body);
const BODIES = wordSet(
  '村 社区 镇 乡 街道 局 县 区 市 州 单位 部门 公司 院 校 所 处 科 股 站 中心 级 本级 直',
);
const OPENINGS = wordSet('其中 其中: 其中, 其中: 、 ( ,其中');

/** 反馈问题47个,其中甲村14个、乙村11个: the share of one body in the figure before it. */
function readShare(mention: NumberMention, { left }: Context, previous: Candidate | null): Candidate[] {
  const counted = previous && BY_BODY.has(previous.indicator) && previous.unit === mention.unit;
  if (!counted || mention.start - previous.figure.end > 24 || !/其中|\(/u.test(left)) return [];
  const opening = OPENINGS.lastIn(left);
  const name = opening < 0 ? '' : left.slice(opening + OPENINGS.from(left, opening).length);
  if (name.length < 2 || name.length > 14 || /[,。;\d)]/u.test(name) || BODIES.upTo(name) === '') return [];
  const { start, end, value, approx, figure } = mention;
  return [{ ...previous, start: start - name.length, end, figure, value, approx, rule: SHARE_RULE }];
}

function readMention(
  numberMention: NumberMention,
  context: Context,
  previous: Candidate | null,
): Candidate[] {
  if (isMoney(numberMention)) return [readMoney(numberMention, context, previous)];
  const one = readPair(numberMention, context, previous) ?? readClue(numberMention, context);
  if (one) return [one];
  const sanctions = readSanctions(numberMention, context, previous);
  if (sanctions.length > 0) return sanctions;
  if (isSlogan(numberMention, context)) return [];
  const rules = readRulesMade(numberMention, context, previous);
  return rules ? [rules] : readCounts(numberMention, context, previous);
}
