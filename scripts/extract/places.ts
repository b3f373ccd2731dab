import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NO_PLACE, PLACE_COLUMNS, type Place } from '#dataset/place.ts';
import type { ColumnSchema } from '#dataset/table.ts';
import { NOTICES } from '#dataset/tables/record.ts';
import { cellProblem } from '#dataset/validate.ts';
import { decode } from '#text/decode.ts';
import type { Input } from './inputs.ts';

type Places = ReadonlyMap<string, Place>;

/** Looks notices up in the sources.csv of their folder; each is read once. */
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
    const report = (problem: string) => this.#report(`sources.csv: ${problem}`);
    try {
      return placesFrom(await parseRows(decode(bytes)), report);
    } catch (error) {
      report(error instanceof Error ? error.message : String(error));
      return new Map();
    }
  }
}

type SourceRow = Readonly<Record<string, string | undefined>>;

async function parseRows(csv: string): Promise<readonly SourceRow[]> {
  const { parse } = await import('csv-parse/sync');
  const rows: readonly SourceRow[] = parse(csv, { columns: true, skip_empty_lines: true, trim: true });
  if (rows[0] && rows[0]['notice_id'] === undefined) throw new Error('has no column notice_id');
  return rows;
}

/** The first line for a notice wins. A cell that does not fit its column is dropped, not the notice. */
function placesFrom(rows: readonly SourceRow[], report: (problem: string) => void): Places {
  const places = new Map<string, Place>();
  for (const row of rows) {
    const id = row['notice_id'] ?? '';
    if (places.has(id)) report(`has more than one line for ${id}, the first was taken`);
    else
      places.set(
        id,
        placeFrom(row, (problem) => report(`${id}: ${problem}`)),
      );
  }
  return places;
}

function placeFrom(row: SourceRow, report: (problem: string) => void): Place {
  const cells = PLACE_COLUMNS.map((column) => {
    const cell = row[column] || null;
    const problem = cellProblem(NOTICES.columns[column] as ColumnSchema, cell);
    if (problem !== null) report(`${column} ${problem}: ${cell}`);
    return [column, problem === null ? cell : null] as const;
  });
  return { ...NO_PLACE, ...Object.fromEntries(cells) };
}
