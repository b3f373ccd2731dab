import type { Span } from './span.ts';

const PAIRS = ['“”', '‘’', '《》', '「」', '『』', '()', '（）'] as const;

/** Widens a stretch so that it cuts no quotation, title or bracket apart; where the text itself does, it stays. */
export function withWholeMarks(text: string, stretch: Span): Span {
  let { start, end } = stretch;
  for (const [opening = '', closing = ''] of PAIRS) {
    let depth = 0;
    let lacking = 0;
    for (const char of text.slice(start, end)) {
      if (char === opening) depth += 1;
      else if (char === closing && depth > 0) depth -= 1;
      else if (char === closing) lacking += 1;
    }
    for (; depth > 0 && text.includes(closing, end); depth -= 1) end = text.indexOf(closing, end) + 1;
    for (; lacking > 0 && start > 0 && text.lastIndexOf(opening, start - 1) >= 0; lacking -= 1)
      start = text.lastIndexOf(opening, start - 1);
  }
  return { start, end };
}
