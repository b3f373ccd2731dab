import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import type { Check, Fact } from '#extraction/record.ts';

/** A check without its identifier. */
export type Finding = Omit<Check, 'check_id'>;

export interface Label {
  readonly zh: string;
  readonly en: string;
}

const LABELS = new Map<string, Label>(
  INDICATORS.map(({ code, label_zh, label_en, in_sentence }) => [
    code,
    in_sentence ?? { zh: label_zh, en: label_en },
  ]),
);

/** The name of an indicator in a sentence. */
export function labelOf(indicator: string): Label {
  return LABELS.get(indicator) ?? { zh: indicator, en: indicator };
}

/** The first such figure that is not part of another. */
export function only(facts: readonly Fact[], indicator: string): Fact | null {
  return facts.find((fact) => fact.indicator === indicator && fact.part_of === null) ?? null;
}

/** A count with its classifier: 41项. */
export function counted({ value, unit }: Fact): string {
  return `${value}${unit ?? ''}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
