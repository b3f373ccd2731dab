import type { Run } from './paragraphs.ts';

/** A piece of text with the direction in which it is written. */
export interface TurnedRun {
  /** As on a page turned so that the text is upright. */
  readonly run: Run;
  /** In degrees, counter-clockwise, 0 to 359. */
  readonly angle: number;
}

/**
 * Turns a run upright.
 * @param turn the direction of its first line, in radians
 * @param vertical it is set from top to bottom, which is read as lines from right to left
 */
export function turnedRun(run: Run, turn: number, vertical: boolean): TurnedRun {
  const direction = vertical ? turn - Math.PI / 2 : turn;
  const [cos, sin] = [Math.cos(direction), Math.sin(direction)];
  const { x, y, width, height } = run;
  return {
    run: {
      text: run.text,
      x: x * cos + y * sin,
      y: y * cos - x * sin,
      width: vertical ? height : width,
      height: vertical ? width : height,
    },
    angle: (Math.round((direction * 180) / Math.PI) + 360) % 360,
  };
}

/** The runs of one page that are written in one direction. */
interface Side {
  readonly angle: number;
  readonly runs: readonly Run[];
}

/**
 * Pages to be read together, because their text has the same direction and so the same margins. Text across a page, such as a
 * stamp, comes last, not between its lines.
 */
export function inReadingOrder(
  pages: readonly (readonly TurnedRun[])[],
): readonly (readonly (readonly Run[])[])[] {
  const across: Side[] = [];
  const together: { readonly angle: number; readonly pages: (readonly Run[])[] }[] = [];
  for (const [main, ...others] of pages.map(sidesOf)) {
    if (!main) continue;
    across.push(...others);
    const last = together.at(-1);
    if (last?.angle === main.angle) last.pages.push(main.runs);
    else together.push({ angle: main.angle, pages: [main.runs] });
  }
  return [...together.map((group) => group.pages), ...across.map(({ runs }) => [runs])];
}

/** The one with the most text first. */
function sidesOf(runs: readonly TurnedRun[]): readonly Side[] {
  const sides = new Map<number, Run[]>();
  for (const { run, angle } of runs) {
    const side = sides.get(angle);
    if (side) side.push(run);
    else sides.set(angle, [run]);
  }
  return [...sides]
    .map(([angle, own]) => ({ angle, runs: own }))
    .toSorted((a, b) => characters(b.runs) - characters(a.runs));
}

function characters(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.trim().length, 0);
}
