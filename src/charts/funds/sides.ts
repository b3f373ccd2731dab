import type { FundsRow } from '#queries/funds.ts';

export const SIDES: readonly FundsRow['side'][] = ['recovered', 'averted'];

/** What one panel shows: one side, or both if the reader asked for that. */
export type Panelled = FundsRow['side'] | 'mixed';

export function sidesOf(panel: Panelled): readonly FundsRow['side'][] {
  return panel === 'mixed' ? SIDES : [panel];
}
