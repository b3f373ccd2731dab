/** What a journalist chooses for print. */
export interface Press {
  readonly ink: 'colour' | 'hatched';
  /** How many columns of a newspaper it is wide. */
  readonly columns: '1' | '2';
  readonly ground: 'white' | 'transparent';
  /** The panel that is drawn alone; null for all. */
  readonly panel: string | null;
}

export const USUAL: Press = { ink: 'hatched', columns: '2', ground: 'white', panel: null };

/** In millimetres. */
export const COLUMN_WIDTHS: Readonly<Record<Press['columns'], number>> = { 1: 85, 2: 175 };

/** What was chosen, for the name of a file: hatched-175mm-white. */
export function pressName({ ink, columns, ground, panel }: Press): string {
  return [panel?.replaceAll('_', '-'), ink, `${COLUMN_WIDTHS[columns]}mm`, ground]
    .filter((part) => part !== undefined && part !== null)
    .join('-');
}
