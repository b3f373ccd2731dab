import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { PublishedFile } from '#dataset/published-file.ts';
import { hashFile } from '../site/hash-file.ts';

/** The published files of two folders: those made by the build, and the committed ones that the site serves beside them. */
export function publishedFiles(
  made: string,
  committed: string,
  names: readonly string[],
): readonly PublishedFile[] {
  const ours = filesBelow(made).map((path) => describe(made, path));
  const theirs = names.map((path) => describe(committed, path));
  return [...ours, ...theirs].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

export function describe(folder: string, path: string): PublishedFile {
  const hash = createHash('sha256');
  const bytes = hashFile(hash, join(folder, path));
  return { path, bytes, sha256: hash.digest('hex') };
}

/** The engine's copy of the database has an address of its own; files left by an interrupted build are not published. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('engine/') && !path.endsWith('.part'));
}
