import { fold } from '#text/fold.ts';

/** A value as a person states it: a number, said to be without a number, or left blank. None of them becomes another. */
export type GivenValue = number | 'no_number' | null;

const FACTORS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** 12, 1,280, 3.5万, 0; null if it is blank or no number. */
export function valueIn(text: string): number | null {
  const plain = fold(text).replaceAll(/[\s,]/gu, '').replace(/元$/u, '');
  const [, digits, factor = ''] = /^(\d{1,15}(?:\.\d+)?)([万亿]?)$/u.exec(plain) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits) * (FACTORS[factor] ?? 1);
  return factor === '' ? value : Math.round(value * 100) / 100;
}

/** 2024-04-19, or 2024-04 if only the month is printed. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}(?:-\d{2})?$/u.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** In figures or characters: 2024, 二〇二四. */
export function isYearPrinted(date: string, quote: string): boolean {
  const year = date.slice(0, 4);
  const folded = fold(quote).replaceAll(/[零○Ｏ]/gu, '〇');
  return (
    folded.includes(year) || folded.includes(year.replaceAll(/\d/gu, (d) => '〇一二三四五六七八九'[+d] ?? d))
  );
}
