/** The colours around the zones' own. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly accent: string;
}

/** For print and photocopies. */
export const PRINT: Theme = {
  paper: '#ffffff',
  ink: '#000000',
  muted: '#333333',
  rule: '#b0b0b0',
  accent: '#000000',
};
