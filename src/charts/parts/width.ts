/** Which drawing is in the document. `both` leaves the choice to the width of the container. */
export type DrawnWidth = 'both' | 'narrow' | 'wide';
