import type { InstrumentRow } from '#queries/instruments.ts';
import type { MeasureRow } from '#queries/measures.ts';
import type { FactRow } from '#queries/facts.ts';
import { runs } from '#text/runs.ts';
import type { Span } from '#text/span.ts';

export const LAYERS = ['dates', 'counts', 'money', 'sanctions', 'measures', 'rules'] as const;

export type Layer = (typeof LAYERS)[number];

/** The layers shown at first: measures would cover nearly all of the text. */
export const FIRST_LAYERS: readonly Layer[] = LAYERS.filter((layer) => layer !== 'measures');

/** A range of the text from which something was read. */
export interface TextMark extends Span {
  readonly id: string;
  readonly layer: Layer;
}

const FAMILIES: Readonly<Record<FactRow['family'], Layer>> = {
  date: 'dates',
  count: 'counts',
  money: 'money',
  sanction: 'sanctions',
};

export function marksOf(
  facts: readonly FactRow[],
  measures: readonly MeasureRow[],
  instruments: readonly InstrumentRow[],
): TextMark[] {
  return [
    ...facts.flatMap(({ fact_id: id, family, start, end }) =>
      start === null || end === null ? [] : { id, layer: FAMILIES[family], start, end },
    ),
    ...measures.map(({ measure_id: id, start, end }) => ({ id, layer: 'measures' as const, start, end })),
    ...instruments.map(({ instrument_id: id, start, end }) => ({ id, layer: 'rules' as const, start, end })),
  ];
}

/** A part of a line, with the marks that cover it. */
export interface Piece {
  readonly text: string;
  readonly layers: readonly Layer[];
  /** The figure it belongs to; if two overlap, the shorter. */
  readonly fact: string | null;
  /** Layers with a mark that begins here. */
  readonly begins: readonly Layer[];
  /** Whether the fact's mark begins here. */
  readonly first: boolean;
}

/** The non-empty lines of a text, each cut where a mark begins or ends. */
export function linesOf(text: string, marks: readonly TextMark[]): Piece[][] {
  return linesIn(text).map((line) => runs(line, marks).map((run) => piece(text, run)));
}

function* lineSpans(text: string): Generator<Span> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { start, end: start + line.length };
    start += line.length + 1;
  }
}

function linesIn(text: string): Span[] {
  return [...lineSpans(text)].filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

function piece(text: string, run: Span & { readonly marks: readonly TextMark[] }): Piece {
  const [fact = null] = run.marks
    .filter(({ layer }) => layer !== 'measures' && layer !== 'rules')
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const beginning = run.marks.filter(({ start }) => start === run.start);
  return {
    text: text.slice(run.start, run.end),
    layers: [...new Set(run.marks.map(({ layer }) => layer))],
    begins: [...new Set(beginning.map(({ layer }) => layer))],
    fact: fact?.id ?? null,
    first: fact?.start === run.start,
  };
}
