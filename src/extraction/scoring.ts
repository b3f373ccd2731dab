/** A strong cue decides alone, plain cues count, a weak cue needs others. Folded text. */
export interface Cues {
  readonly strong?: string;
  readonly plain?: string;
  readonly weak?: string;
}

/** A piece of folded text that indicates a code. `start` is an offset in the text searched. */
export interface Hit {
  readonly code: string;
  readonly weight: number;
  readonly cue: string;
  readonly start: number;
}

export interface CueAt<Where extends string> {
  readonly cue: string;
  readonly where: Where;
  readonly start: number;
  /** What it added to the score. */
  readonly weight: number;
}

/** A code with the cues that led to it; if there are none, the code is inherited. */
export interface Assignment<Where extends string = CuePlace> {
  readonly code: string;
  readonly score: number;
  readonly cues: readonly CueAt<Where>[];
}

/** Where a cue was found. Offsets in `path` refer to its headings joined by line feeds. */
export type CuePlace = 'heading' | 'path' | 'body';

/** A cue split at each …: its parts follow each other in one clause, at most `GAP` code units apart. */
interface Entry {
  readonly head: string;
  readonly rest: readonly string[];
  readonly code: string;
  readonly weight: number;
}

/** Cues by their first code unit. */
export type Lexicon = ReadonlyMap<number, readonly Entry[]>;

const GAP = 16;
const WEIGHTS = { strong: 3, plain: 2, weak: 1 } as const;

/** The code of a mask, which hides the cues inside it and indicates nothing. */
const NOTHING = '';

export function lexicon(codes: Iterable<readonly [string, Cues]>, masks = ''): Lexicon {
  const entries = [...codes].flatMap(([code, cues]) => [
    ...entriesOf(code, cues.strong, WEIGHTS.strong),
    ...entriesOf(code, cues.plain, WEIGHTS.plain),
    ...entriesOf(code, cues.weak, WEIGHTS.weak),
  ]);
  const index = new Map<number, Entry[]>();
  for (const entry of [...entries, ...entriesOf(NOTHING, masks, 0)]) {
    const first = entry.head.charCodeAt(0);
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
  return index;
}

function entriesOf(code: string, cues = '', weight: number): Entry[] {
  return cues
    .split(/\s+/u)
    .filter((cue) => cue !== '')
    .map((cue) => {
      const [head = '', ...rest] = cue.split('…');
      return { head, rest, code, weight };
    });
}

/** Every cue in a folded clause, except those inside a longer cue. Linear in the clause's length. */
export function hitsIn(clause: string, cues: Lexicon, offset = 0): Hit[] {
  const found: (Hit & { readonly gapped: boolean })[] = [];
  for (let at = 0; at < clause.length; at += 1) {
    for (const { head, rest, code, weight } of cues.get(clause.charCodeAt(at)) ?? []) {
      if (!clause.startsWith(head, at)) continue;
      const end = endOf(rest, clause, at + head.length);
      if (end < 0) continue;
      found.push({ code, weight, cue: clause.slice(at, end), start: at + offset, gapped: rest.length > 0 });
    }
  }
  return outermost(found);
}

function endOf(rest: readonly string[], clause: string, start: number): number {
  let end = start;
  for (const part of rest) {
    const at = clause.slice(end, end + GAP + part.length).indexOf(part);
    if (at < 0) return -1;
    end += at + part.length;
  }
  return end;
}

/** A cue with a gap hides no other, because the words in its gap count too; only a mask that it begins in hides it. */
function outermost(found: readonly (Hit & { readonly gapped: boolean })[]): Hit[] {
  const kept: Hit[] = [];
  let covered = { start: -1, end: -1, mask: false };
  for (const hit of found.toSorted((a, b) => a.start - b.start || b.cue.length - a.cue.length)) {
    const { code, weight, cue, start, gapped } = hit;
    const end = start + cue.length;
    const inside = end <= covered.end && !(start === covered.start && end === covered.end);
    if (gapped ? covered.mask && start < covered.end : inside) continue;
    if (!gapped && end > covered.end) covered = { start, end, mask: code === NOTHING };
    if (code !== NOTHING) kept.push({ code, weight, cue, start });
  }
  return kept;
}

/** Adds up hits by code, counting a cue once per place; highest first, ties by first occurrence. */
export function tally<Where extends string>(
  hits: Iterable<Hit & { readonly where: Where }>,
): Assignment<Where>[] {
  const byCode = new Map<string, { score: number; cues: CueAt<Where>[]; seen: Set<string> }>();
  for (const { code, weight, cue, where, start } of hits) {
    const sum = byCode.get(code) ?? { score: 0, cues: [], seen: new Set() };
    byCode.set(code, sum);
    if (sum.seen.has(`${where}:${cue}`)) continue;
    sum.seen.add(`${where}:${cue}`);
    sum.score += weight;
    sum.cues.push({ cue, where, start, weight });
  }
  return [...byCode]
    .map(([code, { score, cues }]) => ({ code, score, cues }))
    .toSorted((a, b) => b.score - a.score);
}
