import { exerciseOf } from '#exercises/exercise.ts';
import { allAsked, POOL } from '../../../exercises.server.ts';
import { DEFAULT_EXERCISE } from '../exercise-view.ts';
import { namesIn } from '../names.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
  names: await namesIn(params.lang === 'en' ? 'en' : 'zh'),
  version: (await POOL).version,
  first: exerciseOf(await allAsked(), DEFAULT_EXERCISE),
});
