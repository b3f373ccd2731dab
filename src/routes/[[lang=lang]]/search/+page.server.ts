import { find } from '#search/find.ts';
import { searchableOf } from '#search/passage.ts';
import { SEARCH_FILE } from '../../search-index.server.ts';
import { EXAMPLES } from './examples.ts';
import { scopeOf } from './scope.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const lang = params.lang === 'en' ? ('en' as const) : ('zh' as const);
  const { index, hash } = await SEARCH_FILE;
  const searchable = searchableOf(index, 'zh');
  const examples = EXAMPLES.map((example) => ({ ...example, found: find(searchable, example.word).length }));
  return { lang, hash, scope: scopeOf(index), examples: examples.filter(({ found }) => found > 0) };
};
