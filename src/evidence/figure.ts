import type { Lang } from '#messages/lang.ts';
import { counted, yuan } from '#ui/number.ts';
import { t } from '#messages/message.ts';
import type { EvidenceRow } from '#queries/evidence.ts';

/** The value of a fact in one line: 2024-04-19, 158 项, 280 万元, about 13 persons. */
export function figure(
  fact: Pick<EvidenceRow, 'value' | 'unit' | 'date' | 'approx'> & Partial<Pick<EvidenceRow, 'indicator'>>,
  lang: Lang,
): string {
  if (fact.date !== null) return fact.date;
  if (fact.value === null) return t(lang, 'no_number');
  // The place of a round in its term, and no number of rounds.
  if (fact.indicator === 'inspection_round')
    return lang === 'zh' ? `第 ${fact.value} 轮` : `round ${fact.value}`;
  return fact.unit === '元'
    ? yuan(fact.value, lang, fact.approx)
    : counted(fact.value, fact.unit, lang, fact.approx);
}

/** A fact's label and zone, in one language. */
export function nameOf(fact: EvidenceRow, lang: Lang): { readonly zone: string; readonly label: string } {
  return lang === 'zh'
    ? { zone: fact.zone_zh, label: fact.label_zh }
    : { zone: fact.zone_en, label: fact.label_en };
}
