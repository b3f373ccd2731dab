import type { Lang } from '#messages/lang.ts';
import type { DisclosureRow } from '#queries/disclosure.ts';

/** The state of a figure in a notice. */
export type FigureState = DisclosureRow['state'];

export const STATES: readonly FigureState[] = [
  'stated',
  'zero',
  'inferred',
  'month_only',
  'conflicting',
  'no_number',
  'not_found',
  'not_read',
];

const NAMES: Record<FigureState, Record<Lang, string>> = {
  stated: { zh: '写明', en: 'stated' },
  zero: { zh: '写明为 0', en: 'stated as 0' },
  inferred: { zh: '年份推算', en: 'year inferred' },
  month_only: { zh: '只到月', en: 'month only' },
  conflicting: { zh: '前后不一', en: 'conflicting' },
  no_number: { zh: '提到而无数', en: 'mentioned, no number' },
  not_found: { zh: '未见', en: 'not found' },
  not_read: { zh: '未读', en: 'not read' },
};

export function stateName(state: FigureState, lang: Lang): string {
  return NAMES[state][lang];
}

/** The words for a fact's state; empty if it is plainly stated. */
export function factState(state: string | null, lang: Lang): string {
  if (state === 'year_inferred') return stateName('inferred', lang);
  if (state === 'month_only' || state === 'conflicting') return stateName(state, lang);
  return '';
}

/** The state of a figure from the state of its fact; a stated zero has its own state. */
export function figureState(state: string | null, value: number | null = 1): FigureState {
  if (state === 'year_inferred') return 'inferred';
  if (state === 'month_only' || state === 'conflicting') return state;
  if (value === null) return 'no_number';
  return value === 0 ? 'zero' : 'stated';
}

/** A label for a mark: zone, figure, value, and the state unless it is empty. */
export function spoken(parts: readonly string[], lang: Lang): string {
  return parts.filter((part) => part !== '').join(lang === 'zh' ? '，' : ', ');
}
