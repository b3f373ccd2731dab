import { countPicked, isOf, matching, total } from '#view/facets.ts';
import type { Answers } from '#queries/answers.ts';
import type { FacetRow } from '#queries/facets.ts';
import { EVERYTHING, type Filter } from '#queries/filter.ts';
import type { Origin } from '#queries/origin.ts';

/**
 * The rows that pass, of all rows at hand: what the engine would answer, at once and without it. Medians cannot be
 * narrowed and stay as they are until it answers.
 */
export function narrowed(all: Answers, filter: Filter): Answers {
  const ids = matching(all.zones, filter);
  const keep = <Row extends { readonly notice_id: string }>(rows: readonly Row[]) =>
    rows.filter((row) => ids.has(row.notice_id));
  const keepOfAll = <Row extends Compared>(rows: readonly Row[]) =>
    rows.filter((row) => (row.origin === 'context' ? passesContext(row, filter) : ids.has(row.notice_id)));
  return {
    zones: keep(all.zones),
    facets: isComplete(all) ? recounted(all, filter) : all.facets,
    timeline: keep(all.timeline),
    limits: keep(all.limits),
    durations: keepOfAll(all.durations),
    sources: all.sources,
    counts: keep(all.counts),
    funds: keep(all.funds),
    sanctions: keep(all.sanctions),
    disclosure: keep(all.disclosure),
    findings: keep(all.findings),
    trends: keepOfAll(all.trends),
    trendGroups: all.trendGroups,
    ...(all.trendGroups.length > 0 && countPicked(filter) > 0 ? { stale: true } : {}),
  };
}

interface Compared {
  readonly notice_id: string;
  readonly origin: Origin;
  readonly level: string;
  readonly kind: string;
  readonly year: number | null;
}

/** No zone can be picked in the context set, and of its topics nothing is known. */
function passesContext({ level, kind, year }: Compared, { levels, kinds, years }: Filter): boolean {
  return (
    (levels.length === 0 || levels.includes(level)) &&
    (kinds.length === 0 || kinds.includes(kind)) &&
    (years.length === 0 || (year !== null && years.includes(year)))
  );
}

/** Of more zones than are drawn only the engine can count. */
function isComplete({ facets, zones }: Answers): boolean {
  return total(facets, EVERYTHING) <= zones.length;
}

/** How many notices each value would keep beside the picks of the other facets. */
function recounted({ facets, zones }: Answers, filter: Filter): FacetRow[] {
  return facets.map((row) => {
    const beside = matching(zones, { ...filter, [row.facet]: [] });
    return { ...row, count: zones.filter((zone) => beside.has(zone.notice_id) && isOf(zone, row)).length };
  });
}
