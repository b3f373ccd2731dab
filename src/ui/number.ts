import type { Lang } from '#messages/lang.ts';

const APPROX: Record<Lang, Readonly<Record<string, string>>> = {
  zh: { at_least: '超', about: '约', below: '近' },
  en: { at_least: 'over ', about: 'about ', below: 'just under ' },
};

/** Plain classifiers (个, 项, 条) have no English word. */
const UNITS: Readonly<Record<string, string>> = {
  人: 'persons',
  人次: 'person-times',
  件: 'cases',
  件次: 'case-times',
  次: 'times',
  家: 'units',
  轮: 'rounds',
  元: 'yuan',
  '%': '%',
};

export function approximately(text: string, approx: string | null, lang: Lang): string {
  return `${approx ? (APPROX[lang][approx] ?? '') : ''}${text}`;
}

/** At most this many decimals, without the trailing zeros. */
function decimal(value: number, places: number): string {
  return String(Number(value.toFixed(places)));
}

/** Shared, because creating a formatter is slow. */
const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

export function grouped(value: number): string {
  return GROUPED.format(value);
}

/** 9784 元, 12.6 万元, 1.2 亿元; CN¥9,784, CN¥126,000, CN¥2.8 million. */
export function yuan(value: number, lang: Lang, approx: string | null = null): string {
  return approximately(lang === 'zh' ? yuanZh(value) : yuanEn(value), approx, lang);
}

function yuanZh(value: number): string {
  if (value >= 1e8) return `${decimal(value / 1e8, 6)} 亿元`;
  if (value >= 1e4) return `${decimal(value / 1e4, 6)} 万元`;
  return `${decimal(value, 2)} 元`;
}

function yuanEn(value: number): string {
  if (value >= 1e9) return `CN¥${decimal(value / 1e9, 6)} billion`;
  if (value >= 1e6) return `CN¥${decimal(value / 1e6, 6)} million`;
  return `CN¥${grouped(value)}`;
}

/** A count with its unit: 3 人, 158 项; 3 persons, 158. */
export function counted(
  value: number,
  unit: string | null,
  lang: Lang,
  approx: string | null = null,
): string {
  const number = approximately(grouped(value), approx, lang);
  const word = unitName(unit, lang);
  if (word === '%') return `${number}%`;
  if (word === '') return number;
  return `${number} ${lang === 'en' && value === 1 ? word.replace(/s$/, '') : word}`;
}

export function unitName(unit: string | null, lang: Lang): string {
  if (unit === null) return '';
  return lang === 'zh' ? unit : (UNITS[unit] ?? '');
}

export function days(value: number, lang: Lang): string {
  if (lang === 'zh') return `${value} 天`;
  return value === 1 ? '1 day' : `${value} days`;
}

/** a、b、c; a, b, c. */
export function listed(words: readonly string[], lang: Lang): string {
  return words.join(lang === 'zh' ? '、' : ', ');
}

/** The first few, and how many more. */
export function listedShort(words: readonly string[], lang: Lang, most = 6): string {
  if (words.length <= most) return listed(words, lang);
  const rest = words.length - most;
  const shown = listed(words.slice(0, most), lang);
  return lang === 'zh' ? `${shown}等 ${words.length} 家` : `${shown} and ${rest} more`;
}

/** A remark in brackets after a figure. */
export function bracketed(text: string, lang: Lang): string {
  return lang === 'zh' ? `（${text}）` : ` (${text})`;
}
