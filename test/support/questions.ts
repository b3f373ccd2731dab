import type { Query } from '#database/sql.ts';
import { codeLists } from '#queries/code-lists.ts';
import { counts } from '#queries/counts.ts';
import { definitions } from '#queries/definitions.ts';
import { disclosure } from '#queries/disclosure.ts';
import { durations } from '#queries/durations.ts';
import { evidence } from '#queries/evidence.ts';
import { facets } from '#queries/facets.ts';
import type { Filter } from '#queries/filter.ts';
import { findings } from '#queries/findings.ts';
import { forbiddenSums } from '#queries/forbidden-sums.ts';
import { funds } from '#queries/funds.ts';
import { instruments } from '#queries/instruments.ts';
import { items } from '#queries/items.ts';
import { limits } from '#queries/limits.ts';
import { measures } from '#queries/measures.ts';
import { notices } from '#queries/notices.ts';
import { periods } from '#queries/periods.ts';
import { practices } from '#queries/practices.ts';
import { sources } from '#queries/sources.ts';
import { sanctions } from '#queries/sanctions.ts';
import { otherNotices } from '#queries/other-notices.ts';
import { others } from '#queries/others.ts';
import { passages } from '#queries/passages.ts';
import { peerRank } from '#queries/peer-rank.ts';
import { tableRows } from '#queries/table-rows.ts';
import { timeline } from '#queries/timeline.ts';
import { facts } from '#queries/facts.ts';
import { trends } from '#queries/trends.ts';
import { wordings } from '#queries/wordings.ts';
import { zones } from '#queries/zones.ts';

/** Every query by the name of its file. */
export const QUESTIONS: Readonly<Record<string, (filter: Filter) => Query<object>>> = {
  'code-lists': codeLists,
  counts,
  definitions,
  disclosure,
  durations,
  evidence: () => evidence(),
  facets,
  facts,
  findings,
  'forbidden-sums': forbiddenSums,
  funds,
  instruments,
  items,
  limits,
  measures,
  notices,
  'other-notices': otherNotices,
  others,
  passages,
  'peer-rank': peerRank,
  periods,
  practices,
  sanctions,
  sources,
  'table-rows': () => tableRows(['notices', 'facts', 'context_notices']),
  timeline,
  trends,
  wordings: (filter) => wordings(filter),
  zones,
};
