/** Which drawing is in the document. `both` leaves the choice to the width of the container. */
export type DrawnWidth = 'both' | 'narrow' | 'wide';

/** Widths of the two drawings in their own units: near enough to pixels for text to keep its size. */
export const NARROW = 360;
export const WIDE = 800;
/** From this width of the container on, in pixels, it is a page. The style of Layouts.svelte says it again. */
export const PAGE = 660;
