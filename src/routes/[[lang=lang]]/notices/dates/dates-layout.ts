import type { Lang } from '#messages/lang.ts';
import { dateName, shapeOf, durationsOf, durationWords, type DateFact } from './dates.ts';
import { lanes, spread, tenth } from '#charts/parts/place.ts';
import { daySpan, linear, monthTicks, type Scale, toDay } from '#charts/parts/scale.ts';
import { BOLD, textWidth } from '#charts/parts/text.ts';
import type { TimelineRow } from '#queries/timeline.ts';

const SIZE = 12.5;
const LANE = 38;
/** Distance from the axis to the nearest label. */
const STEM = 20;

/** The layout of one notice's dates on a time axis. */
export function shape(row: TimelineRow, facts: readonly DateFact[], lang: Lang, width: number) {
  const dated = facts.flatMap((fact) => (fact.date === null ? [] : [{ fact, span: daySpan(fact.date) }]));
  const all = dated.flatMap(({ span }) => span);
  const x = linear([Math.min(...all), Math.max(...all)], [8, width - 8]);
  const marks = dated.map(({ fact, span: [first, last] }) => ({
    fact,
    shape: shapeOf(fact.indicator),
    name: dateName(fact, lang),
    x0: tenth(x(first)),
    x1: tenth(x(last)),
    x: tenth(x((first + last) / 2)),
  }));
  const labels = labelled(marks, width);
  const above = Math.max(1, ...labels.map(({ lane }) => lane + 1)) * LANE + STEM;
  const durations = placed(row, lang, width, (date) => tenth(x(daySpan(date)[0])));
  const below = 24 + (durations.length > 0 ? 22 * Math.max(1, ...durations.map(({ lane }) => lane + 1)) : 0);
  return {
    marks: labels.toReversed(),
    durations,
    ticks: ticksOf(x, width),
    axis: above,
    height: above + below + 24,
  };
}

interface Placed {
  readonly name: string;
  readonly fact: DateFact;
  readonly x: number;
}

/** A two-line label to the right of each stem; later labels are lower, so that no stem crosses one. */
function labelled<Mark extends Placed>(marks: readonly Mark[], width: number) {
  const wide = ({ name, fact }: Placed) =>
    Math.max(textWidth(name, SIZE), textWidth(fact.date ?? '', SIZE) * BOLD) + 4;
  const left = (mark: Mark) => Math.max(0, Math.min(mark.x - 4, width - wide(mark)));
  const order = [...marks].sort((a, b) => b.x - a.x);
  const lane = lanes(
    order.map((mark) => [left(mark), left(mark) + wide(mark)] as const),
    10,
  );
  return order.map((mark, i) => ({
    ...mark,
    labelX: tenth(left(mark)),
    labelWidth: wide(mark),
    lane: lane[i] ?? 0,
    /** Height of the label's lower line above the axis. */
    rise: STEM + (lane[i] ?? 0) * LANE + 8,
  }));
}

function placed(row: TimelineRow, lang: Lang, width: number, at: (date: string) => number) {
  const durations = durationsOf(row).map((duration) => {
    const words = durationWords(duration, lang);
    const x0 = at(duration.from);
    const x1 = at(duration.to);
    return { ...duration, words, x0, x1, x: (x0 + x1) / 2, width: textWidth(words, SIZE) * BOLD };
  });
  const fits = durations.reduce((sum, { width: own }) => sum + own + 18, 0) <= width;
  const middles = fits ? spread(durations, 18, 0, width) : durations.map((one) => inside(one, width));
  return durations.map((duration, i) => ({
    ...duration,
    labelX: tenth(middles[i] ?? 0),
    lane: fits ? 0 : i,
  }));
}

function inside({ x, width: own }: { readonly x: number; readonly width: number }, width: number): number {
  return Math.max(own / 2, Math.min(x, width - own / 2));
}

/** January is labelled with the year alone. */
function ticksOf(x: Scale, width: number) {
  return monthTicks(x.domain, width < 500 ? 3 : 7).map((date) => {
    const iso = date.toISOString();
    return { x: tenth(x(toDay(date))), label: iso.slice(5, 7) === '01' ? iso.slice(0, 4) : iso.slice(0, 7) };
  });
}
