import type { Lang } from '#messages/lang.ts';
import { dateName, shapeOf, stretchesOf, stretchWords, type DateFact } from './dates.ts';
import { daySpan, toDay } from '#charts/parts/day.ts';
import { lanes, spread, tenth } from '#charts/parts/place.ts';
import { linear, monthTicks, type Scale } from '#charts/parts/scale.ts';
import { BOLD, textWidth } from '#charts/parts/text.ts';
import type { TimelineRow } from '#queries/timeline.ts';

const SIZE = 12.5;
const LANE = 38;
/** From the axis to the nearest label. */
const STEM = 20;

/** Where everything stands on an axis of time, for one notice. */
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
  const stretches = placed(row, lang, width, (date) => tenth(x(daySpan(date)[0])));
  const below = 24 + (stretches.length > 0 ? 22 * Math.max(1, ...stretches.map(({ lane }) => lane + 1)) : 0);
  return {
    marks: labels.toReversed(),
    stretches,
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

/** Two lines of words over each mark, right of its stem, later ones lower, so that no stem runs through words. */
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
    /** Of the label's lower line, up from the axis. */
    rise: STEM + (lane[i] ?? 0) * LANE + 8,
  }));
}

function placed(row: TimelineRow, lang: Lang, width: number, at: (date: string) => number) {
  const stretches = stretchesOf(row).map((stretch) => {
    const words = stretchWords(stretch, lang);
    const x0 = at(stretch.from);
    const x1 = at(stretch.to);
    return { ...stretch, words, x0, x1, x: (x0 + x1) / 2, width: textWidth(words, SIZE) * BOLD };
  });
  const fits = stretches.reduce((sum, { width: own }) => sum + own + 18, 0) <= width;
  const middles = fits ? spread(stretches, 18, 0, width) : stretches.map((one) => inside(one, width));
  return stretches.map((stretch, i) => ({ ...stretch, labelX: tenth(middles[i] ?? 0), lane: fits ? 0 : i }));
}

function inside({ x, width: own }: { readonly x: number; readonly width: number }, width: number): number {
  return Math.max(own / 2, Math.min(x, width - own / 2));
}

/** Years where there are several, else months. */
function ticksOf(x: Scale, width: number) {
  return monthTicks(x.domain, width < 500 ? 3 : 7).map((date) => {
    const iso = date.toISOString();
    return { x: tenth(x(toDay(date))), label: iso.slice(5, 7) === '01' ? iso.slice(0, 4) : iso.slice(0, 7) };
  });
}
