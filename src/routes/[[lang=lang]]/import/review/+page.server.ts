import type { EntryGenerator, PageServerLoad } from './$types';

/** Nothing leads here before a notice is read. */
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = ({ params }) => ({
  lang: params.lang === 'en' ? ('en' as const) : ('zh' as const),
});
