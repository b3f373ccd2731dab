import { messagesOf } from '../messages.server.ts';
import { SITE_URL } from '../site-url.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params, route, url }) => ({
  /** Tells whose data these are. */
  path: url.pathname,
  site: SITE_URL,
  messages: messagesOf(route.id, params.lang === 'en' ? 'en' : 'zh'),
});
