import { and, isIn, sql, type Sql } from '#database/sql.ts';

/** What the reader has picked. An empty list means all. */
export interface Filter {
  /** notice_ids */
  readonly zones: readonly string[];
  /** Codes of levels. */
  readonly levels: readonly string[];
  /** xunshi, xuncha */
  readonly kinds: readonly string[];
  /** Years of the feedback date. */
  readonly years: readonly number[];
}

export const EVERYTHING: Filter = { zones: [], levels: [], kinds: [], years: [] };

/** The clause over the view zones that keeps what is picked. */
export function picked({ zones, levels, kinds, years }: Filter): Sql {
  return and([
    ...among(sql`zones.notice_id`, zones),
    ...among(sql`zones.level`, levels),
    ...among(sql`zones.kind`, kinds),
    ...among(sql`zones.year`, years),
  ]);
}

/** The clause over the context set, in which no zone can be picked. */
export function pickedContext({ levels, kinds, years }: Filter): Sql {
  return and([
    ...among(sql`context.level`, levels),
    ...among(sql`context.kind`, kinds),
    ...among(sql`context_durations.year`, years),
  ]);
}

function among(column: Sql, values: readonly (string | number)[]): Sql[] {
  return values.length === 0 ? [] : [isIn(column, values)];
}
