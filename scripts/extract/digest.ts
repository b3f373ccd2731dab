import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What an outcome depends on: the folders a record goes through, and the versions of the libraries. */
const FOLDERS = ['src/text', 'src/documents', 'src/extraction', 'src/dataset'];
const FILES = ['scripts/extract/notice.ts', 'package-lock.json'];

/** SHA-256 of the extractor: any change to it gives another digest. */
export async function extractorDigest(): Promise<string> {
  const below = await Promise.all(
    FOLDERS.map(async (folder) =>
      (await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length)),
    ),
  );
  const hash = createHash('sha256');
  for (const file of [...below.flat(), ...FILES].toSorted())
    hash.update(`${file}\n`).update(await readFile(join(ROOT, file)));
  return hash.digest('hex');
}
