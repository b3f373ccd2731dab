import type { CountRow } from '#queries/counts.ts';
import type { DisclosureRow } from '#queries/disclosure.ts';
import type { DurationRow } from '#queries/durations.ts';
import type { FacetRow } from '#queries/facets.ts';
import type { FindingRow } from '#queries/findings.ts';
import type { FundsRow } from '#queries/funds.ts';
import type { LimitRow } from '#queries/limits.ts';
import type { OtherRow } from '#queries/others.ts';
import type { SanctionRow } from '#queries/sanctions.ts';
import type { TimelineRow } from '#queries/timeline.ts';
import type { TrendRow } from '#queries/trends.ts';
import type { ZoneRow } from '#queries/zones.ts';

/** The rows that pages with a filter draw. A page asks only for what it draws; the rest stays empty. */
export interface Answers {
  readonly zones: readonly ZoneRow[];
  readonly facets: readonly FacetRow[];
  readonly timeline: readonly TimelineRow[];
  readonly limits: readonly LimitRow[];
  readonly durations: readonly DurationRow[];
  readonly others: readonly OtherRow[];
  readonly counts: readonly CountRow[];
  readonly funds: readonly FundsRow[];
  readonly sanctions: readonly SanctionRow[];
  readonly disclosure: readonly DisclosureRow[];
  readonly findings: readonly FindingRow[];
  readonly trends: readonly TrendRow[];
}

export type QuestionName = keyof Answers;
