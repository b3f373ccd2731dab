import { matching } from '#components/facets.ts';
import type { Database } from '#database/database.ts';
import { counts, type CountRow } from '#queries/counts.ts';
import { disclosure, type DisclosureRow } from '#queries/disclosure.ts';
import { durations, type DurationRow } from '#queries/durations.ts';
import { facets, type FacetRow } from '#queries/facets.ts';
import type { Filter } from '#queries/filter.ts';
import { findings, type FindingRow } from '#queries/findings.ts';
import { funds, type FundsRow } from '#queries/funds.ts';
import { limits, type LimitRow } from '#queries/limits.ts';
import { sanctions, type SanctionRow } from '#queries/sanctions.ts';
import { timeline, type TimelineRow } from '#queries/timeline.ts';
import { zones, type ZoneRow } from '#queries/zones.ts';

/** Everything the overview draws, for one filter. */
export interface Overview {
  readonly zones: readonly ZoneRow[];
  readonly facets: readonly FacetRow[];
  readonly timeline: readonly TimelineRow[];
  readonly limits: readonly LimitRow[];
  readonly durations: readonly DurationRow[];
  readonly counts: readonly CountRow[];
  readonly funds: readonly FundsRow[];
  readonly sanctions: readonly SanctionRow[];
  readonly disclosure: readonly DisclosureRow[];
  readonly findings: readonly FindingRow[];
}

/** Asks the same questions of the engine at build time and of the one in the browser. */
export async function readOverview(database: Database, filter: Filter): Promise<Overview> {
  return {
    zones: await database.query(zones(filter)),
    facets: await database.query(facets(filter)),
    timeline: await database.query(timeline(filter)),
    limits: await database.query(limits(filter)),
    durations: await database.query(durations(filter)),
    counts: await database.query(counts(filter)),
    funds: await database.query(funds(filter)),
    sanctions: await database.query(sanctions(filter)),
    disclosure: await database.query(disclosure(filter)),
    findings: await database.query(findings(filter)),
  };
}

/** The rows of the zones that pass, for a page whose engine did not start. What is no zone's stays as it is. */
export function narrowed(all: Overview, filter: Filter): Overview {
  const ids = matching(all.zones, filter);
  const keep = <Row extends { readonly notice_id: string }>(rows: readonly Row[]) =>
    rows.filter((row) => ids.has(row.notice_id));
  return {
    zones: keep(all.zones),
    facets: all.facets,
    timeline: keep(all.timeline),
    limits: keep(all.limits),
    durations: all.durations.filter((row) => !row.is_zone || ids.has(row.notice_id)),
    counts: keep(all.counts),
    funds: keep(all.funds),
    sanctions: keep(all.sanctions),
    disclosure: keep(all.disclosure),
    findings: keep(all.findings),
  };
}
