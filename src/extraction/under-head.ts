import type { Span } from '#text/span.ts';
import { CHAIRS } from './vocabulary/meetings.ts';
import { anyOf } from '#text/pattern.ts';

/** A numbered heading on a line, up to its first sentence: 二、, (二), 2. */
const HEADING =
  /(?:^|\n) {0,8}(?:(?<part>[一二三四五六七八九十]{1,3}、)|(?<point>\([一二三四五六七八九十]{1,3}\))|\d{1,2}[.、])(?<words>[^\n。]{0,60})/gu;
/** 党委主要负责人履行第一责任人职责情况, not 书记专题会. */
const OF_HEAD = new RegExp(
  `^[^,;]{0,20}(?<!副)(?:${anyOf([...CHAIRS, '第一责任人']).source})(?!专题|办公)[^;]{0,30}(?:责任|职责|整改|作用|情况|担当|带头|亲自|领办|挂帅)`,
  'u',
);
const OF_OTHERS = /班子|成员|纪委|纪检|问题|不到位|不够|不足|不力/u;

/** The stretches under a heading on what the head of the body did, up to the next heading of its rank or above. */
export function underHead(folded: string): Span[] {
  const found: Span[] = [];
  let open: { readonly start: number; readonly rank: number } | null = null;
  for (const { index, groups = {} } of folded.matchAll(HEADING)) {
    const rank = groups['part'] ? 0 : groups['point'] ? 1 : 2;
    if (open && rank <= open.rank) {
      found.push({ start: open.start, end: index });
      open = null;
    }
    const words = groups['words'] ?? '';
    if (!open && OF_HEAD.test(words) && !OF_OTHERS.test(words)) open = { start: index, rank };
  }
  return open ? [...found, { start: open.start, end: folded.length }] : found;
}
