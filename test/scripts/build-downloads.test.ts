import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOADING } from '#routes/[[lang=lang]]/data/loading.ts';
import { parquet } from '#dataset/files/parquet.ts';
import { xlsx } from '#dataset/files/xlsx.ts';
import { columnNames, fileOf, TABLES } from '#dataset/schema.ts';
import { openNode } from '#database/node.ts';
import { sql } from '#database/sql.ts';
import { DERIVED_TABLES } from '#dataset/tables/derived.ts';
import { FACTS, NOTICES } from '#dataset/tables/record.ts';
import type { Row } from '#dataset/row.ts';
import type { TableSchema } from '#dataset/table.ts';
import { LATEST } from '#dataset/versions.ts';
import { build as buildDatabase } from '../../scripts/build-database.ts';
import { build } from '../../scripts/build-downloads.ts';
import { arrow } from '../../scripts/downloads/arrow.ts';
import { readRows } from '../../scripts/downloads/rows.ts';
import { cellAt, openedArrow, openedParquet, openedSheet, withParquet, workbook } from '../support/opened.ts';

const PUBLISHED = TABLES.filter((table) => existsSync(join('data', fileOf(table, 'csv'))));

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'downloads-'));
  await buildDatabase('data', join(folder, 'duizhao.duckdb'));
  await build('data', folder, join(folder, 'duizhao.duckdb'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytesOf = (file: string) => readFileSync(join(folder, file));

/** The CSV file as a CSV parser reads it. */
function csv(table: TableSchema): readonly (readonly string[])[] {
  return parse(readFileSync(join('data', fileOf(table, 'csv'))));
}

/** A file made beside the database. */
function parsed(file: string): readonly (readonly string[])[] {
  return parse(bytesOf(file));
}

describe('the wide table', () => {
  test('has one row per notice, in their order', () => {
    const ids = csv(NOTICES).map(([id]) => id);
    expect(parsed('wide.csv').map(([id]) => id)).toEqual([ids[0], ...ids.slice(1).sort()]);
  });

  test('leaves no state empty', () => {
    const [names = [], ...rows] = parsed('wide.csv');
    const states = names.flatMap((name, at) =>
      name.endsWith('_state') && !name.endsWith('_days_state') ? [at] : [],
    );
    expect(states.length).toBeGreaterThan(30);
    for (const row of rows) for (const at of states) expect(row[at]).not.toBe('');
  });

  test('has the counts the charts show for their indicators', () => {
    const [names = [], ...rows] = parsed('wide.csv');
    const [columns = [], ...counts] = parsed('headline.csv');
    const cell = (row: readonly string[], name: string) => row[columns.indexOf(name)];
    const ofZones = counts.filter((row) => cell(row, 'origin') === 'zone');
    expect(ofZones.length).toBeGreaterThan(0);
    for (const count of ofZones.filter((row) => cell(row, 'state') !== 'conflicting')) {
      const [indicator = '', value] = ['indicator', 'value'].map((name) => cell(count, name));
      const row = rows.find(([id]) => id === count[0]);
      if (names.includes(indicator)) expect(row?.[names.indexOf(indicator)]).toBe(value);
    }
  });

  test.each(['parquet', 'arrow'])('has the same cells as %s', async (ending) => {
    const opened =
      ending === 'parquet'
        ? await openedParquet(join(folder, 'wide.parquet'))
        : openedArrow(bytesOf('wide.arrow'));
    expect(opened).toEqual(parsed('wide.csv'));
  });
});

describe('the derived tables', () => {
  test.each(DERIVED_TABLES.map((table) => [table.name, table] as const))(
    '%s has the columns of its description and as many rows as keys',
    (name, table) => {
      const [names = [], ...rows] = parsed(`${name}.csv`);
      expect(names).toEqual(columnNames(table));
      const keys = rows.map((row) => table.primaryKey.map((key) => row[names.indexOf(key)]).join(' '));
      expect(new Set(keys).size).toBe(rows.length);
    },
  );

  test('are in the data package with a description of every column', () => {
    const {
      resources,
    }: { resources: { name: string; path: string; schema: { fields: { description: string }[] } }[] } =
      JSON.parse(bytesOf('datapackage.json').toString());
    const paths = resources.map(({ path }) => path);
    expect(paths.slice(-DERIVED_TABLES.length - 1)).toEqual(
      ['wide', ...DERIVED_TABLES.map(({ name }) => name)].map((name) => `${name}.csv`),
    );
    expect(paths).toContain('facts.csv');
    for (const { schema } of resources)
      for (const field of schema.fields) expect(field.description).not.toBe('');
  });

  test('are all views of the database except intermediate ones and about, which states its version', async () => {
    const database = await openNode(join(folder, 'duizhao.duckdb'));
    const rows = await database.query<{ name: string }>(
      sql`SELECT table_name AS name FROM information_schema.tables WHERE table_catalog = 'duizhao' ORDER BY name`,
    );
    await database.close();
    const described = new Set([...TABLES, ...DERIVED_TABLES].map(({ name }) => name));
    expect(rows.map(({ name }) => name).filter((name) => !described.has(name))).toEqual([
      'about',
      'cells',
      'dates',
      'figures',
      'milestones',
      'zones',
    ]);
  });
});

describe('the published tables', () => {
  test('are complete', () => {
    expect(PUBLISHED.map(({ name }) => name)).toEqual(TABLES.map(({ name }) => name));
  });

  test.each(PUBLISHED.map((table) => [table.name, table] as const))(
    '%s: DuckDB reads from Parquet what is in the CSV file',
    async (_, table) => {
      expect(await openedParquet(join(folder, fileOf(table, 'parquet')))).toEqual(csv(table));
    },
  );

  test.each(PUBLISHED.map((table) => [table.name, table] as const))(
    '%s: arquero reads from Arrow what is in the CSV file',
    (_, table) => {
      expect(openedArrow(bytesOf(fileOf(table, 'arrow')))).toEqual(csv(table));
    },
  );

  test.each(PUBLISHED.map((table) => [table.name, table] as const))(
    '%s: SheetJS reads from its sheet what is in the CSV file',
    (_, table) => {
      const lines = csv(table);
      expect(openedSheet(bytesOf('duizhao.xlsx'), table, lines.length - 1)).toEqual(lines);
    },
  );

  test('follow the README, the wide table and the dictionary in the workbook', () => {
    expect(workbook(bytesOf('duizhao.xlsx')).SheetNames).toEqual([
      'README',
      'wide',
      'dictionary',
      ...[...PUBLISHED, ...DERIVED_TABLES].map(({ name }) => name),
    ]);
  });

  test('have every column in the dictionary of the workbook', () => {
    const sheet = workbook(bytesOf('duizhao.xlsx')).Sheets['dictionary'] ?? {};
    const wide = (parsed('wide.csv')[0] ?? []).map((column) => ['wide', column]);
    const columns = [
      ...wide,
      ...[...PUBLISHED, ...DERIVED_TABLES].flatMap((table) =>
        columnNames(table).map((column) => [table.name, column]),
      ),
    ];
    expect(columns.map((_, at) => [sheet[`A${at + 2}`]?.v, sheet[`B${at + 2}`]?.v])).toEqual(columns);
  });

  test('are byte-identical when built again', async () => {
    const again = join(folder, 'again');
    await build('data', again, join(folder, 'duizhao.duckdb'));
    for (const file of ['duizhao.xlsx', 'facts.parquet', 'facts.arrow', 'wide.csv', 'datapackage.json'])
      expect(readFileSync(join(again, file)).equals(bytesOf(file))).toBe(true);
  });

  test.each([...PUBLISHED, ...DERIVED_TABLES].map((table) => [table.name, table] as const))(
    '%s: the CSV for spreadsheets has a byte order mark and the cells of the plain one, guarded',
    (_, table) => {
      const bytes = bytesOf(fileOf(table, 'excel.csv'));
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const guarded: readonly (readonly string[])[] = parse(bytes, { bom: true });
      expect(guarded.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d)/u.test(cell))).toEqual([]);
      const plain = existsSync(join(folder, fileOf(table, 'csv')))
        ? parsed(fileOf(table, 'csv'))
        : csv(table);
      expect(guarded.map((row) => row.map((cell) => cell.replace(/^'(?=[=+@\t\r-])/u, '')))).toEqual(plain);
    },
  );

  test('are in the data package as plain CSV only', () => {
    const { resources }: { resources: { path: string }[] } = JSON.parse(
      bytesOf('datapackage.json').toString(),
    );
    expect(resources.filter(({ path }) => path.endsWith('.excel.csv'))).toEqual([]);
  });

  test('have no cell that a spreadsheet would run from the CSV file', () => {
    const cells = PUBLISHED.flatMap((table) => csv(table).flat());
    expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\d)/u.test(cell))).toEqual([]);
  });

  test('load with the statement the site gives for DuckDB', async () => {
    const line = LOADING.find(({ language }) => language === 'DuckDB')?.code ?? '';
    const rows = await withParquet(join(folder, 'facts.parquet'), async (connection) => {
      await connection.run(`SET file_search_path = '${folder}'`);
      return (await connection.runAndReadAll(line)).getRows();
    });
    expect(rows).toHaveLength(csv(FACTS).length - 1);
  });

  test('name their version in the Parquet file', async () => {
    const rows = await withParquet(join(folder, 'facts.parquet'), async (connection) => {
      const reader = await connection.runAndReadAll(
        `SELECT decode(key), decode(value) FROM parquet_kv_metadata('${join(folder, 'facts.parquet')}')`,
      );
      return reader.getRows();
    });
    expect(rows).toContainEqual(['version', LATEST.version]);
  });
});

const column = (type: 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'DATE') => ({ type, en: '', zh: '' });
const INVENTED: TableSchema = {
  name: 'invented',
  en: 'One row a case.',
  zh: '一行一例。',
  columns: {
    text: column('VARCHAR'),
    whole: column('INTEGER'),
    number: column('DOUBLE'),
    truth: column('BOOLEAN'),
    day: column('DATE'),
  },
  primaryKey: ['text'],
  foreignKeys: [],
};
const NOTHING: Row = { text: null, whole: null, number: null, truth: null, day: null };
const ZERO: Row = { text: '0', whole: 0, number: 0, truth: false, day: '1970-01-01' };
const LINES = [
  ['text', 'whole', 'number', 'truth', 'day'],
  ['', '', '', '', ''],
  ['0', '0', '0', 'false', '1970-01-01'],
];

async function inEachForm(rows: readonly Row[]): Promise<Readonly<Record<string, unknown>>> {
  const file = join(folder, 'invented.parquet');
  writeFileSync(file, parquet(INVENTED, rows));
  return {
    parquet: await openedParquet(file),
    arrow: openedArrow(arrow(INVENTED, rows)),
    xlsx: openedSheet(await xlsx([], [[INVENTED, rows]]), INVENTED, rows.length),
  };
}

describe('a table', () => {
  test('distinguishes null from zero, false and the first day of 1970', async () => {
    const same = { parquet: LINES, arrow: LINES, xlsx: LINES };
    expect(await inEachForm([NOTHING, ZERO])).toEqual(same);
  });

  test('has its columns even without rows', async () => {
    const head = [Object.keys(INVENTED.columns)];
    expect(await inEachForm([])).toEqual({ parquet: head, arrow: head, xlsx: head });
  });

  test('has its columns in Arrow even without rows of a column that must be filled', () => {
    const columns = { ...INVENTED.columns, text: { ...column('VARCHAR'), required: true as const } };
    expect(openedArrow(arrow({ ...INVENTED, columns }, []))).toEqual([Object.keys(columns)]);
  });

  test('has the types of its columns in Parquet', async () => {
    const file = join(folder, 'types.parquet');
    writeFileSync(file, parquet(INVENTED, [NOTHING]));
    const types = await withParquet(file, async (connection) => {
      const reader = await connection.runAndReadAll('SELECT column_type FROM (DESCRIBE file)');
      return reader.getRows().flat();
    });
    expect(types).toEqual(['VARCHAR', 'INTEGER', 'DOUBLE', 'BOOLEAN', 'DATE']);
  });

  test.each([
    '=1+1',
    '+86',
    '-2',
    '@SUM(A1)',
    '007',
    '2024-05',
    '2024-05-06',
    '1e5',
    'TRUE',
    "'quoted",
    '一项',
    'constructor',
    '__proto__',
    '_x0041_',
    '\ufffd',
    '\u{1ffff}',
  ])('keeps %s as text in a workbook', async (given) => {
    const cell = cellAt(await xlsx([], [[INVENTED, [{ ...NOTHING, text: given }]]]), 'invented', 1, 0);
    expect(cell).toMatchObject({ t: 's', v: given, z: '@' });
    expect(cell).not.toHaveProperty('f');
  });

  test('has days as dates and figures as numbers in a workbook', async () => {
    const bytes = await xlsx([], [[INVENTED, [{ ...ZERO, day: '2024-02-29', number: 1234567.89 }]]]);
    expect(cellAt(bytes, 'invented', 1, 4)).toMatchObject({
      t: 'd',
      v: new Date('2024-02-29'),
      w: '2024-02-29',
    });
    expect(cellAt(bytes, 'invented', 1, 2)).toMatchObject({ t: 'n', v: 1234567.89 });
  });

  test('reads back any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), async (texts) => {
        const rows = texts.map((given) => ({ ...NOTHING, text: given }));
        const lines = [LINES[0], ...texts.map((given) => [given, '', '', '', ''])];
        expect(await inEachForm(rows)).toEqual({ parquet: lines, arrow: lines, xlsx: lines });
      }),
      { numRuns: 25 },
    );
  });
});

describe('a file of rows', () => {
  const head = 'text,whole,number,truth,day\n';

  test('is read by the types of its columns, empty cells as null', () => {
    expect(readRows(INVENTED, `${head}007,7,0.5,true,2024-02-29\n,,,,\n`)).toEqual([
      { text: '007', whole: 7, number: 0.5, truth: true, day: '2024-02-29' },
      NOTHING,
    ]);
  });

  test.each([
    ['whole', ',7.5,,,'],
    ['number', ',,many,,'],
    ['truth', ',,,yes,'],
    ['day', ',,,,2024-02-30'],
  ])('is refused if %s is not of its type', (name, line) => {
    expect(() => readRows(INVENTED, `${head}${line}\n`)).toThrow(name);
  });
});
