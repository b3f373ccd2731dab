import { error } from '@sveltejs/kit';
import type { Zone } from '#view/zone.ts';
import { linesOf, marksOf } from './layers.ts';
import { searchTermsBy } from './search-terms.ts';
import { disclosure, type DisclosureRow } from '#queries/disclosure.ts';
import { codesOfFigure } from '#extraction/vocabulary/expected-figures.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { findings } from '#queries/findings.ts';
import { instruments } from '#queries/instruments.ts';
import { items } from '#queries/items.ts';
import { measures } from '#queries/measures.ts';
import { notices } from '#queries/notices.ts';
import { peerRank } from '#queries/peer-rank.ts';
import { timeline } from '#queries/timeline.ts';
import { facts } from '#queries/facts.ts';
import { zones, type ZoneRow } from '#queries/zones.ts';
import { database } from '../../../site.server.ts';
import { readTexts } from '../../../texts.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

const folder = process.env['NOTICES_DIR'];

let texts: Promise<ReadonlyMap<string, string>> | null = null;

/** By notice; a notice without a text shows its quotes. Read once, because the database runs one query at a time. */
async function readOwnTexts(): Promise<ReadonlyMap<string, string>> {
  texts ??= folder ? readTexts(folder, await database) : Promise.resolve(new Map());
  return texts;
}

export const entries: EntryGenerator = async () => {
  const all = await (await database).query(zones(EVERYTHING));
  return all.flatMap(({ notice_id: id }) => [{ id }, { lang: 'en', id }]);
};

export const load: PageServerLoad = async ({ params }) => {
  const engine = await database;
  const own = { ...EVERYTHING, zone: [params.id] };
  const [notice] = await engine.query(notices(own));
  const [dates] = await engine.query(timeline(own));
  if (!notice || !dates) error(404);
  const rows = {
    facts: await engine.query(facts(own)),
    items: await engine.query(items(own)),
    measures: await engine.query(measures(own)),
    instruments: await engine.query(instruments(own)),
  };
  const text = (await readOwnTexts()).get(params.id);
  return {
    lang: params.lang === 'en' ? ('en' as const) : ('zh' as const),
    notice,
    dates,
    ...rows,
    findings: await engine.query(findings(own)),
    peerRank: await engine.query(peerRank(own)),
    missing: (await engine.query(disclosure(own)))
      .filter(({ state }) => state === 'not_found')
      .map(searchTermsFor),
    lines: text === undefined ? null : linesOf(text, marksOf(rows.facts, rows.measures, rows.instruments)),
    ...neighbours(await engine.query(zones(EVERYTHING)), params.id),
  };
};

/** The previous and the next notice by feedback date. */
function neighbours(all: readonly ZoneRow[], id: string): Record<'before' | 'after', Zone | null> {
  const here = all.findIndex(({ notice_id }) => notice_id === id);
  const named = ({ notice_id, zone_zh, zone_en }: ZoneRow) => ({ notice_id, zone_zh, zone_en });
  const [before, after] = [all[here - 1], all[here + 1]];
  return { before: before ? named(before) : null, after: after ? named(after) : null };
}

/** What was not found, with the wordings that were searched for. */
function searchTermsFor({ figure, block, label_zh, label_en }: DisclosureRow) {
  return { figure, block, label_zh, label_en, wordings: searchTermsBy(codesOfFigure(figure)) };
}
