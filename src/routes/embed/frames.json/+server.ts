import { json } from '@sveltejs/kit';
import { frames } from '../../[[lang=lang]]/embed/embeds.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Who makes a snippet asks it how tall the frame must be. */
export const GET: RequestHandler = async () => json(await frames());
