import { json } from '@sveltejs/kit';
import { evidence } from '#queries/evidence.ts';
import { database } from '../../site.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Evidence does not wait for the engine in the browser: it is fetched at the first pick. */
export const GET: RequestHandler = async () => json(await (await database).query(evidence()));
