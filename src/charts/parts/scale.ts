import { bisector, nice, tickStep, ticks } from 'd3-array';

type Span = readonly [number, number];

/**
 * A scale with the ticks of d3-array. d3-scale gives the same but adds 7 kB (brotli) of colours and number formats to every
 * page with a chart and to every embed.
 */
export interface Scale {
  (value: number): number;
  readonly domain: Span;
  ticks(count: number): number[];
}

export function linear(domain: Span, [from, to]: Span): Scale {
  const [least, most] = domain;
  const unit = most === least ? 0 : (to - from) / (most - least);
  const scale = (value: number) => (unit === 0 ? (from + to) / 2 : from + (value - least) * unit);
  return Object.assign(scale, { domain, ticks: (count: number) => ticks(least, most, count) });
}

/** Widened to round numbers; `count` is the approximate number of ticks. */
export function rounded([least, most]: Span, range: Span, count: number): Scale {
  return linear(nice(least, most, count), range);
}

/** For positive amounts. */
export function logarithmic([least, most]: Span, range: Span): (value: number) => number {
  const scale = linear([Math.log10(least), Math.log10(most)], range);
  return (value) => scale(Math.log10(value));
}

/** Months between ticks; the step that comes nearest to the wanted number of ticks is used. */
const STEPS = [1, 3, 12] as const;
const DAY = 86_400_000;

/**
 * First days of months or years between two days since 1970, about `count` of them. d3-time is 1.5 kB larger and also
 * supports weeks and days.
 */
export function monthTicks([first, last]: Span, count: number): Date[] {
  const wanted = (last - first) / count / 30.44;
  const at = bisector((step: number) => step).left(STEPS, wanted);
  const [below = 1, above = 12] = [STEPS[at - 1] ?? STEPS[0], STEPS[at]];
  const years = Math.max(1, Math.round(tickStep(first / 365.25, last / 365.25, count)));
  const step = wanted > 12 ? years * 12 : wanted / below < above / wanted ? below : above;
  const from = Math.ceil(monthOf(first) / step) * step;
  const months = Array.from({ length: Math.max(0, Math.floor((monthOf(last) - from) / step) + 1) }, (_, i) =>
    Date.UTC(1970, from + i * step),
  );
  return months.filter((time) => time >= first * DAY && time <= last * DAY).map((time) => new Date(time));
}

/** Months since 1970, with fractions. */
function monthOf(day: number): number {
  const date = new Date(day * DAY);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth() + (date.getUTCDate() - 1) / 31;
}

/** Days since 1970 of an ISO date; for a month, its first and last day. */
export function daySpan(iso: string): readonly [number, number] {
  const [year = 0, month = 1, day] = iso.split('-').map(Number);
  const first = Date.UTC(year, month - 1, day ?? 1) / DAY;
  return [first, day === undefined ? Date.UTC(year, month, 0) / DAY : first];
}

export function toDay(date: Date): number {
  return date.getTime() / DAY;
}
