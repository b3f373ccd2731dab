import { HAN } from '#text/scan.ts';
import type { Span } from '#text/span.ts';

const MARKS = '《》。\n';
/** No title is longer. */
const LONGEST = 120;

interface OpenTitle {
  readonly start: number;
  /** The last 《 in it. */
  readonly inner: number;
  readonly depth: number;
  /** The offset after its last 》, or -1. */
  readonly closed: number;
}

/** The outermost 《…》 of a stretch. Unmatched marks are skipped. */
export function titlesIn(folded: string, { start, end }: Span): Span[] {
  const titles: Span[] = [];
  let open: OpenTitle | null = null;
  for (let at = start; at <= end; at += 1) {
    if (open === null) at = nextTitle(folded, at, end);
    if (at < end && folded.charCodeAt(at) >= HAN) continue;
    const mark = at < end ? folded.charAt(at) : '';
    if (!MARKS.includes(mark)) continue;
    const next = step(folded, open, mark, at);
    const ended = open !== null && (next === null || next.start !== open.start);
    const title = ended && open !== null ? closest(folded, mark === '》' ? close(open, at) : open) : null;
    if (title) titles.push(title);
    open = next;
  }
  return titles;
}

/** Where the next 《 is, or the end. */
function nextTitle(folded: string, from: number, end: number): number {
  const at = folded.slice(from, end).indexOf('《');
  return at < 0 ? end : from + at;
}

/** The title that is open after a mark. */
function step(folded: string, open: OpenTitle | null, mark: string, at: number): OpenTitle | null {
  if (mark === '《') {
    const nested = open !== null && at - open.start <= LONGEST && isNested(folded, open, at);
    if (nested) return { ...open, inner: at, depth: open.depth + 1 };
    return { start: at, inner: at, depth: 1, closed: -1 };
  }
  if (mark !== '》' || open === null || at - open.start > LONGEST) return null;
  return open.depth > 1 ? close(open, at) : null;
}

function close(open: OpenTitle, at: number): OpenTitle {
  return at - open.start > LONGEST ? open : { ...open, depth: open.depth - 1, closed: at + 1 };
}

/** 《关于印发《…: a nested title follows a word, a separate one follows a mark or 和. */
function isNested(folded: string, { start, closed }: OpenTitle, at: number): boolean {
  return closed < 0 && !/[,;:]|[、及与和》 ]$/u.test(folded.slice(start + 1, at));
}

/** The title as far as its marks match: the inner one if only that is closed, before 的通知. */
function closest(folded: string, { start, inner, depth, closed }: OpenTitle): Span | null {
  if (closed < 0) return null;
  const behind = folded.slice(closed, closed + 12);
  const unclosed = depth > 0 && /^的[^。\n]{0,6}(?:通知|意见|决定|公告|请示|函)/u.test(behind);
  return { start: unclosed ? inner : start, end: closed };
}
