import { existsSync, statSync } from 'node:fs';

/** A reader finds in one folder what is written while building and what is committed; the former describes more. */
const FOLDERS = ['public/data', 'data'];

/** The size of a published file by its path below the folder of the data. */
export function bytesOf(path: string): number {
  const file = FOLDERS.map((folder) => `${folder}/${path}`).find((place) => existsSync(place));
  if (file === undefined) throw new Error(`no published file: ${path}; npm run database`);
  return statSync(file).size;
}
