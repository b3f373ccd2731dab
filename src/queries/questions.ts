import type { Answers, QuestionName } from '#queries/answers.ts';
import type { Database } from '#database/database.ts';
import type { Query } from '#database/sql.ts';
import { counts } from '#queries/counts.ts';
import { disclosure } from '#queries/disclosure.ts';
import { durations } from '#queries/durations.ts';
import { facets } from '#queries/facets.ts';
import { EVERYTHING, type Filter } from '#queries/filter.ts';
import { findings } from '#queries/findings.ts';
import { funds } from '#queries/funds.ts';
import { limits } from '#queries/limits.ts';
import { others } from '#queries/others.ts';
import { sanctions } from '#queries/sanctions.ts';
import { timeline } from '#queries/timeline.ts';
import { trends } from '#queries/trends.ts';
import { MOST_ZONES, zones, type ZoneRow } from '#queries/zones.ts';
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
  others,
  counts,
  funds,
  sanctions,
  disclosure,
  findings,
  trends,
};

/** Asked by every page with a filter, besides its zones. */
const ALWAYS: readonly QuestionName[] = ['facets', 'others'];
/** Asked about all notices, including those not drawn. */
const WHOLE: ReadonlySet<QuestionName> = new Set(['facets', 'others']);

/**
 * Asks the questions of the engine, at build time or in the browser.
 * @param few how many zones are drawn if not all can be
 * @param most how many zones there can be: if all of them can be drawn, nothing waits for the zones
 */
export async function readAnswers(
  database: Database,
  asked: readonly QuestionName[],
  filter: Filter,
  few = MOST_ZONES,
  most = Infinity,
): Promise<Answers> {
  const asking = database.queryAgain(zones(filter, MOST_ZONES + 1));
  if (most <= MOST_ZONES)
    return { ...NOTHING, ...(await read(database, asked, filter, filter)), zones: await asking };
  const latest = await asking;
  const isAll = latest.length <= MOST_ZONES;
  const drawn = isAll ? latest : fewOf(latest, few);
  const narrow = isAll ? filter : { ...filter, zone: drawn.map(({ notice_id }) => notice_id) };
  return { ...NOTHING, ...(await read(database, asked, filter, narrow)), zones: drawn };
}

/** Asks for one notice alone and drops the answer. What goes wrong is told when it is asked for. */
export async function rehearse(
  database: Database,
  asked: readonly QuestionName[],
  { zones: [first] }: Answers,
): Promise<void> {
  if (!first) return;
  const filter = { ...EVERYTHING, zone: [first.notice_id] };
  await readAnswers(database, asked, filter).catch(() => undefined);
}

/** @param narrow the filter, and only the zones that are drawn */
async function read(
  database: Database,
  asked: readonly QuestionName[],
  filter: Filter,
  narrow: Filter,
): Promise<Partial<Answers>> {
  const answers = [...new Set([...ALWAYS, ...asked])].map(async (name) => {
    const question = QUESTIONS[name](WHOLE.has(name) ? filter : narrow);
    return [name, await database.queryAgain<object>(question)] as const;
  });
  return Object.fromEntries(await Promise.all(answers)) as Partial<Answers>;
}

/** As many of the reader's own as leave room for a few of the latest others. */
function fewOf(latest: readonly ZoneRow[], few: number): readonly ZoneRow[] {
  const own = latest.filter(({ origin }) => origin === 'own').slice(-MOST_OWN);
  const others = latest
    .filter(({ origin }) => origin !== 'own')
    .slice(-Math.min(few, MOST_ZONES - own.length));
  return latest.filter((zone) => own.includes(zone) || others.includes(zone));
}

const MOST_OWN = 20;

const NOTHING: Answers = {
  zones: [],
  facets: [],
  timeline: [],
  limits: [],
  durations: [],
  others: [],
  counts: [],
  funds: [],
  sanctions: [],
  disclosure: [],
  findings: [],
  trends: [],
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
