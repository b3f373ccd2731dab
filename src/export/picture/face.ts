import type { Font } from 'opentype.js';

/** The three cuts of type that pictures are set in. */
export const FACES = ['sans', 'bold', 'serif'] as const;
export type FaceName = (typeof FACES)[number];

export type Faces = Readonly<Record<FaceName, Font>>;
