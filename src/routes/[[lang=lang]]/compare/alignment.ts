import type { PracticeCard } from './card.ts';
import { MEETINGS, UNTYPED } from './practice.ts';
import { kinship, reasonsFor, type RowReason } from './reasons.ts';

/** Measures of one type, the zones side by side. */
export interface Band {
  readonly type: string;
  readonly rows: readonly BandRow[];
  /** By column: measures that have the type too, but stand in another band. */
  readonly elsewhere: readonly (readonly PracticeCard[])[];
  /** How many columns have measures in this band. */
  readonly filled: number;
  /** How many columns have measures of the type, here or in another band. */
  readonly present: number;
}

/** At most one measure of each zone; those that have most in common share a row. */
export interface BandRow {
  readonly cards: readonly (PracticeCard | null)[];
  /** Empty if there is only one. */
  readonly reasons: readonly RowReason[];
}

export interface Alignment {
  readonly bands: readonly Band[];
  /** By column: measures that are meetings and nothing else. */
  readonly meetings: readonly (readonly PracticeCard[])[];
}

/** Where nothing was done stands last. */
const LAST = ['explanation_only', 'pending_commitment', UNTYPED];

/**
 * Sets the measures of zones side by side.
 * @param columns the measures by zone, in the order of the text
 * @param order the types in the order of the code list
 * @param isWanted the types the reader looks for
 */
export function aligned(
  columns: readonly (readonly PracticeCard[])[],
  order: readonly string[],
  isWanted: (type: string) => boolean = () => true,
): Alignment {
  const bandOf = (card: PracticeCard) => bandTypeOf(card, isWanted);
  const bands = order
    .filter((type) => columns.flat().some((card) => bandOf(card) === type))
    .map((type): Band => {
      const own = columns.map((cards) => cards.filter((card) => bandOf(card) === type));
      const elsewhere = columns.map((cards) =>
        cards.filter((card) => bandOf(card) !== type && card.types.includes(type)),
      );
      const filled = own.filter((cards) => cards.length > 0).length;
      const present = own.filter((cards, at) => cards.length + (elsewhere[at]?.length ?? 0) > 0).length;
      return { type, rows: rowsOf(own), elsewhere, filled, present };
    });
  return {
    bands: bands.toSorted((a, b) => LAST.indexOf(a.type) - LAST.indexOf(b.type) || worth(b) - worth(a)),
    meetings: columns.map((cards) => cards.filter((card) => bandOf(card) === null)),
  };
}

/** Bands with something to compare come first: best if their measures have more in common than the type. */
function worth({ rows, filled, present }: Band): number {
  const isTelling = rows.some(({ reasons }) => reasons.length > ALWAYS);
  return (filled > 1 ? 10_000 : 0) + (isTelling ? 1_000 : 0) + filled * 10 + present;
}

/** Topic and type are reasons for every row. */
const ALWAYS = 2;

/** The type by which a measure is set beside others; null for a meeting and nothing else. */
function bandTypeOf({ types }: PracticeCard, isWanted: (type: string) => boolean): string | null {
  const acts = types.filter((type) => !MEETINGS.has(type));
  return acts.find(isWanted) ?? acts[0] ?? null;
}

/** Whether all columns have measures of the type. */
export function isShared(band: Band): boolean {
  return band.present === band.elsewhere.length;
}

/** Puts measures that have something in common in one row, then fills up the rows from the top. */
function rowsOf(columns: readonly (readonly PracticeCard[])[]): BandRow[] {
  const grid = new Grid(columns);
  for (const [a, b] of pairsByKinship(columns)) grid.join(a, b);
  for (const card of columns.flat()) grid.add(card);
  return grid.rows.map((cards) => {
    const present = cards.filter((card) => card !== null);
    return { cards, reasons: present.length > 1 ? reasonsFor(present) : [] };
  });
}

/** Rows with one place per column. */
class Grid {
  readonly rows: (PracticeCard | null)[][] = [];
  readonly #width: number;
  readonly #columns: ReadonlyMap<PracticeCard, number>;
  readonly #placed = new Map<PracticeCard, (PracticeCard | null)[]>();

  constructor(columns: readonly (readonly PracticeCard[])[]) {
    this.#width = columns.length;
    this.#columns = new Map(columns.flatMap((cards, at) => cards.map((card) => [card, at] as const)));
  }

  /** Puts two measures in one row, unless one of them is better placed already or the row has no room. */
  join(a: PracticeCard, b: PracticeCard): void {
    const row = this.#placed.get(a) ?? this.#placed.get(b) ?? this.#newRow();
    for (const card of [a, b]) if (!this.#placed.has(card)) this.#put(card, row);
  }

  /** Puts a measure that has no row in the first with room. */
  add(card: PracticeCard): void {
    if (this.#placed.has(card)) return;
    this.#put(card, this.rows.find((row) => row[this.#columnOf(card)] === null) ?? this.#newRow());
  }

  #put(card: PracticeCard, row: (PracticeCard | null)[]): void {
    const at = this.#columnOf(card);
    if (row[at] !== null) return;
    row[at] = card;
    this.#placed.set(card, row);
  }

  #columnOf(card: PracticeCard): number {
    return this.#columns.get(card) ?? 0;
  }

  #newRow(): (PracticeCard | null)[] {
    const row = Array.from({ length: this.#width }, () => null);
    this.rows.push(row);
    return row;
  }
}

/** Pairs of different columns that have something in common, the closest first; equals in the order of the text. */
function pairsByKinship(
  columns: readonly (readonly PracticeCard[])[],
): readonly (readonly [PracticeCard, PracticeCard])[] {
  const pairs = columns.flatMap((left, at) =>
    left.flatMap((a) =>
      columns.slice(at + 1).flatMap((right) => right.map((b) => ({ a, b, near: kinship(a, b) }))),
    ),
  );
  return pairs
    .filter(({ near }) => near > 0)
    .toSorted((one, two) => two.near - one.near)
    .map(({ a, b }) => [a, b] as const);
}
