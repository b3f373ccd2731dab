import { DESCRIPTION, KEYWORDS, LICENCE, TITLE } from './about.ts';
import { mediaTypeOf, type PublishedFile } from './published-file.ts';
import { fileOf } from './schema.ts';
import type { ColumnSchema, TableSchema } from './table.ts';
import { LATEST } from './versions.ts';

/** From the appendix of the specification, with the terms that its text adds. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  sc: 'https://schema.org/',
  dct: 'http://purl.org/dc/terms/',
  conformsTo: 'dct:conformsTo',
  column: 'cr:column',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  delimiter: 'cr:delimiter',
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  key: 'cr:key',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  repeated: 'cr:repeated',
  source: 'cr:source',
  transform: 'cr:transform',
};

const TYPES = {
  VARCHAR: 'sc:Text',
  INTEGER: 'sc:Integer',
  DOUBLE: 'sc:Float',
  BOOLEAN: 'sc:Boolean',
  DATE: 'sc:Date',
} as const;

/** croissant.json: Croissant 1.0. The tables as their plain CSV files hold them; tables without one are left out. */
export function croissant(files: readonly PublishedFile[], tables: readonly TableSchema[]): string {
  const held = tables.flatMap((table) => {
    const file = files.find(({ path }) => path === fileOf(table, 'csv'));
    return file ? [{ table, file }] : [];
  });
  const names = new Set(held.map(({ table }) => table.name));
  const dataset = {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: TITLE,
    description: DESCRIPTION,
    license: LICENCE.path,
    // The page of the data, which is the folder of this file.
    url: './',
    version: LATEST.version,
    datePublished: LATEST.date,
    inLanguage: ['zh-Hans', 'en'],
    keywords: KEYWORDS,
    creator: { '@type': 'Organization', name: TITLE },
    distribution: held.map(({ file }) => fileObject(file)),
    recordSet: held.map(({ table }) => recordSet(table, names)),
  };
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

function fileObject({ path, bytes, sha256 }: PublishedFile): object {
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    contentUrl: path,
    contentSize: `${bytes} B`,
    encodingFormat: mediaTypeOf(path),
    sha256,
  };
}

function recordSet(table: TableSchema, names: ReadonlySet<string>): object {
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: table.name,
    description: `${table.zh} ${table.en}`,
    key: table.primaryKey.map((column) => ({ '@id': `${table.name}/${column}` })),
    field: Object.entries(table.columns).map(([name, column]) => field(table, name, column, names)),
  };
}

function field(
  table: TableSchema,
  name: string,
  { type, list, en, zh }: ColumnSchema,
  names: ReadonlySet<string>,
): object {
  const key = table.foreignKeys.find(({ column }) => column === name);
  return {
    '@type': 'cr:Field',
    '@id': `${table.name}/${name}`,
    name,
    description: `${zh} ${en}`,
    dataType: TYPES[type],
    ...(list && { repeated: true }),
    source: {
      fileObject: { '@id': fileOf(table, 'csv') },
      extract: { column: name },
      ...(list && { transform: { delimiter: ';' } }),
    },
    ...(key && names.has(key.table) && { references: { '@id': `${key.table}/${key.references}` } }),
  };
}
