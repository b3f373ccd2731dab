import { OrderedSpans, type Span } from '#text/span.ts';
import { NOTHING, partsOf, type Cue } from './cues.ts';
import { stretchesOf } from './tokens/clauses.ts';
import { Trie } from './tokens/trie.ts';
import {
  AIM,
  DONE,
  EXPLANATION,
  EXPLANATION_MASKS,
  MEASURE_CUES,
  MEASURE_MASKS,
  PROMISE,
  PROMISE_MASKS,
} from './vocabulary/measure-types.ts';
import { TOPIC_CUES, TOPIC_MASKS } from './vocabulary/topics.ts';

/** A cue in a text, from its first to its last word. */
export interface Hit extends Span {
  readonly cue: Cue;
}

/** Words by what they show: subjects, acts, reasons why nothing was done, promises, signs of an act, and aims. */
const WORDS = {
  topic: [...partsOf(TOPIC_CUES, TOPIC_MASKS)],
  deed: [...partsOf(MEASURE_CUES, MEASURE_MASKS)],
  reason: [...partsOf({ explanation_only: EXPLANATION }, EXPLANATION_MASKS)],
  promise: [...partsOf({ pending_commitment: { plain: PROMISE } }, PROMISE_MASKS)],
  done: [...partsOf({ done: { plain: DONE } })],
  aim: [...partsOf({ aim: { plain: AIM } })],
} as const;
export type CueField = keyof typeof WORDS;
const FIELDS = Object.keys(WORDS) as readonly CueField[];

const LISTED = FIELDS.flatMap((name, field) => WORDS[name].map(([word, part]) => ({ word, field, ...part })));
/** Those with a gap first. */
const CUES = [...new Set(LISTED.map(({ cue }) => cue))].sort(
  (a, b) => Number(b.isGapped) - Number(a.isGapped),
);
const GAPPED = CUES.filter(({ isGapped }) => isGapped).length;
const NUMBERS = new Map(CUES.map((cue, i) => [cue, i]));
/** The head or the tail of a gapped cue; or only at the start of a clause. */
const FORM = { head: 1, tail: 2, opening: 4 } as const;
const FIELD_BITS = 3;
const CUE_BITS = 6;

/** A word as one number, which is fast to read: its form, its field, its cue. */
function codeOf({ cue, field, isTail, opensClause }: (typeof LISTED)[number]): number {
  const side = isTail ? FORM.tail : cue.isGapped ? FORM.head : 0;
  return (
    side | (opensClause ? FORM.opening : 0) | (field << FIELD_BITS) | ((NUMBERS.get(cue) ?? 0) << CUE_BITS)
  );
}

/** Where the last head of a gapped cue starts and ends, by cue; for one text at a time. */
const STARTS = new Int32Array(GAPPED);
const ENDS = new Int32Array(GAPPED);

const TRIE = new Trie(LISTED.map((listed) => [listed.word, codeOf(listed)] as const));

const NONE: readonly Hit[] = [];

const DEEDS = FIELDS.indexOf('deed');

/** 签订的合同 is a contract, not its signing; 引入机构对项目评估 introduces no project. */
const PARTS = /^的|.(?<![结核比反面应校绝相])对(?![接照标应外比象口])/u;

/** How far apart the sides of a gapped cue may be, in code units. */
const GAP = 24;

/**
 * The clauses of some lines of a folded text and every cue in them, in order, except those inside a longer one. Found in one
 * pass.
 */
export class CueMap {
  readonly clauses: OrderedSpans;
  readonly #hits: ReadonlyMap<CueField, OrderedSpans<Hit>>;

  /** @param lines where cues are asked for: whole lines, for a cue may have to open its clause */
  constructor(folded: string, lines?: Span) {
    this.clauses = new OrderedSpans(stretchesOf(folded, 'clause', lines));
    const found = FIELDS.map((): Hit[] => []);
    STARTS.fill(-1);
    let clauseStart = 0;
    const visit = (code: number, start: number, end: number) => {
      const id = code >> CUE_BITS;
      if (code & FORM.opening && start !== clauseStart) return;
      if (code & FORM.head) {
        STARTS[id] = start;
        ENDS[id] = end;
        return;
      }
      let from = start;
      if (code & FORM.tail) {
        from = STARTS[id] ?? -1;
        const gap = start - (ENDS[id] ?? 0);
        if (from < clauseStart || gap < 0 || gap > GAP) return;
        STARTS[id] = -1;
        if (gap > 0 && ((code >> FIELD_BITS) & 7) === DEEDS && PARTS.test(folded.slice(ENDS[id], start)))
          return;
      }
      const cue = CUES[id];
      // What 将…纳入 hides ends before 纳入.
      const to = code & FORM.tail && cue?.code === NOTHING ? start : end;
      if (cue) insert(found[(code >> FIELD_BITS) & 7], { cue, start: from, end: to });
    };
    for (const { start, end } of this.clauses.all) {
      clauseStart = start;
      TRIE.each(folded, visit, start, end);
    }
    this.#hits = new Map(FIELDS.map((field, i) => [field, new OrderedSpans(outermost(found[i] ?? []))]));
  }

  /** The cues of a field wholly within a span. */
  within(field: CueField, { start, end }: Span): readonly Hit[] {
    const found = this.#hits.get(field)?.startingIn(start, end) ?? NONE;
    for (let i = 0; i < found.length; i += 1)
      if ((found[i]?.end ?? end) > end) return found.filter((hit) => hit.end <= end);
    return found;
  }

  /** The clauses that overlap a span, cut to it. */
  clausesIn({ start, end }: Span): Span[] {
    const first = this.clauses.at(start) ?? { start, end: start };
    const found = [
      { start, end: Math.min(end, first.end) },
      ...this.clauses.startingIn(Math.max(start, first.end), end),
    ];
    const last = found.at(-1);
    if (last && last.end > end) found[found.length - 1] = { start: last.start, end };
    return found;
  }
}

/** Keeps hits in order of their start, the longer first and masks before what they hide; a gapped cue is found at its end. */
function insert(hits: Hit[] = [], hit: Hit): void {
  let at = hits.push(hit) - 1;
  // An index of -1 would slow down all later ones.
  while (at > 0) {
    const before = hits[at - 1];
    if (!before || !comesAfter(before, hit)) return;
    hits[at] = before;
    at -= 1;
    hits[at] = hit;
  }
}

function comesAfter(a: Hit, b: Hit): boolean {
  if (a.start !== b.start) return a.start > b.start;
  return a.end < b.end || (a.end === b.end && b.cue.code === NOTHING);
}

/** A cue with a gap hides no other, because the words in its gap count too; only a mask that it begins in hides it. */
function outermost(found: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  let covered: Hit | null = null;
  for (const hit of found) {
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
