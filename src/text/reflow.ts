import { fold, type FoldedText } from './fold.ts';
import { Beginnings, matchesFrom, matchesOf } from './scan.ts';
import type { Span } from './span.ts';

/** A text without what its layout put into it, and where each of its code units was. */
export interface Reflowed extends FoldedText {
  /** The half-open range of the original that a half-open range of the text came from. */
  originOf(span: Span): Span;
}

/** Zero-width blanks and joiners, soft hyphens, marks of direction. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;
const TONES = 'āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜńňǹ';
/** How the character before is read, as copies of a page put it in: 進(jìn)行. */
const READ_ALOUD = new RegExp(`[(（](?<=\\p{Script=Han}.)[a-zü]{0,4}[${TONES}][a-zü]{0,4}[)）]`, 'u');
const PUT_IN = new RegExp(`${INVISIBLE.source}|${READ_ALOUD.source}`, 'gu');
/** All line ends that texts have. */
export const LINE_ENDS = /[\n\r\v\f\u0085\u2028\u2029]/gu;
/** Line ends with the blanks around them. */
const BREAKS = /[ \u3000\t]*[\n\r\v\f\u0085\u2028\u2029][\s\u3000]*/gu;
const OTHER_LINE_ENDS = /[\r\v\f\u0085\u2028\u2029]/gu;
const ODD = new RegExp(`${PUT_IN.source}|${OTHER_LINE_ENDS.source}`, 'u');

const UNIT = '[年月日号时个项条件家次轮场份起宗期批所处户笔人名位元万亿千百余多类大方届%]';
const NUMERAL = '[\\d一二三四五六七八九十百千万亿]';
const SPACED_NUMBER = new RegExp(`\\d {1,2}(?=${UNIT})`, 'gu');
/** Not after a number at the start of a line, which may count the line: 07 项目管理不严, 问题三 家庭经济困难; but after a year. */
const BEFORE_UNIT = new RegExp(
  `(?<=${NUMERAL})(?<!(?:^|\\n) {0,4}(?:(?!\\d{4} )[\\d.-]{1,7}|\\p{Script=Han}{0,2}(?:问题|任务|事项|措施|清单) ?${NUMERAL}{1,3})) {1,2}(?=${UNIT}|部(?![门委队分长级]))`,
  'uy',
);
/** Nor here: 1 加强学习. */
const BESIDE_DIGITS =
  /(?<=[\p{Script=Han}:,、(]) {1,2}(?=\d)|(?<=[^\n\d. ][\d.]{0,12}\d) {1,2}(?=[\p{Script=Han},。;:、)])/uy;
const AFTER_UNIT = new RegExp(`(?<=\\d ?${UNIT}) {1,2}(?=\\p{Script=Han})`, 'uy');
/** 1 326.8 万元: thousands set apart; but not at the start of a line, where 1 counts it. */
const THOUSANDS =
  /(?<=[^\n\d. ] ?(?:\d{1,3}|\d{1,3}(?: \d{3}){1,2})) (?=\d{3}(?: \d{3}){0,2}(?:\.\d{1,6})? ?余?多?[万亿]{0,2}元)/uy;
const BLANK = new Beginnings([' ', null]);
/** So many spaced numbers, and blanks stand beside all digits. */
const SPACED = 3;

/**
 * Takes out of a text what only its layout put there: invisible characters, readings in brackets, blanks inside figures
 * (2023 年 3 月, 5 万元) and the line ends of hard wraps. Other line ends become LF. Never throws; linear.
 */
export function reflow(text: string): Reflowed {
  const isOdd = ODD.test(text);
  const lines = isOdd ? text.replace(OTHER_LINE_ENDS, '\n') : text;
  const visible = without(lines, isOdd ? matchesOf(PUT_IN, lines) : []);
  const folded = fold(visible.text);
  const close = without(visible.text, blanks(folded));
  const unwrapped = without(close.text, wraps(close.text, visible.text));
  // Blanks once more: a line may end within a figure.
  const whole = unwrapped.text === close.text ? unwrapped : closed(unwrapped, blanks(fold(unwrapped.text)));
  return {
    text: whole.text,
    folded: whole.text === visible.text ? folded : fold(whole.text),
    originOf: (span) => visible.originOf(close.originOf(whole.originOf(span))),
  };
}

function closed(text: Omit<Reflowed, 'folded'>, gone: ReturnType<typeof blanks>): Omit<Reflowed, 'folded'> {
  const after = without(text.text, gone);
  return { text: after.text, originOf: (span) => text.originOf(after.originOf(span)) };
}

/** A phrase on one line, whatever its wrapping. */
export function unwrapped(phrase: string): string {
  return phrase.replace(BREAKS, '');
}

function* blanks(folded: string): Generator<RegExpExecArray> {
  if (!folded.includes(' ')) return;
  const spaced = matchesOf(SPACED_NUMBER, folded).length >= SPACED;
  const found = [BEFORE_UNIT, THOUSANDS, ...(spaced ? [BESIDE_DIGITS, AFTER_UNIT] : [])].flatMap((one) =>
    matchesFrom(BLANK, one, folded),
  );
  let end = 0;
  for (const match of found.toSorted((a, b) => a.index - b.index)) {
    if (match.index >= end) yield match;
    end = Math.max(end, match.index + match[0].length);
  }
}

/** A wrapped line is full but for a mark that may not begin the next. In Chinese characters. */
const SLACK = 2;
const NARROWEST = 16;
const WIDEST = 80;
/** Share of full lines in a wrapped text. */
const FULL = 0.15;
/** So many show that a text is wrapped; fewer do if most of them end within a sentence. */
const MANY = 5;
const BROKEN_OFF = /[，,、；;].*[^。！？!?；;：:”）)\s]$/u;
const OPENS_PARAGRAPH =
  /^(?:[\u3000\t|｜]| {2}| ?(?:[一二三四五六七八九十]{1,3}[、是.]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．](?!\d)|\d{1,3}[|｜\t]|[①-⑳●■◆]))/u;
/** Characters half as wide as a Chinese one. */
const NARROW = /[\u0020-\u024f]/gu;

/** How long a line is: in characters, or in columns as it is seen. */
const MEASURES: readonly ((line: string) => number)[] = [
  (line) => line.length,
  (line) => line.length - (line.match(NARROW)?.length ?? 0) / 2,
];

/** Too long for a wrapped text, even if all its characters are narrow. */
function isEndless(line: string): boolean {
  return line.length > 2 * WIDEST && line.trim() !== '';
}

/**
 * The line ends inside paragraphs of a text that was wrapped at a fixed width.
 * @param printed the text with the blanks that its lines had when they were wrapped
 */
function* wraps(text: string, printed: string): Generator<{ readonly index: number; readonly 0: string }> {
  const whole = printed.split('\n');
  if (whole.some(isEndless)) return;
  const lines = text.split('\n');
  const [characters, columns] = MEASURES.map((measure) => fullLines(whole, measure));
  const full = (columns?.broken ?? 0) > (characters?.broken ?? 0) ? columns : characters;
  if (!full || full.lines.size === 0) return;
  let index = 0;
  for (const [i, line] of lines.entries()) {
    index += line.length;
    const next = lines[i + 1];
    if (next && next.trim() !== '' && full.lines.has(i) && !OPENS_PARAGRAPH.test(next)) {
      const [before] = / {0,2}$/u.exec(line) ?? [''];
      yield { index: index - before.length, 0: `${before}\n${next.startsWith(' ') ? ' ' : ''}` };
    }
    index += 1;
  }
}

/** The full lines of a wrapped text, none of another, and how many of them break off within a sentence. */
function fullLines(
  lines: readonly string[],
  measure: (line: string) => number,
): { readonly lines: ReadonlySet<number>; readonly broken: number } {
  const none = { lines: new Set<number>(), broken: 0 };
  const lengths = lines.map((line) => (line.trim() === '' ? 0 : measure(line)));
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  const written = lengths.filter((length) => length > 0).length;
  const full = lines.flatMap((_, i) => ((lengths[i] ?? 0) >= width - SLACK ? [i] : []));
  if (width < NARROWEST || width > WIDEST || full.length < written * FULL) return none;
  const broken = full.filter((i) => BROKEN_OFF.test(lines[i] ?? '')).length;
  if (full.length < MANY && (broken < 2 || broken * 2 < full.length)) return none;
  return { lines: new Set(full), broken };
}

/** The text without these matches, which are in order and apart. */
function without(
  text: string,
  matches: Iterable<{ readonly index: number; readonly 0: string }>,
): Omit<Reflowed, 'folded'> {
  const cuts: { readonly at: number; readonly removed: number }[] = [];
  const kept: string[] = [];
  let from = 0;
  let removed = 0;
  for (const { index, 0: gone } of matches) {
    kept.push(text.slice(from, index));
    from = index + gone.length;
    removed += gone.length;
    cuts.push({ at: from - removed, removed });
  }
  if (cuts.length === 0) return { text, originOf: (span) => span };
  kept.push(text.slice(from));
  /** Where a kept code unit was. */
  const originAt = (offset: number): number => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle]?.at ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (cuts[low - 1]?.removed ?? 0);
  };
  return {
    text: kept.join(''),
    originOf: ({ start, end }) =>
      end > start
        ? { start: originAt(start), end: originAt(end - 1) + 1 }
        : { start: originAt(start), end: originAt(start) },
  };
}
