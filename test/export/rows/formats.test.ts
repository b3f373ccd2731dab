import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROWS_FILES } from '#export/rows/chart-files.ts';
import { CHART_ROWS, chartRows } from '#export/rows/chart-rows.ts';
import { validateRow } from '#dataset/validate.ts';
import {
  cellAt,
  openedParquet,
  openedSheet,
  withParquet,
  workbook,
  type Opened,
} from '../../support/opened.ts';
import { CHARTING } from './chart.ts';
import '../../support/messages.ts';

const NAMES = Object.keys(CHART_ROWS.columns);
const ROWS = chartRows(CHARTING.table, CHARTING.evidence);

let folder: string;
let parquetFile: string;
let book: Uint8Array;
let csv: Opened;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  parquetFile = join(folder, 'rows.parquet');
  writeFileSync(parquetFile, await ROWS_FILES.parquet(CHARTING));
  book = (await ROWS_FILES.xlsx(CHARTING)) as Uint8Array;
  csv = parse(String(await ROWS_FILES.csv(CHARTING)), { bom: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Without the apostrophe that keeps a spreadsheet from running a CSV text. */
const bare = (lines: Opened): Opened =>
  lines.map((line) => line.map((text) => text.replace(/^'(?=[=+@-])/u, '')));

describe('the rows of a chart', () => {
  test('have cells of the types their columns declare', () => {
    expect(ROWS).toHaveLength(7);
    for (const row of ROWS) validateRow(CHART_ROWS, row);
  });

  test('are the same in CSV, in Parquet read by DuckDB and in a workbook read by SheetJS', async () => {
    const expected = [NAMES, ...ROWS.map((row) => NAMES.map((name) => String(row[name] ?? '')))];
    expect(bare(csv)).toEqual(expected);
    expect(await openedParquet(parquetFile)).toEqual(expected);
    expect(openedSheet(book, CHART_ROWS, ROWS.length)).toEqual(expected);
  });

  test('are the same in JSON, cell by cell', async () => {
    const { rows } = JSON.parse(String(await ROWS_FILES.json(CHARTING)));
    for (const row of ROWS) {
      const cell = rows[Number(row['row_number']) - 1].cells[String(row['column_key'])];
      expect(cell.value).toEqual(row['value'] ?? row['value_text']);
      expect(cell.state).toBe(row['state']);
      const phrase = (cell.evidence ?? []).find(
        (fact: { fact_id: string }) => fact.fact_id === row['fact_id'],
      );
      expect(phrase?.quote ?? null).toBe(row['quote']);
    }
  });
});

describe('a value not found', () => {
  test('is NULL in Parquet, while a printed zero is 0', async () => {
    const rows = await withParquet(parquetFile, async (connection) => {
      const reader = await connection.runAndReadAll(
        `SELECT notice_id, value FROM file WHERE column_key = 'recovered' ORDER BY row_number`,
      );
      return reader.getRows();
    });
    expect(rows).toEqual([
      ['lakeside-2024', 0],
      ['meadow-2025', null],
    ]);
  });

  test('is an empty cell in a workbook, while a printed zero is a number', () => {
    const column = NAMES.indexOf('value');
    const zero = ROWS.findIndex(({ state }) => state === 'zero');
    expect(cellAt(book, 'rows', zero + 1, column)).toMatchObject({ t: 'n', v: 0 });
    expect(cellAt(book, 'rows', ROWS.length, column)).toBeUndefined();
  });

  test('is an empty field in CSV', () => {
    expect(csv.at(-1)?.[NAMES.indexOf('value')]).toBe('');
  });
});

describe('types', () => {
  test('follow the columns in Parquet', async () => {
    const types = await withParquet(parquetFile, async (connection) => {
      const reader = await connection.runAndReadAll('SELECT column_type FROM (DESCRIBE file)');
      return reader.getRows().flat();
    });
    expect(types).toEqual(Object.values(CHART_ROWS.columns).map(({ type }) => type));
  });

  test.each(['row', 'quote', 'rule'])('make a %s that looks like a formula text in a workbook', (name) => {
    const at = ROWS.findIndex((row) => /^[=@]/u.test(String(row[name])));
    const cell = cellAt(book, 'rows', at + 1, NAMES.indexOf(name));
    expect(cell).toMatchObject({ t: 's', z: '@' });
    expect(cell).not.toHaveProperty('f');
  });

  test('let no field of the CSV file begin like a formula', () => {
    expect(csv.flat().filter((text) => /^[=+@\t\r]/u.test(text))).toEqual([]);
  });
});

describe('a file describes itself', () => {
  test('with its content and data version in the workbook', () => {
    const sheet = workbook(book).Sheets['README'] ?? {};
    const texts = Object.values(sheet).map((cell: { v?: unknown }) => cell.v);
    for (const part of ['=Three of four report', CHARTING.heading.address, 'What to mind.'])
      expect(texts).toContain(part);
    expect(workbook(book).SheetNames).toEqual(['README', 'dictionary', 'rows']);
  });

  test('with the same in the Parquet file', async () => {
    const rows = await withParquet(parquetFile, async (connection) => {
      const reader = await connection.runAndReadAll(
        `SELECT decode(key), decode(value) FROM parquet_kv_metadata('${parquetFile}')`,
      );
      return reader.getRows();
    });
    expect(rows).toContainEqual(['version', CHARTING.heading.version]);
    expect(rows).toContainEqual(['address', CHARTING.heading.address]);
  });
});
