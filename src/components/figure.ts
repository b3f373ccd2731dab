import * as m from '#messages/compiled/messages.js';
import type { EvidenceRow } from '#queries/evidence.ts';

export type Lang = 'zh' | 'en';

/** What a fact says, in one line: 2024-04-19, 158项, 280万元, 13 persons. */
export function figure(fact: Pick<EvidenceRow, 'value' | 'unit' | 'date'>, lang: Lang): string {
  if (fact.date !== null) return fact.date;
  if (fact.value === null) return m.no_number({}, { locale: lang });
  return fact.unit === '元' ? yuan(fact.value, lang) : counted(fact.value, fact.unit ?? '', lang);
}

const GROUPED = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

/** Money as notices write it, 万 and 亿 in Chinese, with the full number beside it where that is shorter to check. */
function yuan(value: number, lang: Lang): string {
  const full = GROUPED.format(value);
  if (lang === 'en') return `${full} yuan`;
  if (value >= 1e8) return `${GROUPED.format(value / 1e8)}亿元`;
  return value >= 1e4 ? `${GROUPED.format(value / 1e4)}万元` : `${full}元`;
}

/** Classifiers that English has a word for; the others stay as printed. */
const ENGLISH_UNITS: ReadonlyMap<string, string> = new Map([
  ['人', ' persons'],
  ['人次', ' person-times'],
  ['次', ' times'],
  ['%', '%'],
  ['个', ''],
  ['项', ''],
  ['条', ''],
  ['件', ''],
]);

function counted(value: number, unit: string, lang: Lang): string {
  const number = GROUPED.format(value);
  if (lang === 'zh') return `${number}${unit}`;
  if (value === 1 && unit === '人') return '1 person';
  return `${number}${ENGLISH_UNITS.get(unit) ?? ` ${unit}`}`;
}
