import { CONTACT, SIGNED_IN_FIGURES, SIGNED_ON, SIGNER } from '#extraction/vocabulary/outline.ts';
import { lastStart } from '#extraction/tokens/clauses.ts';
import { isFurniture } from './furniture.ts';
import type { OutlineLine } from './line.ts';
import { markerAt } from './marker.ts';
import type { Mark } from './zones.ts';

/** Where contact, signature and page chrome begin at the end of a notice, in ascending order. */
export interface Tail {
  readonly contact: number;
  readonly signature: number;
  readonly furniture: number;
}

/** Lines from the end that are searched for a signature. */
const SEARCHED = 40;

export function tailOf(folded: string, lines: readonly OutlineLine[], from: number): Tail {
  const end = folded.length;
  const dated = dateLine(folded, lines, from);
  const signature = dated < 0 ? undated(folded, lines, from) : signerLine(folded, lines, dated, from);
  const after = dated >= 0 ? dated + 1 : signature >= 0 ? signature + 1 : lastText(folded, lines);
  const furniture = lines[after]?.start ?? end;
  const signed = inlineSignature(folded, lines, dated) ?? lines[signature]?.start ?? furniture;
  return {
    contact: Math.min(contactStart(folded, lines, from, signed), signed),
    signature: signed,
    furniture,
  };
}

/** The last line that is only a date, or a signing body with a date; one that says 印发 only where no other is near. */
function dateLine(folded: string, lines: readonly OutlineLine[], from: number): number {
  let printed = -1;
  const first = Math.max(from, lines.length - SEARCHED);
  const inColumn = lines.slice(first).filter((line) => isOnlyDate(folded, line)).length >= COLUMN;
  for (let i = lines.length - 1; i >= first; i -= 1) {
    const line = lines[i];
    if (!line) continue;
    if (inColumn && isOnlyDate(folded, line) && lines.slice(i + 1).some((below) => tells(folded, below)))
      continue;
    if (isSignedInFigures(folded, line, lines[i - 1])) return i;
    if (isFurniture(folded, line)) continue;
    const text = folded.slice(Math.max(line.start, line.end - 80), line.end);
    const date = SIGNED_ON.exec(text);
    if (!date) continue;
    const rest = text.slice(0, date.index).trim();
    if (rest !== '' && rest !== '(' && !SIGNER.test(lastSentence(rest))) continue;
    if (!text.endsWith('印发')) return i;
    if (printed < 0) printed = i;
  }
  return printed;
}

/** More lines that are only a date than a signature and the page's own date: the days by which problems are due. */
export const COLUMN = 3;

/** Neither page chrome nor whom to write to. */
function tells(folded: string, line: OutlineLine): boolean {
  return !isFurniture(folded, line) && contactIn(folded, line) === null;
}

function isOnlyDate(folded: string, { start, end }: OutlineLine): boolean {
  const text = folded.slice(start, end);
  return text.length <= 16 && (SIGNED_IN_FIGURES.test(text) || SIGNED_ON.exec(text)?.index === 0);
}

function isSignedInFigures(
  folded: string,
  { start, end }: OutlineLine,
  above: OutlineLine | undefined,
): boolean {
  const figures = end - start <= 16 && SIGNED_IN_FIGURES.test(folded.slice(start, end));
  return figures && above !== undefined && isSigner(folded, above);
}

function lastSentence(text: string): string {
  return text.slice(lastStart(text, 'statement')).trim();
}

/** 中共…委员会 2024年2月23日 after the last sentence of a longer line. */
function inlineSignature(folded: string, lines: readonly OutlineLine[], dated: number): number | null {
  const line = lines[dated];
  if (!line) return null;
  const from = Math.max(line.start, line.end - 80);
  const text = folded.slice(from, line.end);
  const date = SIGNED_ON.exec(text);
  const stop = lastStart(text, 'statement');
  if (!date || stop === 0 || date.index < stop) return null;
  return from + stop + (/^ */u.exec(text.slice(stop))?.[0].length ?? 0);
}

/** The signing body is on the lines above its date. */
function signerLine(folded: string, lines: readonly OutlineLine[], dated: number, from: number): number {
  let first = dated;
  for (let i = dated - 1; i >= Math.max(from, dated - 3); i -= 1) {
    const line = lines[i];
    if (!line || !isSigner(folded, line)) break;
    first = i;
  }
  return first;
}

function isSigner(folded: string, line: OutlineLine): boolean {
  const text = folded.slice(line.start, Math.min(line.end, line.start + 62)).replaceAll(/ +/gu, '');
  return line.end - line.start <= 62 && SIGNER.test(text) && !markerAt(folded, line.start);
}

/** A signing body without a date, as the last line of the text. */
function undated(folded: string, lines: readonly OutlineLine[], from: number): number {
  const last = lastText(folded, lines) - 1;
  const line = lines[last];
  return line && last > from && isSigner(folded, line) ? last : -1;
}

/** Index after the last line that is not page chrome. */
function lastText(folded: string, lines: readonly OutlineLine[]): number {
  return lines.findLastIndex((line) => !isFurniture(folded, line)) + 1;
}

/** The first sentence that asks for comments, after the last numbered line. */
function contactStart(folded: string, lines: readonly OutlineLine[], from: number, signed: number): number {
  const tail = lines.slice(from).filter(({ start }) => start < signed);
  const numbered = tail.findLastIndex((line) => {
    const marker = markerAt(folded, line.start);
    return marker !== null && contactIn(folded, { start: marker.end, end: line.end }) !== marker.end;
  });
  for (const { start, end } of tail.slice(Math.max(numbered, 0))) {
    const found = contactIn(folded, { start, end: Math.min(end, signed) });
    if (found !== null) return found;
  }
  return signed;
}

function contactIn(folded: string, { start, end }: OutlineLine): number | null {
  CONTACT.lastIndex = 0;
  const found = CONTACT.exec(folded.slice(start, end));
  return found ? start + (found.indices?.groups?.['contact']?.[0] ?? 0) : null;
}

export function tailMarks({ contact, signature, furniture }: Tail, end: number): Mark[] {
  const marks: Mark[] = [
    { start: contact, kind: 'contact' },
    { start: signature, kind: 'signature' },
    { start: furniture, kind: 'furniture' },
  ];
  return marks.filter(({ start }, i) => start < (marks[i + 1]?.start ?? end));
}
