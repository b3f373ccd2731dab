import { addressOfPhrase, measurePhrase } from '#evidence/fragment.ts';
import { figure } from '#evidence/figure.ts';
import type { Lang } from '#messages/lang.ts';
import { codeLists } from '#queries/code-lists.ts';
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
import { sharedAcross, wordsIn } from './words.server.ts';

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
  readonly words: readonly string[];
  readonly ruleWords: readonly string[];
}

interface CardSources {
  readonly sources: readonly CardSource[];
  /** In how many measures a word occurs. */
  readonly rarity: ReadonlyMap<string, number>;
  /** The Chinese names of topics. */
  readonly topics: ReadonlyMap<string, string>;
}

/** Read once, because the database runs one query at a time. */
const SOURCES: Promise<CardSources> = readSources();

/** All measures, in the order of zones and of their texts. */
export async function allMeasures(): Promise<readonly CardSource[]> {
  return (await SOURCES).sources;
}

/** The measures about a topic, in the order of zones and of their texts. */
export async function cardsOf(
  topic: string,
  zones: ReadonlySet<string>,
  lang: Lang,
): Promise<PracticeCard[]> {
  const { sources, rarity, topics } = await SOURCES;
  const implied = wordsIn(topics.get(topic) ?? '');
  const own = sources.filter(({ row }) => zones.has(row.notice_id) && row.topics?.split(' ').includes(topic));
  const groups = own.map(({ row, words, ruleWords }) => ({
    group: row.notice_id,
    words: words.filter((word) => !implied.includes(word)),
    ruleWords,
  }));
  const words = sharedAcross(groups, rarity);
  const inRules = groups.map(({ group, ruleWords }) => ({ group, words: ruleWords }));
  const ruleWords = sharedAcross(inRules, rarity);
  return own.map((source, at) => {
    const [all, ofRules] = [groups[at], inRules[at]];
    return {
      ...cardOf(source, lang),
      words: (all && words.get(all)) ?? [],
      ruleWords: (ofRules && ruleWords.get(ofRules)) ?? [],
    };
  });
}

function cardOf(source: CardSource, lang: Lang): Omit<PracticeCard, 'words' | 'ruleWords'> {
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

async function readSources(): Promise<CardSources> {
  const engine = await database;
  const byItem = new Map((await engine.query(items(EVERYTHING))).map((item) => [item.item_id, item]));
  const rows = await engine.query(practices(EVERYTHING));
  const byMeasure = new Map(rows.map((row) => [row.measure_id, row]));
  const factsIn = grouped(await engine.query(facts(EVERYTHING)));
  const rulesIn = grouped(await engine.query(instruments(EVERYTHING)));
  const pages = await engine.query(notices(EVERYTHING));
  const pageOf = new Map(pages.map(({ notice_id, source_url }) => [notice_id, source_url]));
  const names = new Set(pages.flatMap(({ zone_zh }) => wordsIn(zone_zh)));
  const texts = await readOwnTexts();
  const sources = (await engine.query(measures(EVERYTHING))).flatMap((measure): CardSource[] => {
    const item = byItem.get(measure.item_id);
    const row = byMeasure.get(measure.measure_id);
    if (!item || !row) return [];
    const isInside = ({ start, end }: Place) =>
      start !== null && end !== null && start >= measure.start && end <= measure.end;
    const rules = (rulesIn.get(item.item_id) ?? []).filter(isInside);
    const titles = rules.map(({ title }) => title).join('。');
    const telling = (words: readonly string[]) => words.filter((word) => !names.has(word));
    return [
      {
        row,
        measure,
        item,
        facts: (factsIn.get(item.item_id) ?? []).filter(isInside),
        rules,
        page: pageOf.get(measure.notice_id) ?? null,
        text: texts.get(measure.notice_id)?.slice(measure.start, measure.end).trim() ?? null,
        words: telling(wordsIn(`${item.heading}。${measure.lead}。${titles}`)),
        ruleWords: telling(wordsIn(titles)),
      },
    ];
  });
  const codes = (await engine.query(codeLists())).filter(({ list }) => list === 'topics');
  return {
    sources,
    rarity: rarityOf(sources),
    topics: new Map(codes.map(({ code, label_zh }) => [code, label_zh])),
  };
}

interface Place {
  readonly start: number | null;
  readonly end: number | null;
}

function rarityOf(sources: readonly CardSource[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words, ruleWords } of sources)
    for (const word of new Set([...words, ...ruleWords])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function grouped<Row extends { readonly item_id: string | null }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows)
    if (row.item_id !== null) groups.set(row.item_id, [...(groups.get(row.item_id) ?? []), row]);
  return groups;
}
