import { isOf, matching, passes, total } from '#view/facets.ts';
import type { Answers } from '#queries/answers.ts';
import type { FacetRow } from '#queries/facets.ts';
import { FACETS } from '#queries/facet-table.ts';
import { EVERYTHING, type Filter } from '#queries/filter.ts';

/** Filters the loaded rows without waiting for the engine. */
export function narrowed(all: Answers, filter: Filter): Answers {
  const ids = matching(all.zones, filter);
  const keep = <Row extends { readonly notice_id: string }>(rows: readonly Row[]) =>
    rows.filter((row) => ids.has(row.notice_id));
  const others = all.others.filter((row) => passes(row, filter, OF_CONTEXT));
  const known = new Set([...ids, ...others.map((row) => row.notice_id)]);
  const keepOfAll = <Row extends { readonly notice_id: string }>(rows: readonly Row[]) =>
    rows.filter((row) => known.has(row.notice_id));
  return {
    zones: keep(all.zones),
    facets: isComplete(all) ? recounted(all, filter) : all.facets,
    timeline: keep(all.timeline),
    limits: keep(all.limits),
    durations: keepOfAll(all.durations),
    others,
    counts: keep(all.counts),
    funds: keep(all.funds),
    sanctions: keep(all.sanctions),
    disclosure: keep(all.disclosure),
    findings: keep(all.findings),
    trends: keepOfAll(all.trends),
  };
}

/** The facets known for the context set. */
const OF_CONTEXT = FACETS.filter(({ context }) => context);

/** If there are more zones than are drawn, only the engine can count them. */
function isComplete({ facets, zones }: Answers): boolean {
  return total(facets, EVERYTHING) <= zones.length;
}

/** How many notices each value would keep, given the values picked in the other facets. */
function recounted({ facets, zones, others }: Answers, filter: Filter): FacetRow[] {
  const beside = new Map(
    FACETS.map(({ id }) => {
      const rest = { ...filter, [id]: [] };
      const ids = matching(zones, rest);
      const isKnown = OF_CONTEXT.some((facet) => facet.id === id);
      return [
        id,
        {
          zones: zones.filter(({ notice_id }) => ids.has(notice_id)),
          others: isKnown ? others.filter((one) => passes(one, rest, OF_CONTEXT)) : [],
        },
      ];
    }),
  );
  return facets.map((row) => {
    const of = (rows: readonly Parameters<typeof isOf>[0][] = []) =>
      rows.filter((one) => isOf(one, row)).length;
    const kept = of(beside.get(row.facet)?.zones);
    return { ...row, count: kept + of(beside.get(row.facet)?.others), zones: kept };
  });
}
