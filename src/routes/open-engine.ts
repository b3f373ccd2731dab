import { openBrowser, type OpenedFile } from '#database/browser.ts';
import { ABOUT, type OwnDatabase } from '#database/database.ts';
import type { OnProgress } from '#database/download.ts';
import { OtherDataError } from '#view/published.ts';

/** The engine's file, and the digest it must state. */
export interface DataFile extends OpenedFile {
  readonly digest: string;
}

/** @throws OtherDataError if the file is of another build than the page */
export async function openEngine(file: DataFile, onProgress: OnProgress): Promise<OwnDatabase> {
  const database = await openBrowser(file, onProgress);
  const [about] = await database.query(ABOUT).catch(noTable);
  if (about?.digest === file.digest) return database;
  await database.close();
  throw new OtherDataError(about?.digest ?? 'not stated', file.digest);
}

/** A file of an earlier build states no digest. */
function noTable(error: unknown): [] {
  if (error instanceof Error && error.message.includes('about')) return [];
  throw error;
}
