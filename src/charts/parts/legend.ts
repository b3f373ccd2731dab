import { flow } from '#charts/parts/place.ts';
import { textWidth } from '#charts/parts/text.ts';

export interface LegendEntry {
  readonly key: string;
  readonly label: string;
}

export const LEGEND_LINE = 22;
const SYMBOL = 30;
const SIZE = 12.5;

/** The position of each entry, and the height of the legend. */
export function legendLayout(entries: readonly LegendEntry[], width: number, line = LEGEND_LINE) {
  const places = flow(
    entries.map(({ label }) => SYMBOL + textWidth(label, SIZE)),
    width,
    16,
  );
  const lines = entries.length === 0 ? 0 : Math.max(...places.map(({ line }) => line)) + 1;
  return {
    height: lines * line,
    entries: entries.map((entry, i) => ({
      ...entry,
      x: places[i]?.x ?? 0,
      y: (places[i]?.line ?? 0) * line + line / 2,
      width: SYMBOL + textWidth(entry.label, SIZE),
    })),
  };
}
