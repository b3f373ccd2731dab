import { allFacts } from '#database/views/all-facts.ts';
import { allNotices, NOTICE_TOPICS, ZONES, type BesideContext } from '#database/views/all-notices.ts';
import { COMPARED } from '#database/views/compared.ts';
import { CELLS, DISCLOSED, FIGURES } from '#database/views/disclosed.ts';
import { DURATIONS } from '#database/views/durations.ts';
import { FUNDS, RECOVERED } from '#database/views/funds.ts';
import { DATES, MILESTONES } from '#database/views/milestones.ts';
import { HEADLINE, PRINTED } from '#database/views/printed.ts';
import { SANCTIONED } from '#database/views/sanctioned.ts';

interface View {
  readonly name: string;
  readonly select: string;
  /** Materialized when the file is built, because most queries use it. */
  readonly kept: boolean;
}

/** Every view in order of creation: each may read those before it. */
const viewsOf = (origin: BesideContext): readonly View[] => [
  { name: 'all_facts', select: allFacts(origin), kept: false },
  { name: 'dates', select: DATES, kept: false },
  { name: 'milestones', select: MILESTONES, kept: true },
  { name: 'durations', select: DURATIONS, kept: true },
  { name: 'notice_topics', select: NOTICE_TOPICS, kept: true },
  { name: 'all_notices', select: allNotices(origin), kept: true },
  { name: 'zones', select: ZONES, kept: false },
  { name: 'headline', select: HEADLINE, kept: true },
  { name: 'compared', select: COMPARED, kept: true },
  { name: 'printed', select: PRINTED, kept: true },
  { name: 'funds', select: FUNDS, kept: true },
  { name: 'figures', select: FIGURES, kept: true },
  { name: 'cells', select: CELLS, kept: true },
  { name: 'disclosed', select: DISCLOSED, kept: false },
  { name: 'sanctioned', select: SANCTIONED, kept: true },
  { name: 'recovered', select: RECOVERED, kept: false },
];

export const VIEW_NAMES: readonly string[] = viewsOf('zone').map(({ name }) => name);

/** The statements that make the views over the tables of records, whose notices are of this origin. */
export function viewStatements(origin: BesideContext): readonly string[] {
  return viewsOf(origin).map(({ name, select, kept }) =>
    kept
      ? `CREATE TABLE ${name} AS SELECT * FROM (${select}) ORDER BY ALL`
      : `CREATE VIEW ${name} AS ${select}`,
  );
}
