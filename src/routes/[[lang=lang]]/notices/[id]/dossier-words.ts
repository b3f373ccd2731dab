import type { Coverage } from '#extraction/record.ts';
import type { Lang } from '#messages/lang.ts';
import { likeNotices, placeAmong, type Around } from '#charts/parts/peers.ts';
import { bracketed, counted, days, grouped } from '#ui/number.ts';
import { tenth } from '#charts/parts/place.ts';
import { factState, type FigureState } from '#view/figure-state.ts';
import type { Layer } from './layers.ts';
import { t, type PlainKey } from '#messages/message.ts';
import type { InstrumentRow } from '#queries/instruments.ts';
import type { PeerRankRow } from '#queries/peer-rank.ts';
import type { IndicatorBlock } from '#database/indicators.ts';
import type { FactRow } from '#queries/facts.ts';

export const BLOCK_NAMES: Readonly<Record<IndicatorBlock, PlainKey>> = {
  dates: 'dossier_block_dates',
  problems: 'dossier_block_problems',
  plan: 'dossier_block_plan',
  status: 'dossier_block_status',
  output: 'dossier_block_output',
  meetings: 'dossier_block_meetings',
  process: 'dossier_block_process',
  money: 'dossier_block_money',
  cases: 'dossier_block_cases',
  sanctions: 'dossier_block_sanctions',
  other: 'dossier_block_other',
  aside: 'dossier_block_aside',
};

/** What must not be done with a group of figures, shown beside it. */
export const BLOCK_NOTES: Readonly<Partial<Record<IndicatorBlock, PlainKey>>> = {
  money: 'dossier_note_money',
  sanctions: 'dossier_note_sanctions',
  problems: 'dossier_note_problems',
  aside: 'dossier_note_aside',
};

export const LAYER_NAMES: Readonly<Record<Layer, PlainKey>> = {
  dates: 'dossier_layer_dates',
  counts: 'dossier_layer_counts',
  money: 'dossier_layer_money',
  sanctions: 'dossier_layer_sanctions',
  measures: 'dossier_layer_measures',
  rules: 'dossier_layer_rules',
};

export const ACTION_NAMES: Readonly<Record<InstrumentRow['action'], PlainKey>> = {
  made: 'dossier_action_made',
  revised: 'dossier_action_revised',
  issued: 'dossier_action_issued',
  studied: 'dossier_action_studied',
  cited: 'dossier_action_cited',
};

/** How dates are recognised; they have no wordings to list. */
export const DATE_SIGNS: Readonly<Record<string, PlainKey>> = {
  inspection_start: 'dossier_searched_inspection',
  inspection_end: 'dossier_searched_inspection',
  feedback: 'dossier_searched_feedback',
  as_of: 'dossier_searched_as_of',
  signed: 'dossier_searched_signed',
  published: 'dossier_searched_published',
};

/** The state by which a figure is drawn. */
export function signOf({ state, value, date }: Pick<FactRow, 'state' | 'value' | 'date'>): FigureState {
  if (state === 'conflicting' || state === 'month_only') return state;
  if (state === 'year_inferred') return 'inferred';
  if (date !== null) return 'stated';
  if (value === null) return 'no_number';
  return value === 0 ? 'zero' : 'stated';
}

/** 与其他 29 份市级巡察通报相比，第 9 长；它们的中位数 57 天. A description, not a grade: only days are ranked. */
export function placeOf(row: PeerRankRow, lang: Lang): string {
  if (row.median === null) return noPlace(row, lang);
  const others = likeNotices(row, row.n, lang);
  const place = row.unit === null ? placeAmong(around(row), lang) : whereInMiddle(row, lang);
  const median = row.unit === null ? days(row.median, lang) : grouped(row.median);
  const inferred = row.inferred_values?.split(' ').length ?? 0;
  return (
    t(lang, 'dossier_place', { others, place, median }) +
    (inferred === 0 ? '' : t(lang, 'dossier_place_inferred', { n: inferred }))
  );
}

function noPlace({ measure, n }: PeerRankRow, lang: Lang): string {
  if (n > 0) return t(lang, 'dossier_place_few', { n });
  return measure === 'report_days_signed' ? t(lang, 'dossier_place_signed') : t(lang, 'dossier_place_none');
}

function around({ n, larger, same }: PeerRankRow): Around {
  return { larger, same, smaller: n - larger - same };
}

/** Counts depend on size, so they get no rank. */
function whereInMiddle({ value, lower, upper }: PeerRankRow, lang: Lang): string {
  const from = lower ?? value;
  const to = upper ?? value;
  const middle = t(lang, 'dossier_place_middle', { from: tenth(from), to: tenth(to) });
  if (value < from) return t(lang, 'dossier_place_below', { middle });
  return value > to
    ? t(lang, 'dossier_place_above', { middle })
    : t(lang, 'dossier_place_within', { middle });
}

/** The value with its uncertainty. */
export function valueText(row: PeerRankRow, lang: Lang): string {
  const { value, unit, approx } = row;
  const unsure = factState(row.state, lang);
  const figure = unit === null ? days(value, lang) : counted(value, unit, lang, approx);
  return unsure === '' ? figure : figure + bracketed(unsure, lang);
}

/** What was not found, or in an opening not read. */
export const ABSENT = {
  whole: { label: 'dossier_missing', title: 'dossier_missing_title', lead: 'dossier_missing_lead' },
  opening: { label: 'dossier_unread', title: 'dossier_unread_title', lead: 'dossier_unread_lead' },
} as const satisfies Record<Coverage, object>;
