import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hashFile } from './hash-file.ts';

/** Everything the site is made from. Earlier steps have written their files to public/. */
const SOURCES = ['src', 'data', 'public', 'package-lock.json', 'vite.config.ts'];

/**
 * A digest of everything the site is made from, so that the same sources give the same version in any folder. Steps that do
 * not publish it may ask while others are writing to public/, so half-written files do not count.
 */
export function siteVersion(
  root = '.',
  { SITE_URL = '', NOTICES_DIR = '' }: NodeJS.ProcessEnv = process.env,
): string {
  const hash = createHash('sha256').update(SITE_URL);
  const places = SOURCES.map((source) => join(root, source));
  for (const place of NOTICES_DIR === '' ? places : [...places, NOTICES_DIR])
    for (const file of filesAt(place))
      if (existsSync(file)) hashFile(hash.update(`\0${relative(place, file)}\0`), file);
  return hash.digest('hex').slice(0, 12);
}

/** A file, or the files below a folder in a fixed order; none if the path does not exist. */
function filesAt(place: string): readonly string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
