import { createHash } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file written under a hidden name and renamed when complete. */
export class HiddenFile {
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
