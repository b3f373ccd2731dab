import type { Candidate } from './candidate.ts';
import { figureCandidate } from './candidate.ts';
import { isOfEarlierRound, isPromiseOrNorm } from './context.ts';
import type { Context } from './context.ts';
import { COUNT_RULES } from '#extraction/vocabulary/counts.ts';
import type { CountRule } from '#extraction/vocabulary/counts.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';

/** What may be between a name and its number: 共96项, 数:33个, 累计达40次. */
export const FILLER =
  '(?:[总个件]?数)?(?:,(?=共|合计|累计|总计))?(?:共有|共计|合计|累计|总计|达到|分别|共|达|为|等|约|有|了|各|[::|]|\\s)*';

interface Compiled extends CountRule {
  readonly beforeEnd: RegExp | null;
  readonly afterStart: RegExp | null;
  readonly unitWhole: RegExp;
}

const COMPILED: readonly Compiled[] = COUNT_RULES.map((rule) => ({
  ...rule,
  beforeEnd: rule.before ? new RegExp(`(?<phrase>${rule.before.source})${FILLER}$`, 'u') : null,
  unitWhole: new RegExp(`^(?:个|大|余)*(?:${rule.units.source})$`, 'u'),
  afterStart: rule.after ? new RegExp(`^(?:的)?(?<phrase>${rule.after.source})`, 'u') : null,
}));

/** Reads a figure as a count of problems, measures, rules, meetings …; null if no name fits. */
export function readCount(numberMention: NumberMention, context: Context): Candidate | null {
  if (isPromiseOrNorm(numberMention, context)) return null;
  // A name before the number is tried before one after it: 召开党委会5次专题研究.
  for (const spanOfName of [beforeSpan, afterSpan]) {
    for (const rule of COMPILED) {
      const span = fits(rule, numberMention, context) ? spanOfName(rule, numberMention, context) : null;
      if (span)
        return figureCandidate(
          numberMention,
          'count',
          rule.code,
          span,
          rule.unit ?? plainUnit(numberMention.unit),
        );
    }
  }
  return null;
}

function fits(rule: Compiled, numberMention: NumberMention, context: Context): boolean {
  if (!context.headline && !rule.inItems) return false;
  if (!rule.unitWhole.test(numberMention.unit)) return false;
  if (rule.needs && !rule.needs.test(context.left + context.right)) return false;
  if (rule.needsBefore && !rule.needsBefore.test(context.left)) return false;
  if (rule.excludes?.test(context.clause)) return false;
  if (rule.excludesInSentence?.test(context.left)) return false;
  if (rule.needsAfter && !rule.needsAfter.test(context.right)) return false;
  if (rule.excludesAfter?.test(context.right)) return false;
  return !(rule.ofThisRound && isOfEarlierRound(context));
}

function beforeSpan(
  rule: Compiled,
  numberMention: NumberMention,
  { left }: Context,
): { start: number; end: number } | null {
  const match = rule.beforeEnd?.exec(left);
  return match ? { start: numberMention.start - (left.length - match.index), end: numberMention.end } : null;
}

function afterSpan(
  rule: Compiled,
  numberMention: NumberMention,
  { right }: Context,
): { start: number; end: number } | null {
  const match = rule.afterStart?.exec(right);
  if (!match) return null;
  const phrase = match.groups?.phrase ?? '';
  return { start: numberMention.start, end: numberMention.end + (phrase === '' ? 0 : match[0].length) };
}

/** The classifier without its size: 大类 gives 类, 大项 gives 个大项. */
function plainUnit(unit: string): string {
  if (unit.endsWith('类')) return '类';
  return unit.endsWith('大项') ? '个大项' : unit;
}
