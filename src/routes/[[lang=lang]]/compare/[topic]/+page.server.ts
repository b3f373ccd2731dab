import { error } from '@sveltejs/kit';
import { cardsOf } from '../cards.server.ts';
import { comparedIn, practicesAndUnlisted, topicsIn } from '../compared.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
  (await topicsIn('zh')).flatMap(({ value: topic }) => [{ topic }, { lang: 'en', topic }]);

export const load: PageServerLoad = async ({ params }) => {
  const lang = params.lang === 'en' ? 'en' : 'zh';
  const compared = await comparedIn(lang);
  const topic = (await topicsIn(lang)).find(({ value }) => value === params.topic);
  if (!topic) error(404);
  const { unlisted } = await practicesAndUnlisted();
  const own = unlisted.filter(({ topics }) => topics.includes(topic.value));
  return {
    compared,
    topic,
    cards: await cardsOf(topic.value, new Set(compared.zones.map(({ notice_id }) => notice_id)), lang),
    unlisted: [...new Set(own.map(({ zone }) => zone))],
  };
};
