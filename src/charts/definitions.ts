import type { ChartDefinition } from '#charts/definition.ts';
import type { ChartId } from '#view/chart-ids.ts';

/** Loaded one by one, because definitions are long and only needed on a chart's page and in its archive. */
const DEFINITIONS = import.meta.glob<ChartDefinition>('/src/charts/*/definition.ts', {
  import: 'definition',
});

export async function loadDefinition(id: ChartId): Promise<ChartDefinition> {
  const load = DEFINITIONS[`/src/charts/${id}/definition.ts`];
  if (!load) throw new Error(`no definition: ${id}`);
  return load();
}
