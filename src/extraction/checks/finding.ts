import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import type { Check, Fact, Verdict } from '#extraction/record.ts';
import { REASONS, type Label, type Reason } from './reasons.ts';

/** A check without its identifier. */
export type Finding = Omit<Check, 'check_id'>;

/** What came out: decided, or why it cannot be. */
export type Conclusion = 'agrees' | 'differs' | Reason;

const LABELS = new Map<string, Label>(
  INDICATORS.map(({ code, label_zh, label_en, in_sentence }) => [
    code,
    in_sentence ?? { zh: label_zh, en: label_en },
  ]),
);
const DECIDED: Readonly<Record<'agrees' | 'differs', Label>> = {
  agrees: { zh: '，相符', en: '; they agree' },
  differs: { zh: '，不相符', en: '; they differ' },
};

/** The name of an indicator in a sentence. */
export function labelOf(indicator: string): Label {
  return LABELS.get(indicator) ?? { zh: indicator, en: indicator };
}

/** A finding with its reason, as one sentence. */
export function finding(
  check: string,
  facts: readonly Fact[],
  [expected, found]: readonly [expected: number | string | null, found: number | string | null],
  { zh, en }: Label,
  outcome: Conclusion,
  decided = DECIDED,
): Finding {
  const known = isDecided(outcome);
  const end = known ? decided[outcome] : undecided(REASONS[outcome]);
  return {
    check,
    verdict: known ? outcome : ('cannot_tell' satisfies Verdict),
    fact_ids: [...new Set(facts)].map(({ fact_id }) => fact_id),
    expected: expected === null ? null : String(expected),
    found: found === null ? null : String(found),
    finding_zh: `${zh}${end.zh}。`,
    finding_en: `${capital(en)}${end.en}.`,
  };
}

function isDecided(outcome: Conclusion): outcome is 'agrees' | 'differs' {
  return outcome === 'agrees' || outcome === 'differs';
}

function undecided({ zh, en }: Label): Label {
  return { zh: `；${zh}，无从判断`, en: `; this cannot be decided because ${en}` };
}

/** The first such figure that is not part of another. */
export function only(facts: readonly Fact[], indicator: string): Fact | null {
  return facts.find((fact) => fact.indicator === indicator && fact.part_of === null) ?? null;
}

/** A count with its classifier: 41项. */
export function counted({ value, unit }: Fact): string {
  return `${value}${unit ?? ''}`;
}

export function isExact({ approx }: Fact): boolean {
  return approx === null;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
