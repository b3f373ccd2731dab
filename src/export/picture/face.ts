/** The three cuts of type that pictures are set in. */
export const FACES = ['sans', 'bold', 'serif'] as const;
export type FaceName = (typeof FACES)[number];

/** How far a glyph reaches to the right, and its outline from the baseline, y downwards, in thousandths of the size. */
export type Glyph = readonly [advance: number, path: string];

/** What is kept of one cut. */
export interface FaceFile {
  /** Names the typeface and the characters, so that it is made again when they change. */
  readonly of: string;
  readonly glyphs: Readonly<Record<string, Glyph>>;
}

export type Faces = Readonly<Record<FaceName, FaceFile['glyphs']>>;
