import { and, isIn, sql, type Sql } from '#database/sql.ts';
import type { Filter } from '#queries/filter.ts';

/** The clause over the view zones that keeps what is picked. */
export function picked({ zones, levels, kinds, years, topics }: Filter): Sql {
  return and([
    ...among(sql`zones.notice_id`, zones),
    ...among(sql`zones.level`, levels),
    ...among(sql`zones.kind`, kinds),
    ...among(sql`zones.year`, years),
    ...onTopic(sql`zones.notice_id`, topics),
  ]);
}

/** The clause over the context set, in which no zone can be picked, and of whose topics nothing is known. */
export function pickedContext({ levels, kinds, years }: Filter): Sql {
  return and([
    ...among(sql`context.level`, levels),
    ...among(sql`context.kind`, kinds),
    ...among(sql`context_durations.year`, years),
  ]);
}

/** The clause over the view compared, zones and the context set alike. */
export function pickedCompared({ zones, levels, kinds, years, topics }: Filter): Sql {
  const ofZones = [...among(sql`notice_id`, zones), ...onTopic(sql`notice_id`, topics)];
  return and([
    ...ofZones.map((clause) => sql`origin = 'context' OR ${clause}`),
    ...among(sql`level`, levels),
    ...among(sql`kind`, kinds),
    ...among(sql`year`, years),
  ]);
}

function among(column: Sql, values: readonly (string | number)[]): Sql[] {
  return values.length === 0 ? [] : [isIn(column, values)];
}

function onTopic(notice: Sql, topics: readonly string[]): Sql[] {
  if (topics.length === 0) return [];
  return [sql`${notice} IN (SELECT notice_id FROM notice_topics WHERE ${isIn(sql`topic`, topics)})`];
}
