import { writableOf } from '#own/tables.ts';
import type { OwnNotice } from '#own/outcome.ts';
import type { Place } from '#dataset/place.ts';
import type { Row } from '#dataset/row.ts';
import type { Check, Fact, Instrument, Item, Measure, NoticeRecord } from '#extraction/record.ts';

type Joined<T, Lists extends keyof T> = Omit<T, Lists> & Readonly<Record<Lists, string | null>>;

/** The rows of one notice in the tables of records, as they are written: lists are joined by ; */
export interface NoticeTables {
  readonly notice: Omit<NoticeRecord, 'source' | 'facts' | 'items' | 'measures' | 'instruments' | 'checks'> &
    Place & { readonly source_name: string; readonly sha256: string; readonly characters: number };
  readonly facts: readonly Fact[];
  readonly items: readonly Joined<Item, 'path' | 'topics'>[];
  readonly measures: readonly Joined<Measure, 'types'>[];
  readonly instruments: readonly Instrument[];
  readonly checks: readonly Joined<Check, 'fact_ids'>[];
  /** As decoded; null if it is not at hand. */
  readonly text: string | null;
}

const MADE = new WeakMap<OwnNotice, NoticeTables>();

/** The same rows as the engine is given, for what the page derives without it. */
export function noticeTables(notice: OwnNotice): NoticeTables {
  const known = MADE.get(notice);
  if (known) return known;
  const rows = writableOf(notice);
  // The columns are those of the schema, which records fill.
  const all = (name: string): readonly Row[] => rows.get(name) ?? [];
  const made = {
    notice: all('notices')[0],
    facts: all('facts'),
    items: all('items'),
    measures: all('measures'),
    instruments: all('instruments'),
    checks: all('checks'),
    text: notice.text,
  } as unknown as NoticeTables;
  MADE.set(notice, made);
  return made;
}

/** In the order of the text. */
export function inOrder<T extends { readonly start: number }>(
  rows: readonly T[],
  idOf: (row: T) => string,
): readonly T[] {
  return rows.toSorted((a, b) => a.start - b.start || compared(idOf(a), idOf(b)));
}

/** As the engine orders texts. */
export function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** As the engine orders what may be missing: last. */
export function comparedOr(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compared(a, b);
}
