import { json } from '@sveltejs/kit';
import { dataVersion } from '../../version.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The version of the data on this site; frozen embeds are kept under its key. */
export const GET = async () => json(await dataVersion());
