import { indexAt, sliceOf, spanOf, startingIn, type Span } from '#text/span.ts';
import type { CueMap, Hit } from './cue-map.ts';
import type { TitleDeed } from './instruments.ts';
import { tally } from './scoring.ts';
import { ends } from './tokens/clauses.ts';
import { KINDS_OF_DOCUMENT, type MeasureType } from './vocabulary/measure-types.ts';

/** A plain cue decides alone, a weak one needs another. */
const ENOUGH = 2;
const STRONG = 3;

/** “学习不够”等问题: a problem that is quoted is no act. */
const QUOTED_PROBLEM =
  /“[^“”\n]{2,80}”(?=(?:[、,和及]?“[^“”\n]{2,80}”){0,6}(?:等|这|的|方面|突出|具体|[一二两三四五六七八九十\d]{1,3}个){0,4}问题)/gu;

/** A folded text whose cues, titles and quoted problems have been found. */
export interface MarkedText {
  readonly folded: string;
  readonly cues: CueMap;
  readonly titles: readonly TitleDeed[];
}

export function markedText(folded: string, cues: CueMap, titles: readonly TitleDeed[]): MarkedText {
  const quoted = Array.from(folded.matchAll(QUOTED_PROBLEM), (match): TitleDeed => ({
    ...spanOf(match),
    action: 'cited',
  }));
  return { folded, cues, titles: [...titles, ...quoted].sort((a, b) => a.start - b.start) };
}

/**
 * Types of a measure, the likeliest first. A promise beside actions comes last; `pending_commitment` or
 * `explanation_only` is the only type if nothing was done. Never throws.
 */
export function measureTypes(text: MarkedText, measure: Span): string[] {
  const promises = text.cues.within('promise', measure);
  const reasons = text.cues.within('reason', measure);
  const aims = text.cues.within('aim', measure);
  if (promises.length + reasons.length + aims.length === 0) return codesOf(deedsIn(text, measure), ENOUGH);
  const { deeds, given, acted } = byClause(text, measure, promises, reasons, aims);
  const done = codesOf(deeds, ENOUGH);
  const pending = codesOf(promises, ENOUGH);
  if (done.length > 0 || acted) return [...done, ...pending];
  // A mere 由于 gives the reason for a promise; only a strong cue shows that the finding is also disputed.
  return [...codesOf(given, pending.length > 0 ? STRONG : ENOUGH), ...pending];
}

function codesOf(hits: readonly Hit[], enough: number): string[] {
  return tally({ hits, factor: 1 }).flatMap(({ code, score }) => (score >= enough ? code : []));
}

interface Reading {
  readonly deeds: readonly Hit[];
  /** The reasons outside promises. */
  readonly given: readonly Hit[];
  /** Something was done, even if no cue says of what kind. */
  readonly acted: boolean;
}

/** Clauses that promise, explain or name an aim tell no act; a promise lasts to the end of its statement or to an act. */
function byClause(
  text: MarkedText,
  measure: Span,
  promises: readonly Hit[],
  reasons: readonly Hit[],
  aims: readonly Hit[],
): Reading {
  const deeds: (readonly Hit[])[] = [];
  const given: (readonly Hit[])[] = [];
  let acted = false;
  let promised = false;
  for (const clause of text.cues.clausesIn(measure)) {
    if (ends(text.folded.charAt(clause.start - 1), 'statement')) promised = false;
    const isDone = text.cues.within('done', clause).length > 0;
    promised = startsIn(promises, clause) || (promised && !isDone);
    if (promised) continue;
    const because = startsIn(reasons, clause) ? text.cues.within('reason', clause) : [];
    given.push(because);
    if (because.some(({ cue }) => cue.weight >= ENOUGH)) continue;
    acted ||= isDone;
    // A figure shows a result, no aim: 提升3个百分点.
    if (startsIn(aims, clause) && !/\d/u.test(sliceOf(text.folded, clause))) continue;
    deeds.push(deedsIn(text, clause));
  }
  return { deeds: deeds.flat(), given: given.flat(), acted };
}

/** Whether one of some hits, in order, starts in a clause. */
function startsIn(hits: readonly Hit[], { start, end }: Span): boolean {
  const next = hits[indexAt(hits, end - 1)];
  return next !== undefined && next.start >= start && next.start < end;
}

/** Acts in the words of a stretch, and what was done to the titles that begin in it: their own words tell no act. */
function deedsIn({ folded, cues, titles }: MarkedText, stretch: Span): Hit[] {
  const said = cues
    .within('deed', stretch)
    .filter((hit) => !modifies(folded, hit) && !denied(folded, hit.start) && !isTitled(hit, titles));
  for (const title of startingIn(titles, stretch.start, stretch.end)) said.push(...titleHit(folded, title));
  return said;
}

const LONGEST_TITLE = 200;

/** Begins or ends in a title. */
function isTitled({ start, end }: Span, titles: readonly TitleDeed[]): boolean {
  return startingIn(titles, start - LONGEST_TITLE, end).some(
    (title) => start < title.end || (title.start > start && end <= title.end),
  );
}

function titleHit(folded: string, title: TitleDeed): Hit[] {
  const code =
    title.action === 'studied' ? 'study_meeting' : title.action === 'cited' ? null : kindOf(folded, title);
  if (code === null) return [];
  return [{ start: title.start, end: title.end, cue: { code, weight: STRONG, isGapped: false } }];
}

/** What it means to make the document, by the last word of its title that names a kind: 关于印发〈…方案〉的通知. */
function kindOf(folded: string, title: Span): MeasureType | null {
  const name = sliceOf(folded, title);
  const [last] = KINDS_OF_DOCUMENT.map(([code, words]) => ({
    code,
    at: Math.max(...words.split(' ').map((word) => name.lastIndexOf(word))),
  })).sort((a, b) => b.at - a.at);
  return last && last.at >= 0 ? last.code : 'rule_making';
}

/** 检查发现的问题, 签约的项目: which thing it is, not what was done. */
function modifies(folded: string, { end }: Span): boolean {
  return folded.startsWith('的', end) || folded.startsWith('发现的', end);
}

/** 未参与招标, 不予处罚: negated actions. */
function denied(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 5), at);
  return /[未没不无]/u.test(before) && DENIAL.test(before);
}

const DENIAL = /(?:未|没有|不再|不予|无需|不需)[^未没不无,。;!?\n|]{0,2}$/u;
