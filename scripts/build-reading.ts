/**
 * npm run build:reading: writes a copy of the built site to reading/ and reading.zip. It opens with a double click, without a
 * host, scripts or engine, and has all pages with their phrases and all tables.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { kindOf } from '#routes/kept.ts';
import { readingPage } from './reading/reading-page.ts';

interface ReadingFiles {
  readonly pages: readonly string[];
  readonly others: readonly string[];
}

/** Leaves out what only the engine reads or only a host sends. */
const OTHERS = /^(?:icon\.svg|_app\/immutable\/assets\/.+\.css|data\/(?!engine\/).+\.\w+)$/u;
const FOR_HOSTS = /(?:\.(?:br|gz|html)|__data\.json|version\.json)$/u;

/** @param site where the site is published; null if unknown */
export function makeReading(build: string, out: string, site: string | null): ReadingFiles {
  const paths = filesIn(build);
  const pages = paths.filter(
    (path) => posix.basename(path) === 'index.html' && kindOf(path.slice(0, -'index.html'.length)) === 'page',
  );
  const others = paths.filter((path) => OTHERS.test(path) && !FOR_HOSTS.test(path));
  const files = new Set([...pages, ...others]);
  rmSync(out, { recursive: true, force: true });
  for (const path of files) mkdirSync(dirname(join(out, path)), { recursive: true });
  for (const path of others) cpSync(join(build, path), join(out, path));
  for (const path of pages) {
    const html = readFileSync(join(build, path), 'utf8');
    writeFileSync(join(out, path), readingPage(html, path, { has: (file) => files.has(file), site }));
  }
  return { pages, others };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .toSorted();
}

/** The same files always give the same bytes. */
function zipped(folder: string): Uint8Array {
  const entries = filesIn(folder).map((path) => [
    `duizhao/${path}`,
    new Uint8Array(readFileSync(join(folder, path))),
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [build = 'build', out = 'reading'] = process.argv.slice(2);
  if (!existsSync(join(build, 'index.html'))) throw new Error(`no site in ${build}: run npm run build`);
  const site = process.env['SITE_URL']?.replace(/\/$/u, '') || null;
  const { pages, others } = makeReading(build, out, site);
  writeFileSync(`${out}.zip`, zipped(out));
  console.log(`${out}/index.html: ${pages.length} pages, ${others.length} files; the same in ${out}.zip`);
}
