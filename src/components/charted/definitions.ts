import type { ChartId } from '#components/chart-ids.ts';
import { definition as counts } from '#components/charted/counts.definition.ts';
import { definition as disclosure } from '#components/charted/disclosure.definition.ts';
import { definition as durations } from '#components/charted/durations.definition.ts';
import { definition as funds } from '#components/charted/funds.definition.ts';
import { definition as sanctions } from '#components/charted/sanctions.definition.ts';
import { definition as timeline } from '#components/charted/timeline.definition.ts';
import { definition as trends } from '#components/charted/trends.definition.ts';
import type { Definition } from '#components/definition.ts';

export const DEFINITIONS: Readonly<Record<ChartId, Definition>> = {
  timeline,
  durations,
  trends,
  counts,
  funds,
  sanctions,
  disclosure,
};
