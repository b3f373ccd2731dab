import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NO_PLACE, type Place } from '#dataset/place.ts';
import { placesFrom, type PlacesById } from '#own/places.ts';
import type { Input } from './inputs.ts';

/** Looks notices up in the sources.csv of their folder; each is read once. */
export class PlaceBook {
  readonly #folders = new Map<string, Promise<PlacesById>>();
  readonly #report: (problem: string) => void;

  constructor(report: (problem: string) => void) {
    this.#report = report;
  }

  async placeOf({ path, bytes, notice_id }: Input): Promise<Place> {
    if (path === '-') return NO_PLACE;
    const folder = dirname(path);
    const places = this.#folders.get(folder) ?? this.#read(sourcesBeside(path, bytes));
    this.#folders.set(folder, places);
    return (await places).get(notice_id) ?? NO_PLACE;
  }

  async #read(file: string | Buffer): Promise<PlacesById> {
    const report = (problem: string) => this.#report(`sources.csv: ${problem}`);
    try {
      const bytes = await readFile(file);
      const { sourceRows } = await import('#own/source-rows.ts');
      return placesFrom(sourceRows(bytes, report), report);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT') report(code === undefined ? message : `cannot be read (${code})`);
      return new Map();
    }
  }
}

function sourcesBeside(path: string, bytes: Buffer | undefined): string | Buffer {
  if (!bytes) return join(dirname(path), 'sources.csv');
  return Buffer.concat([bytes.subarray(0, bytes.lastIndexOf('/') + 1), Buffer.from('sources.csv')]);
}
