import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvHeader, csvRow } from '#dataset/csv.ts';
import { parseChecksums } from '#dataset/published-file.ts';
import type { Row } from '#dataset/row.ts';
import { ddl, fileOf, TABLES } from '#dataset/schema.ts';
import type { ColumnSchema, TableSchema } from '#dataset/table.ts';
import { DERIVED_TABLES } from '#dataset/tables/derived.ts';
import { LATEST } from '#dataset/versions.ts';
import { build as buildDatabase } from '../../scripts/build-database.ts';
import { build, copy } from '../../scripts/build-downloads.ts';
import { charactersIn } from '../../scripts/fonts/characters.ts';
import { copyTables } from '../../scripts/downloads/copied.ts';
import { writeParquet } from '../../scripts/parquet/write.ts';
import { openedParquet, withParquet } from '../support/opened.ts';

const PUBLISHED = TABLES.filter((table) => existsSync(join('data', fileOf(table, 'csv'))));

let folder = '';
const at = (...names: readonly string[]) => join(folder, ...names);
const textOf = (...names: readonly string[]) => readFileSync(at(...names), 'utf8');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copied-'));
  await writeParquet('data', at('parquet'));
  await buildDatabase(at('parquet'), at('copied', 'duizhao.duckdb'));
  await buildDatabase('data', at('made', 'duizhao.duckdb'));
  await build('data', at('made'), at('made', 'duizhao.duckdb'));
  // An earlier build of other data in all forms.
  await build('data', at('copied'), at('made', 'duizhao.duckdb'));
  await copy(at('copied', 'duizhao.duckdb'), at('copied'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('tables copied from partitioned Parquet', () => {
  test.each(PUBLISHED.map((table) => [table.name, table] as const))(
    '%s: the CSV file is the published one, byte for byte',
    (_, table) => {
      expect(textOf('copied', fileOf(table, 'csv'))).toBe(
        readFileSync(join('data', fileOf(table, 'csv')), 'utf8'),
      );
    },
  );

  test.each(DERIVED_TABLES.map((table) => [table.name, table] as const))(
    '%s: the CSV file is that of a build from CSV, byte for byte',
    (_, table) => {
      expect(textOf('copied', fileOf(table, 'csv'))).toBe(textOf('made', fileOf(table, 'csv')));
    },
  );

  test.each([...PUBLISHED, ...DERIVED_TABLES].map((table) => [table.name, table] as const))(
    '%s: the Parquet file has the cells of that of a build from CSV',
    async (_, table) => {
      const file = fileOf(table, 'parquet');
      expect(await openedParquet(at('copied', file))).toEqual(await openedParquet(at('made', file)));
    },
  );

  test('name their version in the Parquet file', async () => {
    const rows = await withParquet(at('copied', 'facts.parquet'), async (connection) => {
      const reader = await connection.runAndReadAll(
        `SELECT decode(key), decode(value) FROM parquet_kv_metadata('${at('copied', 'facts.parquet')}')`,
      );
      return reader.getRows();
    });
    expect(rows).toContainEqual(['version', LATEST.version]);
  });

  test('leave no file of an earlier build in a form that needs all rows at once', () => {
    const names = readdirSync(at('copied'), { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /\.(?:xlsx|arrow|excel\.csv|part)$|^wide/u.test(name))).toEqual([]);
  });

  test('are listed with their checksums, and with the scores of the extractor', () => {
    const listed = parseChecksums(textOf('copied', 'SHA256SUMS'));
    const tables = [...TABLES, ...DERIVED_TABLES];
    expect(listed.map(({ path }) => path).toSorted()).toEqual(
      [
        ...tables.flatMap((table) => [fileOf(table, 'csv'), fileOf(table, 'parquet')]),
        'croissant.json',
        'datapackage.json',
        'duizhao.duckdb',
        'quality.json',
        'ro-crate-metadata.json',
      ].toSorted(),
    );
    for (const { path, sha256 } of listed.filter(({ path: name }) => name !== 'quality.json'))
      expect(
        createHash('sha256')
          .update(readFileSync(at('copied', path)))
          .digest('hex'),
      ).toBe(sha256);
  });

  test('are described like those of a build from CSV, without the wide table', () => {
    interface Described {
      readonly resources: readonly { readonly name: string }[];
      readonly sources: readonly unknown[];
    }
    const [copied, made] = ['copied', 'made'].map((name): Described =>
      JSON.parse(textOf(name, 'datapackage.json')),
    );
    expect(copied?.resources).toEqual(made?.resources.filter(({ name }) => name !== 'wide'));
    expect(copied?.sources).toEqual(made?.sources);
  });

  test('have no other file in the RO-Crate and in Croissant', () => {
    const listed = parseChecksums(textOf('copied', 'SHA256SUMS')).map(({ path }) => path);
    const crate: { '@graph': { '@id': string; '@type': string }[] } = JSON.parse(
      textOf('copied', 'ro-crate-metadata.json'),
    );
    const files = crate['@graph'].filter((one) => one['@type'] === 'File').map((one) => one['@id']);
    expect(listed).toEqual(expect.arrayContaining(files));
    expect(files).toContain('facts.parquet');
    const croissant: { distribution: { contentUrl: string }[] } = JSON.parse(
      textOf('copied', 'croissant.json'),
    );
    const tables = [...TABLES, ...DERIVED_TABLES].map((table) => fileOf(table, 'csv'));
    expect(croissant.distribution.map(({ contentUrl }) => contentUrl).toSorted()).toEqual(tables.toSorted());
  });
});

const column = (type: ColumnSchema['type']) => ({ type, en: '', zh: '' });
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

/** The CSV file of these rows as DuckDB copies it. */
async function copiedCsv(name: string, rows: readonly Row[]): Promise<string> {
  const database = at(`${name}.duckdb`);
  rmSync(database, { force: true });
  const instance = await DuckDBInstance.create(database);
  const connection = await instance.connect();
  await connection.run(ddl(INVENTED));
  await connection.run('CREATE TABLE notices (notice_id VARCHAR, zone_en VARCHAR, source_url VARCHAR)');
  for (const row of rows) {
    // Given whole numbers, the binding takes them for small ones.
    const cells = Object.keys(INVENTED.columns).map((key) => (row[key] == null ? null : String(row[key])));
    await connection.run('INSERT INTO invented VALUES (?, ?, CAST(? AS DOUBLE), ?, ?)', cells);
  }
  connection.closeSync();
  instance.closeSync();
  await copyTables(database, at(name), [INVENTED], []);
  return textOf(name, 'invented.csv');
}

function ourCsv(rows: readonly Row[]): string {
  return csvHeader(INVENTED) + rows.map((row) => csvRow(INVENTED, row)).join('');
}

const NOTHING: Row = { text: null, whole: null, number: null, truth: null, day: null };

describe('a copied CSV file', () => {
  test('has its header even without rows', async () => {
    expect(await copiedCsv('empty', [])).toBe(csvHeader(INVENTED));
  });

  test('distinguishes null from zero and false', async () => {
    const rows = [NOTHING, { text: '0', whole: 0, number: 0, truth: false, day: '1970-01-01' }];
    expect(await copiedCsv('zero', rows)).toBe(`${csvHeader(INVENTED)},,,,\n0,0,0,false,1970-01-01\n`);
  });

  test.each(['# 一', 'NULL', 'a,b', 'a"b', 'a\nb', 'a\rb', ' a ', "'a'", '\\', 'a;b|c\td', '=1+1', '"', ''])(
    'has the bytes that we write for %j',
    async (text) => {
      const rows = [{ ...NOTHING, text }];
      expect(await copiedCsv('text', rows)).toBe(ourCsv(rows));
    },
  );

  test('has the bytes that we write for any text and any number between 0.0001 and a thousand billion', async () => {
    const number = fc
      .double({ min: 1e-4, max: 1e15, maxExcluded: true, noNaN: true })
      .chain((size) => fc.constantFrom(size, -size, Math.trunc(size)));
    const cells = fc.record({ text: fc.string({ unit: 'grapheme' }), number });
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { maxLength: 40 }), async (given) => {
        const rows = given.map((cell) => ({ ...NOTHING, ...cell }));
        expect(await copiedCsv('any', rows)).toBe(ourCsv(rows));
      }),
      { numRuns: 15 },
    );
  });
});

test('pictures get every character of the tables', async () => {
  const notices = new Set(textOf('copied', 'notices.csv'));
  const found = new Set(await charactersIn(at('copied', 'duizhao.duckdb'), ['notices', 'facts']));
  expect([...notices].filter((char) => /\p{Script=Han}/u.test(char) && !found.has(char))).toEqual([]);
  const only = await charactersIn(at('copied', 'duizhao.duckdb'), ['kinds']);
  expect([...only].filter((char) => !textOf('copied', 'kinds.csv').includes(char))).toEqual([]);
});

test('a table without a file is copied as its header alone', async () => {
  mkdirSync(at('own'));
  writeFileSync(at('own', 'notices.csv'), readFileSync('data/notices.csv'));
  await buildDatabase(at('own'), at('own.duckdb'));
  await copyTables(at('own.duckdb'), at('own-copied'), TABLES, DERIVED_TABLES);
  const facts = TABLES.find(({ name }) => name === 'facts');
  expect(textOf('own-copied', 'facts.csv')).toBe(facts && csvHeader(facts));
});
