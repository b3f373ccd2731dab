import type { Lang } from '#messages/lang.ts';
import { facts } from '#queries/facts.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { instruments } from '#queries/instruments.ts';
import { items } from '#queries/items.ts';
import { measures } from '#queries/measures.ts';
import { notices } from '#queries/notices.ts';
import { practices } from '#queries/practices.ts';
import { readOwnTexts } from '../../own-texts.server.ts';
import { database } from '../../site.server.ts';
import type { PracticeCard } from './card.ts';
import { cardOf, cardSources, type CardSource } from './card-source.ts';
import { weighedMatters } from './named-matters.ts';

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

async function readSources(): Promise<readonly CardSource[]> {
  const engine = await database;
  const pages = await engine.query(notices(EVERYTHING));
  const pageOf = new Map(pages.map(({ notice_id, source_url }) => [notice_id, source_url]));
  const texts = await readOwnTexts();
  return cardSources({
    items: await engine.query(items(EVERYTHING)),
    practices: await engine.query(practices(EVERYTHING)),
    facts: await engine.query(facts(EVERYTHING)),
    instruments: await engine.query(instruments(EVERYTHING)),
    measures: await engine.query(measures(EVERYTHING)),
    pageOf: (notice) => pageOf.get(notice) ?? null,
    textOf: (notice) => texts.get(notice) ?? null,
  });
}
