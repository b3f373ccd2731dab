import { json } from '@sveltejs/kit';
import { frames } from '../../[[lang=lang]]/embed/embeds.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Frame heights, for tools that make embed snippets. */
export const GET: RequestHandler = async () => json(await frames());
