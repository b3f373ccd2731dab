import type { Practice } from './practice.ts';

/** Measures as a page carries them: each code once. */
export interface PackedPractices {
  readonly zones: readonly string[];
  readonly codes: readonly string[];
  /** Of each measure: its zone, status, topics and types as places in the lists, and 1 for a figure plus 2 for a rule. */
  readonly rows: readonly (readonly [number, number, readonly number[], readonly number[], number])[];
}

export function packedPractices(practices: readonly Practice[]): PackedPractices {
  const zones = [...new Set(practices.map(({ zone }) => zone))];
  const codes = [...new Set(practices.flatMap(({ status, topics, types }) => [status, ...topics, ...types]))];
  const at = (code: string) => codes.indexOf(code);
  return {
    zones,
    codes,
    rows: practices.map(({ zone, status, topics, types, figure, instrument }) => [
      zones.indexOf(zone),
      at(status),
      topics.map(at),
      types.map(at),
      (figure ? 1 : 0) + (instrument ? 2 : 0),
    ]),
  };
}

export function unpackedPractices({ zones, codes, rows }: PackedPractices): Practice[] {
  const code = (at: number) => codes[at] ?? '';
  return rows.map(([zone, status, topics, types, inside]) => ({
    zone: zones[zone] ?? '',
    status: code(status),
    topics: topics.map(code),
    types: types.map(code),
    figure: inside % 2 === 1,
    instrument: inside > 1,
  }));
}
