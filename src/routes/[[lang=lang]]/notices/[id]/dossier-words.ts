import type { Lang } from '#messages/lang.ts';
import { othersLike, placeAmong, type Around, type OfLevel } from '#charts/parts/peers.ts';
import { bracketed, counted, days, grouped } from '#ui/number.ts';
import { tenth } from '#charts/parts/place.ts';
import { factState, type FigureState } from '#view/figure-state.ts';
import type { Layer } from './layers.ts';
import * as m from '#messages/compiled/messages.js';
import type { InstrumentRow } from '#queries/instruments.ts';
import type { PeerRankRow } from '#queries/peer-rank.ts';
import type { IndicatorBlock } from '#database/indicators.ts';
import type { FactRow } from '#queries/facts.ts';

type Word = (inputs: Record<string, never>, options: { locale: Lang }) => string;

export const BLOCK_NAMES: Readonly<Record<IndicatorBlock, Word>> = {
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
export const BLOCK_NOTES: Readonly<Partial<Record<IndicatorBlock, Word>>> = {
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
export function signOf({ state, value, date }: Pick<FactRow, 'state' | 'value' | 'date'>): FigureState {
  if (state === 'conflicting' || state === 'month_only') return state;
  if (state === 'year_inferred') return 'inferred';
  if (date !== null) return 'stated';
  if (value === null) return 'no_number';
  return value === 0 ? 'zero' : 'stated';
}

/** 与其他 29 份市级巡察通报相比，第 9 长；它们的中位数 57 天. A description, never a grade: counts are high or low by what they count. */
export function placeOf(row: PeerRankRow, lang: Lang): string {
  const at = { locale: lang };
  if (row.median === null) return noPlace(row, lang);
  const others = othersLike(row.kind, mixOf(row), lang);
  const place = row.unit === null ? placeAmong(around(row), lang) : whereInMiddle(row, lang);
  const median = row.unit === null ? days(row.median, lang) : grouped(row.median);
  const inferred = row.inferred_values?.split(' ').length ?? 0;
  return (
    m.dossier_place({ others, place, median }, at) +
    (inferred === 0 ? '' : m.dossier_place_inferred({ n: inferred }, at))
  );
}

function noPlace({ measure, n }: PeerRankRow, lang: Lang): string {
  const at = { locale: lang };
  if (n > 0) return m.dossier_place_few({ n }, at);
  return measure === 'report_days_signed' ? m.dossier_place_signed({}, at) : m.dossier_place_none({}, at);
}

function mixOf({ mix }: PeerRankRow): OfLevel[] {
  return (mix?.split(';') ?? []).map((one) => {
    const [level = '', n = ''] = one.split(' ');
    return { level, n: Number(n) };
  });
}

function around({ n, larger, same }: PeerRankRow): Around {
  return { larger, same, smaller: n - larger - same };
}

/** Counts differ by size: no order of them is told. */
function whereInMiddle({ value, lower, upper }: PeerRankRow, lang: Lang): string {
  const at = { locale: lang };
  const from = lower ?? value;
  const to = upper ?? value;
  const middle = m.dossier_place_middle({ from: tenth(from), to: tenth(to) }, at);
  if (value < from) return m.dossier_place_below({ middle }, at);
  return value > to ? m.dossier_place_above({ middle }, at) : m.dossier_place_within({ middle }, at);
}

/** With what is unsure of it. */
export function valueText(row: PeerRankRow, lang: Lang): string {
  const { value, unit, approx } = row;
  const unsure = factState(row.state, lang);
  const figure = unit === null ? days(value, lang) : counted(value, unit, lang, approx);
  return unsure === '' ? figure : figure + bracketed(unsure, lang);
}
