import { error } from '@sveltejs/kit';
import { group, sort } from 'd3-array';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { evidence, type EvidenceRow } from '#queries/evidence.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { otherNotices } from '#queries/other-notices.ts';
import { database } from '../../../site.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

const NOTICES = database.then((engine) => engine.query(otherNotices(EVERYTHING)));
const FACTS = database.then((engine) => engine.query(evidence())).then(byNotice);

export const entries: EntryGenerator = async () =>
  (await NOTICES).flatMap(({ notice_id: id }) => [{ id }, { lang: 'en', id }]);

export const load: PageServerLoad = async ({ params: { id, lang } }) => {
  const notice = (await NOTICES).find(({ notice_id }) => notice_id === id);
  if (!notice) error(404);
  return {
    lang: lang === 'en' ? ('en' as const) : ('zh' as const),
    notice,
    facts: (await FACTS).get(id) ?? [],
  };
};

/** In the order of the code table: dates first. */
function byNotice(rows: readonly EvidenceRow[]): ReadonlyMap<string, readonly EvidenceRow[]> {
  const ranked = sort(rows, ({ indicator }) => INDICATORS.findIndex(({ code }) => code === indicator));
  return group(ranked, ({ notice_id }) => notice_id);
}
