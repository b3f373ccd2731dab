import { addressOfPhrase, measurePhrase } from '#evidence/fragment.ts';
import { figure } from '#evidence/figure.ts';
import type { Lang } from '#messages/lang.ts';
import { facts, type FactRow } from '#queries/facts.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { instruments, type InstrumentRow } from '#queries/instruments.ts';
import { items, type ItemRow } from '#queries/items.ts';
import { measures, type MeasureRow } from '#queries/measures.ts';
import { notices } from '#queries/notices.ts';
import { practices, type PracticeRow } from '#queries/practices.ts';
import { readOwnTexts } from '../../own-texts.server.ts';
import { database } from '../../site.server.ts';
import type { CardFigure, PracticeCard } from './card.ts';
import { practiceOf } from './compared.server.ts';
import { namedMatters, weighedMatters, type NamedMatter } from './named-matters.ts';

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

/** Read once, because the database runs one query at a time. */
const SOURCES: Promise<readonly CardSource[]> = readSources();

/** All measures, in the order of zones and of their texts. */
export async function allMeasures(): Promise<readonly CardSource[]> {
  return SOURCES;
}

/** The measures about a topic, in the order of zones and of their texts. */
export async function cardsOf(
  topic: string,
  zones: ReadonlySet<string>,
  lang: Lang,
): Promise<PracticeCard[]> {
  const own = (await SOURCES).filter(
    ({ row }) => zones.has(row.notice_id) && row.topics?.split(' ').includes(topic),
  );
  const weighed = weighedMatters(
    own.map(({ matters }) => matters),
    lang,
  );
  return own.map((source, at) => ({ ...cardOf(source, lang), matters: weighed[at] ?? [] }));
}

function cardOf(source: CardSource, lang: Lang): Omit<PracticeCard, 'matters'> {
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

async function readSources(): Promise<readonly CardSource[]> {
  const engine = await database;
  const byItem = new Map((await engine.query(items(EVERYTHING))).map((item) => [item.item_id, item]));
  const rows = await engine.query(practices(EVERYTHING));
  const byMeasure = new Map(rows.map((row) => [row.measure_id, row]));
  const factsIn = grouped(await engine.query(facts(EVERYTHING)));
  const rulesIn = grouped(await engine.query(instruments(EVERYTHING)));
  const pages = await engine.query(notices(EVERYTHING));
  const pageOf = new Map(pages.map(({ notice_id, source_url }) => [notice_id, source_url]));
  const texts = await readOwnTexts();
  return (await engine.query(measures(EVERYTHING))).flatMap((measure): CardSource[] => {
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
        page: pageOf.get(measure.notice_id) ?? null,
        text: texts.get(measure.notice_id)?.slice(measure.start, measure.end).trim() ?? null,
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
