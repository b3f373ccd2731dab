import { exerciseOf } from '#exercises/exercise.ts';
import { comparedIn } from '../compare/compared.server.ts';
import { allAsked, POOL } from '../../exercises.server.ts';
import { DEFAULT_EXERCISE } from './exercise-view.ts';
import { namesIn } from './names.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const lang = params.lang === 'en' ? 'en' : 'zh';
  const { version } = await POOL;
  const { scores } = await comparedIn(lang);
  return {
    names: await namesIn(lang),
    version,
    scores,
    first: exerciseOf(await allAsked(), DEFAULT_EXERCISE),
  };
};
