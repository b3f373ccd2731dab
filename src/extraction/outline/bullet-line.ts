import {
  ACTION_LABEL,
  OTHER_LABEL,
  PROBLEM_LABEL,
  SECTION_LINE,
  STATUS_LABEL,
} from '#extraction/vocabulary/outline.ts';
import { firstEnd } from '#extraction/tokens/clauses.ts';
import { behindBullet } from './inline.ts';
import type { OutlineLine } from './line.ts';
import { markerAt, type MarkerStyle } from './marker.ts';

const LABELS = [ACTION_LABEL, OTHER_LABEL, PROBLEM_LABEL, STATUS_LABEL];
const LONGEST = 60;
/** 科研经费(共4个问题,全部整改完成) */
const COUNTED = /\((?:共|含|计|涉及)?\d{1,3}[个项条](?:问题|任务)?(?:,[^()]{1,30})?\) *$/u;

/** ★ or -- before a title, if there is more than one. A sentence after such a sign is a title only if a line with 整改情况: follows. */
export function bulletLines(folded: string, lines: readonly OutlineLine[]): ReadonlyMap<number, MarkerStyle> {
  const found = lines.filter(
    (line, i) => isTitled(folded, line, lines[i + 1]) || isLabelled(folded, line, lines[i - 1], lines[i + 1]),
  );
  return new Map(found.length > 1 ? found.map((line) => [line.start, styleOf(folded, line)]) : []);
}

/** ■ 整改组织情况 heads a part of the notice, ■ 学习不深入 an item. */
function styleOf(folded: string, { start, end }: OutlineLine): MarkerStyle {
  const title = folded.slice(behindBullet(folded, start), Math.min(end, start + LONGEST));
  return SECTION_LINE.test(title) ? 'section' : 'bullet';
}

function isTitled(folded: string, { start, end }: OutlineLine, next: OutlineLine | undefined): boolean {
  const from = behindBullet(folded, start);
  if (from === start || markerAt(folded, from)) return false;
  const text = folded.slice(from, Math.min(end, from + LONGEST * 2));
  if (LABELS.some((label) => label.test(text.replaceAll('*', '')))) return false;
  const title = firstEnd(text, 'title');
  if (title < 0)
    return (
      next !== undefined &&
      text.length <= LONGEST &&
      !/\d/u.test(text.replace(COUNTED, '')) &&
      behindBullet(folded, next.start) === next.start
    );
  return (
    title >= 4 &&
    title <= LONGEST &&
    end - from - title > 8 &&
    text.charAt(title) !== ';' &&
    !/\d/u.test(text.slice(0, title))
  );
}

/** A line with 整改情况: follows it, and no numbered 问题 stands above it, of which it would be the description. */
function isLabelled(
  folded: string,
  { start, end }: OutlineLine,
  previous: OutlineLine | undefined,
  next: OutlineLine | undefined,
): boolean {
  const from = behindBullet(folded, start);
  if (from === start || next === undefined || end - from < 4 || end - from > LONGEST) return false;
  if (!ACTION_LABEL.test(folded.slice(next.start, Math.min(next.end, next.start + LONGEST)))) return false;
  if (markerAt(folded, from) || LABELS.some((label) => label.test(folded.slice(from, end)))) return false;
  const above = previous ? folded.slice(Math.max(previous.start, previous.end - LONGEST), previous.end) : '';
  return !(previous && markerAt(folded, previous.start) && /问题[^。;]{0,6}[。:;]?\s*$/u.test(above));
}
