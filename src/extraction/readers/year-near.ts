import { sliceOf } from '#text/span.ts';
import type { DateMention } from '#extraction/tokens/date-mention.ts';
import type { Layout } from '#extraction/layout.ts';
import { EARLIER } from './dated.ts';
import { printed } from './calendar.ts';

/** A year without a month: 2021年,…从3月11日到5月14日. */
const BARE_YEAR = /(?<!\d)(?<year>(?:19|20)\d{2})年(?!\s?\d)[^。\n]{0,50}$/u;

/**
 * A date that one without a year is not after: the end of a year named before it, the next date printed in full, else
 * the day the notice was written. A printed date far from that day tells of something else.
 */
export function boundNear(
  layout: Layout,
  { start, relative }: DateMention,
  written: string | null,
): string | null {
  if (written !== null && (relative === 'this' || relative === 'last')) return written;
  const { year } = BARE_YEAR.exec(layout.folded.slice(Math.max(0, start - 60), start))?.groups ?? {};
  if (year && nearTo(`${year}-12-31`, written)) return `${year}-12-31`;
  const { mentions } = layout.dates;
  const full = mentions.filter(
    (other) => other.year !== null && layout.isHeadline(other.start) && !isEarlier(layout, other),
  );
  const near = full.find((other) => other.start > start) ?? full.at(-1);
  const date = near && printed(near)?.date;
  if (date && nearTo(date, written)) return date;
  return written ?? yearOfTitle(layout);
}

function yearOfTitle({ folded, outline }: Layout): string | null {
  const year = outline.title && /(?<!\d)(?:19|20)\d{2}(?=年)/u.exec(sliceOf(folded, outline.title));
  return year && `${year[0]}-12-31`;
}

function nearTo(date: string, written: string | null): boolean {
  const years = written === null ? 0 : Number(written.slice(0, 4)) - Number(date.slice(0, 4));
  return years === 0 || years === 1;
}

function isEarlier({ folded }: Layout, { start, end }: DateMention): boolean {
  return EARLIER.test(folded.slice(Math.max(0, start - 12), end + 24));
}
