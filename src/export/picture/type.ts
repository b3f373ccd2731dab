import type { Attributes } from '#export/picture/element.ts';
import type { FaceName, Faces } from '#export/picture/face.ts';

/** The face and size of a text. */
export interface Setting {
  readonly face: FaceName;
  readonly size: number;
}

/** Weights from 550 use the bold face; headlines ask for the serif. */
export function faceOf(style: Attributes): FaceName {
  if (style['font-family'] === 'serif') return 'serif';
  return Number(style['font-weight'] ?? 400) >= 550 ? 'bold' : 'sans';
}

/** The face that has the character: missing ones come from the bold face. */
export function cutOf(char: string, face: FaceName, faces: Faces): FaceName | undefined {
  return [face, 'bold' as const].find((cut) => faces[cut].charToGlyphIndex(char) > 0);
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;

/** In thousandths of the font size; for a missing character, a typical width. */
export function advanceOf(char: string, face: FaceName, faces: Faces): number {
  const cut = cutOf(char, face, faces);
  if (cut) return faces[cut].charToGlyph(char).advanceWidth ?? 1000;
  return WIDE.test(char) ? 1000 : 600;
}

export function measured(text: string, { face, size }: Setting, faces: Faces): number {
  return ([...text].reduce((sum, char) => sum + advanceOf(char, face, faces), 0) * size) / 1000;
}

/** What stays together in a line: a word or a Han character, with its opening and closing punctuation. */
const PIECE =
  /[（《“‘「『([]*(?:[\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff]|[^\s\u2e80-\u9fff\uf900-\ufaff，。；：、）》”’」』！？（《“‘「『]+)[，。；：、）》”’」』！？…%]*\s*|\s+|./gu;

/** Lines of at most this width. Nothing is dropped: a word that is too long is broken. */
export function lines(text: string, setting: Setting, width: number, faces: Faces): readonly string[] {
  return filled(text.match(PIECE) ?? [], setting, width, faces);
}

/** Lines of a headline: Chinese words stay whole, and all lines have about the same length. */
export function headline(text: string, setting: Setting, width: number, faces: Faces): readonly string[] {
  const pieces = phrases(text);
  const broken = filled(pieces, setting, width, faces);
  let [least, most] = [width / 2, width];
  while (most - least > 4) {
    const middle = (least + most) / 2;
    if (filled(pieces, setting, middle, faces).length > broken.length) least = middle;
    else most = middle;
  }
  return filled(pieces, setting, most, faces);
}

/** Whether a headline fits without breaking a phrase. */
export function keepsPhrases(text: string, setting: Setting, width: number, faces: Faces): boolean {
  return phrases(text).every((phrase) => measured(phrase.trimEnd(), setting, faces) <= width);
}

/** Brackets with up to 12 characters. */
const BRACKETS = /(（[^（）]{1,12}）)/u;

/** Words and short brackets, each with the number before it and the punctuation around it. */
function phrases(text: string): readonly string[] {
  const words = text.split(BRACKETS).flatMap((part) => (BRACKETS.test(part) ? [part] : wordsIn(part)));
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1) ?? '';
    const stays =
      /^[\s，。；：、）》”’」』！？…%,.;:)\]¥-]/u.test(word) ||
      /[（《“‘「『([¥-]$|[\d.]\s?$/u.test(before) ||
      (word.startsWith('元') && /[万亿]$/u.test(before));
    if (before !== '' && stays && before.length < 12) joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
}

/** Without Intl.Segmenter, breaks between characters. */
function wordsIn(text: string): readonly string[] {
  if (!('Segmenter' in Intl)) return text.match(PIECE) ?? [];
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

function filled(pieces: readonly string[], setting: Setting, width: number, faces: Faces): readonly string[] {
  const fits = (line: string) => measured(line.trimEnd(), setting, faces) <= width;
  const broken = [''];
  for (const piece of pieces.flatMap((one) => (fits(one) ? [one] : [...one]))) {
    const line = broken.at(-1) ?? '';
    if (fits(line + piece)) broken[broken.length - 1] = line + piece;
    else broken.push(piece);
  }
  return broken.map((line) => line.trim()).filter((line) => line !== '');
}
