import {
  ACTION_LABEL,
  OTHER_LABEL,
  PROBLEM_HEADING,
  PROBLEM_LABEL,
  STATUS_LABEL,
} from '#extraction/vocabulary/outline.ts';
import type { OutlineLine } from './line.ts';
import { markerAt, type Marker } from './marker.ts';

const LABELS = [ACTION_LABEL, STATUS_LABEL, OTHER_LABEL];
const LONGEST = 24;
const LONGEST_TITLE = 80;

interface PartLine {
  readonly line: OutlineLine;
  readonly marker: Marker;
  readonly label: 'action' | 'other' | 'problem' | null;
  /** Not a 反馈问题: that opens an item. */
  readonly isPart: boolean;
}

/**
 * The starts of numbered lines that are the parts of one item: (1)整改目标:, (2)整改措施:, (3)整改进度:. They are numbered from 1 on,
 * all have a label, and one is that of measures. A numbered 反馈问题: opens the item itself if no problem is named right above.
 */
export function partLines(folded: string, lines: readonly OutlineLine[]): ReadonlySet<number> {
  const parts = new Set<number>();
  const open = new Map<string, PartLine[]>();
  const close = (run: readonly PartLine[] | undefined) => {
    const isOfItem = run && run.length > 1 && run.some(({ label }) => label === 'action');
    if (!isOfItem || run.some(({ label }) => label === null)) return;
    for (const { line, isPart } of run) if (isPart) parts.add(line.start);
  };
  for (const [i, line] of lines.entries()) {
    const part = partOf(folded, line, lines[i - 1]);
    if (!part) continue;
    const { style, value } = part.marker;
    const run = open.get(style);
    if (run && value === (run.at(-1)?.marker.value ?? 0) + 1) run.push(part);
    else {
      close(run);
      open.set(style, [part]);
    }
  }
  for (const run of open.values()) close(run);
  return parts;
}

function partOf(folded: string, line: OutlineLine, above: OutlineLine | undefined): PartLine | null {
  const marker = markerAt(folded, line.start);
  if (!marker || marker.value === 0 || marker.style === 'cn' || marker.style === 'part') return null;
  const head = folded.slice(marker.end, Math.min(line.end, marker.end + LONGEST));
  if (PROBLEM_LABEL.test(head))
    return { line, marker, label: 'problem', isPart: above !== undefined && isProblem(folded, above) };
  const found = LABELS.find((label) => label.test(head));
  const label = found ? (found === ACTION_LABEL ? 'action' : 'other') : null;
  return { line, marker, label, isPart: true };
}

function isProblem(folded: string, { start, end }: OutlineLine): boolean {
  const words = folded.slice(markerAt(folded, start)?.end ?? start, Math.min(end, start + LONGEST_TITLE));
  return PROBLEM_HEADING.test(words) && !/方面|领域/u.test(words);
}

/** Where a line begins behind the number of a labelled part. */
export function behindPartNumber(folded: string, { start, end }: OutlineLine): number {
  const marker = markerAt(folded, start);
  if (!marker || marker.style === 'run' || marker.end >= end) return start;
  const head = folded.slice(marker.end, Math.min(end, marker.end + LONGEST));
  return [...LABELS, PROBLEM_LABEL].some((label) => label.test(head)) ? marker.end : start;
}
