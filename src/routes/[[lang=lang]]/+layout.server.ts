import { messagesOf } from '../messages.server.ts';
import { PUBLISHED } from '../site.server.ts';
import { SITE_URL } from '../site-url.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params, route, url }) => ({
  /** Tells whose data these are. */
  path: url.pathname,
  site: SITE_URL,
  published: await PUBLISHED,
  messages: messagesOf(route.id, params.lang === 'en' ? 'en' : 'zh'),
});
