import type { Answers, QuestionName } from '#queries/answers.ts';
import type { Database } from '#database/database.ts';
import type { Query } from '#database/sql.ts';
import { counts } from '#queries/counts.ts';
import { disclosure } from '#queries/disclosure.ts';
import { durations } from '#queries/durations.ts';
import { facets } from '#queries/facets.ts';
import type { Filter } from '#queries/filter.ts';
import { findings } from '#queries/findings.ts';
import { funds } from '#queries/funds.ts';
import { limits } from '#queries/limits.ts';
import { sanctions } from '#queries/sanctions.ts';
import { sources } from '#queries/sources.ts';
import { timeline } from '#queries/timeline.ts';
import { trendGroups } from '#queries/trend-groups.ts';
import { trends } from '#queries/trends.ts';
import { MOST_ZONES, zones } from '#queries/zones.ts';
import { statement } from '#database/statement.ts';

/** The queries of chart pages. Loaded together with the engine, not before. */
export const QUESTIONS: {
  readonly [Name in QuestionName]: (filter: Filter) => Query<Answers[Name][number]>;
} = {
  zones: (filter) => zones(filter, MOST_ZONES),
  facets,
  timeline,
  limits,
  durations,
  sources,
  counts,
  funds,
  sanctions,
  disclosure,
  findings,
  trends,
  trendGroups,
};

/** Asked by every page with a filter. */
const ALWAYS: readonly QuestionName[] = ['zones', 'facets'];
/** Asked about all notices, including those not drawn. */
const WHOLE: ReadonlySet<QuestionName> = new Set(['zones', 'facets', 'trendGroups', 'sources']);

/**
 * Asks the questions one after the other; the same for the engine at build time and in the browser.
 * @param most how many zones are drawn
 */
export async function readAnswers(
  database: Database,
  asked: readonly QuestionName[],
  filter: Filter,
  most = MOST_ZONES,
): Promise<Answers> {
  const read: Record<string, readonly object[]> = {};
  for (const name of new Set([...ALWAYS, ...asked])) {
    const narrow = WHOLE.has(name) ? filter : drawn(filter, read['zones'] as Answers['zones'], most);
    const query = name === 'zones' ? zones(filter, most) : QUESTIONS[name](narrow);
    read[name] = await database.query<object>(query);
  }
  return { ...NOTHING, ...read };
}

/** Narrows the filter to the zones that are drawn. */
function drawn(filter: Filter, zonesHere: Answers['zones'], most: number): Filter {
  if (zonesHere.length < most) return filter;
  return { ...filter, zone: zonesHere.map(({ notice_id }) => notice_id) };
}

const NOTHING: Answers = {
  zones: [],
  facets: [],
  timeline: [],
  limits: [],
  durations: [],
  sources: [],
  counts: [],
  funds: [],
  sanctions: [],
  disclosure: [],
  findings: [],
  trends: [],
  trendGroups: [],
};

/** A chart that asks, by its id. */
interface Asking {
  readonly id: string;
  readonly queries: readonly QuestionName[];
}

/** The queries of a chart as SQL that any client can run on the published database file. */
export function queryText({ id, queries }: Asking, filter: Filter): string {
  const each = queries.map((name) => `-- ${name}\n${statement(QUESTIONS[name](filter))}`);
  return `-- duckdb duizhao.duckdb < duizhao-${id}.sql\n\n${each.join('\n\n')}\n`;
}
