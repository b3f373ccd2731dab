import { CHART_IDS, type ChartId } from '#view/chart-ids.ts';

export function match(param: string): param is ChartId {
  return CHART_IDS.some((id) => id === param);
}
