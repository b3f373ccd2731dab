import { indexAt, spanAt, startingIn, type Span } from '#text/span.ts';
import { stretchesOf } from './tokens/clauses.ts';
import { Trie } from './tokens/trie.ts';
import {
  DONE,
  EXPLANATION,
  MEASURE_CUES,
  MEASURE_MASKS,
  PROMISE,
  PROMISE_MASKS,
} from './vocabulary/measure-types.ts';
import { TOPIC_CUES, TOPIC_MASKS } from './vocabulary/topics.ts';

/**
 * Words of folded text, separated by blanks. ^ is the start of a clause; a|b&c is ac and bc; in a|b…c|d, c or d follows
 * a or b in the same clause, at most GAP code units behind. A strong cue decides alone, plain cues count, a weak cue
 * needs others.
 */
export interface Cues {
  readonly strong?: string;
  readonly plain?: string;
  readonly weak?: string;
}

export interface Cue {
  readonly code: string;
  readonly weight: number;
  readonly isGapped: boolean;
  readonly opensClause: boolean;
}

/** A cue in a text, from its first to its last word. */
export interface Hit extends Span {
  readonly cue: Cue;
}

/** What words are looked for: subjects, acts, reasons why nothing was done, promises, and signs that something was done. */
const FIELDS = ['topic', 'deed', 'reason', 'promise', 'done'] as const;
export type CueField = (typeof FIELDS)[number];

const GAP = 16;
const WEIGHTS = { strong: 3, plain: 2, weak: 1 } as const;

/** The code of a mask, which hides the cues inside it and shows nothing. */
const NOTHING = '';

/** A word of a cue: all of it, or one side of its gap. */
interface Part {
  readonly field: CueField;
  readonly cue: Cue;
  readonly isTail: boolean;
}

interface PartAt extends Span {
  readonly part: Part;
}

function* partsOf(
  field: CueField,
  codes: Readonly<Record<string, Cues>>,
  masks = '',
): Generator<[string, Part]> {
  yield* partsOfCues(field, NOTHING, 0, masks);
  for (const [code, cues] of Object.entries(codes))
    for (const strength of ['strong', 'plain', 'weak'] as const)
      yield* partsOfCues(field, code, WEIGHTS[strength], cues[strength] ?? '');
}

function* partsOfCues(
  field: CueField,
  code: string,
  weight: number,
  cues: string,
): Generator<[string, Part]> {
  for (const printed of cues.split(/\s+/u)) {
    const opensClause = printed.startsWith('^');
    const sides = printed.slice(opensClause ? 1 : 0).split('…');
    const cue = { code, weight, isGapped: sides.length > 1, opensClause };
    for (const [at, side] of sides.entries())
      for (const word of spelled(side)) yield [word, { field, cue, isTail: at > 0 }];
  }
}

/** a|b&c|d is ac, ad, bc and bd. */
function spelled(side: string): string[] {
  return side
    .split('&')
    .map((words) => words.split('|'))
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)));
}

const TRIE = new Trie([
  ...partsOf('topic', TOPIC_CUES, TOPIC_MASKS),
  ...partsOf('deed', MEASURE_CUES, MEASURE_MASKS),
  ...partsOf('reason', { explanation_only: EXPLANATION }),
  ...partsOf('promise', { pending_commitment: { plain: PROMISE } }, PROMISE_MASKS),
  ...partsOf('done', { done: { plain: DONE } }),
]);

/** The clauses of a folded text and every cue in them, in order, except those inside a longer one. Found in one pass. */
export class CueMap {
  readonly clauses: readonly Span[];
  readonly #hits: Record<CueField, Hit[]> = { topic: [], deed: [], reason: [], promise: [], done: [] };

  constructor(folded: string) {
    this.clauses = [...stretchesOf(folded, 'clause')];
    const parts: Record<CueField, PartAt[]> = { topic: [], deed: [], reason: [], promise: [], done: [] };
    let from = 0;
    const visit = (part: Part, start: number, end: number) => {
      if (!part.cue.opensClause || part.isTail || start === from)
        parts[part.field].push({ part, start, end });
    };
    for (const clause of this.clauses) {
      from = clause.start;
      TRIE.each(folded, visit, from, clause.end);
      for (const field of FIELDS) {
        if (parts[field].length === 0) continue;
        for (const hit of outermost(joined(parts[field]))) this.#hits[field].push(hit);
        parts[field] = [];
      }
    }
  }

  /** The cues of a field wholly within a span. */
  within(field: CueField, { start, end }: Span): Hit[] {
    const hits = this.#hits[field];
    const found: Hit[] = [];
    for (let i = indexAt(hits, start - 1); i < hits.length; i += 1) {
      const hit = hits[i];
      if (!hit || hit.start >= end) break;
      if (hit.start >= start && hit.end <= end) found.push(hit);
    }
    return found;
  }

  /** The clauses that overlap a span, cut to it. */
  clausesIn({ start, end }: Span): Span[] {
    const first = spanAt(this.clauses, start);
    return [first, ...startingIn(this.clauses, Math.max(start, first.end), end)].map((clause) => ({
      start: Math.max(start, clause.start),
      end: Math.min(end, clause.end),
    }));
  }
}

/** Cues from their words, which come in order. */
function joined(parts: readonly PartAt[]): Hit[] {
  const hits: Hit[] = [];
  for (const [i, { part, start, end }] of parts.entries()) {
    if (part.isTail) continue;
    const last = part.cue.isGapped ? tailEnd(parts, i + 1, part.cue, end) : end;
    if (last !== null) hits.push({ cue: part.cue, start, end: last });
  }
  return hits;
}

function tailEnd(parts: readonly PartAt[], first: number, cue: Cue, from: number): number | null {
  for (let i = first; i < parts.length; i += 1) {
    const at = parts[i];
    if (!at || at.start > from + GAP) return null;
    if (at.part.cue === cue && at.part.isTail && at.start >= from) return at.end;
  }
  return null;
}

/** A cue with a gap hides no other, because the words in its gap count too; only a mask that it begins in hides it. */
function outermost(found: Hit[]): readonly Hit[] {
  if (found.length < 2) return found.filter(({ cue }) => cue.code !== NOTHING);
  const kept: Hit[] = [];
  let covered: Hit | null = null;
  for (const hit of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const isMask = hit.cue.code === NOTHING;
    if (covered !== null && isHidden(hit, covered)) continue;
    if ((isMask || !hit.cue.isGapped) && hit.end > (covered?.end ?? -1)) covered = hit;
    if (!isMask) kept.push(hit);
  }
  return kept;
}

function isHidden({ cue, start, end }: Hit, by: Hit): boolean {
  if (cue.isGapped) return by.cue.code === NOTHING && start < by.end;
  return end <= by.end && !(start === by.start && end === by.end);
}

export interface CueScore {
  readonly code: string;
  readonly score: number;
}

/** Adds up the cues of each place by code, a cue once per place; the highest first, ties by first occurrence. */
export function tally(
  ...places: readonly { readonly hits: readonly Hit[]; readonly factor: number }[]
): CueScore[] {
  const sums = new Map<string, number>();
  for (const { hits, factor } of places) {
    for (const { code, weight } of new Set(hits.map(({ cue }) => cue)))
      sums.set(code, (sums.get(code) ?? 0) + weight * factor);
  }
  return Array.from(sums, ([code, score]) => ({ code, score })).sort((a, b) => b.score - a.score);
}
