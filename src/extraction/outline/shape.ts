import type { FoldedText } from '#text/fold.ts';
import { execAt, matchesOf } from '#text/scan.ts';

/** A tab between cells, not the one after an enumerator. */
const INNER_TAB = /(?<=\S)\t+(?=\S)/gu;
const ENUMERATOR = /^\s*[([]?(?:[一二三四五六七八九十]{1,3}|\d{1,3}|[①-⑳])[)\].、．。]?$/u;
/** A half-width full stop at the end of a sentence, not after 一 or (1). */
const STOP =
  /(?<=[\p{Script=Han}”’》%)])(?<!(?:^|[\s。;:.])[一二三四五六七八九十]{1,3})(?<!\([一二三四五六七八九十\d]{1,3}\))\.(?=\s|$|[\p{Script=Han}“‘《[(])/muy;

/** The folded text with a uniform layout: tabs between cells become |, half-width full stops 。 */
export function plainLayout({ text, folded }: FoldedText): string {
  const parted = text.includes('\t') ? partedCells(text, folded) : folded;
  const plain: string[] = [];
  let from = 0;
  for (let at = parted.indexOf('.'); at >= 0; at = parted.indexOf('.', at + 1)) {
    if (!execAt(STOP, parted, at)) continue;
    plain.push(parted.slice(from, at));
    from = at + 1;
  }
  return [...plain, parted.slice(from)].join('。');
}

/** Searches the original text for tabs, because folding turns them into blanks. */
function partedCells(text: string, folded: string): string {
  const lines = folded.split('\n');
  const parted = text.split('\n').map((line, i) => partedLine(line, lines[i] ?? ''));
  return parted.join('\n');
}

function partedLine(line: string, folded: string): string {
  const tabs = matchesOf(INNER_TAB, line);
  const first = tabs[0];
  if (!first || (tabs.length === 1 && ENUMERATOR.test(line.slice(0, first.index)))) return folded;
  const units = folded.split('');
  for (const { index, 0: run } of tabs) units.fill('|', index, index + run.length);
  return units.join('');
}
