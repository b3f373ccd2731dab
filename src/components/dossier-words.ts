import type { Lang } from '#charts/chart.ts';
import { counted, days } from '#charts/parts/number.ts';
import type { FigureState } from '#charts/parts/state.ts';
import type { Layer } from '#components/layers.ts';
import * as m from '#messages/compiled/messages.js';
import type { InstrumentRow } from '#queries/instruments.ts';
import type { StandingRow } from '#queries/standing.ts';
import type { Block, ToldRow } from '#queries/told.ts';

type Word = (inputs: Record<string, never>, options: { locale: Lang }) => string;

export const BLOCK_NAMES: Readonly<Record<Block, Word>> = {
  dates: m.dossier_block_dates,
  problems: m.dossier_block_problems,
  plan: m.dossier_block_plan,
  status: m.dossier_block_status,
  output: m.dossier_block_output,
  meetings: m.dossier_block_meetings,
  process: m.dossier_block_process,
  money: m.dossier_block_money,
  cases: m.dossier_block_cases,
  sanctions: m.dossier_block_sanctions,
  other: m.dossier_block_other,
  aside: m.dossier_block_aside,
};

/** What must not be done with a group, said where it is shown. */
export const BLOCK_NOTES: Readonly<Partial<Record<Block, Word>>> = {
  money: m.dossier_note_money,
  sanctions: m.dossier_note_sanctions,
  problems: m.dossier_note_problems,
  aside: m.dossier_note_aside,
};

export const LAYER_NAMES: Readonly<Record<Layer, Word>> = {
  dates: m.dossier_layer_dates,
  counts: m.dossier_layer_counts,
  money: m.dossier_layer_money,
  sanctions: m.dossier_layer_sanctions,
  measures: m.dossier_layer_measures,
  rules: m.dossier_layer_rules,
};

export const ACTION_NAMES: Readonly<Record<InstrumentRow['action'], Word>> = {
  made: m.dossier_action_made,
  revised: m.dossier_action_revised,
  issued: m.dossier_action_issued,
  studied: m.dossier_action_studied,
  cited: m.dossier_action_cited,
};

/** By what sign dates are told apart; they have no wordings to list. */
export const DATE_SIGNS: Readonly<Record<string, Word>> = {
  inspection_start: m.dossier_sought_inspection,
  inspection_end: m.dossier_sought_inspection,
  feedback: m.dossier_sought_feedback,
  as_of: m.dossier_sought_as_of,
  signed: m.dossier_sought_signed,
  published: m.dossier_sought_published,
};

/** How a figure is drawn. */
export function signOf({ state, value, date }: Pick<ToldRow, 'state' | 'value' | 'date'>): FigureState {
  if (state === 'conflicting' || state === 'month_only') return state;
  if (state === 'year_inferred') return 'inferred';
  if (date !== null) return 'stated';
  if (value === null) return 'no_number';
  return value === 0 ? 'zero' : 'stated';
}

const FEW = 5;

/** 72 份中第 9 长，中位 57 天. A description, never a grade. */
export function placeOf(row: StandingRow, lang: Lang): string {
  const at = { locale: lang };
  const { n, n_context: context } = row;
  if (n < FEW) return m.dossier_place_few({ n }, at);
  const median = valueText(row.median, row, lang);
  return `${rankOf(row, lang)}${m.dossier_place_median({ n, context, median }, at)}`;
}

/** Counted from the nearer end. */
function rankOf({ larger, same, n, unit }: StandingRow, lang: Lang): string {
  const at = { locale: lang };
  const smaller = n - larger - same;
  const [first, later] = RANKS[unit === null ? 'days' : 'counts'][larger <= smaller ? 'high' : 'low'];
  const before = Math.min(larger, smaller);
  if (before === 0 && same === 1) return first({ n }, at);
  const place = lang === 'zh' ? String(before + 1) : ordinal(before + 1);
  const shared = same === 1 ? '' : m.dossier_place_shared({ others: same - 1 }, at);
  return later({ n, place }, at) + shared;
}

const RANKS = {
  days: {
    high: [m.dossier_place_longest, m.dossier_place_long],
    low: [m.dossier_place_shortest, m.dossier_place_short],
  },
  counts: {
    high: [m.dossier_place_most, m.dossier_place_many],
    low: [m.dossier_place_fewest, m.dossier_place_few_of],
  },
} as const;

export function valueText(value: number, { unit, approx }: StandingRow, lang: Lang): string {
  return unit === null ? days(value, lang) : counted(value, unit, lang, approx);
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}
