import { parseNumeral } from '#text/numeral.ts';
import { Beginnings, execAt, isDigit, matchesOf, unitSet } from '#text/scan.ts';
import type { Span } from '#text/span.ts';

/**
 * The shape of an enumerator. announcement, section, group, bullet, topic, label, title and row are paragraphs without one:
 * 具体整改情况如下, 反馈问题整改情况, a bare line above numbered ones, ★ before a title, 关于“…”问题, 反馈问题:…, a bare title, a table row.
 */
export type MarkerStyle =
  | 'part'
  | 'announcement'
  | 'section'
  | 'group'
  | 'cn'
  | 'cn-bracket'
  | 'number'
  | 'decimal'
  | 'bracket'
  | 'circle'
  | 'ordinal'
  | 'problem'
  | 'bullet'
  | 'run'
  | 'topic'
  | 'label'
  | 'title'
  | 'row';

/** The usual level of a shape: 一、 above (一) above 1. above (1) above ①. */
export const RANK: Readonly<Record<MarkerStyle, number>> = {
  part: 0,
  announcement: 1,
  section: 1,
  group: 2,
  cn: 1,
  'cn-bracket': 2,
  ordinal: 3,
  number: 3,
  problem: 3,
  bullet: 3,
  topic: 3,
  label: 3.5,
  decimal: 3.5,
  bracket: 4,
  title: 4.5,
  circle: 5,
  run: 6,
  row: 7,
};

export interface Marker extends Span {
  readonly style: MarkerStyle;
  /** 0 if the shape has no number. */
  readonly value: number;
}

const NUMERALS = '一二三四五六七八九十百';
const CN = `[${NUMERALS}]{1,4}`;
const FINANCIAL = '壹贰叁肆伍陆柒捌玖拾';
const STEMS = '甲乙丙丁戊己庚';
const DIGITS = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A shape that is read at one place of a folded text. */
interface Shape {
  readonly style: MarkerStyle;
  /** The code units that it may begin with. */
  readonly starts: string;
  /** Group 1 or 2 is the number. */
  readonly form: RegExp;
  /** Words and letters that count, in order. */
  readonly words?: readonly string[];
}

/** [问题一]学习不够深入, not the references [问题1]至[问题3] and [问题2]已整改. */
const HEADING_BEHIND = String.raw`(?=[\p{Script=Han}“])(?!至|和|及|与|[已均需见]|正在|整改(?:情况|措施|落实|完成|进展))`;

const SHAPES: readonly Shape[] = [
  shape('part', '第', `第(${CN}|\\d{1,2})部分[ :、.]*`),
  shape('cn-bracket', '第', `第(${CN}|\\d{1,2})个?(?:大?方面|大?类|大项|板块)(?:问题)? ?[:、.|]+ *`),
  shape(
    'problem',
    '反具整巡移问事任',
    `(?:反馈|具体|整改|巡[视察]|移交)?(?:问题|事项|任务)之? ?\\(?(${CN}|\\d{1,3})\\)?(?: *[:.、|]+ *| +|(?=\\n|$))`,
  ),
  shape(
    'problem',
    '[',
    String.raw`\[(?:反馈|具体|整改|巡[视察]|移交)?(?:问题|事项|任务) ?(${CN}|\d{1,3})\] *${HEADING_BEHIND}`,
  ),
  shape('problem', '[', String.raw`\[第(${CN}|\d{1,3})[个项条]?(?:问题|任务|事项)\] *${HEADING_BEHIND}`),
  shape('problem', '第', `第(${CN}|\\d{1,3})(?:[个项条]?(?:问题|任务|事项)|项(?=[:、]))(?: *[:.、|]+ *| +)`),
  shape('cn', NUMERALS, `(${CN}) ?[、.](?![一二三四五六七八九十、.]) *`),
  shape('cn', FINANCIAL, `([${FINANCIAL}])、 *`, [...FINANCIAL]),
  shape('cn', STEMS, `([${STEMS}])、(?![${STEMS}]) *`, [...STEMS]),
  shape('cn-bracket', '([〈<', `[([〈<] ?(${CN}) ?[)\\]〉>] ?[、.,]? *`),
  shape(
    'bracket',
    DIGITS,
    String.raw`(?<![\d.])\d{1,2}\.\d{1,2}\.(\d{1,2})(?:[.、]| +|(?=[“\p{Script=Han}]))(?![日至起前后\d]) *`,
  ),
  shape(
    'decimal',
    DIGITS,
    String.raw`\d{1,2}\.(\d{1,2})(?:[.、]| +|(?=[“\p{Script=Han}]))(?![\d亿万元个倍年月%]) *`,
  ),
  shape(
    'number',
    DIGITS,
    String.raw`(\d{1,3})(?:-[1-9](?= ?[、．.] *[^\d\s]))? ?(?:[、．]|\.(?!\d)) *(?![.、])`,
  ),
  shape(
    'bracket',
    `([${DIGITS}`,
    String.raw`[([] ?(\d{1,3})(?:-[1-9](?= ?[)\]] *[^\d\s月日号]))? ?[)\]] ?[、.]? *|(\d{1,2})\) *(?=\p{Script=Han}|“)`,
  ),
  shape('ordinal', '第', `第(${CN})[、,:.] *`),
  shape('run', NUMERALS, `(${CN})\\n?是(?![非否]) *`),
  shape('run', '其', `其(${CN})[,、: ] *`),
  shape('run', '整措举', `(?:整改)?(?:措施|举措)(${CN}|\\d{1,2}) ?[:、.] *`),
  shape('run', '首其再最', '(首先|其次|再次|最后)[,、] *', ['首先', '其次', '再次', '最后']),
  shape(
    'circle',
    `([${LETTERS}`,
    String.raw`(?<![a-zA-Z])[([]?([a-zA-Z])[).、] *(?=[“\p{Script=Han}]|\d{4}年)`,
    [...'abcdefghijklmnopqrstuvwxyz'],
  ),
];

function shape(style: MarkerStyle, starts: string, form: string, words?: readonly string[]): Shape {
  return { style, starts, form: new RegExp(form, 'uy'), ...(words && { words }) };
}

/** The shapes by the code unit that they begin with. */
const SHAPES_FROM = new Map(
  [...new Set(SHAPES.map(({ starts }) => starts).join(''))].map((start) => [
    start.charCodeAt(0),
    SHAPES.filter(({ starts }) => starts.includes(start)),
  ]),
);

const OPENS = new Beginnings([SHAPES.map(({ starts }) => starts).join(''), null]);

/** Characters that are enumerators: first and last code, number of the first. */
const GLYPHS: readonly (readonly [MarkerStyle, number, number, number])[] = [
  ['number', 0x2160, 0x216b, 1],
  ['circle', 0x2460, 0x2473, 1],
  ['circle', 0x3251, 0x325f, 21],
  ['circle', 0x32b1, 0x32bf, 36],
  ['circle', 0x2776, 0x277f, 1],
  ['circle', 0x2780, 0x2789, 1],
  ['bracket', 0x2474, 0x2487, 1],
  ['number', 0x2488, 0x249b, 1],
  ['cn-bracket', 0x3220, 0x3229, 1],
];

/** So many places of the last text are remembered with their enumerators, because the same line is read many times. */
const REMEMBERED = 0x100;
const asked = {
  folded: '',
  places: new Int32Array(REMEMBERED).fill(-1),
  markers: Array.from({ length: REMEMBERED }, (): Marker | null => null),
};

/** The enumerator at an offset of a folded text, or null. */
export function markerAt(folded: string, at: number): Marker | null {
  if (!OPENS.at(folded, at) && !isGlyph(folded.charCodeAt(at))) return null;
  if (asked.folded !== folded) {
    asked.folded = folded;
    asked.places.fill(-1);
  }
  const slot = at % REMEMBERED;
  if (asked.places[slot] === at) return asked.markers[slot] ?? null;
  const read = readMarker(folded, at);
  const marker = read && isLateLetter(folded, read) && !letters(folded).has(read.value - 1) ? null : read;
  asked.places[slot] = at;
  asked.markers[slot] = marker;
  return marker;
}

/** The last of the first letters, which also number parts of a sentence; a later one needs all letters before it. */
const LAST_FREE = 8;

function isLateLetter(folded: string, { value, start, end }: Marker): boolean {
  return value > LAST_FREE && /[a-z]/iu.test(folded.slice(start, end));
}

const LETTERED = /(?:^|\n)[ \t]*[([]?([a-zA-Z])[).、]/gu;
const lettered = { folded: '', values: new Set<number>() };

/** The letters that begin lines of a text, as far as they follow each other from A. */
function letters(folded: string): ReadonlySet<number> {
  if (lettered.folded === folded) return lettered.values;
  const found = new Set(
    Array.from(matchesOf(LETTERED, folded), ([, letter = '']) => LETTERS.indexOf(letter.toLowerCase()) + 1),
  );
  let last = 0;
  while (found.has(last + 1)) last += 1;
  lettered.folded = folded;
  lettered.values = new Set(Array.from({ length: last }, (_, i) => i + 1));
  return lettered.values;
}

function readMarker(folded: string, at: number): Marker | null {
  const code = folded.charCodeAt(at);
  const glyph = code >= 0x2160 && code <= 0x32bf ? glyphAt(folded, at, code) : null;
  if (glyph) return glyph;
  for (const { style, form, words } of SHAPES_FROM.get(code) ?? []) {
    const match = execAt(form, folded, at);
    if (!match) continue;
    const printed = match[1] ?? match[2] ?? '';
    const value = words ? words.indexOf(printed.toLowerCase()) + 1 : parseNumeral(printed);
    if (value > 0) return { style, value, start: at, end: at + match[0].length };
  }
  return null;
}

function glyphAt(folded: string, at: number, code: number): Marker | null {
  const glyph = GLYPHS.find(([, first, last]) => code >= first && code <= last);
  if (!glyph) return null;
  const [style, first, , value] = glyph;
  let end = at + 1;
  while (/[ .、]/u.test(folded.charAt(end))) end += 1;
  return { style, value: value + code - first, start: at, end };
}

/** Where an enumerator may begin: a cheap pre-filter for markerAt. */
const CANDIDATE =
  /[一二三四五六七八九十](?:[、.]|\n?是)|[([〈]? ?(?:[一二三四五六七八九十]{1,4}|\d{1,3})[)\]〉]|\d[.、]|第[一二三四五六七八九十]|[①-⒛㈠-㈩㉑-㉟㊱-㊿❶-➉]|(?:问题|事项|任务) ?\(?[一二三四五六七八九十\d]|其[一二三四五六七八九十]|[首其再最][先次后][,、]|[([]?[a-hA-H][).、](?=[“\p{Script=Han}])|(?:整改)?(?:措施|举措)[一二三四五六七八九十\d]/uy;

const FIRST_LETTERS = 'abcdefghABCDEFGH';
const COUNTERS = '一二三四五六七八九十';
const CANDIDATE_PAIRS = [
  [DIGITS, `${DIGITS}.、)]〉`],
  [COUNTERS, `${COUNTERS}、.是\n)]〉`],
  ['([〈 ', `${DIGITS}${COUNTERS}${FIRST_LETTERS} `],
  ['第其问事任', `${COUNTERS}题项务`],
  ['首其再最', '先次后'],
  ['整措举', '改施措'],
  [FIRST_LETTERS, ').、'],
] as const;
const CANDIDATES = new Beginnings(...CANDIDATE_PAIRS);
/** All that a candidate begins with, and the blocks of enumerators of one character. */
const FIRSTS = unitSet(
  CANDIDATE_PAIRS.map(([firsts]) => firsts).join(''),
  ['\u2160', '\u27ff'],
  ['\u3200', '\u32ff'],
);

/** Enumerators inside a stretch, whatever precedes them. */
export function markersIn(folded: string, { start, end }: Span): Marker[] {
  const text = folded.slice(start, end);
  const found: Marker[] = [];
  let from = 0;
  let next = 0;
  const { length } = text;
  for (let index = 0; index < length; index = next) {
    next = index + 1;
    // The whole text, unlike a slice of it, is read fast.
    if (FIRSTS[folded.charCodeAt(start + index)] === 0) continue;
    if (!CANDIDATES.at(folded, start + index) && !isGlyph(folded.charCodeAt(start + index))) continue;
    CANDIDATE.lastIndex = index;
    if (!CANDIDATE.test(text)) continue;
    next = CANDIDATE.lastIndex;
    const at = backToNumeral(text, index, from);
    if (at < from) continue;
    const marker = readMarker(text, at);
    if (!marker) continue;
    from = marker.end;
    const { style, value } = marker;
    found.push({ style, value, start: marker.start + start, end: marker.end + start });
  }
  return found;
}

/** 十一、 is found at 一, so step back to the start of the numeral. */
function backToNumeral(text: string, at: number, floor: number): number {
  let from = at;
  while (from > floor && at - from < 3 && isInNumeral(text, from - 1)) from -= 1;
  return from;
}

/** Whether a code unit is in the blocks that hold enumerators of one character. */
function isGlyph(code: number): boolean {
  return (code >= 0x2160 && code < 0x2800) || (code >= 0x3200 && code < 0x3300);
}

function isInNumeral(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || COUNTERS.includes(text.charAt(at));
}
