import type { Span } from '#text/span.ts';
import { CHAIRS } from './vocabulary/meetings.ts';
import { anyOf } from '#text/pattern.ts';
import { execAt } from '#text/scan.ts';

/** A line, with the number of a heading: 二、, (二), 2.; up to its second sentence. */
const LINE =
  / *(?:(?<part>[一二三四五六七八九十]{1,3}、)|(?<point>\([一二三四五六七八九十]{1,3}\))|(?<number>\d{1,2}[.、])|(?<also>[一二三四五六七八九十]是))?(?<words>[^\n。]{0,60})(?:。(?<next>[^\n。]{0,30}))?/uy;
const CHAIR = anyOf([...CHAIRS, '第一责任人']).source;
/** 党委主要负责人履行第一责任人职责情况, not 书记专题会. */
const OF_HEAD = new RegExp(
  `^[^,;]{0,20}(?<!副)(?:${CHAIR})(?!专题|办公)[^;]{0,30}(?:责任|职责|整改|作用|情况|担当|带头|亲自|领办|挂帅)`,
  'u',
);
const OF_OTHERS = /班子|成员|纪委|纪检|问题|不到位|不够|不足|不力/u;
/** 区委书记对重要工作亲自部署, as the first sentence of a paragraph. */
const HEAD_DOES = new RegExp(
  `^[^,;:、]{0,12}(?<!副|纪委|政法委|支部|村)(?:${CHAIR})(?:同志)?(?:对|把|带头|亲自|切实|认真|主动|坚决|自觉|始终|坚持|履行|扛|靠前|率先|全程)(?![^。\\n]{0,16}(?:要求|督促|带领|推动))`,
  'u',
);

/** The stretches on what the head of the body did: under a heading that says so, or a paragraph that begins with the head. */
export function underHead(folded: string): Span[] {
  const found: Span[] = [];
  let open: { readonly start: number; readonly rank: number } | null = null;
  for (let index = 0; index >= 0; index = nextLine(folded, index)) {
    const { 0: line = '', groups = {} } = execAt(LINE, folded, index) ?? {};
    if (line.trim() === '' || groups['also']) continue;
    const rank = groups['part'] ? 0 : groups['point'] ? 1 : groups['number'] ? 2 : PARAGRAPH;
    if (open && rank <= open.rank) {
      found.push({ start: open.start, end: index });
      open = null;
    }
    const { words = '', next = '' } = groups;
    const isHeading = rank < PARAGRAPH && OF_HEAD.test(words) && !OF_OTHERS.test(words);
    if (open) continue;
    if (isHeading) open = { start: index, rank };
    else if (HEAD_DOES.test(rank < PARAGRAPH ? next : words)) open = { start: index, rank: PARAGRAPH };
  }
  return open ? [...found, { start: open.start, end: folded.length }] : found;
}

function nextLine(folded: string, from: number): number {
  const feed = folded.indexOf('\n', from);
  return feed < 0 ? -1 : feed + 1;
}

/** The rank of a line without a number. */
const PARAGRAPH = 3;
