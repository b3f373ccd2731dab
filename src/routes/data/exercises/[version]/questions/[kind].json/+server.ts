import { error, json } from '@sveltejs/kit';
import { EXERCISE_KINDS } from '#exercises/question.ts';
import { allAsked, POOL } from '../../../../../exercises.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
  const { version } = await POOL;
  return EXERCISE_KINDS.map((kind) => ({ version, kind }));
};

/** The questions of a kind, without any answer. */
export const GET: RequestHandler = async ({ params: { version, kind } }) => {
  if (version !== (await POOL).version) error(404);
  return json((await allAsked()).filter((question) => question.kind === kind));
};
