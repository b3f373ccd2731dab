import { addressOfPhrase, measurePhrase } from '#evidence/fragment.ts';
import { figure } from '#evidence/figure.ts';
import type { Lang } from '#messages/lang.ts';
import type { FactRow } from '#queries/facts.ts';
import type { InstrumentRow } from '#queries/instruments.ts';
import type { ItemRow } from '#queries/items.ts';
import type { MeasureRow } from '#queries/measures.ts';
import type { PracticeRow } from '#queries/practices.ts';
import type { CardFigure, PracticeCard } from './card.ts';
import { namedMatters, type NamedMatter } from './named-matters.ts';
import { practiceOf } from './practice-of.ts';

/** A measure with all rows that belong to it. */
export interface CardSource {
  readonly row: PracticeRow;
  readonly measure: MeasureRow;
  readonly item: ItemRow;
  readonly facts: readonly FactRow[];
  readonly rules: readonly InstrumentRow[];
  /** The public page of the notice. */
  readonly page: string | null;
  readonly text: string | null;
  readonly matters: readonly NamedMatter[];
}

/** The rows of notices that cards are made of. */
export interface CardRows {
  readonly items: readonly ItemRow[];
  readonly practices: readonly PracticeRow[];
  readonly facts: readonly FactRow[];
  readonly instruments: readonly InstrumentRow[];
  readonly measures: readonly MeasureRow[];
  readonly pageOf: (notice: string) => string | null;
  /** The whole text of a notice, if it may be shown. */
  readonly textOf: (notice: string) => string | null;
}

/** In the order of the measures. */
export function cardSources(rows: CardRows): readonly CardSource[] {
  const byItem = new Map(rows.items.map((item) => [item.item_id, item]));
  const byMeasure = new Map(rows.practices.map((row) => [row.measure_id, row]));
  const factsIn = grouped(rows.facts);
  const rulesIn = grouped(rows.instruments);
  return rows.measures.flatMap((measure): CardSource[] => {
    const item = byItem.get(measure.item_id);
    const row = byMeasure.get(measure.measure_id);
    if (!item || !row) return [];
    const isInside = ({ start, end }: Place) =>
      start !== null && end !== null && start >= measure.start && end <= measure.end;
    const rules = (rulesIn.get(item.item_id) ?? []).filter(isInside);
    return [
      {
        row,
        measure,
        item,
        facts: (factsIn.get(item.item_id) ?? []).filter(isInside),
        rules,
        page: rows.pageOf(measure.notice_id),
        text: rows.textOf(measure.notice_id)?.slice(measure.start, measure.end).trim() ?? null,
        matters: namedMatters(measure.lead, item.heading, rules),
      },
    ];
  });
}

interface Place {
  readonly start: number | null;
  readonly end: number | null;
}

function grouped<Row extends { readonly item_id: string | null }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows)
    if (row.item_id !== null) groups.set(row.item_id, [...(groups.get(row.item_id) ?? []), row]);
  return groups;
}

export function cardOf(source: CardSource, lang: Lang): Omit<PracticeCard, 'matters'> {
  const { row, measure, item, facts: inside, rules, page, text } = source;
  return {
    ...practiceOf(row),
    measure_id: measure.measure_id,
    item_id: item.item_id,
    number: item.number,
    heading: item.heading,
    path: item.path?.split(';') ?? [],
    statusLabel: lang === 'zh' ? item.status_zh : item.status_en,
    statusQuote: item.status_quote,
    lead: measure.lead,
    text,
    figures: inside.map((fact) => figureOf(fact, lang)),
    rules: rules.map(({ title, action }) => ({ title, action })),
    source: page === null ? null : addressOfPhrase(page, measurePhrase(measure.lead, item.heading)),
  };
}

function figureOf(fact: FactRow, lang: Lang): CardFigure {
  const label = lang === 'zh' ? fact.label_zh : fact.label_en;
  return { fact_id: fact.fact_id, label, figure: figure(fact, lang) };
}
