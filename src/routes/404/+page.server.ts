import { SITE_URL } from '../site-url.server.ts';

/** The folder of the site on its host: at an address of unknown depth, no relative link leads there. */
export const load = () => ({ base: `${new URL(SITE_URL).pathname.replace(/\/$/u, '')}/` });
