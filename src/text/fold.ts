import { foldBy } from './fold-by.ts';
import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

/** Marks that notices print in several widths and shapes, each with the form it is folded to. */
const MARKS: readonly (readonly [string, string])[] = [
  ['﹒．', '.'],
  ['﹑', '、'],
  ['—–−－﹣‐‑‒―', '-'],
  ['～∼〜', '~'],
  ['〔［【〖﹝', '['],
  ['〕］】〗﹞', ']'],
  ['「『＂〝', '“'],
  ['」』〞', '”'],
  ['︰∶﹕', ':'],
  ['﹔', ';'],
  ['﹐', ','],
  ['﹙', '('],
  ['﹚', ')'],
  ['\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u3000\t\u200b\ufeff', ' '],
];

/** What each code unit is folded to. */
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (let code = 0xff01; code <= 0xff5e; code += 1) FOLDED[code] = code - 0xfee0;
for (let i = 0; i < TRADITIONAL.length; i += 1) FOLDED[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
for (const [variants, folded] of MARKS)
  for (const variant of variants) FOLDED[variant.charCodeAt(0)] = folded.charCodeAt(0);

/**
 * Folds full-width forms to ASCII, traditional characters to simplified ones and the shapes of
 * dashes, brackets and blanks to one each. Each code unit maps to one code unit, so an offset found in the
 * folded text holds in the original. Use it for matching only; cut what is shown from the original.
 */
export function fold(text: string): string {
  return foldBy(text, FOLDED);
}

/** A text beside its folded form; offsets hold in both. */
export interface FoldedText {
  readonly text: string;
  readonly folded: string;
}

/** Folds a text once and keeps both forms together. */
export function foldedText(text: string): FoldedText {
  return { text, folded: fold(text) };
}
