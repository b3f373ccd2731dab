import { parseNumeral } from '#text/numeral.ts';
import { pattern, sticky } from '#text/pattern.ts';
import { Beginnings, execAt } from '#text/scan.ts';
import type { Span } from '#text/span.ts';

/** 去年, 同年, 次年, 今年: a year told by another. */
export type RelativeYear = 'last' | 'same' | 'next' | 'this';

/** A date as printed. Nothing is inferred but the month of 至25日 and 同月25日, which is that of the date before. */
export interface DateMention extends Span {
  readonly year: number | null;
  readonly relative: RelativeYear | null;
  readonly month: number;
  readonly day: number | null;
  /** The start of the range that ends here. */
  readonly from: DateMention | null;
}

export interface DateScan {
  readonly mentions: readonly DateMention[];
  /** Dates with digits lost or run together, and days that no calendar has. */
  readonly broken: readonly Span[];
}

const RELATIVES: ReadonlyMap<string, RelativeYear> = new Map([
  ['去年', 'last'],
  ['上年', 'last'],
  ['同年', 'same'],
  ['当年', 'same'],
  ['次年', 'next'],
  ['翌年', 'next'],
  ['今年', 'this'],
  ['本年', 'this'],
]);

const CHINESE_YEAR = /[〇零○0OoОоΟ一二三四五六七八九]{4}/u;
const SMALL = /\d{1,2}|[一二三四五六七八九十]{1,3}/u;
const TO = /[至到~]|-{1,3}/u;

/** What precedes 月; in 2024年1-3月 the first month has no 月 of its own. */
const BEFORE_MONTH = once(pattern`
  (?:(?:(?<year>(?<!\d)(?:\d{4}|[1-3]\d)|${CHINESE_YEAR})\s{0,2}年|(?<relative>[去上同当次翌今本]年))\s{0,2}
    (?:(?<first>\d{1,2})\s?${TO}\s?)?)?
  (?:(?<month>(?<!\d)${SMALL}|元)|(?<moon>[同当次]))\s{0,2}$
`);
/** What follows 月; in 3月2-15日 the first day has no 日 of its own. */
const AFTER_MONTH = sticky(pattern`
  份?(?:
    \s{0,2}(?<day>${SMALL})\s{0,2}[日号]
    |\s?(?<shared>\d{1,2})(?=\s?(?:${TO}|[、和])\s?(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}[日号])
    |(?<lost>\s?\d{1,2}(?=\s?(?:$|[\n,。;、)]|${TO}|[省市县区州旗]委|反馈))|\s?\d{3,4}日)
    |[上中下]旬|[底末]|初(?![心中步级次])
  )?
`);
const IN_FIGURES = sticky(
  pattern`(?<year>\d{4})(?<mark>[-./])\x20?(?<month>\d{1,2})\k<mark>\x20?(?<day>\d{1,2})(?!\d)`,
);
/** The end of 2023.3.1-4.28. */
const END_IN_FIGURES = sticky(
  pattern`(?<to>\s?${TO}\s?)(?<month>\d{1,2})(?<mark>[./]|(?<=[至到~].{1,3})-)(?<day>\d{1,2})(?![\d./-])`,
);
/** What stands between the dates of a range; a 日 with its day left blank may remain from the first. */
const RANGE = /^(?:\s{0,4}日)?(?:\([^()\n]{1,6}\))?\s?(?:起|开始)?\s?,?\s?(?:至|到|-{1,3}|~{1,2}|一)\s?$/u;

/** Digits that lost 年 before a month. */
const LOST_YEAR = /(?<!\d)(?:19|20)\d{2} {0,2}\d{1,2}\s?$/u;
/** A month left blank by the author, with 日 behind it. */
const BLANK_MONTH = /\d{4}年 {0,6}$|(?: {1,6}年|(?<=[,。;\n于])) {1,6}$/u;
const BLANK_DAY = /^ {0,6}日/u;
/** Digits that lost 月 before a day: 2023年92日, 2023年9 2日. */
const LOST_MONTH = /(?<!\d)(?:19|20)\d{2}年\s{0,2}(?:\d{2,4}|\d{1,2}\s{1,2}\d{1,2})\s{0,2}$/u;
const RUN_TOGETHER = /(?:^|[\n,。;:、(至到~于-])(?<run>\d{3,4})$/u;
const LAST_DAY = /(?<!\d)\d{1,2}\s?$/u;
/** 120日内 is a period. */
const PERIOD = /^(?:以?内|期|攻坚|行动|会战|冲刺)/u;
/** What follows 2023726 if it is a date. */
const DATE_FOLLOWS = /^ {0,2}(?:[至到~]|-{1,3}\d|,?(?:[中省市县区州旗][央委]|反馈|向))/u;

/** A year in figures without 年, or with digits run together behind it. */
const YEAR_IN_FIGURES = sticky(
  pattern`(?<![\d.])(?:19|20)\d{2}(?:[-./]|\d{2,4}(?!\d)|(?:年\d|\x20\d{1,2}\x20)\d{1,3}(?=\x20?[日至到~]))`,
);
/** What may stand before 月 and 日 of a date. */
const BESIDE_UNIT = /[\d\s年元同当次一二三四五六七八九十]/u;
/** Code units read before a 月 or 日. */
const BEFORE = 24;

function once({ source }: RegExp): RegExp {
  return new RegExp(source, 'u');
}

/** What is read at one place: dates, or a stretch that cannot be read. */
interface Reading {
  readonly dates: readonly DateMention[];
  readonly broken: Span | null;
}

type Parts = Omit<DateMention, 'from'>;
type Read = (folded: string, at: number, from: number, last: DateMention | null) => Reading | null;

/** Every date in a folded text, in order, in one pass. A broken one is listed and never repaired. */
export function scanDates(folded: string): DateScan {
  const mentions: DateMention[] = [];
  const broken: Span[] = [];
  let done = 0;
  const { length } = folded;
  for (let at = SHOWS.next(folded, 0); at < length; at = SHOWS.next(folded, Math.max(done, at + 1))) {
    const read = readerAt(folded, at);
    const reading = read?.(folded, at, Math.max(done, at - BEFORE), mentions.at(-1) ?? null);
    if (!reading) continue;
    mentions.push(...reading.dates);
    if (reading.broken) broken.push(reading.broken);
    done = reading.broken?.end ?? reading.dates.at(-1)?.end ?? done;
  }
  return { mentions, broken };
}

/** A date shows at its 月, at a 日 without one, and at the year of one in figures. */
const SHOWS = new Beginnings(['月日', null], ['1', '9'], ['2', '0']);

function readerAt(folded: string, at: number): Read | null {
  const char = folded.charAt(at);
  if (char === '月' || char === '日')
    return BESIDE_UNIT.test(folded.charAt(at - 1)) ? (char === '月' ? aroundMonth : beforeDay) : null;
  return execAt(YEAR_IN_FIGURES, folded, at) === null ? null : inFigures;
}

const aroundMonth: Read = (folded, at, from, last) => {
  const before = folded.slice(from, at);
  const after = execAt(AFTER_MONTH, folded, at + 1);
  const end = at + 1 + (after?.[0].length ?? 0);
  const lost = LOST_YEAR.exec(before);
  if (lost) return unreadable(from + lost.index, end);
  const blankDay = BLANK_DAY.exec(folded.slice(at + 1, at + 9));
  const blank = blankDay && BLANK_MONTH.exec(before);
  if (blank) return unreadable(from + blank.index, at + 1 + blankDay[0].length);
  const head = BEFORE_MONTH.exec(before);
  if (!head) return null;
  const start = from + head.index;
  const { day, shared, lost: lostDay } = after?.groups ?? {};
  if (lostDay) return isTornOff(folded, start, end) ? null : unreadable(start, end);
  const { month: name, moon, first } = head.groups ?? {};
  const { year, relative } = yearOf(head);
  const month = name === '元' ? 1 : (numberOf(name) ?? 0);
  const named = { start, end, year, relative, month, day: numberOf(day ?? shared) };
  if (moon) return last && named.day ? reading(folded, last, [{ ...named, ...moonAfter(last, moon) }]) : null;
  return reading(folded, last, first ? sharingMonth(head, from, named) : [named]);
};

/** …。会议定于2022年10月19: the text stops within its date, which is not one on a signer's line. */
function isTornOff(folded: string, start: number, end: number): boolean {
  if (folded.length - end >= 8 || folded.slice(end).trim() !== '') return false;
  const before = folded.slice(Math.max(0, start - TORN_LINE), start);
  return /[。,;:]/u.test(before.slice(before.lastIndexOf('\n') + 1));
}
const TORN_LINE = 80;

/** 2024年1-3月: two months with one year and one 月. */
function sharingMonth(head: RegExpExecArray, from: number, parts: Parts): Parts[] {
  const { first = '', month = '' } = head.groups ?? {};
  // Nothing but blanks follows the month.
  const at = head[0].lastIndexOf(month);
  const firstEnd = head[0].lastIndexOf(first, at - 1) + first.length;
  return [
    { ...parts, end: from + head.index + firstEnd, month: Number(first), day: null },
    { ...parts, start: from + head.index + at, year: null, relative: null },
  ];
}

function yearOf(head: RegExpExecArray): Pick<DateMention, 'year' | 'relative'> {
  const { year, relative } = head.groups ?? {};
  const value = numberOf(/^\d+$/u.test(year ?? '') ? year : year?.replaceAll(/[0OoОоΟ]/gu, '〇'));
  return {
    year: value !== null && value < 100 ? 2000 + value : value,
    relative: RELATIVES.get(relative ?? '') ?? null,
  };
}

/** 同月, 次月: the month of the date before, or the next. */
function moonAfter({ month }: DateMention, moon: string): Pick<DateMention, 'month' | 'relative'> {
  const next = moon === '次';
  return { month: next ? (month % 12) + 1 : month, relative: next && month === 12 ? 'next' : 'same' };
}

/** The 15日 of 3月1日至15日, or digits that lost their 月. */
const beforeDay: Read = (folded, at, from, last) => {
  const before = folded.slice(from, at);
  const lost = LOST_MONTH.exec(before);
  if (lost) return unreadable(from + lost.index, at + 1);
  const { run } = RUN_TOGETHER.exec(before)?.groups ?? {};
  if (run && couldBeDay(run) && !PERIOD.test(folded.slice(at + 1, at + 4)))
    return unreadable(at - run.length, at + 1);
  const day = LAST_DAY.exec(before);
  if (!day || !last?.day || Number(day[0]) <= last.day) return null;
  const parts = { start: from + day.index, end: at + 1, year: null, relative: null };
  return isRange(folded, last, parts.start)
    ? reading(folded, last, [{ ...parts, month: last.month, day: Number(day[0]) }])
    : null;
};

/** 2023-03-01, 2023.3.1-4.28, or 2023726 that lost its 年 and 月. */
const inFigures: Read = (folded, at, _from, last) => {
  const first = execAt(IN_FIGURES, folded, at);
  if (!first) return runOfFigures(folded, at);
  const end = at + first[0].length;
  const to = execAt(END_IN_FIGURES, folded, end);
  const parts = [{ start: at, end, year: Number(first.groups?.year), ...dayOf(first) }];
  if (!to || to.groups?.mark !== first.groups?.mark) return reading(folded, last, parts);
  const start = end + (to.groups?.to?.length ?? 0);
  return reading(folded, last, [...parts, { start, end: end + to[0].length, year: null, ...dayOf(to) }]);
};

function dayOf({ groups }: RegExpExecArray): Pick<DateMention, 'relative' | 'month' | 'day'> {
  return { relative: null, month: Number(groups?.month), day: Number(groups?.day) };
}

function runOfFigures(folded: string, at: number): Reading | null {
  const text = folded.slice(at, at + 12);
  const parted = /^\d{4}(?:年\d{2,4}| \d{1,2} \d{1,2}) ?日?/u.exec(text);
  if (parted) return unreadable(at, at + parted[0].length);
  const run = /^\d{6,8}/u.exec(text)?.[0] ?? '';
  const after = folded.slice(at + run.length, at + run.length + 6);
  const day = /^ {0,2}日/u.exec(after);
  if (day) return unreadable(at, at + run.length + day[0].length);
  const isDate = run.length < 8 && couldBeDay(run.slice(4)) && DATE_FOLLOWS.test(after);
  return isDate ? unreadable(at, at + run.length) : null;
}

/** Whether digits run together could be a month and a day: 92, 722, 1115. */
function couldBeDay(run: string): boolean {
  return [1, 2].some(
    (at) => /^[1-9]\d?$/u.test(run.slice(at)) && isDay(null, Number(run.slice(0, at)), Number(run.slice(at))),
  );
}

/** The dates at one place, each tied to the start of its range; none of them if the calendar does not have one. */
function reading(folded: string, last: DateMention | null, parts: readonly Parts[]): Reading | null {
  const dates: DateMention[] = [];
  for (const part of parts) {
    const before = dates.at(-1) ?? last;
    const from = before && isRange(folded, before, part.start) ? before : null;
    if (part.year !== null && !(part.year >= 1990 && part.year <= 2099)) return null;
    if (!isDay(part.year ?? yearAfter(from, part), part.month, part.day))
      return part.year === null && part.day === null ? null : { dates, broken: part };
    const { start, end, year, relative, month, day } = part;
    dates.push({ start, end, year, relative, month, day, from });
  }
  return { dates, broken: null };
}

function isRange(folded: string, { end }: Span, start: number): boolean {
  return start - end <= 16 && RANGE.test(folded.slice(end, start));
}

/** The year of the end of a range, from the year of its start. */
function yearAfter(from: DateMention | null, { relative, month }: Parts): number | null {
  if (!from?.year || relative === 'last' || relative === 'this') return null;
  return from.year + (relative === 'next' || (relative === null && month < from.month) ? 1 : 0);
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : parseNumeral(digits);
}

function unreadable(start: number, end: number): Reading {
  return { dates: [], broken: { start, end } };
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has that day, or that month; 29 February needs a leap year unless the year is unknown. */
export function isDay(year: number | null, month: number, day: number | null): boolean {
  const days = month === 2 && year !== null && year % 4 !== 0 ? 28 : (DAYS[month - 1] ?? 0);
  return (day ?? 1) >= 1 && (day ?? 1) <= days;
}
