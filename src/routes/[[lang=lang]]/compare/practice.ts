import type { Nature } from '#queries/code-lists.ts';

/** Stands for the types of a measure that has none. */
export const UNTYPED = 'none';

/** Every notice has meetings about everything, so they are no answer to set beside another. */
export const MEETINGS: ReadonlySet<string> = new Set(['study_meeting', 'deliberation']);

/** What the inspected organisation says it did: a measure, with all it can be filtered by. */
export interface Practice {
  /** A notice_id. */
  readonly zone: string;
  readonly topics: readonly string[];
  /** The leading one first. */
  readonly types: readonly string[];
  /** Of the item. */
  readonly status: string;
  readonly figure: boolean;
  readonly instrument: boolean;
}

/** An item that lists no measures: its zone is not silent about its topics. */
export interface UnlistedItem {
  readonly zone: string;
  readonly topics: readonly string[];
}

/** A zone with what its measures can be filtered by. */
export interface ComparedZone {
  readonly notice_id: string;
  readonly name: string;
  readonly level: string;
  readonly kind: string;
  readonly year: number | null;
  readonly province: string | null;
  /** What marks a notice of the reader's own; published ones have none. */
  readonly own?: string;
}

/** A code or another value, and its name. */
export interface NamedValue {
  readonly value: string;
  readonly label: string;
}

/** A type of measures with its nature as published. */
export interface NamedType extends NamedValue {
  readonly nature: Nature;
}

/** The nature of each type; a measure without a type has none. */
export type Natures = ReadonlyMap<string, Nature>;
