import { parseNumeral } from '#text/numeral.ts';
import { pattern } from '#text/pattern.ts';
import { spanOf } from '#text/span.ts';
import type { Span } from '#text/span.ts';

/** A date as printed. Missing parts are null; nothing is inferred here. */
export interface DateMention extends Span {
  readonly year: number | null;
  /** 同年, 当年: the year of the date before; 次年: one more; 今年: of the signature. */
  readonly relative: 'same' | 'next' | 'this' | null;
  readonly month: number;
  readonly day: number | null;
}

const CHINESE_DIGITS = /[〇零○一二三四五六七八九]{4}/u;
const SMALL = /\d{1,2}|[一二三四五六七八九十]{1,3}/u;
const RELATIVE = /同年|当年|次年|翌年|今年|本年|去年|上年/u;

const CHINESE_DATE = pattern`
  (?:(?:(?<year>(?<!\d)\d{4}|${CHINESE_DIGITS})\s?年|(?<relative>${RELATIVE}))\s?)?
  (?<!\d)(?<month>${SMALL})\s?月份?
  (?:(?<day>\s?${SMALL})\s?[日号]|(?<part>上旬|中旬|下旬|底|初|末|中)|\s{0,4}日)?
`;

const NUMERIC_DATE = pattern`
  (?<![\d.])(?<year>(?:19|20)\d{2})(?<sep>[-./])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?![\d])
`;

const RELATIVES: ReadonlyMap<string, 'same' | 'next' | 'this'> = new Map([
  ['同年', 'same'],
  ['当年', 'same'],
  ['次年', 'next'],
  ['翌年', 'next'],
  ['今年', 'this'],
  ['本年', 'this'],
]);

/** Every date in a folded text, in order. Impossible days and months are skipped. */
export function dateMentions(folded: string): DateMention[] {
  const found: DateMention[] = [];
  for (const source of [CHINESE_DATE, NUMERIC_DATE]) {
    for (const match of folded.matchAll(source)) {
      const dateMention = toMention(match as RegExpExecArray);
      if (dateMention) found.push(dateMention);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function toMention(match: RegExpExecArray): DateMention | null {
  const { year, relative, month = '', day } = match.groups ?? {};
  const m = parseNumeral(month.trim());
  const d = day === undefined ? null : parseNumeral(day.trim());
  if (!(m >= 1 && m <= 12) || (d !== null && !(d >= 1 && d <= 31))) return null;
  const y = year === undefined ? null : parseNumeral(year);
  if (y !== null && !(y >= 1990 && y <= 2099)) return null;
  return { ...trimmed(match), year: y, relative: RELATIVES.get(relative ?? '') ?? null, month: m, day: d };
}

function trimmed(match: RegExpExecArray): Span {
  const { start, end } = spanOf(match);
  const blankDay = /\s{1,4}日$/u.exec(match[0]);
  return { start, end: blankDay && match.groups?.day === undefined ? end - blankDay[0].length : end };
}
