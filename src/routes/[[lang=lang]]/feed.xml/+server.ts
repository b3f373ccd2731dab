import { atomFeed } from '../../feed.ts';
import { releases } from '../../releases.server.ts';
import { SITE_URL } from '../../site-url.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const GET: RequestHandler = async ({ params }) => {
  const lang = params.lang === 'en' ? 'en' : 'zh';
  return new Response(atomFeed(SITE_URL, await releases(lang), lang), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
