import { QUOTE_LIMIT } from '#extraction/readers/candidate.ts';
import { BLACK } from '#extraction/black.ts';
import type { Approx, Fact, Item, Measure } from '#extraction/record.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { LINE_ENDS } from '#text/reflow.ts';
import { contains, overlaps, type Span } from '#text/span.ts';
import type { GivenValue } from './given-value.ts';
import { isDate, isYearPrinted } from './given-value.ts';
import type { LogEntry, LogOp, LogSubject, LogSubjects, NoticeLog } from './log.ts';
import type { Orphan } from './orphans.ts';
import { isSameFigure } from './orphans.ts';
import type { Review } from './review.ts';
import { standings, type Standing } from './standing.ts';

/** Why an edit is not made. */
export type EditRefusal =
  | 'no_quote'
  | 'long_quote'
  | 'two_lines'
  | 'not_there'
  | 'personal'
  | 'no_value'
  | 'no_unit'
  | 'no_date'
  | 'no_indicator'
  | 'said_absent'
  | 'stated'
  | 'opening'
  | 'taken'
  | 'unchanged';

/** When a step was made, and by which version of the site. */
export interface EditStamp {
  readonly version: string;
  readonly at: string;
  /** Why, in the reader's words. */
  readonly note?: string | null;
}

export interface SubjectRef {
  readonly of: LogSubject;
  readonly id: string;
}

/** A fact as a person states it. */
export interface GivenFact {
  readonly indicator: string;
  readonly value: GivenValue;
  readonly unit: string | null;
  readonly date: string | null;
  readonly approx: Approx | null;
  readonly quote: string;
  readonly start: number;
}

/** An edit gives the longer log, or why it was not made. */
type Edited = NoticeLog | EditRefusal;

const CONTEXT = 20;
const MOST_TOPICS = 2;
/** A classifier, and nothing that a sheet could run. */
const UNIT = /^(?:%|\p{L}{1,8})$/u;

/** Confirms what stands, all in one step. */
export function approved(review: Review, refs: readonly SubjectRef[], stamp: EditStamp): Edited {
  return stepOf(review, refs, stamp, (one) =>
    one.by === 'program' || one.isRejected ? { op: 'approve', after: one.now } : null,
  );
}

/** Says that these are none. */
export function rejected(review: Review, refs: readonly SubjectRef[], stamp: EditStamp): Edited {
  return stepOf(review, refs, stamp, (one) => (one.isRejected ? null : { op: 'reject', after: null }));
}

/** Back to what the program read; what was added by hand and rejected comes back; an absence is no longer said. */
export function reopened(review: Review, refs: readonly SubjectRef[], stamp: EditStamp): Edited {
  return stepOf(review, refs, stamp, (one) => {
    if (one.read === null) return one.isRejected ? { op: 'reopen', after: one.now } : null;
    return one.by === 'program' && !one.isRejected ? null : { op: 'reopen', after: one.read };
  });
}

export function addedFact(review: Review, given: GivenFact, stamp: EditStamp): Edited {
  const fact = factOf(review, given);
  if (typeof fact === 'string') return fact;
  const same = [...review.now.facts.values()].some(
    ({ now, isRejected }) => !isRejected && isSameFigure(now, fact) && now.start === fact.start,
  );
  if (same) return 'taken';
  return appended(review, stamp, [entry('fact', fact.fact_id, 'add', null, fact)]);
}

/** What was not changed keeps what the program read of it. */
export function replacedFact(review: Review, id: string, given: GivenFact, stamp: EditStamp): Edited {
  const standing = review.now.facts.get(id);
  if (!standing) return 'not_there';
  const before = standing.now;
  const fact = factOf(review, given);
  if (typeof fact === 'string') return fact;
  if (isSameFigure(before, fact) && before.start === fact.start && before.approx === fact.approx)
    return 'unchanged';
  const isSameDate = before.date === fact.date && before.quote === fact.quote;
  const after = {
    ...fact,
    fact_id: id,
    part_of: before.indicator === fact.indicator ? before.part_of : null,
    state: isSameDate && fact.date !== null ? before.state : fact.state,
  };
  const read = standing.read?.rule ?? null;
  return appended(review, stamp, [{ ...entry('fact', id, 'replace', before, after), rule: read }]);
}

/** Says that the notice was read to its end and does not print the figure. */
export function saidAbsent(review: Review, indicator: string, stamp: EditStamp): Edited {
  if (!INDICATORS.some(({ code }) => code === indicator)) return 'no_indicator';
  if (review.now.record.coverage === 'opening') return 'opening';
  if (review.now.record.facts.some((fact) => fact.indicator === indicator)) return 'stated';
  if (review.now.absent.includes(indicator)) return 'unchanged';
  return appended(review, stamp, [entry('absence', indicator, 'add', null, { indicator })]);
}

export function takenBackAbsence(review: Review, indicator: string, stamp: EditStamp): Edited {
  if (!review.now.absent.includes(indicator)) return 'unchanged';
  return appended(review, stamp, [entry('absence', indicator, 'reopen', { indicator }, null)]);
}

/** The topics of an item. */
export function retopicked(review: Review, id: string, topics: readonly string[], stamp: EditStamp): Edited {
  const item = review.now.items.get(id)?.now;
  if (!item) return 'not_there';
  const after = { ...item, topics: topics.slice(0, MOST_TOPICS) };
  if (isSameList(item.topics, after.topics)) return 'unchanged';
  return appended(review, stamp, [entry('item', id, 'replace', item, after)]);
}

/** The types of a measure. */
export function retyped(review: Review, id: string, types: readonly string[], stamp: EditStamp): Edited {
  const measure = review.now.measures.get(id)?.now;
  if (!measure) return 'not_there';
  if (isSameList(measure.types, types)) return 'unchanged';
  return appended(review, stamp, [entry('measure', id, 'replace', measure, { ...measure, types })]);
}

/** An item that begins with its heading. It ends with its line, or where the item does that it stands in. */
export function addedItem(
  review: Review,
  given: { readonly quote: string; readonly start: number; readonly topics: readonly string[] },
  stamp: EditStamp,
): Edited {
  const refusal = refusalOfQuote(review, given);
  if (refusal) return refusal;
  const { record } = review.now;
  const { start, quote } = given;
  if (record.items.some((item) => item.start === start)) return 'taken';
  const around = record.items.findLast((item) => contains(item, { start, end: start }) && item.end > start);
  const end = around?.end ?? endOfLine(review.read.text ?? '', start);
  const item: Item = {
    item_id: freshId(review, 'i', (id) => review.now.items.has(id)),
    path: around?.path ?? [],
    number: null,
    heading: quote,
    topics: given.topics.slice(0, MOST_TOPICS),
    pillar: null,
    status: 'not_stated',
    status_quote: null,
    status_start: null,
    status_end: null,
    start,
    end,
  };
  const hasMeasures = record.measures.some((measure) => contains({ start, end }, measure));
  const own = hasMeasures ? [] : [measureIn(item, review)];
  return appended(review, stamp, [
    entry('item', item.item_id, 'add', null, item),
    ...own.map((measure) => entry('measure', measure.measure_id, 'add', null, measure)),
  ]);
}

/** A measure that begins with the phrase given, until the end of its line or item. */
export function addedMeasure(
  review: Review,
  given: { readonly quote: string; readonly start: number; readonly types: readonly string[] },
  stamp: EditStamp,
): Edited {
  const refusal = refusalOfQuote(review, given);
  if (refusal) return refusal;
  const { start, quote } = given;
  const { items, measures } = review.now.record;
  const item = items.findLast((one) => contains(one, { start, end: start }) && one.end > start);
  if (!item) return 'not_there';
  if (measures.some((one) => one.start === start)) return 'taken';
  const measure: Measure = {
    ...measureIn(item, review),
    lead: quote,
    types: given.types,
    start,
    end: Math.min(item.end, endOfLine(review.read.text ?? '', start)),
  };
  return appended(review, stamp, [entry('measure', measure.measure_id, 'add', null, measure)]);
}

/** Takes up an orphan at one of its places, or drops it if there is none: both are one step. */
export function placed(review: Review, orphan: Orphan, place: Span | null, stamp: EditStamp): Edited {
  const { of, id, entries } = orphan;
  const before = entries.findLast((one) => one.after ?? one.before);
  const settled = entry(of, id, 'reopen', (before?.after ?? before?.before ?? null) as never, null);
  const note = place === null ? 'dropped' : 'moved';
  const moved = place === null ? [] : movedTo(review, orphan, place);
  if (typeof moved === 'string') return moved;
  return appended(
    review,
    stamp,
    [settled, ...moved].map((one) => ({ ...one, note })),
  );
}

/** The decision on an orphan, on what stands at the place. */
function movedTo(review: Review, orphan: Orphan, place: Span): readonly OpenEntry[] | EditRefusal {
  const { of } = orphan;
  if (of === 'fact') return movedFact(review, orphan.entries, place);
  if (of === 'item') return movedOutline('item', review.now.items, orphan.entries, place);
  if (of === 'measure') return movedOutline('measure', review.now.measures, orphan.entries, place);
  return 'not_there';
}

function movedFact(review: Review, entries: NoticeLog, place: Span): readonly OpenEntry[] | EditRefusal {
  const last = decisionOf('fact', entries);
  if (!last) return 'not_there';
  const fact = { ...last.now, ...around(review, place), ...place };
  const refusal = refusalOfQuote(review, fact);
  if (refusal) return refusal;
  const there = [...review.now.facts.values()].find(
    ({ now }) => now.indicator === fact.indicator && overlaps(now, place),
  );
  if (last.isRejected) return there ? [entry('fact', there.id, 'reject', there.now, null)] : [];
  if (review.now.absent.includes(fact.indicator)) return 'said_absent';
  if (!there) {
    const fact_id = freshId(review, fact.indicator, (id) => review.now.facts.has(id));
    return [entry('fact', fact_id, 'add', null, { ...fact, fact_id, part_of: null })];
  }
  if (isSameFigure(there.now, fact)) return [entry('fact', there.id, 'approve', there.now, there.now)];
  return [entry('fact', there.id, 'replace', there.now, { ...fact, fact_id: there.id })];
}

/** Only what an item or measure is said to be can be moved: its place is where the program reads one, or it is added there. */
function movedOutline<Of extends 'item' | 'measure'>(
  of: Of,
  all: ReadonlyMap<string, Standing<LogSubjects[Of]>>,
  entries: NoticeLog,
  place: Span,
): readonly OpenEntry[] | EditRefusal {
  const last = decisionOf(of, entries);
  const there = [...all.values()].find(({ now }) => now.start <= place.start && place.start < now.end);
  if (!last || !there) return 'not_there';
  if (last.isRejected) return [entry(of, there.id, 'reject', there.now, null)];
  const said = 'topics' in last.now ? { topics: last.now.topics } : { types: last.now.types };
  return [entry(of, there.id, 'replace', there.now, { ...there.now, ...said })];
}

/** What was decided, by whomever. */
function decisionOf<Of extends LogSubject>(of: Of, entries: NoticeLog): Standing<LogSubjects[Of]> | null {
  const [first] = entries;
  if (!first) return null;
  const read = first.before as LogSubjects[Of] | null;
  const all = standings(of, new Map(read === null ? [] : [[first.id, read]]), entries);
  return all.get(first.id) ?? null;
}

/** An entry that has no place in a log yet. */
export type OpenEntry = Omit<LogEntry, 'version' | 'at' | 'step'>;

export function entry<Of extends LogSubject>(
  of: Of,
  id: string,
  op: LogOp,
  before: LogSubjects[Of] | null,
  after: LogSubjects[Of] | null,
): OpenEntry {
  const read = before && 'rule' in before ? before.rule : null;
  return { of, id, op, before, after, rule: read, note: null } as OpenEntry;
}

/** The log with one more step. */
export function appended(
  review: Review,
  { version, at, note = null }: EditStamp,
  entries: readonly OpenEntry[],
): NoticeLog {
  const step = (review.log.at(-1)?.step ?? 0) + 1;
  return [
    ...review.log,
    ...entries.map((one) => ({ ...one, version, at, note: one.note ?? note, step }) as LogEntry),
  ];
}

interface Change {
  readonly op: LogOp;
  readonly after: unknown;
}

function stepOf(
  review: Review,
  refs: readonly SubjectRef[],
  stamp: EditStamp,
  change: (one: Standing<unknown>) => Change | null,
): Edited {
  const { absent } = review.now;
  const entries: OpenEntry[] = [];
  for (const { of, id } of refs) {
    const one = standingOf(review, { of, id });
    const made = one && change(one);
    if (!one || !made) continue;
    if (of === 'fact' && one.isRejected && absent.includes((one.now as Fact).indicator)) return 'said_absent';
    entries.push(entry(of, id, made.op, one.now as never, made.after as never));
  }
  return entries.length > 0 ? appended(review, stamp, entries) : 'unchanged';
}

export function standingOf(
  { now }: Review,
  { of, id }: SubjectRef,
): Standing<Fact | Item | Measure> | undefined {
  if (of === 'fact') return now.facts.get(id);
  if (of === 'item') return now.items.get(id);
  return of === 'measure' ? now.measures.get(id) : undefined;
}

function factOf(review: Review, given: GivenFact): Fact | EditRefusal {
  const row = INDICATORS.find(({ code }) => code === given.indicator);
  if (!row) return 'no_indicator';
  const refusal = refusalOfQuote(review, given);
  if (refusal) return refusal;
  if (review.now.absent.includes(given.indicator)) return 'said_absent';
  const { quote, start, approx } = given;
  const end = start + quote.length;
  const isDated = row.family === 'date';
  if (isDated && (given.date === null || !isDate(given.date))) return 'no_date';
  const isUncounted = given.value === 'no_number' && row.family === 'sanction';
  if (!isDated && typeof given.value !== 'number' && !isUncounted) return 'no_value';
  if (given.unit !== null && !UNIT.test(given.unit)) return 'no_unit';
  const date = isDated ? given.date : null;
  const item = isDated
    ? undefined
    : review.now.record.items.findLast((one) => contains(one, { start, end: start }));
  return {
    fact_id: freshId(review, given.indicator, (id) => review.now.facts.has(id)),
    indicator: given.indicator,
    value: isDated || typeof given.value !== 'number' ? null : given.value,
    unit: isDated || isUncounted ? null : row.family === 'money' ? '元' : given.unit,
    date,
    state: date === null ? 'stated' : stateOf(date, quote),
    approx: isDated ? null : approx,
    scope: item ? 'item' : 'notice',
    item_id: item?.item_id ?? null,
    part_of: null,
    quote,
    ...around(review, { start, end }),
    start,
    end,
    rule: 'by_hand',
  };
}

function stateOf(date: string, quote: string): Fact['state'] {
  if (date.length === 7) return 'month_only';
  return isYearPrinted(date, quote) ? 'stated' : 'year_inferred';
}

function refusalOfQuote(
  { read: { text, hidden } }: Review,
  { quote, start }: { readonly quote: string; readonly start: number },
): EditRefusal | null {
  if (quote.trim() === '') return 'no_quote';
  if (quote.length > QUOTE_LIMIT) return 'long_quote';
  if (quote.search(LINE_ENDS) >= 0) return 'two_lines';
  const end = start + quote.length;
  if (start < 0 || text?.slice(start, end) !== quote) return 'not_there';
  return hidden.some((span) => overlaps(span, { start, end })) ? 'personal' : null;
}

/** What stands before and after, without persons. */
function around({ read: { text, hidden } }: Review, { start, end }: Span): Pick<Fact, 'prefix' | 'suffix'> {
  const shown = (from: number, to: number) => {
    const black = (at: number) => hidden.some((span) => span.start <= at && at < span.end);
    const piece = (text ?? '').slice(from, to).split('');
    return piece
      .map((unit, i) => (black(from + i) ? BLACK : unit))
      .join('')
      .replace(LINE_ENDS, ' ');
  };
  return { prefix: shown(Math.max(0, start - CONTEXT), start), suffix: shown(end, end + CONTEXT) };
}

/** Its first clause; types are for a person to say. */
function measureIn(item: Item, review: Review): Measure {
  return {
    measure_id: freshId(review, 'm', (id) => review.now.measures.has(id)),
    item_id: item.item_id,
    ordinal: 1,
    lead: item.heading,
    types: [],
    start: item.start,
    end: item.end,
  };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

export function freshId({ read }: Review, name: string, isTaken: (id: string) => boolean): string {
  for (let n = 1; ; n += 1) {
    const id = `${read.record.notice_id}.${name}.own${n}`;
    if (!isTaken(id)) return id;
  }
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
