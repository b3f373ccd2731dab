import { database } from './site.server.ts';
import { readTexts } from './texts.server.ts';

const folder = process.env['NOTICES_DIR'];

let texts: Promise<ReadonlyMap<string, string>> | null = null;

/** By notice; a notice without a text shows its quotes. Read once, because the database runs one query at a time. */
export async function readOwnTexts(): Promise<ReadonlyMap<string, string>> {
  texts ??= folder ? readTexts(folder, await database) : Promise.resolve(new Map());
  return texts;
}
