import type { ChartSpec } from '#charts/chart-spec.ts';
import { drawn } from '#charts/sanctions/drawn.ts';

export const chart: ChartSpec = drawn;
