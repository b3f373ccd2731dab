import { FACETS } from '#queries/facet-table.ts';

/** Query parameters that change what a chart draws; embeds accept these. */
export const DRAWING_PARAMETERS = /* @__PURE__ */ drawingParameters();

/** A pure call, so that scripts which do not use it do not bundle the table of facets. */
function drawingParameters(): readonly string[] {
  return [...FACETS.map(({ id }) => id), 'view', 'by', 'mix', 'order'];
}
