import { existsSync, statSync } from 'node:fs';

/** What is written while building stands apart from what is committed; a reader finds both in one folder. */
const FOLDERS = ['data', 'public/data'];

/** The size of a published file by its path below the folder of the data. */
export function bytesOf(path: string): number {
  const file = FOLDERS.map((folder) => `${folder}/${path}`).find((place) => existsSync(place));
  if (file === undefined) throw new Error(`no published file: ${path}; npm run database`);
  return statSync(file).size;
}
