import { announcedLines } from './announcement.ts';
import { bareLines } from './bare-line.ts';
import { bracketLines } from './bracket-line.ts';
import { bulletLines } from './bullet-line.ts';
import { labelSections } from './label-section.ts';
import { countedLabels } from './counted-label.ts';
import type { OutlineLine } from './line.ts';
import type { Marker, MarkerStyle } from './marker.ts';
import { looseNumbers } from './loose-number.ts';
import { opinionLines } from './opinion-line.ts';
import { organisingLines } from './organising.ts';
import { promiseLines } from './promise-line.ts';
import { topicLines } from './topic-line.ts';

/** What a line opens, judged by the lines around it. */
export interface Opening {
  readonly style: MarkerStyle;
  readonly marker: Marker | null;
}

/** The openings of a notice's lines, by start offset. */
export function openingsOf(folded: string, lines: readonly OutlineLine[]): ReadonlyMap<number, Opening> {
  const openings = new Map<number, Opening>();
  for (const read of [countedLabels, looseNumbers, opinionLines])
    for (const [at, marker] of read(folded, lines)) openings.set(at, { style: marker.style, marker });
  const shapes = [
    announcedLines,
    organisingLines,
    promiseLines,
    bracketLines,
    labelSections,
    bulletLines,
    topicLines,
    bareLines,
  ];
  for (const shape of shapes)
    for (const [at, style] of shape(folded, lines))
      if (!openings.has(at)) openings.set(at, { style, marker: null });
  return openings;
}
