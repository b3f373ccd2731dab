import type { EvidenceRow } from '#queries/evidence.ts';
import type { FactRow } from '#queries/facts.ts';
import { indicatorOf } from './labels.ts';
import { milestonesOf } from './milestones.ts';
import { inOrder, type NoticeTables } from './notice-tables.ts';
import { zoneRow } from './zone-row.ts';

/** The rows of the query of this name for one notice, in the order of the text. */
export function evidenceRows(tables: NoticeTables): readonly EvidenceRow[] {
  return factRows(tables).map(
    ({ item_id: _item, family: _family, block: _block, form: _form, ...row }) => row,
  );
}

/** The same with the item and the kind of each figure. */
export function factRows(tables: NoticeTables): readonly FactRow[] {
  const { notice, facts, items } = tables;
  const { notice_id, title, source_url, original_url, captured_on, inspected_body } = notice;
  const { zone_zh, zone_en, page } = zoneRow(tables);
  const published_on = publishedOn(tables);
  return inOrder(facts, ({ fact_id }) => fact_id).flatMap((fact): FactRow[] => {
    const indicator = indicatorOf(fact.indicator);
    if (!indicator) return [];
    const item = items.find(({ item_id }) => item_id === fact.item_id);
    const headings = item ? [...(item.path?.split(';') ?? []), item.heading].join(' › ') : '';
    return [
      {
        fact_id: fact.fact_id,
        notice_id,
        origin: 'own',
        zone_zh,
        zone_en,
        indicator: fact.indicator,
        label_zh: indicator.label_zh,
        label_en: indicator.label_en,
        value: fact.value,
        unit: fact.unit,
        date: fact.date,
        state: fact.state,
        approx: fact.approx,
        scope: fact.scope,
        part_of: fact.part_of,
        quote: fact.quote,
        prefix: fact.prefix,
        suffix: fact.suffix,
        start: fact.start,
        end: fact.end,
        rule: fact.rule,
        headings: headings === '' ? null : headings,
        title,
        source_url,
        original_url,
        captured_on,
        inspected_body,
        published_on,
        page: page ?? 'plain',
        item_id: fact.item_id,
        family: indicator.family,
        form: indicator.form,
        block: indicator.block,
      },
    ];
  });
}

/** Of the page, or else of the signature. */
function publishedOn(tables: NoticeTables): string | null {
  const dates = milestonesOf(tables);
  const found = ['published', 'signed'].map((role) => dates.get(role));
  return found.find((date) => date && ['stated', 'month_only'].includes(date.state))?.date ?? null;
}
