import { CONTEXT_DURATIONS } from '#database/views/context-durations.ts';
import { DATES } from '#database/views/dates.ts';
import { DURATIONS } from '#database/views/durations.ts';
import { FUNDS } from '#database/views/funds.ts';
import { HEADLINE } from '#database/views/headline.ts';
import { MILESTONES } from '#database/views/milestones.ts';
import { PRINTED } from '#database/views/printed.ts';
import { RECOVERED } from '#database/views/recovered.ts';
import { ZONES } from '#database/views/zones.ts';

/** Every view in the order of making: each stands on those before it. */
const VIEWS: readonly (readonly [name: string, select: string])[] = [
  ['dates', DATES],
  ['milestones', MILESTONES],
  ['durations', DURATIONS],
  ['context_durations', CONTEXT_DURATIONS],
  ['zones', ZONES],
  ['headline', HEADLINE],
  ['printed', PRINTED],
  ['funds', FUNDS],
  ['recovered', RECOVERED],
];

export const VIEW_STATEMENTS: readonly string[] = VIEWS.map(
  ([name, select]) => `CREATE VIEW ${name} AS ${select}`,
);
