import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

type Row = Readonly<Record<string, string>>;

const LEVELS = ['county', 'prefecture', 'province', 'township'];
/** Tables that the charts read. */
const OF_NOTICES = ['notices', 'facts', 'items', 'instruments', 'checks'];
const DAY = 86_400_000;

/**
 * Writes the tables of many made notices into a folder: copies of the published ones with their own ids, shifted days,
 * multiplied numbers and changed levels, so that no two are the same.
 */
export function madeTables(count: number, from: string, folder: string): ReadonlyMap<string, string> {
  const tables = new Map(OF_NOTICES.map((name) => [name, read(join(from, `${name}.csv`))]));
  const notices = (tables.get('notices') ?? []).map(({ notice_id = '' }) => notice_id);
  return new Map(
    [...tables].map(([name, rows]) => {
      const byNotice = new Map(notices.map((id) => [id, rows.filter((row) => row['notice_id'] === id)]));
      const header = Object.keys(rows[0] ?? {});
      const lines: string[] = [header.join(',')];
      for (let i = 0; i < count; i += 1) {
        const id = notices[i % notices.length] ?? '';
        for (const row of byNotice.get(id) ?? []) lines.push(line(header, varied(row, id, i)));
      }
      const file = join(folder, `${name}.csv`);
      writeFileSync(file, `${lines.join('\n')}\n`);
      return [name, file];
    }),
  );
}

function read(file: string): readonly Row[] {
  return parse(readFileSync(file), { columns: true, bom: true });
}

function varied(row: Row, id: string, i: number): Row {
  const own = Object.fromEntries(
    Object.entries(row).map(([key, cell]) => [
      key,
      /(?:_id|_ids|part_of)$/u.test(key) ? renamed(cell, id, i) : cell,
    ]),
  );
  return {
    ...own,
    ...('level' in row ? { level: LEVELS[i % LEVELS.length] ?? '' } : {}),
    ...('kind' in row ? { kind: i % 3 === 0 ? 'xunshi' : 'xuncha' } : {}),
    ...(row['date'] ? { date: moved(row['date'], (i * 37) % 3000) } : {}),
    ...(row['value'] ? { value: String(Number(row['value']) * (1 + (i % 5))) } : {}),
  };
}

function renamed(cell: string, id: string, i: number): string {
  return cell.replaceAll(id, `made-${i}`);
}

/** Shifts a date; a date without a day stays without one. */
function moved(date: string, days: number): string {
  return new Date(Date.parse(date) - days * DAY).toISOString().slice(0, date.length);
}

function line(header: readonly string[], row: Row): string {
  return header.map((key) => quoted(row[key] ?? '')).join(',');
}

function quoted(cell: string): string {
  return /[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
