import { DRIVEN, DUTY, LED, NAMED_OBJECT } from '#extraction/vocabulary/outline-organising.ts';
import { behindBullet } from './inline.ts';
import { frequencies, type OutlineLine } from './line.ts';
import { markerAt, type MarkerStyle } from './marker.ts';

const LONGEST = 34;
const ACCOUNT = /^(?:(?:具体|重点|主要|反馈|逐[条项]|分项)(?:问题)?)?(?:的?整改)(?:落实|进展|完成)?情况$/u;

/** How sure a heading is about organising rectification; 0 where it is not. */
export function organisingIn(words: string): 'led' | 'driven' | 'duty' | null {
  if (words.includes('方面') || words.includes('领域')) return null;
  const ofRectification = words.includes('整改');
  if (ofRectification && words.search(LED) >= 0) return 'led';
  if (words.search(DUTY) >= 0) return 'duty';
  return ofRectification && words.search(DRIVEN) >= 0 ? 'driven' : null;
}

/** Whether a heading may also head the problems: 推动反馈问题整改情况. */
export function namesObject(words: string): boolean {
  return NAMED_OBJECT.test(words);
}

function organisesAlone(words: string): boolean {
  const how = organisingIn(words);
  return how === 'led' || (how !== null && !namesObject(words));
}

/** A bare line on organising rectification, and 整改落实情况 after it: the parts of a notice without numbers. */
export function organisingLines(
  folded: string,
  lines: readonly OutlineLine[],
): ReadonlyMap<number, MarkerStyle> {
  const words = lines.map((line) => bareWords(folded, line));
  const often = frequencies(words);
  const heads = (i: number) => often.get(words[i] ?? '') === 1 && endsSentence(folded, lines[i - 1]);
  const first = words.findIndex((text, i) => heads(i) && organisesAlone(text));
  if (first < 0) return new Map();
  const parts = lines.filter(
    (_, i) => i === first || (i > first && heads(i) && ACCOUNT.test(words[i] ?? '')),
  );
  return new Map(parts.map(({ start }) => [start, 'section']));
}

/** The words of a line without enumerator and full stop; empty for any other. */
function bareWords(folded: string, { start, end }: OutlineLine): string {
  if (end - start > LONGEST || markerAt(folded, behindBullet(folded, start)) !== null) return '';
  const text = folded.slice(start, end);
  return /[。:;!?|\d]/u.test(text) ? '' : text;
}

function endsSentence(folded: string, line: OutlineLine | undefined): boolean {
  return line === undefined || /[。:;!?”)\]]/u.test(folded.charAt(line.end - 1));
}
