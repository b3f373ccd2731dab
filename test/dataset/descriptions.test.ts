import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { LICENCE } from '#dataset/about.ts';
import { croissant } from '#dataset/croissant.ts';
import { dataPackage } from '#dataset/datapackage.ts';
import { checksumLines, parseChecksums, type PublishedFile } from '#dataset/published-file.ts';
import { roCrate } from '#dataset/ro-crate.ts';
import { fileOf, TABLES } from '#dataset/schema.ts';
import { FACTS } from '#dataset/tables/record.ts';

const FILES: readonly PublishedFile[] = [
  ...TABLES.flatMap((table) =>
    (['csv', 'parquet'] as const).map((ending) => published(fileOf(table, ending))),
  ),
  published('duizhao.duckdb'),
];
const PATHS = FILES.map(({ path }) => path);

function published(path: string): PublishedFile {
  return { path, bytes: 7, sha256: 'a1'.repeat(32) };
}

/** What a stored schema finds wrong with a description. */
function faults(schema: string, description: string): readonly string[] {
  const ajv = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false });
  const validate = ajv.compile(JSON.parse(readFileSync(`test/dataset/schemas/${schema}.json`, 'utf8')));
  validate(JSON.parse(description));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Every @id of a kind in a JSON-LD description: where something is described, or where it is only referred to. */
function ids(description: string): {
  readonly described: readonly string[];
  readonly referred: readonly string[];
} {
  const described: string[] = [];
  const referred: string[] = [];
  JSON.parse(description, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('@id' in value)) return value;
    // A term of the context.
    if ('@type' in value && value['@type'] === '@vocab') return value;
    (Object.keys(value).length === 1 ? referred : described).push(String(value['@id']));
    return value;
  });
  return { described, referred };
}

describe('ro-crate-metadata.json', () => {
  const crate = roCrate(FILES, TABLES);

  test('is what RO-Crate 1.2 requires', () => {
    expect(faults('ro-crate-1.2', crate)).toEqual([]);
  });

  test('describes every file and refers to nothing else except the specification', () => {
    const { described, referred } = ids(crate);
    expect(described).toEqual(expect.arrayContaining(PATHS));
    expect(new Set(described).size).toBe(described.length);
    expect(referred.filter((id) => !described.includes(id))).toEqual(['https://w3id.org/ro/crate/1.2']);
  });

  test('is refused by the schema without a licence, or with a file in another folder', () => {
    expect(faults('ro-crate-1.2', crate.replaceAll(LICENCE.path, 'elsewhere'))).not.toEqual([]);
    expect(faults('ro-crate-1.2', crate.replaceAll('"facts.csv"', '"/facts.csv"'))).not.toEqual([]);
  });
});

describe('croissant.json', () => {
  const description = croissant(FILES, TABLES);

  test('is what Croissant 1.0 requires', () => {
    expect(faults('croissant-1.0', description)).toEqual([]);
  });

  test('describes every column of every table, and refers only to what it describes', () => {
    const { described, referred } = ids(description);
    const columns = TABLES.flatMap(({ name, columns }) =>
      Object.keys(columns).map((column) => `${name}/${column}`),
    );
    expect(described).toEqual(expect.arrayContaining(columns));
    expect(new Set(described).size).toBe(described.length);
    expect(referred.filter((id) => !described.includes(id))).toEqual([]);
  });

  test('leaves out tables without a plain CSV file, and keys into them', () => {
    const { described, referred } = ids(croissant([published('facts.csv')], TABLES));
    expect(described).toContain('facts/indicator');
    expect([...described, ...referred].filter((id) => !/^facts\b/u.test(id))).toEqual([]);
  });

  test('splits lists at the character that joins them', () => {
    const lists = TABLES.flatMap((table) => Object.values(table.columns)).filter(({ list }) => list);
    expect(lists.length).toBeGreaterThan(0);
    expect(description.split('"delimiter": ";"')).toHaveLength(lists.length + 1);
  });

  test('is refused by the schema without a licence, or with an unknown type', () => {
    expect(faults('croissant-1.0', description.replace('"license"', '"licence"'))).not.toEqual([]);
    expect(faults('croissant-1.0', description.replace('sc:Integer', 'sc:Whole'))).not.toEqual([]);
  });
});

test('all descriptions have the same licence, and no address of a host', () => {
  const resources = [{ table: FACTS, ...published('facts.csv') }];
  for (const description of [roCrate(FILES, TABLES), croissant(FILES, TABLES), dataPackage(resources, [])]) {
    expect(description).toContain(LICENCE.path);
    expect(description).not.toMatch(/duizhao\.example|localhost|127\.0\.0\.1/u);
  }
});

test('a list of checksums is read as it was written', () => {
  expect(parseChecksums(checksumLines(FILES))).toEqual(FILES.map(({ path, sha256 }) => ({ path, sha256 })));
});
