import type { ComparedZone, NamedValue, Practice, UnlistedItem } from './practice.ts';

/**
 * - explanation, pending: all measures only explain, or only promise
 * - unlisted: the topic comes up, but no measures are listed
 * - filtered: there are measures, but none that passes the filter
 */
export type CellKind = 'measures' | 'explanation' | 'pending' | 'unlisted' | 'absent' | 'filtered';

export interface MatrixCell {
  readonly kind: CellKind;
  /** Measures that pass the filter. */
  readonly count: number;
  /** Their types, in the order of the code list. */
  readonly types: readonly string[];
}

export interface MatrixRow {
  readonly topic: NamedValue;
  readonly cells: readonly MatrixCell[];
}

interface Rows {
  readonly all: readonly Practice[];
  /** Those that pass the filter. */
  readonly kept: readonly Practice[];
  readonly unlisted: readonly UnlistedItem[];
}

/** Number of measures by topic and zone. */
export function matrixByZone(
  rows: Rows,
  topics: readonly NamedValue[],
  zones: readonly ComparedZone[],
  types: readonly string[],
): MatrixRow[] {
  const all = grouped(rows.all);
  const kept = grouped(rows.kept);
  const unlisted = grouped(rows.unlisted);
  return topics.map((topic) => ({
    topic,
    cells: zones.map(({ notice_id }) => {
      const key = keyOf(topic.value, notice_id);
      return cellOf(kept.get(key) ?? [], types, () =>
        all.has(key) ? 'filtered' : unlisted.has(key) ? 'unlisted' : 'absent',
      );
    }),
  }));
}

function cellOf(practices: readonly Practice[], types: readonly string[], empty: () => CellKind): MatrixCell {
  const has = new Set(practices.flatMap((practice) => practice.types));
  return {
    kind: practices.length === 0 ? empty() : kindOf(practices),
    count: practices.length,
    types: types.filter((type) => has.has(type)),
  };
}

function kindOf(practices: readonly Practice[]): CellKind {
  const isOnly = (type: string) => (practice: Practice) => practice.types.every((each) => each === type);
  if (practices.every(isOnly('explanation_only'))) return 'explanation';
  const isNothingDone = (practice: Practice) =>
    practice.types.every((type) => type === 'explanation_only' || type === 'pending_commitment');
  return practices.every(isNothingDone) ? 'pending' : 'measures';
}

/** Number of measures by topic and type. */
export function matrixByType(
  practices: readonly Practice[],
  topics: readonly NamedValue[],
  types: readonly string[],
): { readonly topic: NamedValue; readonly counts: readonly number[] }[] {
  return topics.map((topic) => {
    const own = practices.filter((practice) => practice.topics.includes(topic.value));
    return {
      topic,
      counts: types.map((type) => own.filter((practice) => practice.types.includes(type)).length),
    };
  });
}

/** Topics by the number of zones that did something about them; otherwise as they come. */
export function topicsInOrder(
  practices: readonly Practice[],
  topics: readonly NamedValue[],
): readonly NamedValue[] {
  const zones = new Map(topics.map(({ value }) => [value, zonesWith(practices, value)]));
  return topics.toSorted((a, b) => (zones.get(b.value) ?? 0) - (zones.get(a.value) ?? 0));
}

function zonesWith(practices: readonly Practice[], topic: string): number {
  const own = practices.filter((practice) => practice.topics.includes(topic));
  return new Set(own.map(({ zone }) => zone)).size;
}

/** The most frequent type; null if there are no measures with one. */
export function commonestType(
  practices: readonly Practice[],
  types: readonly NamedValue[],
): (NamedValue & { readonly count: number }) | null {
  const counted = types.map((type) => ({
    ...type,
    count: practices.filter((practice) => practice.types.includes(type.value)).length,
  }));
  return counted.reduce<(NamedValue & { readonly count: number }) | null>(
    (most, type) => (type.count > (most?.count ?? 0) ? type : most),
    null,
  );
}

function keyOf(topic: string, zone: string): string {
  return `${topic} ${zone}`;
}

/** By topic and zone; what has two topics comes up under both. */
function grouped<Row extends UnlistedItem>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const topic of row.topics) {
      const key = keyOf(topic, row.zone);
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
  }
  return groups;
}
