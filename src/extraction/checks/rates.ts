import { gather } from '#text/gather.ts';
import type { Layout } from '#extraction/layout.ts';
import type { Fact } from '#extraction/record.ts';
import { numberMentions, type NumberMention } from '#extraction/tokens/number-mention.ts';
import { codesWhere } from '#extraction/vocabulary/indicators.ts';
import { finding, isExact, only, type Finding, type Conclusion } from './finding.ts';
import { isCut, sentenceOf } from './sentence.ts';

const BASES = codesWhere(({ base }) => base === 'sum' || base === 'rate');
/** How much before a rate may be about it. */
const NEAR = 200;
const MOST = 8;
/** 整改完成率, but not 任务完成率 or 首批问题完成率. */
const PLAIN_RATE =
  /(?:^|[,、;:。( ])(?:目前|截至目前|现)?(?:总体|整体|综合)?(?:问题)?(?:整改|总体)?(?:完成|到位)?率(?:达到?|为|是|约)*$/u;

interface Ratio {
  readonly done: number;
  readonly base: number;
}

/** A printed rate belongs to the done and the total nearest before it, whatever they count. */
export function rates(layout: Layout, facts: readonly Fact[]): Finding[] {
  const rate = only(facts, 'completion_rate');
  if (!rate || rate.value === null) return [];
  const near = ratiosBefore(layout, rate);
  const told = ratiosOf(facts);
  const printed = rate.value;
  const best =
    closest(
      [...told, ...near].filter((ratio) => fits(ratio, rate)),
      printed,
    ) ?? closest(told.length > 0 ? told : near.filter(({ done, base }) => done < base), printed);
  if (!best) return [];
  const computed = Math.round((1000 * best.done) / best.base) / 10;
  const used = facts.filter(
    ({ indicator, value }) =>
      (indicator === 'completed' && value === best.done) || (BASES.has(indicator) && value === best.base),
  );
  const said = {
    zh: `写明完成率${printed}%，按${best.done}/${best.base}计算为${computed}%`,
    en: `a rate of ${printed}% is stated, and ${best.done} of ${best.base} is ${computed}%`,
  };
  const outcome = fits(best, rate)
    ? 'agrees'
    : computed > 100
      ? 'other_base'
      : whyUnequal(layout, facts, rate);
  return [finding('completion_rate', [rate, ...used], [computed, printed], said, outcome)];
}

function closest(ratios: readonly Ratio[], printed: number): Ratio | undefined {
  const distance = ({ done, base }: Ratio) => Math.abs((100 * done) / base - printed);
  return ratios.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Rounded or cut to the decimals that are printed; 约 leaves a percentage point, 以上 any more. */
function fits({ done, base }: Ratio, { value, approx }: Fact): boolean {
  const printed = value ?? 0;
  const over = (100 * done) / base - printed;
  const decimals = String(printed).split('.')[1]?.length ?? 0;
  return Math.abs(over) < (approx === null ? 10 ** -decimals : 1) || (approx === 'at_least' && over >= 0);
}

/** Every count near the rate over every other, each alone or with the count beside it. */
function ratiosBefore(layout: Layout, rate: Fact): Ratio[] {
  const { start } = sentenceOf(layout, rate);
  const text = layout.folded.slice(Math.max(start, rate.start - NEAR), rate.start);
  const counts = numberMentions(text)
    .filter(({ unit }) => isCount(unit))
    .map(({ value }) => value)
    .slice(-MOST);
  // 反馈的33个问题和自查的9个问题,已整改40个: both together are the base.
  const sums = gather(counts, (value, i) => [value, value + (counts[i + 1] ?? 0)]);
  return gather(sums, (base) =>
    sums.filter((done) => base > 0 && done <= base).map((done) => ({ done, base })),
  );
}

function isCount(unit: NumberMention['unit']): boolean {
  return '个项条件'.includes(unit);
}

function ratiosOf(facts: readonly Fact[]): Ratio[] {
  const done = only(facts, 'completed')?.value ?? null;
  if (done === null) return [];
  return facts
    .filter(({ indicator, value }) => BASES.has(indicator) && (value ?? 0) > 0)
    .map(({ value }) => ({ done, base: value ?? 1 }));
}

function whyUnequal(layout: Layout, facts: readonly Fact[], rate: Fact): Conclusion {
  const { start } = sentenceOf(layout, rate);
  const before = facts.filter((fact) => fact.start >= start && fact.start < rate.start && fact.date === null);
  const bases = before.filter(({ indicator }) => BASES.has(indicator));
  const done = before.filter(({ indicator }) => indicator === 'completed');
  const used = [rate, ...bases, ...done];
  if (used.some(({ state }) => state === 'conflicting')) return 'two_values';
  if (!used.every(isExact)) return 'approximate';
  if (isCut(layout, rate)) return 'cut_off';
  const words = layout.folded.slice(Math.max(start, rate.start - 12), rate.end).replace(/[\d.]+%$/u, '');
  return bases.length === 1 && done.length === 1 && PLAIN_RATE.test(words) ? 'differs' : 'other_base';
}
