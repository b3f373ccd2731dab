import { json } from '@sveltejs/kit';
import { measuresFile } from '../../../../measures-file.server.ts';
import { PUBLISHED } from '../../../../site.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => [{ digest: (await PUBLISHED).digest }];

/** Fetched by a basket with measures in it. */
export const GET: RequestHandler = async ({ params: { digest } }) => json(await measuresFile(digest));
