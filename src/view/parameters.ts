import { FACETS } from '#queries/facet-table.ts';

/** Parameters of an address that change what a chart draws. Embeds take these. */
export const DRAWING_PARAMETERS: readonly string[] = [
  ...FACETS.map(({ id }) => id),
  'view',
  'by',
  'mix',
  'order',
];
