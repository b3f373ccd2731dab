import type { Fact } from '#extraction/record.ts';
import { overlaps } from '#text/span.ts';
import type { OwnNotice } from './outcome.ts';
import type { ProjectNotice } from './project.ts';
import { reviewOf, type Review } from './review.ts';
import type { Standing } from './standing.ts';

/** How two readers' claims stand to each other. */
export type Accord = 'both' | 'differs' | 'only_a' | 'only_b';

/** What a reader says of a figure: the fact as it stands with them, or that the notice does not print it. */
export interface Claim {
  readonly indicator: string;
  /** Null for an absence. */
  readonly fact: Fact | null;
  /** Whether the reader decided on it, or left it as the program read it. */
  readonly isDecided: boolean;
}

/** A figure on which at least one of two readers decided. */
export interface ClaimPair {
  readonly indicator: string;
  readonly accord: Accord;
  readonly a: Claim | null;
  readonly b: Claim | null;
}

/** A text that both have reviewed. */
export interface SharedReview {
  readonly notice_id: string;
  readonly sha256: string;
  readonly a: Review;
  readonly b: Review;
  readonly pairs: readonly ClaimPair[];
  /** Figures that neither decided on: they are the program's, and no agreement of readers. */
  readonly untouched: number;
}

export interface Agreement {
  readonly shared: readonly SharedReview[];
  /** Texts that are in both files, of which at least one reader decided nothing. */
  readonly unread: readonly OwnNotice[];
  /** Texts that are in one of the files only. */
  readonly alone: readonly OwnNotice[];
}

export type AccordCounts = Readonly<Record<Accord, number>>;

/** The agreement on one indicator, or on all. */
export interface AgreementScore extends AccordCounts {
  /** How many figures at least one of the readers has. */
  readonly n: number;
  /** 2 × both / (figures of A + figures of B): the same whichever reader is taken as right. */
  readonly f1: number;
}

/** Compares two project files text by text; the same text has the same sha256, whatever its file is called. */
export function agreementOf(a: readonly ProjectNotice[], b: readonly ProjectNotice[]): Agreement {
  const inB = new Map(b.map((one) => [one.read.record.source.sha256, one]));
  const inA = new Set(a.map(({ read }) => read.record.source.sha256));
  const both = a.flatMap((one) => {
    const other = inB.get(one.read.record.source.sha256);
    return other ? [[one, other] as const] : [];
  });
  const isRead = ([one, other]: readonly [ProjectNotice, ProjectNotice]) =>
    one.log.length > 0 && other.log.length > 0;
  return {
    shared: both.filter(isRead).map(([one, other]) => shared(one, other)),
    unread: both.filter((pair) => !isRead(pair)).map(([{ read }]) => read),
    alone: [
      ...a.filter(({ read }) => !inB.has(read.record.source.sha256)),
      ...b.filter(({ read }) => !inA.has(read.record.source.sha256)),
    ].map(({ read }) => read),
  };
}

function shared(one: ProjectNotice, other: ProjectNotice): SharedReview {
  const a = reviewOf(one.read, one.log);
  const b = reviewOf(other.read, other.log);
  const all = paired(claimsOf(a), claimsOf(b)).map((pair) => pairOf(pair, a, b));
  const pairs = all.filter((pair) => pair !== null);
  const { notice_id, source } = one.read.record;
  return { notice_id, sha256: source.sha256, a, b, pairs, untouched: all.length - pairs.length };
}

function claimsOf({ now }: Review): readonly Claim[] {
  const facts = [...now.facts.values()]
    .filter(({ isRejected }) => !isRejected)
    .map((one): Claim => ({ indicator: one.now.indicator, fact: one.now, isDecided: one.by !== 'program' }));
  const absences = now.absent.map((indicator): Claim => ({ indicator, fact: null, isDecided: true }));
  return [...facts, ...absences];
}

type Paired = readonly [Claim, Claim] | readonly [Claim, null] | readonly [null, Claim];

/** Each claim with at most one of the other reader: on the same figure of the program, or else on the same words. */
function paired(all: readonly Claim[], others: readonly Claim[]): readonly Paired[] {
  const free = new Set(others);
  const found = new Map<Claim, Claim>();
  for (const isAlike of [isSameReading, isSameIndicator, isSameValue, isContradiction]) {
    for (const a of all) {
      if (found.has(a)) continue;
      const b = [...free].find((other) => isAlike(a, other));
      if (!b) continue;
      found.set(a, b);
      free.delete(b);
    }
  }
  return [
    ...all.map((a): Paired => {
      const b = found.get(a);
      return b ? [a, b] : [a, null];
    }),
    ...[...free].map((b): Paired => [null, b]),
  ];
}

function isSameReading(a: Claim, b: Claim): boolean {
  if (!a.fact || !b.fact) return a.fact === b.fact && a.indicator === b.indicator;
  return isSameFact(a.fact, b.fact) && a.fact.start === b.fact.start;
}

function isSameIndicator(a: Claim, b: Claim): boolean {
  return a.indicator === b.indicator && isSamePlace(a, b);
}

function isSameValue(a: Claim, b: Claim): boolean {
  return isSamePlace(a, b) && a.fact?.value === b.fact?.value && a.fact?.date === b.fact?.date;
}

/** One says that the figure is printed, the other that it is not. */
function isContradiction(a: Claim, b: Claim): boolean {
  return a.indicator === b.indicator && (a.fact === null) !== (b.fact === null);
}

function isSamePlace({ fact: a }: Claim, { fact: b }: Claim): boolean {
  return a !== null && b !== null && overlaps(a, b);
}

/** Two readers may mark more or less of a phrase, and still mean the same. */
function isSameFact(a: Fact, b: Fact): boolean {
  return (
    a.indicator === b.indicator &&
    a.value === b.value &&
    a.unit === b.unit &&
    a.date === b.date &&
    a.approx === b.approx
  );
}

/** Null for what neither decided on. */
function pairOf([a, b]: Paired, inA: Review, inB: Review): ClaimPair | null {
  const isDecided =
    a?.isDecided === true ||
    b?.isDecided === true ||
    // What one has and the other has not, the other rejected.
    (a === null && isRejectedIn(inA, b)) ||
    (b === null && isRejectedIn(inB, a));
  if (!isDecided) return null;
  const indicator = (a ?? b)?.indicator ?? '';
  return { indicator, accord: accordOf(a, b), a, b };
}

function isRejectedIn({ now }: Review, { fact }: Claim): boolean {
  return fact !== null && [...now.facts.values()].some((one) => one.isRejected && isAt(one, fact));
}

const isAt = ({ now }: Standing<Fact>, fact: Fact) => now.indicator === fact.indicator && overlaps(now, fact);

function accordOf(a: Claim | null, b: Claim | null): Accord {
  if (!b) return 'only_a';
  if (!a) return 'only_b';
  if (!a.fact || !b.fact) return a.fact === b.fact ? 'both' : 'differs';
  return isSameFact(a.fact, b.fact) ? 'both' : 'differs';
}

export function agreementScore(pairs: readonly ClaimPair[]): AgreementScore {
  const count = (accord: Accord) => pairs.filter((pair) => pair.accord === accord).length;
  const counts = {
    both: count('both'),
    differs: count('differs'),
    only_a: count('only_a'),
    only_b: count('only_b'),
  };
  const { both, differs, only_a, only_b } = counts;
  const claims = 2 * both + 2 * differs + only_a + only_b;
  return { ...counts, n: pairs.length, f1: claims === 0 ? 1 : (2 * both) / claims };
}

/** Those with the most disagreement first. */
export function scoresByIndicator(
  pairs: readonly ClaimPair[],
): readonly (AgreementScore & { readonly indicator: string })[] {
  return [...new Set(pairs.map(({ indicator }) => indicator))]
    .map((indicator) => ({
      indicator,
      ...agreementScore(pairs.filter((pair) => pair.indicator === indicator)),
    }))
    .toSorted((a, b) => b.n - b.both - (a.n - a.both) || b.n - a.n);
}
