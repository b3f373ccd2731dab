/** The colours around a drawing. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly accent: string;
}

/** For presses and copiers. */
export const PRINT: Theme = {
  paper: '#ffffff',
  ink: '#000000',
  muted: '#333333',
  rule: '#b0b0b0',
  accent: '#000000',
};
