import { json } from '@sveltejs/kit';
import { evidence } from '#queries/evidence.ts';
import { database, PUBLISHED } from '../../../../site.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => [{ digest: (await PUBLISHED).digest }];

/** Fetched at the first pick, so that evidence does not wait for the engine. */
export const GET: RequestHandler = async ({ params: { digest } }) =>
  json({ digest, facts: await (await database).query(evidence()) });
