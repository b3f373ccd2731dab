import { readFile } from 'node:fs/promises';
import { error } from '@sveltejs/kit';
import { FILES } from '../../site.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => FILES.map((file) => ({ file }));

export const GET: RequestHandler = async ({ params: { file } }) => {
  if (!FILES.includes(file)) error(404);
  const type = file.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8';
  return new Response(await readFile(`data/${file}`), { headers: { 'content-type': type } });
};
