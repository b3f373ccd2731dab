import { gb } from '#export/citation/gb.ts';
import type { Work } from '#export/citation/work.ts';
import type { HandoutPlace, HandoutSource, ShownPin } from '#export/basket/handout.ts';

/** What is to be cited, and what it is known by. */
export interface Sourced {
  readonly work: Work;
  readonly sourceId: string;
  readonly place: string;
}

const LONGEST = 40;

/** Numbers sources in the order in which they are first needed. */
export function sourceList() {
  const found = new Map<string, { readonly source: HandoutSource; readonly places: HandoutPlace[] }>();

  function numberOf(entry: number, { work, sourceId, place }: Sourced, { quote, link }: ShownPin): number {
    const known = found.get(sourceId) ?? newSource(work);
    found.set(sourceId, known);
    if (quote !== '') known.places.push({ entry, quote: cut(quote), place, link });
    return known.source.number;
  }

  function newSource(work: Work) {
    const places: HandoutPlace[] = [];
    const number = found.size + 1;
    return { source: { number, citation: gb(work), address: work.address, places }, places };
  }

  return { numberOf, all: (): readonly HandoutSource[] => [...found.values()].map(({ source }) => source) };
}

function cut(quote: string): string {
  const letters = [...quote.replace(/\s+/gu, ' ').trim()];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
}
