import type { InstrumentRow } from '#queries/instruments.ts';
import type { ItemRow } from '#queries/items.ts';
import type { MeasureRow } from '#queries/measures.ts';
import type { PracticeRow } from '#queries/practices.ts';
import type { Span } from '#text/span.ts';
import { LABELS } from './labels.ts';
import { inOrder, type NoticeTables } from './notice-tables.ts';

/** The rows of the query of this name for one notice: its measures, and its items that list none. */
export function practiceRows(tables: NoticeTables): readonly PracticeRow[] {
  const { notice, items, facts, instruments } = tables;
  return inOrder(items, ({ item_id }) => item_id).flatMap((item): PracticeRow[] => {
    const row = {
      notice_id: notice.notice_id,
      item_id: item.item_id,
      topics: item.topics?.replaceAll(';', ' ') ?? null,
      status: item.status,
    };
    const isInside = (measure: Span) => (one: Span & { readonly item_id: string | null }) =>
      one.item_id === item.item_id && one.start >= measure.start && one.end <= measure.end;
    const own = inOrder(measuresUnder(tables, item.item_id), ({ measure_id }) => measure_id);
    if (own.length === 0)
      return [{ ...row, measure_id: null, types: null, has_figure: false, has_instrument: false }];
    return own.map((measure) => ({
      ...row,
      measure_id: measure.measure_id,
      types: measure.types?.replaceAll(';', ' ') ?? null,
      has_figure: facts.some(isInside(measure)),
      has_instrument: instruments.some(isInside(measure)),
    }));
  });
}

function measuresUnder({ measures }: NoticeTables, item: string) {
  return measures.filter(({ item_id }) => item_id === item);
}

/** The rows of the query of this name for one notice. */
export function measureRows({ notice, measures }: NoticeTables): readonly MeasureRow[] {
  return inOrder(measures, ({ measure_id }) => measure_id).map(
    ({ measure_id, item_id, ordinal, lead, types, start, end }) => ({
      notice_id: notice.notice_id,
      measure_id,
      item_id,
      ordinal,
      lead,
      types_zh: labelsOf('measure_type', types, 'label_zh'),
      types_en: labelsOf('measure_type', types, 'label_en'),
      start,
      end,
    }),
  );
}

/** The rows of the query of this name for one notice. */
export function itemRows({ notice, items }: NoticeTables): readonly ItemRow[] {
  return inOrder(items, ({ item_id }) => item_id).map(
    ({ item_id, path, number, heading, status, status_quote, topics, start, end }) => ({
      notice_id: notice.notice_id,
      item_id,
      path,
      number,
      heading,
      status,
      status_zh: LABELS.status.get(status)?.label_zh ?? status,
      status_en: LABELS.status.get(status)?.label_en ?? status,
      status_quote,
      topics_zh: labelsOf('topic', topics, 'label_zh'),
      topics_en: labelsOf('topic', topics, 'label_en'),
      start,
      end,
    }),
  );
}

/** The rows of the query of this name for one notice. */
export function instrumentRows({ notice, instruments }: NoticeTables): readonly InstrumentRow[] {
  return inOrder(instruments, ({ instrument_id }) => instrument_id).map(
    ({ instrument_id, title, action, item_id, start, end }) => ({
      notice_id: notice.notice_id,
      instrument_id,
      title,
      action,
      item_id,
      start,
      end,
    }),
  );
}

/** In the order of the list. */
function labelsOf(
  list: keyof typeof LABELS,
  codes: string | null,
  label: 'label_zh' | 'label_en',
): string | null {
  const known = (codes?.split(';') ?? []).flatMap((code) => LABELS[list].get(code) ?? []);
  const inRank = known.toSorted((a, b) => a.rank - b.rank);
  return inRank.length === 0 ? null : inRank.map((code) => code[label]).join(';');
}
