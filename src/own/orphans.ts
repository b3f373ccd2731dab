import type { Fact, Item, Measure } from '#extraction/record.ts';
import type { Span } from '#text/span.ts';
import { applied } from './applied.ts';
import { openEntries, type LogEntry, type LogSubject, type NoticeLog } from './log.ts';
import type { OwnNotice } from './outcome.ts';

/** Decisions on a phrase that is not where it was. */
export interface Orphan {
  readonly of: LogSubject;
  readonly id: string;
  readonly entries: NoticeLog;
  /** Null for an absence: the figure is read now. */
  readonly quote: string | null;
  /** Where the same phrase stands in this text, nearest first. */
  readonly places: readonly Span[];
}

const MOST_PLACES = 3;

type ReadNotice = Pick<OwnNotice, 'record' | 'text'>;

/** Parts the entries that fit a notice from those that do not, which are never moved of their own accord. */
export function fitted(
  notice: ReadNotice,
  log: NoticeLog,
): { readonly fits: NoticeLog; readonly orphans: readonly Orphan[] } {
  if (log.length === 0) return { fits: log, orphans: [] };
  const chains = chainsOf(log);
  const firm = chains.filter((chain) => fits(chain, notice));
  const stated = statedAfter(notice, firm);
  const orphans = chains.filter(
    (chain) => !firm.includes(chain) || (chain[0]?.of === 'absence' && stated.has(chain[0].id)),
  );
  const lost = new Set(orphans.flat());
  const open = new Set(chains.flat());
  return {
    fits: log.filter((entry) => open.has(entry) && !lost.has(entry)),
    orphans: orphans.flatMap((chain) => orphanOf(chain, notice)),
  };
}

/** The entries of each subject since it was last settled. */
function chainsOf(log: NoticeLog): readonly NoticeLog[] {
  const subjects = new Map(log.map((entry) => [`${entry.of} ${entry.id}`, entry]));
  return [...subjects.values()]
    .map(({ of, id }) => openEntries(log, of, id))
    .filter((chain) => chain.length > 0);
}

function statedAfter({ record }: ReadNotice, firm: readonly NoticeLog[]): ReadonlySet<string> {
  return new Set(applied(record, firm.flat()).record.facts.map(({ indicator }) => indicator));
}

function fits(chain: NoticeLog, notice: ReadNotice): boolean {
  const [first] = chain;
  return (
    first !== undefined && isOnSameReading(first, notice) && chain.every((entry) => quotes(entry, notice))
  );
}

/** Whether the program reads what it read when the first decision was made. */
function isOnSameReading({ of, id, before }: LogEntry, { record }: ReadNotice): boolean {
  if (before === null) return true;
  switch (of) {
    case 'fact': {
      const fact = record.facts.find(({ fact_id }) => fact_id === id);
      return fact !== undefined && isSameFigure(fact, before) && fact.start === before.start;
    }
    case 'item':
      return record.items.some((item) => item.item_id === id && isSameItem(item, before));
    case 'measure':
      return record.measures.some((one) => one.measure_id === id && isSameMeasure(one, before));
    case 'absence':
      return true;
  }
}

export function isSameFigure(a: Fact, b: Fact): boolean {
  return (
    a.indicator === b.indicator &&
    a.quote === b.quote &&
    a.value === b.value &&
    a.unit === b.unit &&
    a.date === b.date
  );
}
const isSameItem = (a: Item, b: Item) => a.heading === b.heading && a.start === b.start;
const isSameMeasure = (a: Measure, b: Measure) => a.lead === b.lead && a.start === b.start;

/** Whether what a person wrote quotes the text; without one, it cannot be told not to. */
function quotes(entry: LogEntry, { text }: ReadNotice): boolean {
  if (text === null) return true;
  if (entry.op !== 'add' && entry.op !== 'replace') return true;
  if (entry.of === 'fact' && entry.after)
    return text.slice(entry.after.start, entry.after.end) === entry.after.quote;
  if (entry.of === 'item' && entry.op === 'add' && entry.after)
    return text.startsWith(entry.after.heading, entry.after.start);
  if (entry.of === 'measure' && entry.op === 'add' && entry.after)
    return text.startsWith(entry.after.lead, entry.after.start);
  return true;
}

function orphanOf(chain: NoticeLog, notice: ReadNotice): readonly Orphan[] {
  const last = chain.at(-1);
  if (!last) return [];
  const { of, id } = last;
  const subject = subjectOf(chain);
  if (!subject) return [{ of, id, entries: chain, quote: null, places: [] }];
  return [{ of, id, entries: chain, ...subject, places: placesOf(subject.quote, subject.start, notice) }];
}

/** The phrase that the last decision was on, and where it was. */
function subjectOf(chain: NoticeLog): { readonly quote: string; readonly start: number } | null {
  for (const entry of chain.toReversed()) {
    if (entry.of === 'absence') return null;
    if (entry.of === 'fact') {
      const fact = entry.after ?? entry.before;
      if (fact) return { quote: fact.quote, start: fact.start };
    } else if (entry.of === 'item') {
      const item = entry.after ?? entry.before;
      if (item) return { quote: item.heading, start: item.start };
    } else {
      const measure = entry.after ?? entry.before;
      if (measure) return { quote: measure.lead, start: measure.start };
    }
  }
  return null;
}

/** Up to three places of a phrase, nearest to where it was. */
function placesOf(quote: string, near: number, { text }: ReadNotice): readonly Span[] {
  return occurrences(text ?? '', quote)
    .toSorted((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near))
    .slice(0, MOST_PLACES);
}

/** Where a phrase stands in a text, in order. */
export function occurrences(text: string, quote: string): readonly Span[] {
  const found: Span[] = [];
  if (quote === '') return found;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    found.push({ start: at, end: at + quote.length });
  return found;
}
