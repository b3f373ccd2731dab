const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'〇零○'].map((char) => [char, 0] as const),
  ...[...'一二三四五六七八九'].map((char, i) => [char, i + 1] as const),
  ...[...'壹贰叁肆伍陆柒捌玖'].map((char, i) => [char, i + 1] as const),
  ['两', 2] as const,
]);

/** Largest first, because 一亿二千万 is split at 亿 before 万. */
const SCALES: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
  ['十', 10],
];
/** 叁拾伍万 is 三十五万. */
const FINANCIAL: ReadonlyMap<string, string> = new Map([
  ['拾', '十'],
  ['佰', '百'],
  ['仟', '千'],
]);

/** What a Chinese numeral begins with. */
export const CHINESE_NUMERALS = '〇零○一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟';
/** 两三, 十五六: about that many. 两万五 may be 25,000 or 20,005. */
const VAGUE =
  /^[一二两三四五六七八九]{2}[十百千万亿]?$|十[一二三四五六七八九]{2}|[百千万亿][一二两三四五六七八九]$/u;

/**
 * A Chinese numeral, 〇 to 亿, or an Arabic one with grouping commas and decimals. Folded text.
 * Lengths are bounded to keep matching linear on long runs of digits.
 */
export const NUMERAL = new RegExp(
  [
    // 2万3千, 1亿2300万: matched whole, or the tail alone would be taken for the number.
    String.raw`\d{1,8}(?:\.\d{1,6})?[亿万千百](?:零?\d{1,4}[亿万千百]?){1,3}`,
    String.raw`\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?(?!\d)`,
    String.raw`\d{1,15}(?:\.\d{1,6})?`,
    `[${CHINESE_NUMERALS}][${CHINESE_NUMERALS}万亿]{0,15}`,
  ].join('|'),
  'u',
);

const ARABIC = /^\d+(?:\.\d+)?$/u;

/** The value of each Chinese numeral of one character. */
const SINGLE = new Map<string, number>([
  ...DIGITS,
  ...SCALES,
  ...Array.from(FINANCIAL, ([char, common]) => [char, new Map(SCALES).get(common) ?? Number.NaN] as const),
]);

/**
 * Reads 3.5, 1,284,650.7, 一万二千六百, 二〇一九, 十七 or 3.5万 (folded text).
 * NaN if the text is no numeral, or a vague one such as 两三 or 两万五.
 */
export function parseNumeral(text: string): number {
  const whole = wholeNumber(text);
  if (whole >= 0) return whole;
  if (text.length < 2) return SINGLE.get(text) ?? Number.NaN;
  const plain = text.includes(',') ? text.replaceAll(',', '') : text;
  if (ARABIC.test(plain)) return Number(plain);
  const common = plain.replace(/[拾佰仟]/gu, (char) => FINANCIAL.get(char) ?? char);
  if (common.length > 40 || VAGUE.test(common)) return Number.NaN;
  return parseScaled(common);
}

/** One to nine digits, or -1. */
function wholeNumber(text: string): number {
  if (text.length > 9 || text === '') return -1;
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function parseScaled(text: string): number {
  for (const [char, factor] of SCALES) {
    const at = text.lastIndexOf(char);
    if (at < 0) continue;
    const head = text.slice(0, at);
    const tail = text.slice(/[零〇]/u.test(text.charAt(at + 1)) ? at + 2 : at + 1);
    return exact((head === '' ? 1 : parseScaled(head)) * factor) + (tail === '' ? 0 : parseScaled(tail));
  }
  if (ARABIC.test(text)) return Number(text);
  let digits = '';
  for (const char of text) digits += DIGITS.get(char) ?? Number.NaN;
  return text === '' ? Number.NaN : Number(digits);
}

/** Rounds off floating-point error: 8.46 × 10 000 must give 84 600, not 84 600.000 000 000 01. */
function exact(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
