import { overlaps, type Span } from './span.ts';

/** A stretch of text covered by the same marks throughout. */
export interface MarkedRun<Mark> extends Span {
  readonly marks: readonly Mark[];
}

/** Cuts a stretch wherever a mark begins or ends. The runs cover it without gaps. */
export function runs<Mark extends Span>(stretch: Span, marks: readonly Mark[]): MarkedRun<Mark>[] {
  const over = marks.filter((mark) => overlaps(mark, stretch));
  const inside = over.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([stretch.start, ...inside.filter((at) => within(stretch, at)), stretch.end])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const run = { start: cuts[i] ?? end, end };
    return { ...run, marks: over.filter((mark) => overlaps(mark, run)) };
  });
}

function within({ start, end }: Span, at: number): boolean {
  return start < at && at < end;
}
