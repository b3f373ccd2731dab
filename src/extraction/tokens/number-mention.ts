import { CHINESE_NUMERALS, NUMERAL, parseNumeral } from '#text/numeral.ts';
import { anyOf, pattern, sticky } from '#text/pattern.ts';
import { Beginnings, execAt, isDigit, matchesOf } from '#text/scan.ts';
import { WordList, words } from '#extraction/word-list.ts';
import type { Span } from '#text/span.ts';
import type { Approx } from '#extraction/record.ts';

/** A number with its classifier, as printed. Offsets enclose approximators: 约80个, 10多项, 210万元左右. */
export interface NumberMention extends Span {
  readonly value: number;
  /** The printed classifier; 元 or 美元 for money. */
  readonly unit: string;
  readonly approx: Approx | null;
  /** The number alone, as in the folded text: 12, 一. */
  readonly numeral: string;
  /** The digits and the classifier, without approximators. */
  readonly figure: Span;
}

const APPROXIMATORS: ReadonlyMap<string, Approx> = new Map([
  ['约', 'about'],
  ['大约', 'about'],
  ['约为', 'about'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['近', 'below'],
  ['将近', 'below'],
  ['余', 'at_least'],
  ['多', 'at_least'],
  ['逾', 'at_least'],
  ['超', 'at_least'],
  ['超过', 'at_least'],
  ['突破', 'at_least'],
  ['不低于', 'at_least'],
  ['不少于', 'at_least'],
  ['至少', 'at_least'],
  ['以上', 'at_least'],
] as const);

const BEFORE = anyOf('约 大约 约为 近 将近 逾 超 超过 突破 不低于 不少于 至少'.split(' '));
const AFTER = anyOf(['左右', '上下', '以上']);

/** Sorted longest first by anyOf: 人次 before 人, 个大项 before 个. */
const UNIT_WORDS =
  '个方面 个大方面 大方面 方面 个大项 大项 小项 个大类 大类 类 个 项 条 件 家 次 轮 场次 场 堂 份 起 宗 期 批 所 处 户 笔 人次 人(次) 件次 户次 轮次 批次 次数 人 名 位 % 余名 元 美元 港元 欧元'.split(
    ' ',
  );
const UNITS = anyOf(UNIT_WORDS);

const NUMBER_MENTION = sticky(pattern`
  ((?<![节制合预条履违契公最附])${BEFORE})?
  (${NUMERAL})
  (余|多)?
  ([万亿千百]{1,2}(?=余?多?(?:元|美元|港元|欧元|人民币|个|项|条|件|家|次|人|名)))?
  (余|多)?
  (${UNITS}|部(?![门委队分长级]))(?!月|小时|工作日|季度|百分点|年头)
  (${AFTER})?
`);

const DIGITS = '0123456789';
const NUMERALS = `${DIGITS}${CHINESE_NUMERALS}`;
/** What a number with its classifier begins with. */
const BEGINS = new Beginnings(
  [NUMERALS, `${NUMERALS}.,余多万亿部${UNIT_WORDS.map((word) => word.charAt(0)).join('')}`],
  ['约近逾超', `${NUMERALS}为过`],
  ['大', '约'],
  ['将', '近'],
  ['突', '破'],
  ['不', '低少'],
  ['至', '少'],
);

/** Shares and money can have a fraction. 2.12人 is not a number of persons. */
const isFractional = (unit: string) => unit.endsWith('元') || unit === '%';
/** 2.12人 at the beginning of a line is entry 2, which begins with a number. */
const ENUMERATOR = /^\d{1,3}\.(?=[1-9]\d*$)/u;
const LINE_BEGINS = /(?:^|\n) *$/u;

const SCALES = new Map([
  ['万', 1e4],
  ['亿', 1e8],
  ['千', 1e3],
  ['百', 1e2],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万亿', 1e12],
]);

/** 1 234.5元: the end of a number in groups. */
const THOUSANDS = /^\d{3}(?:\.\d+)?$/u;
/** 2 . 12万元, 2·12万元: the end of a decimal, unless 2. numbers the line. */
const TORN = /(?<!(?:^|\n) *)\d(?: ?[·•] ?| \. ?|\. )$/u;

/** 无一人, 没有一件: here 一 means none. */
const NOT_ONE = /(?:无|[没未]有)$/u;

/** 3至5万元, 3万-5万元: no single number. */
const RANGE = /[\d%十百千万亿一二三四五六七八九](?:至|到|~|-{1,2})$/u;

/** 党内严重警告2、警告3: a number right after a sanction, without its classifier. */
const SANCTIONS = words(
  '警告 记过 记大过 降级 撤职 开除 诫勉 处分 党籍 公职 察看 职务 批评教育 提醒谈话 谈话提醒 书面检查 组织处理',
);
const SANCTION = new WordList(SANCTIONS);
const BARE = /\d{1,4}(?=[、,;。)])/uy;
/** From the last character of a sanction. */
const BARE_BEGINS = new Beginnings([SANCTIONS.map((word) => word.slice(-1)).join(''), DIGITS]);

/** Numbers without a classifier that can only count persons. */
export function bareMentions(folded: string): NumberMention[] {
  const found: NumberMention[] = [];
  const { length } = folded;
  for (let last = BARE_BEGINS.next(folded, 0); last < length; last = BARE_BEGINS.next(folded, last + 1)) {
    const start = last + 1;
    const numeral = execAt(BARE, folded, start)?.[0];
    if (numeral === undefined || SANCTION.upTo(folded, start) === '') continue;
    const span = { start, end: start + numeral.length };
    found.push({ ...span, figure: span, numeral, value: Number(numeral), unit: '', approx: null });
  }
  return found;
}

const PERCENT = new RegExp(
  `百分之(?<whole>${NUMERAL.source})(?:点(?<tenths>[〇零一二三四五六七八九]{1,3}))?`,
  'gu',
);

/** Shares in words: 百分之百, 百分之九十五点五. */
export function percentMentions(folded: string): NumberMention[] {
  if (!folded.includes('百分之')) return [];
  return matchesOf(PERCENT, folded).flatMap(({ 0: printed, index, groups = {} }) => {
    const { whole = '', tenths = '' } = groups;
    const digits = Array.from(tenths, (digit) => parseNumeral(digit)).join('');
    const value = Number(`${parseNumeral(whole)}.${digits || '0'}`);
    if (!(value >= 0 && value <= 100)) return [];
    const span = { start: index, end: index + printed.length };
    return [{ ...span, figure: span, numeral: whole, value, unit: '%', approx: null }];
  });
}

/** Every number with a classifier in a folded text, in order, except ordinals (第三次). */
export function numberMentions(folded: string): NumberMention[] {
  const found: NumberMention[] = [];
  const { length } = folded;
  for (let at = BEGINS.next(folded, 0); at < length; at = BEGINS.next(folded, at)) {
    const match = execAt(NUMBER_MENTION, folded, at);
    const mention = match && toMention(match, folded);
    if (mention) found.push(mention);
    at = match ? at + match[0].length : behindUncounted(folded, at);
  }
  return found;
}

/** Behind up to eight digits that have no classifier: none of them begins a number that has one. */
function behindUncounted(folded: string, at: number): number {
  let end = at;
  while (end - at <= 8 && isDigit(folded.charCodeAt(end))) end += 1;
  return end === at || end - at > 8 || folded.charAt(end) === ',' ? at + 1 : end;
}

function toMention(match: RegExpExecArray, folded: string): NumberMention | null {
  const [, before = '', printed = '', more, scale, more2, unit = '', after = ''] = match;
  const last = folded.charAt(match.index - 1);
  // An ordinal, or the end of another number.
  if (before === '' && (last === '第' || last === '.' || isDigit(last.charCodeAt(0)))) return null;
  const fractional = isFractional(unit);
  const enumerator =
    before === '' && scale === undefined && !fractional ? enumeratorOf(printed, match.index, folded) : '';
  const number = printed.slice(enumerator.length);
  if (number === '一' && NOT_ONE.test(folded.slice(Math.max(0, match.index - 2), match.index))) return null;
  if ('至到~-'.includes(last) && RANGE.test(folded.slice(Math.max(0, match.index - 3), match.index)))
    return null;
  const value = parseNumeral(number) * (scale === undefined ? 1 : (SCALES.get(scale) ?? 1));
  if (!Number.isFinite(value) || (!fractional && !isCount(value, number, scale))) return null;
  const end = match.index + match[0].length;
  const start = match.index + enumerator.length;
  const approximator = more || more2 || before || after;
  if (
    before === '' &&
    last === ' ' &&
    THOUSANDS.test(number) &&
    /(?<![\d年])\d{1,3} $/u.test(folded.slice(Math.max(0, match.index - 5), match.index))
  )
    return null;
  if (' ·•.'.includes(last) && TORN.test(folded.slice(Math.max(0, match.index - 8), match.index)))
    return null;
  return {
    start,
    end,
    figure: { start: start + before.length, end: end - after.length },
    numeral: number,
    value: Math.round(value * 100) / 100,
    unit: unit === '人(次)' ? '人次' : unit,
    approx: approximator === '' ? null : (APPROXIMATORS.get(approximator) ?? null),
  };
}

function enumeratorOf(number: string, at: number, folded: string): string {
  const [enumerator = ''] = (number.includes('.') && ENUMERATOR.exec(number)) || [];
  return enumerator !== '' && LINE_BEGINS.test(folded.slice(Math.max(0, at - 8), at)) ? enumerator : '';
}

/** 2.0 is not a count either, but 2.5万 is. */
function isCount(value: number, number: string, scale: string | undefined): boolean {
  return Number.isInteger(value) && (scale !== undefined || !number.includes('.') || !/\.\d+$/u.test(number));
}
