import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { CODE_ROWS } from '#dataset/code-rows.ts';
import { csvHeader, csvRow } from '#dataset/csv.ts';
import { dataPackage, type PackageSource, type Resource } from '#dataset/datapackage.ts';
import { CODE_TABLES, fileOf, RECORD_TABLES } from '#dataset/schema.ts';
import type { TableSchema } from '#dataset/table.ts';
import { CONTEXT_TABLES } from '#dataset/tables/context.ts';
import { validateRow } from '#dataset/validate.ts';

/** Tables being written to hidden files, which are renamed together at the end. */
export class TableFiles {
  readonly #folder: string;
  readonly #files = new Map<TableSchema, HiddenFile>();
  #descriptor: HiddenFile | null = null;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    sweep(folder);
    for (const table of [...RECORD_TABLES, ...CODE_TABLES]) {
      const file = new HiddenFile(folder, `${table.name}.csv`);
      this.#files.set(table, file);
      file.write(csvHeader(table));
    }
  }

  add(csv: ReadonlyMap<string, string>): void {
    for (const table of RECORD_TABLES) this.#files.get(table)?.write(csv.get(table.name) ?? '');
  }

  /** Adds the code lists and datapackage.json, then moves everything into place. */
  finish(sources: readonly PackageSource[]): void {
    for (const table of CODE_TABLES) this.#addCodes(table);
    const resources = [...this.#files].map(([table, file]) => ({
      table,
      path: `${table.name}.csv`,
      ...file.close(),
    }));
    this.#descriptor = new HiddenFile(this.#folder, 'datapackage.json');
    this.#descriptor.write(dataPackage([...resources, ...contextResource(this.#folder)], sources));
    this.#descriptor.close();
    for (const file of [...this.#files.values(), this.#descriptor]) file.publish();
  }

  abandon(): void {
    for (const file of this.#files.values()) file.abandon();
    this.#descriptor?.abandon();
  }

  #addCodes(table: TableSchema): void {
    for (const row of CODE_ROWS.get(table.name) ?? []) {
      validateRow(table, row);
      this.#files.get(table)?.write(csvRow(table, row));
    }
  }
}

/** The context set is read by hand and not written here; if the folder has it, the package lists it. */
function contextResource(folder: string): readonly Resource[] {
  return CONTEXT_TABLES.flatMap((table) => {
    const path = fileOf(table, 'csv');
    if (!existsSync(join(folder, path))) return [];
    const bytes = readFileSync(join(folder, path));
    return { table, path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
}

interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

const HIDDEN = /^\.(?:\w+\.csv|datapackage\.json)\.(?<process>\d+)\.part$/u;

/** Removes what killed runs left behind. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = HIDDEN.exec(name)?.groups?.['process'];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(process_id: number): boolean {
  try {
    return process.kill(process_id, 0);
  } catch (error) {
    // It is running, but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A file written under a hidden name and renamed when complete. */
class HiddenFile {
  readonly #hidden: string;
  readonly #path: string;
  readonly #descriptor: number;
  readonly #hash = createHash('sha256');
  #bytes = 0;

  constructor(folder: string, name: string) {
    this.#path = join(folder, name);
    this.#hidden = join(folder, `.${name}.${process.pid}.part`);
    this.#descriptor = openSync(this.#hidden, 'w');
  }

  write(text: string): void {
    if (text === '') return;
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(this.#descriptor, bytes, at);
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }

  close(): Written {
    closeSync(this.#descriptor);
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  publish(): void {
    renameSync(this.#hidden, this.#path);
  }

  abandon(): void {
    rmSync(this.#hidden, { force: true });
  }
}
