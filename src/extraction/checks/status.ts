import type { Layout } from '#extraction/layout.ts';
import type { Fact } from '#extraction/record.ts';
import { firstEnd } from '#extraction/tokens/clauses.ts';
import { codesWhere } from '#extraction/vocabulary/indicators.ts';
import type { Span } from '#text/span.ts';
import { counted, finding, isExact, labelOf, type Finding, type Conclusion } from './finding.ts';
import { unreadIn } from './list.ts';
import { endsText, isCut, sentenceOf } from './sentence.ts';

const REST = codesWhere(({ rest }) => rest);
const BASES = codesWhere(({ base }) => base === 'sum');
/** A problem may be in one of these and among the completed, too. */
const SHARED = new Set(['long_term', 'extension_requested']);
/** What is not completed; without it, a problem may be in no class that is stated. */
const OPEN = new Set(['ongoing', 'not_done', 'extension_requested']);
const NEAR = 200;
/** More numbers completed than this are no summary. */
const MOST = 20;

/** What is between two figures of one enumeration: no other number, and nothing that takes a part. */
const ENUMERATED = /^(?:(?![一二两三四五六七八九十][个项条件])[^。;!?\n\d]){0,16}$/u;
const TAKES_PART = /其中|分别|由|中有|重点|立行立改|移交/u;

/** What is completed and the rest add up to the problems or tasks. */
export function completedAndRest(layout: Layout, facts: readonly Fact[]): Finding[] {
  const sums = facts
    .filter(({ indicator, value }) => indicator === 'completed' && value !== null)
    .slice(0, MOST)
    .flatMap((completed) => sumOf(layout, facts, completed) ?? []);
  const best = sums.find(({ outcome }) => outcome === 'agrees') ?? sums[0];
  if (!best) return [];
  const { base, parts, sum, outcome } = best;
  const { zh, en } = labelOf(base.indicator);
  // What is added may also be numbers that are no facts: 另有2个问题.
  const isAlone = sum === parts[0].value;
  const said = {
    zh: `${zh}${counted(base)}，${isAlone ? '已完成' : '已完成与其余各类相加'}${sum}${parts[0].unit ?? ''}`,
    en: `${base.value} ${en}, and ${isAlone ? `${sum} completed` : `those completed and the rest add up to ${sum}`}`,
  };
  return [finding('completed_and_rest', [base, ...parts], [base.value, sum], said, outcome)];
}

/** The number completed, then the rest. */
type Parts = readonly [Fact, ...Fact[]];

interface Sum {
  readonly base: Fact;
  readonly parts: Parts;
  readonly sum: number;
  readonly outcome: Conclusion;
}

function sumOf(layout: Layout, facts: readonly Fact[], completed: Fact): Sum | null {
  const bases = facts.filter(({ indicator, value }) => BASES.has(indicator) && value !== null);
  const near = bases.findLast(({ start }) => start <= completed.start) ?? bases[0];
  if (!near) return null;
  const rest = facts.filter(
    ({ indicator, value, unit }) => REST.has(indicator) && value !== null && unit === completed.unit,
  );
  const sentence = sentenceOf(layout, completed).start;
  const here = rest.filter((fact) => sentenceOf(layout, fact).start === sentence);
  const parts: Parts = [completed, ...here];
  const { others, unread } = unreadIn(layout.folded, enumeration(layout, parts), completed.unit, facts);
  const isEnded = parts.some((fact) => endsText(layout, fact));
  const ways: readonly (readonly [Parts, number])[] = [
    [parts, 0],
    ...(isEnded ? [] : [[parts, others] as const, [parts, others + unread] as const]),
    [[completed, ...here.filter(({ indicator }) => !SHARED.has(indicator))], 0],
    [[completed, ...rest], 0],
    [[completed], 0],
  ];
  for (const [some, more] of ways) {
    const sum = total(some) + more;
    const equal = bases.find(({ value }) => value === sum);
    if (equal) return { base: equal, parts: some, sum, outcome: 'agrees' };
  }
  const sum = total(parts) + others;
  return { base: near, parts, sum, outcome: whyUnequal(layout, near, parts, { sum, unread }) };
}

function total(facts: readonly Fact[]): number {
  return facts.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

/** From the number completed to the end of the statement. */
function enumeration({ folded }: Layout, parts: Parts): Span {
  const from = Math.max(...parts.map(({ end }) => end));
  const length = firstEnd(folded.slice(from, from + NEAR), 'statement');
  return { start: parts[0].start, end: from + (length < 0 ? NEAR : length) };
}

function whyUnequal(
  layout: Layout,
  base: Fact,
  parts: Parts,
  { sum, unread }: { readonly sum: number; readonly unread: number },
): Conclusion {
  const all = [base, ...parts];
  const value = base.value ?? 0;
  if (all.some(({ state }) => state === 'conflicting')) return 'two_values';
  if (!all.every(isExact)) return 'approximate';
  if (all.some((fact) => isCut(layout, fact))) return 'cut_off';
  if (unread > 0) return 'unread_part';
  if (sum < value && !parts.some(({ indicator }) => OPEN.has(indicator))) return 'rest_unstated';
  if (parts.length === 1) return 'apart';
  if (sum > value && parts.some(({ indicator }) => SHARED.has(indicator))) return 'overlap';
  return base.unit === parts[0].unit && isEnumeration(layout, all) ? 'differs' : 'apart';
}

function isEnumeration({ folded }: Layout, facts: readonly Fact[]): boolean {
  return facts.every((fact, i) => {
    const before = facts[i - 1];
    if (!before) return true;
    const between = folded.slice(before.end, Math.max(before.end, fact.start));
    return fact.start >= before.start && ENUMERATED.test(between) && !TAKES_PART.test(between);
  });
}
