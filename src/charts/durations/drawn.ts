import { described } from '#charts/durations/described.ts';
import DurationsAndCurve from '#charts/durations/DurationsAndCurve.svelte';
import { layoutBoth } from '#charts/durations/layout-both.ts';
import { sayingZonesDrawn } from '#charts/zones-drawn.ts';

export const drawn = sayingZonesDrawn({ ...described, layout: layoutBoth, Chart: DurationsAndCurve });
