import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NO_PLACE, PLACE_COLUMNS, type Place } from '#dataset/place.ts';
import { decode } from '#text/decode.ts';
import type { Input } from './inputs.ts';

type Places = ReadonlyMap<string, Place>;

/** Looks notices up in the sources.csv beside them; each is read once. */
export class PlaceBook {
  readonly #folders = new Map<string, Promise<Places>>();
  readonly #report: (problem: string) => void;

  constructor(report: (problem: string) => void) {
    this.#report = report;
  }

  async placeOf({ path, notice_id }: Input): Promise<Place> {
    if (path === '-') return NO_PLACE;
    const folder = dirname(path);
    const places = this.#folders.get(folder) ?? this.#read(join(folder, 'sources.csv'));
    this.#folders.set(folder, places);
    return (await places).get(notice_id) ?? NO_PLACE;
  }

  async #read(file: string): Promise<Places> {
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null) return new Map();
    try {
      return await parsePlaces(decode(bytes));
    } catch (error) {
      this.#report(`sources.csv: ${error instanceof Error ? error.message : String(error)}`);
      return new Map();
    }
  }
}

async function parsePlaces(csv: string): Promise<Places> {
  const { parse } = await import('csv-parse/sync');
  const rows: readonly Readonly<Record<string, string | undefined>>[] = parse(csv, {
    columns: true,
    skip_empty_lines: true,
    trim: true,
  });
  if (rows[0] && rows[0]['notice_id'] === undefined) throw new Error('has no column notice_id');
  return new Map(rows.map((row) => [row['notice_id'] ?? '', placeFrom(row)]));
}

function placeFrom(row: Readonly<Record<string, string | undefined>>): Place {
  const cells = PLACE_COLUMNS.map((column) => [column, row[column] || null] as const);
  return { ...NO_PLACE, ...Object.fromEntries(cells) };
}
