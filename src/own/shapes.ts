import type { Check, Fact, Instrument, Item, Measure, NoticeRecord } from '#extraction/record.ts';
import type { Absence, LogSubject } from './log.ts';

type FieldKind = 'text' | 'text?' | 'number' | 'number?' | 'texts';
type ShapeOf<T> = { readonly [Key in keyof T]: FieldKind };

const SPAN = { start: 'number', end: 'number' } as const;

const FACT: ShapeOf<Fact> = {
  fact_id: 'text',
  indicator: 'text',
  value: 'number?',
  unit: 'text?',
  date: 'text?',
  state: 'text',
  approx: 'text?',
  scope: 'text',
  item_id: 'text?',
  part_of: 'text?',
  quote: 'text',
  prefix: 'text',
  suffix: 'text',
  rule: 'text',
  ...SPAN,
};

const ITEM: ShapeOf<Item> = {
  item_id: 'text',
  path: 'texts',
  number: 'text?',
  heading: 'text',
  topics: 'texts',
  pillar: 'text?',
  status: 'text',
  status_quote: 'text?',
  status_start: 'number?',
  status_end: 'number?',
  ...SPAN,
};

const MEASURE: ShapeOf<Measure> = {
  measure_id: 'text',
  item_id: 'text',
  ordinal: 'number',
  lead: 'text',
  types: 'texts',
  ...SPAN,
};

const INSTRUMENT: ShapeOf<Instrument> = {
  instrument_id: 'text',
  title: 'text',
  action: 'text',
  item_id: 'text?',
  ...SPAN,
};

const CHECK: ShapeOf<Check> = {
  check_id: 'text',
  check: 'text',
  verdict: 'text',
  fact_ids: 'texts',
  expected: 'text?',
  found: 'text?',
  finding_zh: 'text',
  finding_en: 'text',
};

const ABSENCE: ShapeOf<Absence> = { indicator: 'text' };

const PARTS = {
  facts: FACT,
  items: ITEM,
  measures: MEASURE,
  instruments: INSTRUMENT,
  checks: CHECK,
} as const;

const RECORD: ShapeOf<Omit<NoticeRecord, keyof typeof PARTS | 'source'>> = {
  notice_id: 'text',
  title: 'text?',
  kind: 'text',
  inspection_type: 'text?',
  level: 'text?',
  inspecting_body: 'text?',
  inspected_body: 'text?',
  inspected_units: 'number',
  round: 'text?',
  coverage: 'text',
};

const SOURCE: ShapeOf<NoticeRecord['source']> = {
  name: 'text',
  url: 'text?',
  sha256: 'text',
  characters: 'number',
};

const SUBJECTS: Readonly<Record<LogSubject, Readonly<Record<string, FieldKind>>>> = {
  fact: FACT,
  item: ITEM,
  measure: MEASURE,
  absence: ABSENCE,
};

/** Whether what a file holds has the fields of a record, each of its kind. */
export function isRecord(given: unknown): given is NoticeRecord {
  if (!hasShape(given, RECORD)) return false;
  const record = given as Readonly<Record<string, unknown>>;
  return (
    hasShape(record['source'], SOURCE) &&
    Object.entries(PARTS).every(([name, shape]) => {
      const things = record[name];
      return Array.isArray(things) && things.every((thing) => hasShape(thing, shape));
    })
  );
}

/** Whether it is what an entry of a log can be about. */
export function isSubject(of: LogSubject, given: unknown): boolean {
  return hasShape(given, SUBJECTS[of]);
}

function hasShape(given: unknown, shape: Readonly<Record<string, FieldKind>>): boolean {
  if (typeof given !== 'object' || given === null) return false;
  const fields = given as Readonly<Record<string, unknown>>;
  return Object.entries(shape).every(([name, kind]) => isOfKind(fields[name], kind));
}

function isOfKind(value: unknown, kind: FieldKind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'text?':
      return value === null || typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'number?':
      return value === null || typeof value === 'number';
    case 'texts':
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
  }
}
