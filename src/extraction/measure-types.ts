import { matchesOf } from '#text/scan.ts';
import { indexAt, OrderedSpans, sliceOf, spanOf, type Span } from '#text/span.ts';
import type { CueMap, Hit } from './cue-map.ts';
import { around, deedsIn, ENOUGH, STRONG, type MarkedText } from './deeds.ts';
import type { TitleDeed } from './instruments.ts';
import { listEnds } from './listed.ts';
import { tally } from './scoring.ts';
import { ends } from './tokens/clauses.ts';
import { NEVER_BY_THE_WAY } from './vocabulary/measure-types.ts';
import { USUAL_MEASURES } from './vocabulary/usual-measures.ts';

/** A long paragraph mentions many acts in passing. */
const MOST = 4;
/** What a weak word gains if it is usual for the topic. */
const USUAL = 0.5;

/** “学习不够”等问题: a quoted problem is not an act. */
const QUOTED_PROBLEM =
  /“[^“”\n]{2,80}”(?=(?:[、,和及]?“[^“”\n]{2,80}”){0,6}(?:等|这|的|方面|突出|具体|[一二两三四五六七八九十\d]{1,3}个){0,4}问题)/gu;

/** 针对项目进展缓慢问题,…, 发现清单不全等问题 and 反馈指出的超范围发放补贴,…: findings that are repeated before what was done. */
const FINDING = /(?:针对|关于)[^,。;!?\n:|]{2,60}(?:问题|现象|情况)(?=[,:])/gu;
const FOUND = /(?:发现|查出|查摆出?)[^,。;!?\n:|]{2,60}等(?:方面|突出|具体)?问题/gu;
const POINTED_OUT = /(?:反馈|报告|巡[视察]组|意见)中?所?(?:指出|反映|提到|提出)的[^,。;!?\n:|]{2,60}(?=,)/gu;

export function markedText(folded: string, cues: CueMap, titles: readonly TitleDeed[]): MarkedText {
  const told = [QUOTED_PROBLEM, FINDING, FOUND, POINTED_OUT].map((problem) =>
    matchesOf(problem, folded).map((match) => deedOf(spanOf(match), 'cited')),
  );
  const deeds = titles.map((title) => deedOf(title, title.action));
  return { folded, cues, titles: new OrderedSpans(told.reduce(inOrder, deeds)), lists: listEnds(folded) };
}

/** Objects that are made alike, and not by adding to a copy, are read many times faster. */
function deedOf({ start, end }: Span, action: TitleDeed['action']): TitleDeed {
  return { start, end, action };
}

/** Two lists in order as one. */
function inOrder(titles: readonly TitleDeed[], quoted: readonly TitleDeed[]): readonly TitleDeed[] {
  if (titles.length === 0) return quoted;
  return quoted.length === 0 ? titles : [...titles, ...quoted].sort((a, b) => a.start - b.start);
}

/**
 * Types of a measure, the likeliest first. A promise beside actions comes last; `pending_commitment` or
 * `explanation_only` is the only type if nothing was done. Weak cues give one type where no other is found. Never throws.
 */
export function measureTypes(text: MarkedText, measure: Span, topics: readonly string[] = []): string[] {
  const near = around(text, measure);
  const cued = {
    promises: text.cues.within('promise', measure),
    reasons: text.cues.within('reason', measure),
    aims: text.cues.within('aim', measure),
    acts: text.cues.within('deed', measure),
  };
  const { promises } = cued;
  const { deeds, given, acted } = readingOf(near, measure, cued, false);
  const done = likeliest(
    codesOf(
      deeds.filter(({ cue }) => cue.weight >= ENOUGH),
      ENOUGH,
    ),
  );
  if (done.length > 0 && promises.length + given.length === 0) return done;
  const pending = codesOf(promises, ENOUGH);
  // 由于…未 gives the reason for a promise; only a strong cue without a gap shows that the finding is also disputed.
  // 举一反三 reaches beyond the finding, which is only explained.
  const beyond = done.includes('infer_all');
  const reasoned =
    (done.length > 0 || acted) && !beyond
      ? []
      : codesOf(
          pending.length > 0 ? given.filter(({ cue }) => !cue.isGapped) : given,
          pending.length > 0 || beyond ? STRONG : ENOUGH,
        );
  const found = [...done, ...reasoned, ...pending];
  if (found.length > 0) return found;
  // Only now do weak acts count. An aim alone still hints at something.
  const all = readingOf(near, measure, cued, true);
  return hinted(all.deeds.length > 0 ? all.deeds : all.aimed, topics);
}

/** The likeliest, and every kind that is never mentioned in passing. */
function likeliest(codes: string[]): string[] {
  if (codes.length <= MOST) return codes;
  const others = codes.filter((code) => !NEVER_BY_THE_WAY.has(code));
  const kept = new Set(others.slice(0, Math.max(0, MOST - (codes.length - others.length))));
  return codes.filter((code) => kept.has(code) || NEVER_BY_THE_WAY.has(code));
}

/** The type that weak words suggest; of several types, one usual for the topic. */
function hinted(hits: readonly Hit[], topics: readonly string[]): string[] {
  const usual = topics.map((topic) => USUAL_MEASURES.get(topic));
  const [first] = tally({ hits, factor: 1 })
    .map(({ code, score }) => ({ code, score: score + (usual.some((each) => each === code) ? USUAL : 0) }))
    .sort((a, b) => b.score - a.score);
  return first ? [first.code] : [];
}

function codesOf(hits: readonly Hit[], enough: number): string[] {
  const [only] = hits;
  if (hits.length < 2) return only && only.cue.weight >= enough ? [only.cue.code] : [];
  const told = tally({ hits, factor: 1 });
  return told.filter(({ score }) => score >= enough).map(({ code }) => code);
}

interface Reading {
  readonly deeds: readonly Hit[];
  /** In clauses of aims. */
  readonly aimed: readonly Hit[];
  /** The reasons outside promises. */
  readonly given: readonly Hit[];
  /** Something was done, even if no cue says of what kind. */
  readonly acted: boolean;
}

/** The cues of a measure. */
interface Cued {
  readonly promises: readonly Hit[];
  readonly reasons: readonly Hit[];
  readonly aims: readonly Hit[];
  readonly acts: readonly Hit[];
}

function readingOf(text: MarkedText, measure: Span, cued: Cued, withWeak: boolean): Reading {
  if (cued.promises.length + cued.reasons.length + cued.aims.length > 0)
    return byClause(text, measure, cued, withWeak);
  return { deeds: deedsIn(text, measure, cued.acts, withWeak), aimed: [], given: [], acted: false };
}

/** Clauses that promise, explain or name an aim state no act; a promise lasts to the end of its statement or to an act. */
function byClause(text: MarkedText, measure: Span, cued: Cued, withWeak: boolean): Reading {
  const { promises, reasons, aims, acts } = cued;
  const done = text.cues.within('done', measure);
  let next = 0;
  const deeds: Hit[] = [];
  const aimed: Hit[] = [];
  const given: Hit[] = [];
  let acted = false;
  let promised = false;
  for (const clause of text.cues.clausesIn(measure)) {
    const first = next;
    while ((acts[next]?.start ?? clause.end) < clause.end) next += 1;
    if (ends(text.folded.charAt(clause.start - 1), 'statement')) promised = false;
    const isDone = startsIn(done, clause);
    promised = startsIn(promises, clause) || (promised && !isDone);
    if (promised) continue;
    const because = startsIn(reasons, clause) ? text.cues.within('reason', clause) : [];
    for (const hit of because) given.push(hit);
    if (because.some(({ cue }) => cue.weight >= ENOUGH)) continue;
    acted ||= isDone;
    // A figure shows a result, not an aim: 提升3个百分点.
    const isAim = startsIn(aims, clause) && !/\d/u.test(sliceOf(text.folded, clause));
    for (const hit of deedsIn(text, clause, acts.slice(first, next), withWeak))
      (isAim ? aimed : deeds).push(hit);
  }
  return { deeds, aimed, given, acted };
}

/** Whether one of some hits, in order, starts in a clause. */
function startsIn(hits: readonly Hit[], { start, end }: Span): boolean {
  if (hits.length === 0) return false;
  const next = hits[indexAt(hits, end - 1)];
  return next !== undefined && next.start >= start && next.start < end;
}
