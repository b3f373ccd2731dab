import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { error } from '@sveltejs/kit';
import { COMMITTED_FILES, EXTRACTOR_FILES, mediaTypeOf } from '#dataset/published-file.ts';
import { FROM_DATA_DIR } from '../../data-dir.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The committed files at their addresses in the data package; the package itself is made by the build. */
const FILES = (FROM_DATA_DIR ? EXTRACTOR_FILES : COMMITTED_FILES).filter((file) => existsSync(`data/${file}`));

export const entries: EntryGenerator = () => FILES.map((file) => ({ file }));

export const GET: RequestHandler = async ({ params: { file } }) => {
  if (!FILES.includes(file)) error(404);
  const type = mediaTypeOf(file);
  return new Response(await readFile(`data/${file}`), { headers: { 'content-type': type === 'text/csv' ? `${type}; charset=utf-8` : type } });
};
