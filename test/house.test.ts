import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Rule {
  /** Other folders of src. */
  readonly inside: readonly string[];
  /** Packages. */
  readonly outside: RegExp;
}

const SVELTE = /^svelte(?:\/.*)?$/u;
const ABOVE_EXPORT = [
  'text',
  'extraction',
  'dataset',
  'database',
  'queries',
  'view',
  'ui',
  'messages',
  'charts',
  'evidence',
];

/** Which folder may import what. `view` needs messages for the words of facets and states, and svelte for its contexts. */
const RULES: Readonly<Record<string, Rule>> = {
  text: { inside: [], outside: /^$/u },
  extraction: { inside: ['text'], outside: /^$/u },
  documents: { inside: ['text'], outside: /^(?:mammoth|htmlparser2|pdfjs-dist)(?:\/|$)/u },
  dataset: {
    inside: ['text', 'extraction'],
    outside: /^(?:arquero|fflate|hyparquet-writer|write-excel-file\/universal)$/u,
  },
  database: { inside: ['dataset', 'extraction/vocabulary'], outside: /^$/u },
  queries: { inside: ['database'], outside: /^$/u },
  messages: { inside: [], outside: /^$/u },
  view: { inside: ['queries', 'extraction/vocabulary', 'messages'], outside: /^svelte$/u },
  ui: { inside: ['messages'], outside: SVELTE },
  charts: {
    inside: ['queries', 'view', 'ui', 'messages', 'extraction/vocabulary'],
    outside: /^(?:d3-[a-z-]+|svelte(?:\/.*)?)$/u,
  },
  evidence: { inside: ['queries', 'view', 'ui', 'messages'], outside: SVELTE },
  export: { inside: ABOVE_EXPORT, outside: /^(?:svelte(?:\/.*)?|uqr)$/u },
  embed: { inside: [...ABOVE_EXPORT, 'export'], outside: SVELTE },
};

/** The files through which the engines come in. */
const ENGINES = ['src/database/node.ts', 'src/database/browser.ts', 'src/database/arrow.ts'];
const ENGINE_PACKAGES = /^(?:@duckdb\/|apache-arrow$|node:)/u;

interface Source {
  readonly path: string;
  readonly text: string;
}

const SOURCES = ['src', 'scripts', 'test', '.ci'].flatMap(filesBelow);
const IN_SRC = SOURCES.filter(({ path }) => path.startsWith('src/'));
const CODE = SOURCES.filter(({ path }) => /\.(?:ts|mjs|svelte)$/u.test(path));

function filesBelow(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|svelte|css|html|json)$|^run$/u.test(entry.name))
    .map((entry) => posix.normalize(join(entry.parentPath, entry.name)))
    .filter((path) => !/^src\/messages\/(?:compiled|project\.inlang\/cache)\//u.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Modules that a file imports, those it only takes types from included. */
function importsOf({ text }: Source): readonly string[] {
  const forms =
    /(?:^|\n)[ \t]*(?:(?:import|export)\s[\w\s{},*$]*?\sfrom|import)\s+['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gu;
  return [...text.matchAll(forms)].map(([, fixed, dynamic]) => fixed ?? dynamic ?? '');
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** The file in src that an import leads to, or null where it leads to a package. */
function targetOf(path: string, imported: string): string | null {
  if (imported.startsWith('#')) return `src/${imported.slice(1)}`;
  if (imported.startsWith('.')) return posix.join(posix.dirname(path), imported);
  return null;
}

function isForbidden(path: string, imported: string): boolean {
  const rule = RULES[folderOf(path)];
  if (!rule) return false;
  const target = targetOf(path, imported);
  const isEngine = ENGINES.includes(path) || /^src\/database\/.*worker/u.test(path);
  if (target === null) return !rule.outside.test(imported) && !(isEngine && ENGINE_PACKAGES.test(imported));
  if (!target.startsWith('src/')) return true;
  const isPage = ['charts', 'evidence', 'export', 'embed'].includes(folderOf(path));
  if (isPage && ENGINES.includes(target)) return true;
  return (
    folderOf(target) !== folderOf(path) && !rule.inside.some((room) => target.startsWith(`src/${room}/`))
  );
}

function offenders(files: readonly Source[], form: RegExp): readonly string[] {
  return files.filter(({ text }) => form.test(text)).map(({ path }) => path);
}

describe('the house', () => {
  test('has the folders of its plan and no other', () => {
    const folders = new Set(
      IN_SRC.map(({ path }) => path.split('/'))
        .filter((parts) => parts.length > 2)
        .map(([, folder]) => folder),
    );
    for (const folder of folders) expect([...Object.keys(RULES), 'routes']).toContain(folder);
  });

  test('is read as a whole', () => {
    expect(IN_SRC.length).toBeGreaterThan(50);
    expect(IN_SRC.flatMap(importsOf).length).toBeGreaterThan(100);
  });

  test.each(Object.keys(RULES))('%s imports only what it may', (folder) => {
    const wrong = CODE.filter(({ path }) => path.startsWith(`src/${folder}/`)).flatMap((source) =>
      importsOf(source)
        .filter((imported) => isForbidden(source.path, imported))
        .map((imported) => `${source.path} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  test('keeps Kit in the routes', () => {
    const users = IN_SRC.filter((source) =>
      importsOf(source).some((imported) => /^(?:\$app|\$env|@sveltejs)/u.test(imported)),
    );
    for (const { path } of users) expect(path).toMatch(/^src\/(?:routes\/|hooks\.|app\.)/u);
  });

  test('names every import with its ending', () => {
    const bare = CODE.flatMap((source) =>
      importsOf(source)
        .filter(
          (imported) =>
            /^[#.]/u.test(imported) && !/\.(?:ts|js|mjs|svelte|css|json)(?:\?.*)?$/u.test(imported),
        )
        .filter((imported) => !imported.endsWith('/$types'))
        .map((imported) => `${source.path} imports ${imported}`),
    );
    expect(bare).toEqual([]);
  });

  test('has no barrels, no default exports and no drawers for odds and ends', () => {
    expect(offenders(IN_SRC, /^export (?:\*|\{[^}]*\}) from/mu)).toEqual([]);
    const own = CODE.filter(({ path }) => /^(?:src|scripts)\//u.test(path) && !path.endsWith('.d.ts'));
    expect(offenders(own, /^export default/mu)).toEqual([]);
    const drawers = CODE.filter(({ path }) =>
      /^(?:index|utils?|helpers?|types|constants|common|misc)\./u.test(basename(path)),
    );
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });

  test('has no any, no $lib and no unfinished work', () => {
    expect(
      offenders(CODE, /(?::|<|\bas)\s*any\b(?!['"’ ]\w)/u).filter((path) => path !== 'test/house.test.ts'),
    ).toEqual([]);
    expect(offenders(CODE, new RegExp(`['"]\\$${'lib'}`, 'u'))).toEqual([]);
    expect(
      offenders(
        CODE,
        new RegExp(
          `\\b(?:TO${'DO'}|FIX${'ME'}|X{3})\\b|\\b(?:it|test|describe)\\.(?:skip|only|to${'do'})\\b`,
          'u',
        ),
      ),
    ).toEqual([]);
  });

  test('knows nothing of the machine it was written on', () => {
    const machine = new RegExp(
      [
        ['/wo', 'rk/'],
        ['registry.', 'npmjs'],
        ['npm', 'mirror'],
      ]
        .map((parts) => parts.join(''))
        .join('|'),
      'u',
    );
    expect(offenders(SOURCES, machine)).toEqual([]);
    const shared = new RegExp(['\\.\\./', 'shared'].join(''), 'u');
    expect(offenders(SOURCES, shared).filter((path) => path !== '.ci/run')).toEqual([]);
  });
});
