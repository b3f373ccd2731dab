import { json } from '@sveltejs/kit';
import { DATA_VERSION } from '../../version.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** Which state of the data this site shows: what is frozen is frozen under its key. */
export const GET = () => json(DATA_VERSION);
