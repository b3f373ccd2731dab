import { ENDINGS, fileOf, TABLES } from './schema.ts';
import type { TableSchema } from './table.ts';

/** A file as published in the data folder. */
export interface PublishedFile {
  /** Relative to the data folder. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
}

/** The SHA-256 of all other files, as sha256sum writes and reads them. */
export const CHECKSUMS_FILE = 'SHA256SUMS';

/** Files that are published as committed in data/, if they are there; the build makes all others. */
export const COMMITTED_FILES: readonly string[] = [
  ...TABLES.map((table) => fileOf(table, 'csv')),
  'quality.json',
  'changes.json',
];

/** The committed files about the extractor, not about the data: published beside the data of any other folder, too. */
export const EXTRACTOR_FILES: readonly string[] = ['quality.json'];

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  arrow: 'application/vnd.apache.arrow.file',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  duckdb: 'application/vnd.duckdb',
  json: 'application/json',
};

export function mediaTypeOf(path: string): string {
  return MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain';
}

/** The table that a file holds, and nothing else. */
export function tableIn(path: string, tables: readonly TableSchema[]): TableSchema | undefined {
  return tables.find((table) => ENDINGS.some((ending) => fileOf(table, ending) === path));
}

export function checksumLines(files: readonly PublishedFile[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/** A line of a list of checksums. */
export interface Checksum {
  readonly path: string;
  readonly sha256: string;
}

export function parseChecksums(text: string): readonly Checksum[] {
  return [...text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gmu)].map(([, sha256 = '', path = '']) => ({
    path,
    sha256,
  }));
}
