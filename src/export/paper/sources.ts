import type { Lang } from '#messages/lang.ts';
import { figure, nameOf } from '#evidence/figure.ts';
import type { EvidenceRow } from '#queries/evidence.ts';
import { figureState, stateName } from '#view/figure-state.ts';

/** A numbered phrase. */
export interface PaperPhrase {
  readonly number: number;
  readonly fact_id: string;
  readonly label: string;
  readonly figure: string;
  /** Empty if the words were not kept. */
  readonly quote: string;
  readonly state: string;
}

/** A notice with the phrases quoted from it. */
export interface PaperSource {
  readonly notice_id: string;
  readonly name: string;
  readonly title: string | null;
  readonly address: string | null;
  readonly phrases: readonly PaperPhrase[];
}

/** In characters. */
const LONGEST = 40;

/** The phrases behind figures, grouped by notice in the order given, with numbers that run through all groups. */
export function paperSources(facts: readonly EvidenceRow[], lang: Lang): PaperSource[] {
  const unique = new Map(facts.map((fact) => [fact.fact_id, fact]));
  const groups = new Map<string, EvidenceRow[]>();
  for (const fact of unique.values())
    groups.set(fact.notice_id, [...(groups.get(fact.notice_id) ?? []), fact]);
  let number = 0;
  return [...groups].flatMap(([notice_id, own]) => {
    const [first] = own;
    if (!first) return [];
    const phrases = own.map((fact) => phraseOf(fact, (number += 1), lang));
    return [
      { notice_id, name: nameOf(first, lang).zone, title: first.title, address: first.source_url, phrases },
    ];
  });
}

function phraseOf(fact: EvidenceRow, number: number, lang: Lang): PaperPhrase {
  const { fact_id, quote, state, date, value } = fact;
  return {
    number,
    fact_id,
    label: nameOf(fact, lang).label,
    figure: figure(fact, lang),
    quote: shortened(quote),
    state: stateName(figureState(state, date === null ? value : undefined), lang),
  };
}

function shortened(quote: string): string {
  const letters = [...quote.replace(/\s+/gu, ' ').trim()];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
}

/** Numbers in few characters: 1–3, 7. */
export function numbersText(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : `${from}${to - from > 1 ? '–' : ', '}${to}`))
    .join(', ');
}
