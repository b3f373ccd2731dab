/** Widths of the drawings in their own units, close enough to pixels that text keeps its size. */
export const NARROW = 360;
export const MIDDLE = 560;
export const WIDE = 800;
/** The container widths, in pixels, from which the middle and the wide drawing are shown. Repeated in panel.css and Layouts.svelte. */
export const COLUMN = 500;
export const PAGE = 660;
