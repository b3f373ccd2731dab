import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const CACHE = '.cache/brotli';
const LARGE = 2e6;

/** The engine's 34 MB would take a minute at the best quality, so large files are compressed once and cached on disk. */
export function brotli(bytes: Buffer): Buffer {
  if (bytes.length < LARGE) return compress(bytes, 9);
  const quality = 5;
  const file = join(CACHE, `${createHash('sha256').update(bytes).digest('hex')}-${quality}.br`);
  if (existsSync(file)) return readFileSync(file);
  const compressed = compress(bytes, quality);
  mkdirSync(CACHE, { recursive: true });
  // Written under another name and renamed, because another process may read it.
  const half = `${file}.${process.pid}`;
  writeFileSync(half, compressed);
  renameSync(half, file);
  return compressed;
}

function compress(bytes: Buffer, quality: number): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
