import { matching } from '#components/facets.ts';
import type { Database } from '#database/database.ts';
import type { Query } from '#database/sql.ts';
import type { CountRow } from '#queries/counts.ts';
import type { DisclosureRow } from '#queries/disclosure.ts';
import type { DurationRow } from '#queries/durations.ts';
import { facets, type FacetRow } from '#queries/facets.ts';
import type { Filter } from '#queries/filter.ts';
import type { FindingRow } from '#queries/findings.ts';
import type { FundsRow } from '#queries/funds.ts';
import type { LimitRow } from '#queries/limits.ts';
import type { SanctionRow } from '#queries/sanctions.ts';
import type { SourceRow } from '#queries/sources.ts';
import type { TimelineRow } from '#queries/timeline.ts';
import type { TrendGroupRow } from '#queries/trend-groups.ts';
import type { TrendRow } from '#queries/trends.ts';
import { zones, type ZoneRow } from '#queries/zones.ts';

/** What pages that can be narrowed draw, for one filter. A page asks for what it draws; the rest stays empty. */
export interface Answers {
  readonly zones: readonly ZoneRow[];
  readonly facets: readonly FacetRow[];
  readonly timeline: readonly TimelineRow[];
  readonly limits: readonly LimitRow[];
  readonly durations: readonly DurationRow[];
  readonly sources: readonly SourceRow[];
  readonly counts: readonly CountRow[];
  readonly funds: readonly FundsRow[];
  readonly sanctions: readonly SanctionRow[];
  readonly disclosure: readonly DisclosureRow[];
  readonly findings: readonly FindingRow[];
  readonly trends: readonly TrendRow[];
  readonly trendGroups: readonly TrendGroupRow[];
}

export type Questions = {
  readonly [Name in keyof Answers]?: (filter: Filter) => Query<Answers[Name][number]>;
};

/** Every page that can be narrowed asks these. */
const ALWAYS = { zones, facets } satisfies Questions;

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

/** Asks the same questions of the engine at build time and of the one in the browser. */
export async function readAnswers(
  database: Database,
  questions: Questions,
  filter: Filter,
): Promise<Answers> {
  const read: Record<string, readonly object[]> = {};
  for (const [name, question] of Object.entries({ ...ALWAYS, ...questions })) {
    read[name] = await database.query<object>(question(filter));
  }
  return { ...NOTHING, ...read };
}

/**
 * The rows of the zones that pass, for a page whose engine did not start. What is no zone's stays as it is, and so do
 * medians, which count the zones in: they are of all notices then.
 */
export function narrowed(all: Answers, filter: Filter): Answers {
  const ids = matching(all.zones, filter);
  const keep = <Row extends { readonly notice_id: string }>(rows: readonly Row[]) =>
    rows.filter((row) => ids.has(row.notice_id));
  return {
    zones: keep(all.zones),
    facets: all.facets,
    timeline: keep(all.timeline),
    limits: keep(all.limits),
    durations: all.durations.filter((row) => !row.is_zone || ids.has(row.notice_id)),
    sources: all.sources,
    counts: keep(all.counts),
    funds: keep(all.funds),
    sanctions: keep(all.sanctions),
    disclosure: keep(all.disclosure),
    findings: keep(all.findings),
    trends: all.trends.filter((row) => row.origin !== 'zone' || ids.has(row.notice_id)),
    trendGroups: all.trendGroups,
  };
}
