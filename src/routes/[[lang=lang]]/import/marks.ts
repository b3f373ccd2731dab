import type { Fact } from '#extraction/record.ts';

/** A stretch of a text, with the facts read from it. */
export interface TextPiece {
  readonly text: string;
  readonly facts: readonly string[];
}

/** The text in pieces that join to the text again, cut where the quote of a fact begins or ends. */
export function markedPieces(text: string, facts: readonly Fact[]): readonly TextPiece[] {
  const cuts = new Set([0, text.length, ...facts.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? text.length;
    const within = facts.filter(({ start, end }) => start <= from && to <= end);
    return { text: text.slice(from, to), facts: within.map(({ fact_id }) => fact_id) };
  });
}
