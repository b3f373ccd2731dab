import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
  lang: params.lang === 'en' ? ('en' as const) : ('zh' as const),
});
