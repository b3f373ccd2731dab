import { error } from '@sveltejs/kit';
import { SEARCH_FILE } from '../../../../search-index.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => [{ hash: (await SEARCH_FILE).hash }];

export const GET: RequestHandler = async ({ params }) => {
  const { text, hash } = await SEARCH_FILE;
  if (params.hash !== hash) error(404);
  return new Response(text, { headers: { 'content-type': 'application/json' } });
};
