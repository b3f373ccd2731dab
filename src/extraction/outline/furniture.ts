import { CHROME } from '#extraction/vocabulary/outline.ts';
import { sliceOf } from '#text/span.ts';
import type { OutlineLine } from './line.ts';

/** Longer lines are text, however they begin. */
const LONGEST = 300;

/** Whether a line is page chrome: breadcrumbs, dates of the page, share and print bars. */
export function isFurniture(folded: string, line: OutlineLine): boolean {
  return line.end - line.start <= LONGEST && CHROME.test(sliceOf(folded, line));
}
