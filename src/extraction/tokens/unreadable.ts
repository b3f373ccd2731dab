import { matchesOf } from '#text/scan.ts';
import { spanOf, type Span } from '#text/span.ts';
import type { Layout } from '#extraction/layout.ts';

/** Numbers lost in conversion or left blank by the author. */
const LOST_NUMBER = /[的成将] {2,6}个(?:具体)?问题|第(?=巡[视察]组)|\ufffd{1,8}/gu;
/** Every one of them holds one of these. */
const SIGNS = ['  ', '第巡', '\ufffd'];

const LIMIT = 20;

/** The first twenty figures of the reported text or the signature that cannot be read: reported, never repaired. */
export function unreadable({ folded, dates, isReported, zoneAt }: Layout): Span[] {
  const lost = SIGNS.some((sign) => folded.includes(sign)) ? matchesOf(LOST_NUMBER, folded) : [];
  const numbers = lost.map((match) => spanOf(match)).filter(({ start }) => isReported(start));
  const broken = dates.broken.filter(({ start }) => isReported(start) || zoneAt(start) === 'signature');
  return [...numbers, ...broken].sort((a, b) => a.start - b.start).slice(0, LIMIT);
}
