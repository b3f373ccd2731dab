import { error, json } from '@sveltejs/kit';
import { POOL } from '../../../../../exercises.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
  const { made, version } = await POOL;
  return made.map(({ question: { id } }) => ({ version, id }));
};

/** One file per question: asking for one answer brings no other. */
export const GET: RequestHandler = async ({ params: { version, id } }) => {
  const pool = await POOL;
  const answer = pool.byId.get(id)?.answer;
  if (!answer || version !== pool.version) error(404);
  return json(answer);
};
