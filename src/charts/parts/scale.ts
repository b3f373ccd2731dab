import { bisector, nice, tickStep, ticks } from 'd3-array';

type Span = readonly [number, number];

/**
 * From numbers to places, with the ticks of d3-array. The linear scale of d3-scale gives the same and brings 7 kB of
 * colours and number formats (brotli) into every page with a chart and every embed.
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

/** Widened to round numbers, about as many as this. */
export function rounded([least, most]: Span, range: Span, count: number): Scale {
  return linear(nice(least, most, count), range);
}

/** Of amounts over 0. */
export function logarithmic([least, most]: Span, range: Span): (value: number) => number {
  const scale = linear([Math.log10(least), Math.log10(most)], range);
  return (value) => scale(Math.log10(value));
}

/** Months from tick to tick, of which the one is taken that comes nearest to so many ticks. */
const STEPS = [1, 3, 12] as const;
const DAY = 86_400_000;

/**
 * Firsts of months or of years between two days since 1970, about as many as this. d3-time, which weighs 1.5 kB more,
 * goes on to weeks and days.
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

/** Months since 1970, the month begun counted in parts. */
function monthOf(day: number): number {
  const date = new Date(day * DAY);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth() + (date.getUTCDate() - 1) / 31;
}
