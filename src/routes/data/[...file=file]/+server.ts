import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { error } from '@sveltejs/kit';
import { fileOf, TABLES } from '#dataset/schema.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The committed files at their addresses in the data package; the package itself is made by the build. */
const FILES = [
  ...TABLES.map((table) => fileOf(table, 'csv')),
  'quality.json',
  'changes.json',
].filter((file) => existsSync(`data/${file}`));

export const entries: EntryGenerator = () => FILES.map((file) => ({ file }));

export const GET: RequestHandler = async ({ params: { file } }) => {
  if (!FILES.includes(file)) error(404);
  const type = file.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8';
  return new Response(await readFile(`data/${file}`), { headers: { 'content-type': type } });
};
