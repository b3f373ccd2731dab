import { FACETS } from '#queries/facet-table.ts';

/** Parameters of an address that change what a chart draws. Embeds take these. */
export const DRAWING_PARAMETERS = /* @__PURE__ */ drawingParameters();

/** Called without effect: a script that reads none of them does not carry the table of facets. */
function drawingParameters(): readonly string[] {
  return [...FACETS.map(({ id }) => id), 'view', 'by', 'mix', 'order'];
}
