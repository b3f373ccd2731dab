import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { frozenPage } from './page.ts';

interface Freezing {
  /** The built site. */
  readonly build: string;
  /** The same pages where the preview server reads them. */
  readonly preview?: string;
  /** Where versions are kept between builds. */
  readonly store: string;
  /** Identifies the version of the data. */
  readonly key: string;
  readonly precompress: boolean;
}

/** Folders of embeds and chart pictures; files about the newest version are not kept. */
const FOLDERS = ['embed', 'en/embed', 'pictures'];
const LIVE = new Set(['latest.js', 'frames.json']);

/** Keeps the embeds of a build under its version, unless already kept, and copies all kept versions into the site. */
export function freeze({ build, preview, store, key, precompress }: Freezing): {
  readonly kept: readonly string[];
  readonly isNew: boolean;
} {
  const isNew = !existsSync(join(store, key));
  if (isNew) keep(build, join(store, key), key);
  const site = join(build, 'frozen');
  for (const frozen of [site, ...(preview === undefined ? [] : [join(preview, 'frozen')])]) {
    rmSync(frozen, { recursive: true, force: true });
    cpSync(store, frozen, { recursive: true });
  }
  if (precompress) for (const file of filesBelow(site)) compress(join(site, file));
  return { kept: readdirSync(store).toSorted(), isNew };
}

/** Written elsewhere and then moved, so that an interrupted build leaves no partial version. */
function keep(build: string, folder: string, key: string): void {
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  for (const from of FOLDERS.filter((name) => existsSync(join(build, name)))) {
    for (const file of filesBelow(join(build, from))) {
      if (LIVE.has(file) || /\.(?:br|gz)$/u.test(file)) continue;
      const path = `${from}/${file}`;
      const bytes = readFileSync(join(build, path));
      mkdirSync(dirname(join(half, path)), { recursive: true });
      writeFileSync(
        join(half, path),
        file.endsWith('.html') ? frozenPage(bytes.toString(), path, key) : bytes,
      );
    }
  }
  renameSync(half, folder);
}

/** Paths relative to the folder, with slashes. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

function compress(file: string): void {
  const bytes = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(bytes));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
