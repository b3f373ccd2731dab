import { parseNumeral } from '#text/numeral.ts';
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

const CN = '[一二三四五六七八九十百]{1,4}';

/** Read at one place of a folded text; every group 1 or 2 is the number. */
const SHAPES: readonly (readonly [MarkerStyle, RegExp])[] = [
  ['part', new RegExp(`第(${CN}|\\d{1,2})部分[ :、.]*`, 'uy')],
  ['cn-bracket', new RegExp(`第(${CN}|\\d{1,2})个?(?:大?方面|大?类|板块)(?:问题)? ?[:、.|]+ *`, 'uy')],
  [
    'problem',
    new RegExp(
      `(?:反馈|具体|整改|巡[视察]|移交)?(?:问题|事项|任务) ?\\(?(${CN}|\\d{1,3})\\)?(?: *[:.、|]+ *| +|(?=\\n|$))`,
      'uy',
    ),
  ],
  [
    'problem',
    new RegExp(`第(${CN}|\\d{1,3})(?:[个项条]?(?:问题|任务|事项)|项(?=[:、]))(?: *[:.、|]+ *| +)`, 'uy'),
  ],
  ['cn', new RegExp(`(${CN}) ?[、.](?![一二三四五六七八九十、.]) *`, 'uy')],
  ['cn-bracket', new RegExp(`[([〈<] ?(${CN}) ?[)\\]〉>] ?[、.,]? *`, 'uy')],
  [
    'bracket',
    /(?<![\d.])\d{1,2}\.\d{1,2}\.(\d{1,2})(?:[.、]| +|(?=[“\p{Script=Han}]))(?![日至起前后\d]) */uy,
  ],
  ['decimal', /\d{1,2}\.(\d{1,2})(?:[.、]| +|(?=[“\p{Script=Han}]))(?![\d亿万元个倍年月%]) */uy],
  ['number', /(\d{1,3}) ?(?:[、．]|\.(?!\d)) *(?![.、])/uy],
  ['bracket', /[([] ?(\d{1,3}) ?[)\]] ?[、.]? *|(\d{1,2})\) *(?=\p{Script=Han}|“)/uy],
  ['ordinal', new RegExp(`第(${CN})[、,:.] *`, 'uy')],
  ['run', new RegExp(`(${CN})\\n?是(?![非否]) *`, 'uy')],
  ['run', new RegExp(`其(${CN})[,、: ] *`, 'uy')],
  ['run', new RegExp(`(?:整改)?(?:措施|举措)(${CN}|\\d{1,2}) ?[:、.] *`, 'uy')],
];

/** Words and letters that count: 首先, a). */
const WORDS: readonly (readonly [MarkerStyle, RegExp, string])[] = [
  ['run', /(首先|其次|再次|最后)[,、] */uy, '首先 其次 再次 最后'],
  ['circle', /[([]?([a-hA-H])[).、] *(?=[“\p{Script=Han}])/uy, 'a b c d e f g h'],
];

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

/** The enumerator at an offset of a folded text, or null. */
export function markerAt(folded: string, at: number): Marker | null {
  const code = folded.charCodeAt(at);
  const glyph = code >= 0x2160 && code <= 0x32bf ? glyphAt(folded, at, code) : null;
  if (glyph) return glyph;
  for (const [style, shape] of SHAPES) {
    shape.lastIndex = at;
    const match = shape.exec(folded);
    if (!match) continue;
    const value = parseNumeral(match[1] ?? match[2] ?? '');
    if (value > 0) return { style, value, start: at, end: at + match[0].length };
  }
  return wordAt(folded, at);
}

function wordAt(folded: string, at: number): Marker | null {
  for (const [style, shape, words] of WORDS) {
    shape.lastIndex = at;
    const match = shape.exec(folded);
    if (!match) continue;
    const value = words.split(' ').indexOf((match[1] ?? '').toLowerCase()) + 1;
    return { style, value, start: at, end: at + match[0].length };
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
  /[一二三四五六七八九十](?:[、.]|\n?是)|[([〈]? ?(?:[一二三四五六七八九十]{1,4}|\d{1,3})[)\]〉]|\d[.、]|第[一二三四五六七八九十]|[①-⒛㈠-㈩㉑-㉟㊱-㊿❶-➉]|(?:问题|事项|任务) ?\(?[一二三四五六七八九十\d]|其[一二三四五六七八九十]|[首其再最][先次后][,、]|[([]?[a-hA-H][).、](?=[“\p{Script=Han}])|(?:整改)?(?:措施|举措)[一二三四五六七八九十\d]/gu;

/** Enumerators inside a stretch, whatever precedes them. */
export function* markersIn(folded: string, { start, end }: Span): Generator<Marker> {
  const text = folded.slice(start, end);
  let from = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const at = backToNumeral(text, match.index, from);
    if (at < from) continue;
    const marker = markerAt(text, at);
    if (!marker) continue;
    from = marker.end;
    yield { ...marker, start: marker.start + start, end: marker.end + start };
  }
}

/** 十一、 is found at 一, so step back to the start of the numeral. */
function backToNumeral(text: string, at: number, floor: number): number {
  let from = at;
  while (from > floor && at - from < 3 && /[一二三四五六七八九十\d]/u.test(text.charAt(from - 1))) from -= 1;
  return from;
}
