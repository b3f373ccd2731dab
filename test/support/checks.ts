import { notice, read, type NoticeParts } from './notice.ts';
import { LEAD } from './notice.ts';

/** Verdict, expected and found value of the checks with this name. */
export function checksNamed(check: string, parts: Partial<NoticeParts>): string[] {
  return checksIn(check, notice(parts));
}

export function checksIn(check: string, text: string): string[] {
  return read(text)
    .checks.filter((entry) => entry.check === check)
    .map(({ verdict, expected, found }) => `${verdict} ${expected} ${found}`);
}

/** A text that stops after these results. */
export function cutAfter(results: string): string {
  return `${LEAD}\n${results}`;
}
