import type { PlainKey } from '#messages/message.ts';
import type { CellKind } from './matrix.ts';

/** A cell without a number: its sign, its word, and what that means. */
export interface BlankSign {
  readonly sign: string;
  readonly word: PlainKey;
  readonly meaning: PlainKey;
}

export const BLANKS: Readonly<Record<Exclude<CellKind, 'measures'>, BlankSign>> = {
  absent: { sign: '–', word: 'compare_absent', meaning: 'compare_absent_full' },
  explanation: { sign: '△', word: 'compare_explanation', meaning: 'compare_explanation_full' },
  pending: { sign: '○', word: 'compare_pending', meaning: 'compare_pending_full' },
  unlisted: { sign: '□', word: 'compare_unlisted', meaning: 'compare_unlisted_full' },
  filtered: { sign: '×', word: 'compare_filtered', meaning: 'compare_filtered_full' },
};
