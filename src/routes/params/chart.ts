import { CHART_IDS, type ChartId } from '#components/chart-ids.ts';

/** The name of a chart. */
export function match(param: string): param is ChartId {
  return CHART_IDS.some((id) => id === param);
}
