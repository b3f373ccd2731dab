import type { Candidate } from './readers/candidate.ts';
import type { Layout } from './layout.ts';
import { SHARE_RULE } from './readers/facts.ts';
import { partsOf } from './parts.ts';
import { scopeOf } from './scope-of-count.ts';
import { firstOf } from './tokens/clauses.ts';
import { codesWhere } from './vocabulary/indicators.ts';

/** Two values for one of these are a contradiction, and both are kept. */
const SINGULAR = codesWhere(({ singular }) => singular);
const BASES = codesWhere(({ base }) => base !== null);
const OF_BASE = codesWhere(({ of_base }) => of_base);
/** Money recovered, or whose use was corrected. */
const MONEY_RESULTS = codesWhere(({ family, block }) => family === 'money' && block !== 'aside');

/** 71项整改措施, 71条具体措施: one count in two dresses. */
const THINGS: ReadonlySet<string> = new Set(['项', '条', '个']);

/** One fact per figure: of repeats the most informative sentence is kept, and the overall result wins over an item. */
export function mergeRepeats(layout: Layout, read: readonly Candidate[]): Candidate[] {
  const weight = sentenceWeights(layout, read);
  const numbers = new Map<string, number>();
  const kept = new Map<number, Meant>();
  for (const fact of read) {
    const said = `${fact.indicator}|${fact.date ?? fact.value}|${THINGS.has(fact.unit ?? '') ? '' : fact.unit}`;
    const meaning = numbers.get(said) ?? numbers.size;
    numbers.set(said, meaning);
    const key = meaning * 2 * (layout.text.length + 1) + placeOf(layout, fact);
    const held = kept.get(key);
    if (!held || weight(fact) > weight(held.fact))
      kept.set(key, { fact, meaning, overall: layout.isHeadline(fact.start) });
  }
  const all = [...kept.values()];
  const overall = all.filter((meant) => meant.overall);
  const headline = new Set(overall.map(({ meaning }) => meaning));
  const sums = new Set(overall.filter(({ fact }) => isSum(fact)).map(({ fact }) => fact.value));
  const facts = all.filter(({ fact, meaning, overall: isOverall }) => {
    if (isOverall || fact.date !== null || fact.value === null) return true;
    return !headline.has(meaning) && !(isSum(fact) && sums.has(fact.value));
  });
  return markConflicts(
    layout,
    facts.map(({ fact }) => fact),
  );
}

interface Meant {
  readonly fact: Candidate;
  /** The number of what it says, wherever it says so. */
  readonly meaning: number;
  /** Part of the overall result. */
  readonly overall: boolean;
}

/** A recovered sum is counted once, even if an item uses another verb for it. */
function isSum({ indicator, value }: Candidate): boolean {
  return MONEY_RESULTS.has(indicator) && value !== null && value >= 1000;
}

/** Where a fact is no repeat of one elsewhere: the start of its item, or a place of its own if it has no value. */
function placeOf({ outline, itemAt, text }: Layout, { value, date, start }: Candidate): number {
  if (value === null && date === null) return text.length + 1 + start;
  const item = date === null ? itemAt(start) : null;
  return item === null ? text.length : (outline.items[item]?.start ?? 0);
}

function sentenceWeights(layout: Layout, read: readonly Candidate[]): (fact: Candidate) => number {
  const counts = new Map<number, number>();
  for (const fact of read) {
    const sentence = layout.sentenceIndexAt(fact.start);
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  return (fact) => counts.get(layout.sentenceIndexAt(fact.start)) ?? 0;
}

function markConflicts(layout: Layout, facts: readonly Candidate[]): Candidate[] {
  const ordered = facts.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const kept = withoutTasksDone(
    layout,
    withoutDone(layout, withoutMisnamedTotals(withoutVillages(layout, ordered))),
  );
  const keys = conflictKeys(layout, kept);
  const values = new Map<string, Set<number>>();
  for (const [i, key] of keys.entries())
    if (key !== null) values.set(key, (values.get(key) ?? new Set()).add(kept[i]?.value ?? 0));
  return kept.map((fact, i) => {
    const others = values.get(keys[i] ?? '');
    if (!others || others.size === 1) return fact;
    const contradicted = [...others].some((other) => isSlip(other, fact.value ?? 0));
    return contradicted ? { ...fact, state: 'conflicting' as const } : fact;
  });
}

/** Two values of one thing lie close together; others count two things. */
const CLOSE = 2 / 3;

function isSlip(a: number, b: number): boolean {
  return a !== b && Math.min(a, b) >= CLOSE * Math.max(a, b);
}

/** Facts with the same key contradict each other; null for parts, shares and figures inside items, which never do. */
function conflictKeys(layout: Layout, facts: readonly Candidate[]): (string | null)[] {
  const parents = partsOf(layout.folded, facts);
  let base: { readonly sentence: number; readonly indicator: string } | null = null;
  let asOf: string | null = null;
  return facts.map((fact, i) => {
    const sentence = layout.sentenceIndexAt(fact.start);
    const counted = base?.sentence === sentence ? base.indicator : null;
    if (BASES.has(fact.indicator)) base = { sentence, indicator: fact.indicator };
    if (fact.indicator === 'as_of') asOf = fact.date;
    const alone = fact.rule === SHARE_RULE || (parents[i] ?? null) !== null;
    if (alone || !SINGULAR.has(fact.indicator) || !layout.isHeadline(fact.start)) return null;
    // A number done refers to the last total before it in its sentence, and to the last day named.
    const reference = OF_BASE.has(fact.indicator) ? `${counted}|${asOf}` : '';
    return `${fact.indicator}|${fact.unit}|${reference}|${scopeOf(layout, fact)}`;
  });
}

/** Planned in one number; said again with how many of them are done. */
const PLANNED: ReadonlySet<string> = new Set(['rect_tasks', 'rect_measures']);
const AND_ANOTHER = '[^,。;、\\d]{0,8}\\d{1,4}余?[项条个](?:具体|整改)*(?:任务|事项|问题|措施|举措)?';
const DOING = new RegExp(
  `(?:完成了?|办结了?|应当?完成的|(?<=[,。;、]|已|目前)落实|(?:已|累计|均)(?:经|全部|基本)*(?:落实|实施|推进|落地)了?|(?:落实|实施|推进)了|(?:正在|持续|有序|全力)(?:推进|落实)|带头(?:落实|整改|推进))(?:${AND_ANOTHER}[、和及])?(?:具体|整改)*$`,
  'u',
);
const BEING_DONE = new RegExp(
  `^(?:[、和及]${AND_ANOTHER})?(?:已(?!全部|均|都)|正在|持续|仍|尚|未|得到|取得|有效|按期|如期|基本|稳步|有序|完成|落实到位|整改到位|落地|销号)`,
  'u',
);

/** 制定措施66条。已完成任务26项、措施63条: how many are done, and no second total. */
function withoutDone({ folded }: Layout, facts: readonly Candidate[]): readonly Candidate[] {
  const most = new Map<string, number>();
  for (const { indicator, value } of facts)
    if (PLANNED.has(indicator)) most.set(indicator, Math.max(most.get(indicator) ?? 0, value ?? 0));
  return facts.filter(({ indicator, value, start, end }) => {
    if (value === null || value >= (most.get(indicator) ?? 0)) return true;
    return (
      !DOING.test(folded.slice(Math.max(0, start - 24), start)) &&
      !BEING_DONE.test(folded.slice(end, end + 32))
    );
  });
}

/** What is left of those done. */
const RESTS: ReadonlySet<string> = new Set(['basically_done', 'ongoing', 'long_term', 'not_done']);

/** 反馈的12个问题已整改11个; 28项任务完成26项、推进2项: beside the problems put right, the tasks say nothing. */
function withoutTasksDone(layout: Layout, facts: readonly Candidate[]): readonly Candidate[] {
  const things = thingsDone(layout, facts);
  if (![...things.values()].includes('problem')) return facts;
  let dropped: Candidate | null = null;
  return facts.filter((fact) => {
    if (fact.indicator === 'completed' && things.get(fact) === 'task') {
      dropped = fact;
      return false;
    }
    const said = layout.folded.slice(fact.start, fact.end + 4);
    const isRest = dropped !== null && RESTS.has(fact.indicator) && !said.includes('问题');
    if (isRest && layout.sentenceIndexAt(dropped?.start ?? 0) === layout.sentenceIndexAt(fact.start))
      return false;
    dropped = null;
    return true;
  });
}

type Thing = 'problem' | 'task';

/** What each number of those done counts: the nearest noun decides, then what was counted last in its sentence. */
function thingsDone(layout: Layout, facts: readonly Candidate[]): ReadonlyMap<Candidate, Thing> {
  const things = new Map<Candidate, Thing>();
  let base: Candidate | null = null;
  for (const fact of facts) {
    if (fact.indicator === 'completed' || fact.indicator === 'basically_done') {
      const thing = thingDone(layout, fact, base);
      if (thing !== null) things.set(fact, thing);
    }
    if (BASES.has(fact.indicator)) base = fact;
  }
  return things;
}

function thingDone(layout: Layout, { start, end }: Candidate, base: Candidate | null): Thing | null {
  const sentence = layout.sentenceAt(start);
  const after = layout.folded.slice(end, Math.min(sentence.end, end + 4));
  const near = layout.folded.slice(start, end) + firstOf(after, 'clause');
  if (near.includes('问题')) return 'problem';
  const counted = base !== null && base.start >= sentence.start ? base.indicator : '';
  if (/任务|事项/u.test(near) || counted === 'rect_tasks') return 'task';
  return counted.startsWith('problems_') ? 'problem' : null;
}

/** 反馈村级问题26个, beside the problems of the body itself. */
function withoutVillages({ folded }: Layout, facts: readonly Candidate[]): readonly Candidate[] {
  const totals = facts.filter(({ indicator }) => indicator === 'problems_total');
  const ofVillages = new Set(
    totals.filter(({ start, end }) => OF_VILLAGES.test(folded.slice(Math.max(0, start - 3), end))),
  );
  return ofVillages.size === totals.length ? facts : facts.filter((fact) => !ofVillages.has(fact));
}
const OF_VILLAGES = /(?:村级|社区)问题/u;

/** A summary that calls the 12 problems 具体问题 repeats the total; it does not contradict the 41 specific ones. */
function withoutMisnamedTotals(facts: readonly Candidate[]): Candidate[] {
  const totals = new Set(
    facts.filter(({ indicator }) => indicator === 'problems_total').map(({ value }) => value),
  );
  const specific = facts.filter(({ indicator }) => indicator === 'problems_specific');
  const differ = new Set(specific.map(({ value }) => value)).size > 1;
  const misnamed = differ ? 'problems_specific' : 'problems_total';
  const repeated = differ
    ? totals
    : totals.size === 1
      ? new Set(specific.map(({ value }) => value))
      : new Set();
  return facts.filter((fact) => fact.indicator !== misnamed || !repeated.has(fact.value));
}
