import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NO_PLACE, PLACE_COLUMNS, type Place } from '#dataset/place.ts';
import type { ColumnSchema } from '#dataset/table.ts';
import { NOTICES } from '#dataset/tables/record.ts';
import { cellProblem } from '#dataset/validate.ts';
import { safeNoticeId } from '#documents/notice-id.ts';
import type { Input } from './inputs.ts';
import type { PlaceRow } from './source-rows.ts';

type Places = ReadonlyMap<string, Place>;

/** Looks notices up in the sources.csv of their folder; each is read once. */
export class PlaceBook {
  readonly #folders = new Map<string, Promise<Places>>();
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

  async #read(file: string | Buffer): Promise<Places> {
    const report = (problem: string) => this.#report(`sources.csv: ${problem}`);
    try {
      const bytes = await readFile(file);
      const { sourceRows } = await import('./source-rows.ts');
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

/** The first line for a notice wins. A cell that does not fit its column is dropped, not the notice. */
export function placesFrom(rows: readonly PlaceRow[], report: (problem: string) => void): Places {
  const places = new Map<string, Place>();
  for (const row of rows) {
    const id = safeNoticeId(row['notice_id'] ?? '');
    if (places.has(id)) report(`has more than one line for ${id}, the first was taken`);
    else
      places.set(
        id,
        placeFrom(row, (problem) => report(`${id}: ${problem}`)),
      );
  }
  return places;
}

function placeFrom(row: PlaceRow, report: (problem: string) => void): Place {
  const cells = PLACE_COLUMNS.map((column) => {
    const cell = row[column] || null;
    const problem = cellProblem(NOTICES.columns[column] as ColumnSchema, cell);
    if (problem !== null) report(`${column} ${problem}: ${cell}`);
    return [column, problem === null ? cell : null] as const;
  });
  return { ...NO_PLACE, ...Object.fromEntries(cells) };
}
