import { max } from 'd3-array';
import type { Lang } from '#messages/lang.ts';
import { isLike, likeNotices, placeAmong } from '#charts/parts/peers.ts';
import { bracketed, days, listedShort } from '#ui/number.ts';
import { factState } from '#view/figure-state.ts';
import type { DurationRow } from '#queries/durations.ts';

/** With fewer similar notices than this, no rank is given. */
const FEWEST = 5;

/** Which zone waited longest, and how that ranks among similar notices. */
export function longestWait(
  zones: readonly DurationRow[],
  context: readonly DurationRow[],
  lang: Lang,
): string {
  const most = max(zones, (row) => row.days);
  const longest = zones.filter((row) => row.days === most);
  const [first, ...more] = longest;
  if (!first) return '';
  const names = listedShort(
    longest.map((row) => (lang === 'zh' ? row.label_zh : row.label_en)),
    lang,
    2,
  );
  const place = more.length === 0 ? placeOf(first, context, lang) : '';
  const wait = `${days(first.days, lang)}${unsure(longest, lang)}`;
  if (lang === 'zh')
    return zones.length === 1 ? `${names}等反馈 ${wait}${place}` : `等反馈最久的是${names}，${wait}${place}`;
  return zones.length === 1
    ? `${names} waited ${wait} for feedback${place}`
    : `${names} waited longest for feedback: ${wait}${place}`;
}

function unsure(rows: readonly DurationRow[], lang: Lang): string {
  const inferred = rows.some(({ state }) => state === 'year_inferred');
  return inferred ? bracketed(factState('year_inferred', lang), lang) : '';
}

function placeOf(own: DurationRow, context: readonly DurationRow[], lang: Lang): string {
  const others = context.filter((row) => isLike(own, row));
  const place = rankAmong(own, others, lang);
  if (place === '') return '';
  const among = likeNotices(own, others.length, lang);
  return lang === 'zh' ? `；与${among}相比，${place}` : `, ${place} compared with ${among}`;
}

/** 第 9 长（另有 1 份相同）; empty among too few like notices. */
export function rankAmong(own: DurationRow, others: readonly DurationRow[], lang: Lang): string {
  if (others.length < FEWEST) return '';
  const count = (test: (days: number) => boolean) => others.filter((row) => test(row.days)).length;
  const around = {
    larger: count((days) => days > own.days),
    same: count((days) => days === own.days),
    smaller: count((days) => days < own.days),
  };
  return placeAmong(around, lang);
}
