import { fold } from '#text/fold.ts';

/** A tab between cells, not the one behind an enumerator. */
const INNER_TAB = /(?<=\S)\t+(?=\S)/gu;
const ENUMERATOR = /^\s*[([]?(?:[一二三四五六七八九十]{1,3}|\d{1,3}|[①-⑳])[)\].、．。]?$/u;
/** A half-width full stop at the end of a sentence; not the one of 一. or (1). */
const STOP =
  /(?<=[\p{Script=Han}”’》%)])(?<!(?:^|[\s。;:.])[一二三四五六七八九十]{1,3})(?<!\([一二三四五六七八九十\d]{1,3}\))\.(?=\s|$|[\p{Script=Han}“‘《[(])/gmu;

/** Folds a text for reading its layout: besides fold, tabs between cells become | and half-width full stops 。 */
export function foldLayout(text: string): string {
  const tabbed = text.includes('\t') ? text.split('\n').map(parted).join('\n') : text;
  return fold(tabbed).replace(STOP, '。');
}

function parted(line: string): string {
  const tabs = [...line.matchAll(INNER_TAB)];
  const first = tabs[0];
  if (!first || (tabs.length === 1 && ENUMERATOR.test(line.slice(0, first.index)))) return line;
  return line.replace(INNER_TAB, (run) => '|'.repeat(run.length));
}
