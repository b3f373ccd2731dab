import { error } from '@sveltejs/kit';
import type { DisclosureRow } from '#queries/disclosure.ts';
import type { ZoneRow } from '#queries/zones.ts';
import { ALL, dossierOf } from './dossiers.server.ts';
import type { Zone } from '#view/zone.ts';
import { linesOf, marksOf } from './layers.ts';
import { searchTermsBy } from './search-terms.ts';
import { codesOfFigure } from '#extraction/vocabulary/expected-figures.ts';
import { readOwnTexts } from '../../../own-texts.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
  return (await ALL).flatMap(({ notice_id: id }) => [{ id }, { lang: 'en', id }]);
};

export const load: PageServerLoad = async ({ params }) => {
  const dossier = await dossierOf(params.id);
  const [notice] = dossier?.notices ?? [];
  const [dates] = dossier?.timeline ?? [];
  if (!dossier || !notice || !dates) error(404);
  const { facts, items, measures, instruments, findings, peerRank, disclosure } = dossier;
  const text = (await readOwnTexts()).get(params.id);
  return {
    lang: params.lang === 'en' ? ('en' as const) : ('zh' as const),
    notice,
    dates,
    facts,
    items,
    measures,
    instruments,
    findings,
    peerRank,
    missing: disclosure
      .filter(({ state }) => state === 'not_found' || state === 'not_read')
      .map(searchTermsFor),
    lines: text === undefined ? null : linesOf(text, marksOf(facts, measures, instruments)),
    ...neighbours(await ALL, params.id),
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
