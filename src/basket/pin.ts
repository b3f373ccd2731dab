/** Something pinned: the ids of what is shown, and what is needed if it is not published any more. */
export type Pin = PassagePin | ChartPin | ForeignPin;

/** A pin that this version of the site can show. */
export type OwnPin = PassagePin | ChartPin;

export type PinnedKind = (typeof PASSAGES)[number];

export const PASSAGES = ['measure', 'item', 'figure'] as const;

/** A measure, an item or a figure of a notice. */
export interface PassagePin extends Pinned {
  readonly kind: PinnedKind;
  /** measure_id, item_id or fact_id. */
  readonly id: string;
}

/** A chart with what was picked in it. */
export interface ChartPin extends Pinned {
  readonly kind: 'chart';
  readonly id: string;
  /** The query string of its page, including `?`, or empty. */
  readonly query: string;
}

/** A pin that cannot be read: of a newer version of the site, or damaged. It is kept as it is. */
export interface ForeignPin {
  readonly kind: 'foreign';
  readonly raw: unknown;
}

interface Pinned {
  /** The reader's own. */
  readonly note: string;
  /** Version of the data it was pinned under. */
  readonly data: string;
  /** What it showed then. */
  readonly kept: Shown;
  /** Fields that a newer version of the site has added. */
  readonly more: Readonly<Record<string, unknown>>;
}

/** What a pin showed when it was made, in the language of the page. */
export interface Shown {
  /** Whose it is: the zone, or empty for a chart. */
  readonly zone: string;
  /** The label of a figure with its value, or empty. */
  readonly name: string;
  /** The words of the notice, or the title of the chart. */
  readonly text: string;
  /** The page on which it was published; null if there is none. */
  readonly source: string | null;
}

/** What a page knows of something that can be pinned. */
export type NewPin =
  Pick<PassagePin, 'kind' | 'id' | 'kept'> | Pick<ChartPin, 'kind' | 'id' | 'query' | 'kept'>;

/** @param data version of the data */
export function pinOf(pin: NewPin, data: string): OwnPin {
  return { ...pin, note: '', data, more: {} };
}

/** Two pins of the same thing have the same key. A foreign pin is known by its place alone. */
export function keyOf(
  pin: Pick<ChartPin, 'kind' | 'id' | 'query'> | Pick<PassagePin, 'kind' | 'id'>,
): string {
  return pin.kind === 'chart' ? `chart ${pin.id} ${pin.query}` : `${pin.kind} ${pin.id}`;
}

/** Reads one pin; null if it is not one. */
export function readPin(raw: unknown): OwnPin | null {
  if (!isRecord(raw)) return null;
  const { kind, id, query, note, data, kept, ...more } = raw;
  if (typeof id !== 'string' || id === '') return null;
  const pinned = { id, note: textOf(note), data: textOf(data), kept: readShown(kept), more };
  const passage = PASSAGES.find((each) => each === kind);
  if (passage) return { kind: passage, ...pinned, more: query === undefined ? more : { query, ...more } };
  return kind === 'chart' ? { kind, ...pinned, query: textOf(query) } : null;
}

/** A pin as it is kept. */
export function writePin(pin: Pin): unknown {
  if (pin.kind === 'foreign') return pin.raw;
  const { more, ...own } = pin;
  return { ...more, ...own };
}

function readShown(kept: unknown): Shown {
  const { zone, name, text, source } = isRecord(kept) ? kept : {};
  return {
    zone: textOf(zone),
    name: textOf(name),
    text: textOf(text),
    source: typeof source === 'string' && /^https?:/u.test(source) ? source : null,
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
