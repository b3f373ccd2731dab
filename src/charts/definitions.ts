import type { ChartId } from '#view/chart-ids.ts';
import { definition as counts } from '#charts/counts/definition.ts';
import { definition as disclosure } from '#charts/disclosure/definition.ts';
import { definition as durations } from '#charts/durations/definition.ts';
import { definition as funds } from '#charts/funds/definition.ts';
import { definition as sanctions } from '#charts/sanctions/definition.ts';
import { definition as timeline } from '#charts/timeline/definition.ts';
import { definition as trends } from '#charts/trends/definition.ts';
import type { Definition } from '#charts/definition.ts';

export const DEFINITIONS: Readonly<Record<ChartId, Definition>> = {
  timeline,
  durations,
  trends,
  counts,
  funds,
  sanctions,
  disclosure,
};
