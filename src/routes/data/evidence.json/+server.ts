import { json } from '@sveltejs/kit';
import { evidence } from '#queries/evidence.ts';
import { database } from '../../site.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Fetched at the first pick, so that evidence does not wait for the engine. */
export const GET: RequestHandler = async () => json(await (await database).query(evidence()));
