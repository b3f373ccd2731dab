import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#routes/[[lang=lang]]/data/catalogue.ts';
import { inPrint } from '#ui/in-print.ts';
import { datasetScript } from '#routes/[[lang=lang]]/data/json-ld.ts';
import { filesOf, sizeOf } from '#routes/[[lang=lang]]/data/downloads.ts';
import { DERIVED_TABLES } from '#dataset/tables/derived.ts';
import { COPIED_ENDINGS, TABLES } from '#dataset/schema.ts';
import { LATEST, VERSIONS } from '#dataset/versions.ts';

const GROUPS = catalogue([{ name: 'facts', rows: 92 }], (path) => path.length);
const LISTED = GROUPS.flatMap(({ tables }) => tables);
const factsTable = LISTED.find(({ name }) => name === 'facts');

describe('the catalogue', () => {
  test('lists every published table once, records first', () => {
    expect(LISTED.map(({ name }) => name).toSorted()).toEqual(
      [...TABLES, ...DERIVED_TABLES].map(({ name }) => name).toSorted(),
    );
    expect(GROUPS.map(({ group }) => group)).toEqual(['read', 'codes', 'context', 'derived']);
  });

  test('has the rows of a table and the paths of its files', () => {
    expect(factsTable?.rows).toBe(92);
    expect(factsTable && filesOf(factsTable.files)).toEqual([
      { format: 'CSV', path: 'facts.csv', bytes: 9 },
      { format: 'CSV (Excel)', path: 'facts.excel.csv', bytes: 15 },
      { format: 'Arrow', path: 'facts.arrow', bytes: 11 },
      { format: 'Parquet', path: 'facts.parquet', bytes: 13 },
    ]);
    expect(LISTED.find(({ name }) => name === 'context_facts')?.files.path).toBe('context/facts');
  });

  test('has only the files that the build makes', () => {
    const copied = catalogue([], (path) => path.length, COPIED_ENDINGS).flatMap(({ tables }) => tables);
    for (const { files } of copied)
      expect(filesOf(files).map(({ path }) => path)).toEqual([`${files.path}.csv`, `${files.path}.parquet`]);
  });

  test('describes columns as the schema does', () => {
    const state = factsTable?.fields.find(({ name }) => name === 'state');
    expect(state).toMatchObject({ type: 'VARCHAR', required: true, key: null });
    expect(state?.values).toContain('year_inferred');
    expect(factsTable?.fields.find(({ name }) => name === 'indicator')?.key).toBe('indicators.code');
  });
});

test.each([
  [640, '640 B'],
  [1000, '1 kB'],
  [23_056, '23 kB'],
  [1_175_552, '1.2 MB'],
])('%i bytes are written as %s', (bytes, expected) => expect(sizeOf(bytes)).toBe(expected));

test('Chinese texts of the schema use Chinese punctuation', () => {
  expect(inPrint('起点(去BOM,CRLF改LF);终点:不含。')).toBe('起点（去BOM，CRLF改LF）；终点：不含。');
});

test('the description for search engines cannot close its script element', () => {
  const element = datasetScript({
    name: '</script><b>',
    description: '',
    lang: 'en',
    licence: '',
    keywords: [],
    version: LATEST,
    tables: [],
    whole: [],
    addressOf: (path) => path,
  });
  const [, json = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/u.exec(element) ?? [];
  expect(JSON.parse(json)).toMatchObject({ '@type': 'Dataset', name: '</script><b>' });
});

test('versions are listed newest first, and the data package is of the newest', () => {
  const days = VERSIONS.map(({ date }) => date);
  expect(days).toEqual(days.toSorted().toReversed());
  expect(VERSIONS[0]).toBe(LATEST);
  expect(JSON.parse(readFileSync('data/datapackage.json', 'utf8')).version).toBe(LATEST.version);
});
