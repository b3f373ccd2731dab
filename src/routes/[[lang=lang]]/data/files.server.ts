import { existsSync, statSync } from 'node:fs';

/** Files made by the build, then committed ones; the site serves both from one folder. The build's data package covers more files. */
const FOLDERS = ['public/data', 'data'];

/** The size of a published file, by its path in the data folder. */
export function bytesOf(path: string): number {
  const file = FOLDERS.map((folder) => `${folder}/${path}`).find((place) => existsSync(place));
  if (file === undefined) throw new Error(`no published file ${path}: run npm run database`);
  return statSync(file).size;
}
