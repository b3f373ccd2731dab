import type { Font } from 'opentype.js';

/** The three faces used in pictures. */
export const FACES = ['sans', 'bold', 'serif'] as const;
export type FaceName = (typeof FACES)[number];

export type Faces = Readonly<Record<FaceName, Font>>;
