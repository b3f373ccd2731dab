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
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

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
  const isNew = !isWhole(join(store, key));
  if (isNew) keep(build, join(store, key), key);
  const kept = wholeVersions(store);
  const site = join(build, 'frozen');
  for (const frozen of [site, ...(preview === undefined ? [] : [join(preview, 'frozen')])]) {
    rmSync(frozen, { recursive: true, force: true });
    for (const version of kept) cpSync(join(store, version), join(frozen, version), { recursive: true });
  }
  if (precompress) for (const file of filesBelow(site)) compress(join(site, file));
  return { kept, isNew };
}

const VERSION = /^\d+\.\d+\.\d+-[0-9a-f]{8}$/u;

/** Folders named like a version, with something in them. Incomplete builds and stray files are not published. */
function wholeVersions(store: string): readonly string[] {
  return readdirSync(store, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && VERSION.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => isWhole(join(store, name)))
    .toSorted();
}

function isWhole(version: string): boolean {
  return FOLDERS.some((folder) => existsSync(join(version, folder)));
}

/** Written elsewhere and then moved, so that an interrupted build leaves no partial version. */
function keep(build: string, folder: string, key: string): void {
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  // A build without embeds also keeps an empty version.
  mkdirSync(half, { recursive: true });
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
  rmSync(folder, { recursive: true, force: true });
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

/** Attributes that hold an address. */
const ADDRESS = /( (?:href|src|data-dossiers|data-draw|data-answers)=")([^"#?]+)/gu;

/** An embed page as kept in the folder of its version: kept files are linked beside it, all others on the live site. */
export function frozenPage(html: string, path: string, key: string): string {
  const moved = html.replace(ADDRESS, (_, attribute: string, address: string) => {
    return attribute + (isRelative(address) ? movedAddress(address, path) : address);
  });
  const left = /(?:href|src)="[^"]*_app\/[^"]*"/u.exec(moved);
  if (left) throw new Error(`${path} needs ${left[0]}, which the next build removes`);
  const script = `<script src="${upFrom(path)}../../embed/latest.js" defer></${'script'}>`;
  return moved.replace('<html ', `<html data-frozen="${key}" `).replace('</head>', `${script}</head>`);
}

function isRelative(address: string): boolean {
  return address.startsWith('.');
}

/** A frozen folder is two levels down. */
function movedAddress(address: string, path: string): string {
  const target = posix.join(posix.dirname(path), address);
  return /^(?:en\/)?embed\//u.test(target) ? address : `../../${address.replace(/^\.\//u, '')}`;
}

/** One ../ per folder of a path. */
function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}
