/** A file to download. */
export interface Download {
  /** Relative to the data folder. */
  readonly path: string;
  readonly bytes: number;
}

/** The files of a table: their path without its ending, and the size of each; null for one that is not made. */
export interface FilesOfTable {
  readonly path: string;
  readonly bytes: readonly (number | null)[];
}

export const FORMATS = [
  ['CSV', 'csv'],
  ['CSV (Excel)', 'excel.csv'],
  ['Arrow', 'arrow'],
  ['Parquet', 'parquet'],
] as const;

export function filesOf({ path, bytes }: FilesOfTable): readonly (Download & { readonly format: string })[] {
  return FORMATS.flatMap(([format, ending], at) => {
    const size = bytes[at] ?? null;
    return size === null ? [] : [{ format, path: `${path}.${ending}`, bytes: size }];
  });
}

/** A file size for readers: 640 B, 23 kB, 1.1 MB. */
export function sizeOf(bytes: number): string {
  if (bytes < 1e3) return `${bytes} B`;
  return bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
