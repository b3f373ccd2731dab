import type { Fact, Verdict } from '#extraction/record.ts';
import { codesWhere } from '#extraction/vocabulary/indicators.ts';
import { counted, labelOf, only, type Finding } from './finding.ts';

/** Totals whose bracket lists all their parts. */
const WHOLE = codesWhere(({ bracket }) => bracket !== null);
/** A person may be in several parts of these, so the parts may exceed the total. */
const OVERLAPPING = codesWhere(({ bracket }) => bracket === 'overlapping');

export function bracketSums(facts: readonly Fact[]): Finding[] {
  const listed = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.part_of !== null) listed.set(fact.part_of, [...(listed.get(fact.part_of) ?? []), fact]);
  }
  return facts
    .filter(({ value, indicator }) => value !== null && WHOLE.has(indicator))
    .flatMap((total) => bracketSum(total, listed.get(total.fact_id) ?? []));
}

function bracketSum(total: Fact, listed: readonly Fact[]): Finding[] {
  const parts = listed.filter((fact) => fact.value !== null && fact.unit === total.unit);
  if (parts.length === 0) return [];
  const sum = parts.reduce((all, part) => all + (part.value ?? 0), 0);
  const { zh, en } = labelOf(total.indicator);
  return [
    {
      check: 'bracket_sum',
      verdict: sumVerdict(total, sum, parts.length === listed.length && parts.every(isExact)),
      fact_ids: [total, ...parts].map(({ fact_id }) => fact_id),
      expected: String(total.value),
      found: String(sum),
      finding_zh: `${zh}共${counted(total)}，所列各项相加${sum}${total.unit ?? ''}。`,
      finding_en: `Total of ${en} ${total.value}, parts listed add up to ${sum}.`,
    },
  ];
}

/** A list after 其中 may be incomplete, and an approximate or uncounted part cannot be added. */
function sumVerdict(total: Fact, sum: number, complete: boolean): Verdict {
  if (sum === total.value) return 'agrees';
  if (!complete || !isExact(total)) return 'cannot_tell';
  const isLess = sum < (total.value ?? 0);
  if (isLess ? /其中/u.test(total.suffix.slice(0, 6)) : OVERLAPPING.has(total.indicator))
    return 'cannot_tell';
  return 'differs';
}

function isExact({ approx }: Fact): boolean {
  return approx === null;
}

const REST = codesWhere(({ rest }) => rest);
const BASES = codesWhere(({ base }) => base === 'sum');
const BASES_OF_RATES = codesWhere(({ base }) => base === 'sum' || base === 'rate');

export function completedAndRest(facts: readonly Fact[]): Finding[] {
  const completed = only(facts, 'completed');
  const rest = facts.filter(
    (fact) => REST.has(fact.indicator) && fact.part_of === null && fact.unit === completed?.unit,
  );
  const bases = facts.filter((fact) => BASES.has(fact.indicator) && fact.value !== null);
  if (!completed || completed.value === null || bases.length === 0) return [];
  if (completed.state === 'conflicting') return [];
  const sum = rest.reduce((all, fact) => all + (fact.value ?? 0), completed.value);
  const base = bases.find(({ value }) => value === sum) ?? nearest(bases, completed);
  const cannotBeAdded = rest.length === 0 || ![base, completed, ...rest].every(isExact);
  const verdict: Verdict = base.value === sum ? 'agrees' : cannotBeAdded ? 'cannot_tell' : 'differs';
  const { zh, en } = labelOf(base.indicator);
  return [
    {
      check: 'completed_and_rest',
      verdict,
      fact_ids: [base, completed, ...rest].map(({ fact_id }) => fact_id),
      expected: String(base.value),
      found: String(sum),
      finding_zh: `${zh}${counted(base)}，${rest.length === 0 ? '已完成' : '已完成与其余各类相加'}${sum}${completed.unit ?? ''}。`,
      finding_en: `${base.value} ${en}; ${rest.length === 0 ? `${sum} completed` : `completed and the rest add up to ${sum}`}.`,
    },
  ];
}

/** The closest total before the number done. */
function nearest(bases: readonly Fact[], completed: Fact): Fact {
  const before = bases.filter(({ start }) => start <= completed.start);
  return (before.at(-1) ?? bases[0]) as Fact;
}

/** In percentage points: slightly over 0.1, because floating-point decimals are inexact. */
const TOLERANCE = 0.1001;

export function rates(facts: readonly Fact[]): Finding[] {
  const rate = only(facts, 'completion_rate');
  const completed = only(facts, 'completed');
  const bases = facts.filter((fact) => BASES_OF_RATES.has(fact.indicator) && (fact.value ?? 0) > 0);
  if (!rate || rate.value === null || !completed || completed.value === null) return [];
  const printed = rate.value;
  const done = completed.value;
  const computed = bases.map((base) => ({ base, rate: Math.round((1000 * done) / (base.value ?? 1)) / 10 }));
  const best = computed.toSorted((a, b) => Math.abs(a.rate - printed) - Math.abs(b.rate - printed))[0];
  if (!best) return [];
  const agrees = Math.abs(best.rate - printed) <= TOLERANCE;
  const exact = [rate, completed, best.base].every(isExact);
  return [
    {
      check: 'completion_rate',
      verdict: agrees ? 'agrees' : exact ? 'differs' : 'cannot_tell',
      fact_ids: [rate, completed, best.base].map(({ fact_id }) => fact_id),
      expected: String(best.rate),
      found: String(printed),
      finding_zh: `写明完成率${printed}%，按${done}/${best.base.value}计算为${best.rate}%。`,
      finding_en: `Rate printed ${printed}%, computed from ${done} of ${best.base.value}: ${best.rate}%.`,
    },
  ];
}
