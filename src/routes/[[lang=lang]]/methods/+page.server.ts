import { readMethods } from './methods.ts';
import { database, readQuality } from '../../site.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const lang = params.lang === 'en' ? ('en' as const) : ('zh' as const);
  return { lang, methods: await readMethods(await database, lang), quality: readQuality() };
};
