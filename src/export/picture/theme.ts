/** The colours around the zones' own. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly accent: string;
}

export const THEME_NAMES = [
  'paper',
  'ink',
  'muted',
  'rule',
  'accent',
] as const satisfies readonly (keyof Theme)[];

/** For print and photocopies. */
export const PRINT: Theme = {
  paper: '#ffffff',
  ink: '#000000',
  muted: '#333333',
  rule: '#b0b0b0',
  accent: '#000000',
};

/** The same in colour. */
export const PRINT_COLOUR: Theme = { ...PRINT, accent: '#b3261e' };

/** The zone colours of the light theme, which paper has in either theme. */
export const ZONES_ON_PAPER: readonly string[] = [
  '#00568c',
  '#a86a00',
  '#007f5c',
  '#a84a80',
  '#3592cf',
  '#7d5230',
  '#5f6972',
  '#70700f',
];
