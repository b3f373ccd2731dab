import { NO_PLACE, PLACE_COLUMNS, type Place } from '#dataset/place.ts';
import type { ColumnSchema } from '#dataset/table.ts';
import { NOTICES } from '#dataset/tables/record.ts';
import { cellProblem } from '#dataset/validate.ts';
import { safeNoticeId } from '#documents/notice-id.ts';
import type { PlaceRow } from './source-rows.ts';

/** By notice_id. */
export type PlacesById = ReadonlyMap<string, Place>;

/** The first line for a notice wins. A cell that does not fit its column is dropped, not the notice. */
export function placesFrom(rows: readonly PlaceRow[], report: (problem: string) => void): PlacesById {
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

/** A place as it may be published: what does not fit its column is left out. */
export function wholePlace(given: object): Place {
  return placeFrom(given as PlaceRow, () => undefined);
}

/** Whether a value may stand in a column of sources.csv. */
export function fitsPlace(column: keyof Place, value: string): boolean {
  return cellProblem(NOTICES.columns[column] as ColumnSchema, value) === null;
}
