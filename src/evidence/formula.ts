import type { CitedFacts } from '#evidence/evidence.ts';
import type { EvidenceRow } from '#queries/evidence.ts';

/** How a figure that the notice does not state is computed from those it states. */
export type Formula =
  | {
      readonly kind: 'days';
      readonly measure: 'inspection_days' | 'feedback_days' | 'report_days' | 'report_days_published';
      readonly from: EvidenceRow;
      readonly to: EvidenceRow;
      readonly days: number;
    }
  | {
      readonly kind: 'sum';
      readonly total: EvidenceRow;
      readonly parts: readonly EvidenceRow[];
      readonly sum: number;
    };

const MEASURES = [
  { from: 'inspection_start', to: 'inspection_end', measure: 'inspection_days', extra: 1 },
  { from: 'inspection_end', to: 'feedback', measure: 'feedback_days', extra: 0 },
  { from: 'feedback', to: 'signed', measure: 'report_days', extra: 0 },
  { from: 'feedback', to: 'published', measure: 'report_days_published', extra: 0 },
] as const;

/** The computation behind a set of facts; null if they are only listed together. */
export function formulaOf(facts: readonly EvidenceRow[]): Formula | null {
  return daysOf(facts) ?? sumOf(facts);
}

/** The figures of a formula in the order in which it names them. */
export function operandsOf(formula: Formula): CitedFacts {
  return formula.kind === 'days' ? [formula.from, formula.to] : [formula.total, ...formula.parts];
}

function daysOf(facts: readonly EvidenceRow[]): Formula | null {
  if (facts.length !== 2) return null;
  for (const { from, to, measure, extra } of MEASURES) {
    const first = facts.find((fact) => fact.indicator === from);
    const last = facts.find((fact) => fact.indicator === to);
    if (!first || !last || first.notice_id !== last.notice_id) continue;
    const days = daysBetween(first.date, last.date);
    return days === null ? null : { kind: 'days', measure, from: first, to: last, days: days + extra };
  }
  return null;
}

function sumOf(facts: readonly EvidenceRow[]): Formula | null {
  const total = facts.find(
    (fact) => fact.value !== null && facts.some(({ part_of }) => part_of === fact.fact_id),
  );
  if (!total) return null;
  const parts = facts.filter((fact) => fact !== total);
  if (!parts.every((part) => part.part_of === total.fact_id && part.value !== null)) return null;
  return { kind: 'sum', total, parts, sum: parts.reduce((sum, part) => sum + (part.value ?? 0), 0) };
}

/** Null if a date has no day, or if the dates are out of order. */
function daysBetween(from: string | null, to: string | null): number | null {
  if (from?.length !== 10 || to?.length !== 10 || to < from) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
