import type { FiledNotice, MeasuresFile } from '#export/basket/measures-file.ts';
import { evidence } from '#queries/evidence.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { items } from '#queries/items.ts';
import { notices } from '#queries/notices.ts';
import { allMeasures } from './[[lang=lang]]/compare/cards.server.ts';
import { database } from './site.server.ts';

export async function measuresFile(digest: string): Promise<MeasuresFile> {
  const engine = await database;
  const rows = await engine.query(items(EVERYTHING));
  return {
    digest,
    notices: await citedNotices(),
    items: rows.map(({ notice_id, item_id, path, number, heading, status_zh, status_en, status_quote }) => ({
      notice_id,
      item_id,
      path,
      number,
      heading,
      status_zh,
      status_en,
      status_quote,
    })),
    measures: (await allMeasures()).map(({ measure, text, facts, rules }) => ({
      measure_id: measure.measure_id,
      item_id: measure.item_id,
      lead: measure.lead,
      types_zh: measure.types_zh,
      types_en: measure.types_en,
      text,
      fact_ids: facts.map(({ fact_id }) => fact_id),
      rules: rules.map(({ title, action }) => ({ title, action })),
    })),
  };
}

/** When a notice was published is known from its dates. */
async function citedNotices(): Promise<FiledNotice[]> {
  const engine = await database;
  const facts = await engine.query(evidence());
  const published = new Map(facts.map(({ notice_id, published_on }) => [notice_id, published_on]));
  const rows = await engine.query(notices(EVERYTHING));
  return rows.map(({ notice_id, zone_zh, zone_en, title, inspected_body, source_url, captured_on }) => ({
    notice_id,
    zone_zh,
    zone_en,
    title,
    inspected_body,
    source_url,
    captured_on,
    published_on: published.get(notice_id) ?? null,
  }));
}
