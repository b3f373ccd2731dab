import { CHROME, CHROME_CELL } from '#extraction/vocabulary/outline.ts';
import type { OutlineLine } from './line.ts';

/** Longer lines are text, however they begin. */
const LONGEST = 300;

/** Whether a line is page chrome: breadcrumbs, dates of the page, share and print bars. */
export function isFurniture(folded: string, line: OutlineLine): boolean {
  if (line.end - line.start > LONGEST) return false;
  const text = folded.slice(line.start, line.end);
  return CHROME.some((pattern) => test(pattern, text)) || test(CHROME_CELL, text);
}

function test(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
