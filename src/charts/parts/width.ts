/** Which drawing is rendered; with `both`, the width of the container decides. */
export type DrawnWidth = 'both' | 'narrow' | 'wide';

/** Widths of the two drawings in their own units, close enough to pixels that text keeps its size. */
export const NARROW = 360;
export const WIDE = 800;
/** The container width, in pixels, from which the wide drawing is shown. Repeated in the style of Layouts.svelte. */
export const PAGE = 660;
