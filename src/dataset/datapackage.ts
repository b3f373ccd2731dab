import { DESCRIPTION, KEYWORDS, LICENCE, TITLE } from './about.ts';
import type { ColumnSchema, ForeignKey, TableSchema } from './table.ts';
import { LATEST } from './versions.ts';

const TYPES = {
  VARCHAR: 'string',
  INTEGER: 'integer',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
  DATE: 'date',
} as const;

/** A written table. */
export interface Resource {
  readonly table: TableSchema;
  /** Relative to the folder of the package. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
}

export interface PackageSource {
  readonly title: string;
  readonly path: string;
}

/** datapackage.json of the written tables: Data Package v2, without `created`, so that the same data give the same file. */
export function dataPackage(resources: readonly Resource[], sources: readonly PackageSource[]): string {
  const names = new Set(resources.map(({ table }) => table.name));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'duizhao',
    title: TITLE,
    description: DESCRIPTION,
    version: LATEST.version,
    keywords: KEYWORDS,
    licenses: [LICENCE],
    ...(sources.length > 0 && { sources }),
    resources: resources.map((resource) => descriptorOf(resource, names)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** Appends resources to a written package. */
export function withResources(descriptor: string, more: readonly Resource[]): string {
  const { resources, ...rest }: { readonly resources: readonly { readonly name: string }[] } =
    JSON.parse(descriptor);
  const names = new Set([
    ...resources.map(({ name }) => name.replaceAll('-', '_')),
    ...more.map(({ table }) => table.name),
  ]);
  const all = [...resources, ...more.map((resource) => descriptorOf(resource, names))];
  return `${JSON.stringify({ ...rest, resources: all }, null, 2)}\n`;
}

function descriptorOf({ table, path, bytes, sha256 }: Resource, names: ReadonlySet<string>): object {
  return {
    name: table.name.replaceAll('_', '-'),
    path,
    type: 'table',
    title: table.zh,
    description: table.en,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      fields: Object.entries(table.columns).map(([name, column]) => fieldOf(name, column)),
      missingValues: [''],
      primaryKey: table.primaryKey,
      foreignKeys: table.foreignKeys
        .filter((key) => names.has(key.table))
        .map((key) => foreignKeyOf(table, key)),
    },
  };
}

function fieldOf(
  name: string,
  { type, en, zh, unit, required, unique, list, ...column }: ColumnSchema,
): object {
  const constraints = {
    ...(required && { required }),
    ...(unique && { unique }),
    ...(column.enum && { enum: column.enum }),
    ...(column.pattern !== undefined && { pattern: column.pattern }),
    ...(column.minimum !== undefined && { minimum: column.minimum }),
  };
  return {
    name,
    ...(list ? { type: 'list', delimiter: ';', itemType: 'string' } : { type: TYPES[type] }),
    title: zh,
    description: en,
    ...(unit !== undefined && { unit }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** A key into its own table has an empty resource name. */
function foreignKeyOf(table: TableSchema, { column, table: target, references }: ForeignKey): object {
  const resource = target === table.name ? {} : { resource: target.replaceAll('_', '-') };
  return { fields: [column], reference: { ...resource, fields: [references] } };
}
