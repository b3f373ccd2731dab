import { CueMap } from '#extraction/cue-map.ts';
import { titleDeeds } from '#extraction/instruments.ts';
import { markedText, measureTypes } from '#extraction/measure-types.ts';
import { pillarOf, topics } from '#extraction/topics.ts';
import { fold } from '#text/fold.ts';
import type { Span } from '#text/span.ts';

export interface PrintedItem {
  readonly heading: string;
  readonly body: string;
  readonly path: readonly string[];
}

/** Topics of an item that is given in pieces. */
export function topicsOf({ heading, body, path }: PrintedItem, inherited: readonly string[] = []): string[] {
  const pieces = [...path.filter((above) => pillarOf(fold(above)) === null), heading, body];
  const spans = pieces.reduce<Span[]>((before, piece) => {
    const start = (before.at(-1)?.end ?? -1) + 1;
    return [...before, { start, end: start + piece.length }];
  }, []);
  const [of, at] = [spans.at(-2), spans.at(-1)];
  if (!of || !at) return [];
  const cues = new CueMap(fold(pieces.join('\n')));
  return topics(cues, { heading: of, body: at, path: spans.slice(0, -2) }, inherited);
}

/** Types of a measure that is given alone, with the topics of its item. */
export function typesOf(text: string, topics: readonly string[] = []): string[] {
  const folded = fold(text);
  const all = { start: 0, end: folded.length };
  return measureTypes(markedText(folded, new CueMap(folded), titleDeeds(folded, all)), all, topics);
}
