import type { PracticeCard } from './card.ts';
import { MEETINGS, UNTYPED } from './practice.ts';
import { kinship, reasonsFor, sharedMatters, type RowReason } from './reasons.ts';

/** Measures of one type, the zones side by side. */
export interface Band {
  readonly type: string;
  /** Measures that deal with the same matter, the closest first. */
  readonly rows: readonly BandRow[];
  /** By column: measures that no other zone has a counterpart to, in the order of the text. */
  readonly alone: readonly (readonly PracticeCard[])[];
  /** By column: measures that have the type too, but stand in another band. */
  readonly elsewhere: readonly (readonly PracticeCard[])[];
  /** How many columns have measures in this band. */
  readonly filled: number;
  /** How many columns have measures of the type, here or in another band. */
  readonly present: number;
}

/** At most one measure of each zone, at least two of them. */
export interface BandRow {
  readonly cards: readonly (PracticeCard | null)[];
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
  const acts = new Map(columns.flat().map((card) => [card, actsOf(card, isWanted)]));
  const rows = matchedRows(columns, (card) => acts.get(card) ?? []);
  const bandOf = new Map([...acts].map(([card, [type]]) => [card, type ?? null]));
  for (const { type, cards } of rows) for (const card of cards) if (card) bandOf.set(card, type);
  const matched = new Set(rows.flatMap(({ cards }) => cards));
  const bands = order
    .filter((type) => [...bandOf.values()].includes(type))
    .map((type): Band => {
      const own = columns.map((cards) => cards.filter((card) => bandOf.get(card) === type));
      const elsewhere = columns.map((cards) =>
        cards.filter((card) => bandOf.get(card) !== type && card.types.includes(type)),
      );
      return {
        type,
        rows: rows
          .filter((row) => row.type === type)
          .map(({ cards }) => ({
            cards,
            reasons: reasonsFor(
              cards.filter((card) => card !== null),
              type,
            ),
          })),
        alone: own.map((cards) => cards.filter((card) => !matched.has(card))),
        elsewhere,
        filled: own.filter((cards) => cards.length > 0).length,
        present: own.filter((cards, at) => cards.length + (elsewhere[at]?.length ?? 0) > 0).length,
      };
    });
  const rankOf = ({ type }: Band) => rows.findIndex((row) => row.type === type);
  return {
    bands: bands.toSorted(
      (a, b) =>
        LAST.indexOf(a.type) - LAST.indexOf(b.type) ||
        Number(rankOf(a) < 0) - Number(rankOf(b) < 0) ||
        rankOf(a) - rankOf(b) ||
        b.filled - a.filled ||
        b.present - a.present,
    ),
    meetings: columns.map((cards) => cards.filter((card) => bandOf.get(card) === null)),
  };
}

/** The types by which a measure may be set beside others, the leading one first; none for a meeting and nothing else. */
function actsOf({ types }: PracticeCard, isWanted: (type: string) => boolean): readonly string[] {
  const acts = types.filter((type) => !MEETINGS.has(type));
  const wanted = acts.filter(isWanted);
  return wanted.length > 0 ? wanted : acts;
}

/** Whether all columns have measures of the type. */
export function isShared(band: Band): boolean {
  return band.present === band.elsewhere.length;
}

interface MatchedRow {
  readonly type: string;
  readonly cards: (PracticeCard | null)[];
}

/** Rows of measures that share a type and a matter, the closest first. */
function matchedRows(
  columns: readonly (readonly PracticeCard[])[],
  actsOf: (card: PracticeCard) => readonly string[],
): readonly MatchedRow[] {
  const columnOf = new Map(columns.flatMap((cards, at) => cards.map((card) => [card, at] as const)));
  const rows: MatchedRow[] = [];
  const placed = new Map<PracticeCard, MatchedRow>();
  const put = (card: PracticeCard, row: MatchedRow) => {
    row.cards[columnOf.get(card) ?? 0] = card;
    placed.set(card, row);
  };
  const isWelcome = (card: PracticeCard, { type, cards }: MatchedRow) =>
    cards[columnOf.get(card) ?? 0] === null &&
    actsOf(card).includes(type) &&
    sharedMatters([...cards.filter((each) => each !== null), card], type).length > 0;
  for (const { a, b, type } of pairsOf(columns, actsOf)) {
    const [rowOfA, rowOfB] = [placed.get(a), placed.get(b)];
    if (rowOfA && rowOfB) continue;
    const row = rowOfA ?? rowOfB;
    if (row) {
      const other = rowOfA ? b : a;
      if (isWelcome(other, row)) put(other, row);
      continue;
    }
    const made: MatchedRow = { type, cards: columns.map(() => null) };
    rows.push(made);
    for (const card of [a, b]) put(card, made);
  }
  return rows;
}

interface Pair {
  readonly a: PracticeCard;
  readonly b: PracticeCard;
  readonly type: string;
  readonly near: number;
}

/** What two do chiefly tells more than what they do besides. */
const BESIDES = 0.8;

/** Pairs of different columns that share a type and a matter, the closest first; equals in the order of the text. */
function pairsOf(
  columns: readonly (readonly PracticeCard[])[],
  actsOf: (card: PracticeCard) => readonly string[],
): readonly Pair[] {
  const pairs = columns.flatMap((left, at) =>
    left.flatMap((a) =>
      columns.slice(at + 1).flatMap((right) =>
        right.flatMap((b): Pair[] => {
          const apart = (type: string) => Number(actsOf(a)[0] !== type) + Number(actsOf(b)[0] !== type);
          const [best] = actsOf(a)
            .filter((type) => actsOf(b).includes(type))
            .map((type) => ({ a, b, type, near: kinship(a, b, type) * BESIDES ** apart(type) }))
            .filter(({ near }) => near > 0)
            .toSorted((one, two) => two.near - one.near);
          return best ? [best] : [];
        }),
      ),
    ),
  );
  return pairs.toSorted((one, two) => two.near - one.near);
}
