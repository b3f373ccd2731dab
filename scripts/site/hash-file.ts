import type { Hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** Adds a file to a hash piece by piece, so that its size does not matter. Returns its bytes. */
export function hashFile(hash: Hash, file: string): number {
  const piece = Buffer.allocUnsafe(1 << 20);
  const opened = openSync(file, 'r');
  try {
    let bytes = 0;
    for (;;) {
      const read = readSync(opened, piece);
      if (read === 0) return bytes;
      hash.update(piece.subarray(0, read));
      bytes += read;
    }
  } finally {
    closeSync(opened);
  }
}
