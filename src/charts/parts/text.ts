const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef]/u;
const EM: readonly (readonly [RegExp, number])[] = [
  [WIDE, 1],
  [/[mMW%@…—]/u, 0.98],
  [/[w+=<>≈≥−→←↑↓]/u, 0.84],
  [/[DGHNOQU&]/u, 0.76],
  [/[A-Z]/u, 0.69],
  [/[abdeghnopqu\d¥]/u, 0.64],
  [/[tfr()[\]-]/u, 0.4],
  [/[ijl.,:;'’|/· ]/u, 0.34],
];

/** How much wider bold text is. */
export const BOLD = 1.11;

const WIDTHS = new Map<string, number>();

/** Cached: charts measure the same few hundred characters thousands of times. */
function emOf(char: string): number {
  let width = WIDTHS.get(char);
  if (width === undefined) {
    width = EM.find(([set]) => set.test(char))?.[1] ?? 0.59;
    WIDTHS.set(char, width);
  }
  return width;
}

/** An estimate for a wide typeface, because text cannot be measured without a browser. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const char of text) sum += emOf(char);
  return sum * size;
}

/** The text, cut with an ellipsis if it does not fit. */
export function clip(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const chars = [...text];
  while (chars.length > 1 && textWidth(`${chars.join('').trimEnd()}…`, size) > width) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}

/** Keeps brackets, words and Han characters whole, with their closing punctuation. */
const PIECE =
  /[(（][^)）]*[)）]\s*|[\u2e80-\u9fff][、,，。;；:：)）」』》]*|[^\s\u2e80-\u9fff(（]+\s*|\s+|./gu;

/** Lines of at most this width; the last is cut if there would be more than `most`. */
export function wrap(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [''];
  for (const piece of text.match(PIECE) ?? []) {
    const line = lines.at(-1) ?? '';
    const fits = line === '' || textWidth(line + piece.trimEnd(), size) <= width;
    if (fits) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  const shown = lines.slice(0, most);
  if (lines.length > most) shown[most - 1] = lines.slice(most - 1).join('');
  return shown.map((line) => clip(line.trim(), size, width));
}
