import { KINDS, LEVELS, STATUSES, TOPICS } from '#extraction/vocabulary/codelists.ts';
import type { Lang } from '#messages/lang.ts';
import { factRows } from '#own/rows/evidence-rows.ts';
import { LABELS } from '#own/rows/labels.ts';
import { instrumentRows, itemRows, measureRows, practiceRows } from '#own/rows/measure-rows.ts';
import type { NoticeTables } from '#own/rows/notice-tables.ts';
import { zoneRow } from '#own/rows/zone-row.ts';
import { signedName } from '#view/zone.ts';
import type { CardSource } from './card-source.ts';
import { cardOf, cardSources } from './card-source.ts';
import type { OwnPlace, PracticeCard } from './card.ts';
import type { Compared } from './compared.ts';
import { MATTERS } from './matters.ts';
import { weighedMatters, type NamedMatter } from './named-matters.ts';
import type { ComparedZone, NamedValue, Practice, UnlistedItem } from './practice.ts';
import { codesIn, practicesIn, unlistedIn } from './practice-of.ts';
import type { PracticeFacet } from './practice-filter.ts';
import { topicIn, topicsByName } from './topic-name.ts';

/** More columns than a screen holds. */
const MOST_OWN = 20;

/** The reader's own notices that stand beside the published ones: those with the latest feedback, if there are many. */
export function drawnTables(inOrder: readonly NoticeTables[]): readonly NoticeTables[] {
  return inOrder.slice(-MOST_OWN);
}

/** What both pages know, with the reader's own notices before the others. @param mark what marks them */
export function comparedWithOwn(compared: Compared, tables: readonly NoticeTables[], mark: string): Compared {
  const { lang } = compared;
  const zones = tables.map((each) => zoneIn(each, lang, mark));
  const rows = tables.flatMap(practiceRows);
  const topics = new Set(rows.flatMap((row) => codesIn(row.topics)));
  const known = new Set(compared.topics.map(({ value }) => value));
  const more = TOPICS.filter(({ code }) => topics.has(code) && !known.has(code));
  const statuses = rows.filter(({ measure_id }) => measure_id !== null).map(({ status }) => status);
  const valuesOf = (facet: 'level' | 'kind' | 'year' | 'province') =>
    zones.flatMap((zone) => (zone[facet] === null ? [] : [String(zone[facet])]));
  return {
    ...compared,
    zones: [...zones, ...compared.zones],
    topics: topicsByName(
      [
        ...compared.topics,
        ...more.flatMap(({ code }) => LABELS.topic.get(code) ?? []).map((row) => topicIn(row, lang)),
      ],
      lang,
    ),
    values: {
      ...compared.values,
      status: together(compared, 'status', statuses, STATUSES),
      level: together(compared, 'level', valuesOf('level'), LEVELS),
      kind: together(compared, 'kind', valuesOf('kind'), KINDS),
      year: together(compared, 'year', valuesOf('year')),
      province: together(compared, 'province', valuesOf('province')),
    },
  };
}

function zoneIn(tables: NoticeTables, lang: Lang, own: string): ComparedZone {
  const row = zoneRow(tables);
  const { notice_id, level, kind, year, province } = row;
  return { notice_id, name: signedName(row, lang), level, kind, year, province, own };
}

interface Coded {
  readonly code: string;
}

/** The values of a facet that published notices have, and those of the reader's own, in the order of their list. */
function together(
  { values, lang }: Compared,
  facet: 'status' | 'level' | 'kind' | 'year' | 'province',
  own: readonly string[],
  list?: readonly Coded[],
): readonly NamedValue[] {
  const published = values[facet] ?? [];
  const known = new Set(published.map(({ value }) => value));
  const more = [...new Set(own)]
    .filter((value) => !known.has(value))
    .map((value) => ({ value, label: labelOf(facet, value, lang) }));
  if (more.length === 0) return published;
  const place = ({ value }: NamedValue) => list?.findIndex(({ code }) => code === value) ?? -1;
  const rank = (each: NamedValue) => (place(each) < 0 ? Infinity : place(each));
  return [...published, ...more].toSorted((a, b) =>
    rank(a) === rank(b) ? Number(a.value) - Number(b.value) || 0 : rank(a) - rank(b),
  );
}

function labelOf(facet: PracticeFacet, value: string, lang: Lang): string {
  const list = facet === 'status' || facet === 'level' || facet === 'kind' ? LABELS[facet] : null;
  const known = list?.get(value);
  if (known) return lang === 'zh' ? known.label_zh : known.label_en;
  return value !== 'unknown' ? value : lang === 'zh' ? '未知' : 'unknown';
}

/** The measures of the reader's own notices, and their items that list none. */
export function ownPractices(tables: readonly NoticeTables[]): {
  readonly practices: readonly Practice[];
  readonly unlisted: readonly UnlistedItem[];
} {
  const rows = tables.flatMap(practiceRows);
  return { practices: practicesIn(rows), unlisted: unlistedIn(rows) };
}

/**
 * Published cards and those of the reader's own notices, which quote the whole measure. How telling a matter is depends on
 * all of them.
 */
export function cardsWithOwn(
  topic: string,
  published: readonly PracticeCard[],
  tables: readonly NoticeTables[],
  lang: Lang,
  placeOf: (notice: string, measure: string) => OwnPlace,
): readonly PracticeCard[] {
  const own = tables.flatMap(sourcesOf).filter(({ row }) => codesIn(row.topics).includes(topic));
  const named = [...published.map((card) => namedAgain(card, lang)), ...own.map(({ matters }) => matters)];
  const weighed = weighedMatters(named, lang);
  const cards = [
    ...published,
    ...own.map((source) => ({
      ...cardOf(source, lang),
      own: placeOf(source.row.notice_id, source.measure.measure_id),
    })),
  ];
  return cards.map((card, at) => ({ ...card, matters: weighed[at] ?? [] }));
}

function sourcesOf(tables: NoticeTables): readonly CardSource[] {
  return cardSources({
    items: itemRows(tables),
    practices: practiceRows(tables),
    facts: factRows(tables),
    instruments: instrumentRows(tables),
    measures: measureRows(tables),
    pageOf: () => null,
    textOf: () => tables.text,
  });
}

/** The matters of a published card, before they were weighed. */
function namedAgain({ matters }: PracticeCard, lang: Lang): readonly NamedMatter[] {
  return matters.flatMap(({ name, where }) => {
    const matter = MATTERS.find((each) => each[lang] === name);
    return matter ? [{ matter, where }] : [];
  });
}
