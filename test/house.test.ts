import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, posix, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Oxlint enforces which folder may import what; these tests cover what it cannot see. */
const RULES = '.oxlintrc.json';

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
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Modules a file imports, type-only imports included. */
function importsOf({ text }: Source): readonly string[] {
  const forms =
    /(?:^|\n)[ \t]*(?:(?:import|export)\s[\w\s{},*$]*?\sfrom|import)\s+['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gu;
  return [...text.matchAll(forms)].map(([, fixed, dynamic]) => fixed ?? dynamic ?? '');
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** The file in src that an import resolves to, or null for a package. */
function targetOf(path: string, imported: string): string | null {
  if (imported.startsWith('#')) return `src/${imported.slice(1)}`;
  if (imported.startsWith('.')) return posix.join(posix.dirname(path), imported);
  return null;
}

function offenders(files: readonly Source[], form: RegExp): readonly string[] {
  return files.filter(({ text }) => form.test(text)).map(({ path }) => path);
}

/** What oxlint reports for a file in a project with our rules. */
function complaintsAbout(path: string, text: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  try {
    cpSync(RULES, join(folder, RULES));
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    const { stdout } = spawnSync(resolve('node_modules/.bin/oxlint'), ['-f', 'unix', '-A', 'all', path], {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout.split('\n').filter((line) => line.startsWith(path));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the source tree', () => {
  test('is read as a whole', () => {
    expect(IN_SRC.length).toBeGreaterThan(50);
    expect(IN_SRC.flatMap(importsOf).length).toBeGreaterThan(100);
  });

  test('defines what every folder may import', () => {
    const said = [...readFileSync(RULES, 'utf8').matchAll(/"src\/(\w+)\/\*\*"/gu)].map(
      ([, folder]) => folder,
    );
    const folders = new Set(
      IN_SRC.map(({ path }) => path.split('/'))
        .filter((parts) => parts.length > 2)
        .map(([, folder]) => folder),
    );
    expect(said.toSorted()).toEqual([...folders].toSorted());
  });

  test.each([
    ['text', "import type { Fact } from '#extraction/record.ts';"],
    ['extraction', "const read = () => import('#documents/document.ts');"],
    ['database', "import { readingOrder } from '#extraction/order.ts';"],
    ['queries', "import { openNode } from '#database/node.ts';"],
    ['charts', "import { page } from '$app/state';"],
    ['dataset', "import { scaleLinear } from 'd3-scale';"],
    ['charts', "import { loadChart } from './all.ts';"],
    ['export', "const load = () => import('#charts/all.ts');"],
    ['embed', "import { loadChart } from '#charts/all.ts';"],
    ['routes', "import { loadChart } from '#charts/all.ts';"],
    ['search', "import { t } from '#view/view.ts';"],
  ])('does not let %s import what it may not: %s', (folder, line) => {
    expect(complaintsAbout(`src/${folder}/wrong.ts`, `${line}\n`)).toHaveLength(1);
  });

  test('lets only routes on the server load charts by id', () => {
    const line = "import { loadChart } from '#charts/all.ts';";
    expect(
      complaintsAbout('src/routes/Wrong.svelte', `<script lang="ts">\n${line}\n</script>\n`),
    ).toHaveLength(1);
    expect(complaintsAbout('src/routes/embed/+server.ts', `${line}\n`)).toEqual([]);
    expect(complaintsAbout('src/routes/[[lang=lang]]/charts/+page.server.ts', `${line}\n`)).toEqual([]);
  });

  test('imports across folders by name', () => {
    const across = IN_SRC.flatMap((source) =>
      importsOf(source)
        .filter((imported) => imported.startsWith('.'))
        .filter((imported) => {
          const target = targetOf(source.path, imported) ?? '';
          return !target.startsWith('src/') || folderOf(target) !== folderOf(source.path);
        })
        .map((imported) => `${source.path} imports ${imported}`),
    );
    expect(across).toEqual([]);
  });

  test('has no barrels and no catch-all files', () => {
    expect(offenders(IN_SRC, /^export (?:\*|\{[^}]*\}) from/mu)).toEqual([]);
    const drawers = CODE.filter(({ path }) =>
      /^(?:index|utils?|helpers?|types|constants|common|misc)\./u.test(basename(path)),
    );
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });

  test('gives every exported type a name of its own', () => {
    const files = new Map<string, string[]>();
    for (const { path, text } of CODE)
      for (const [, name = ''] of text.matchAll(/^\s*export (?:type|interface|class) (\w+)/gmu))
        files.set(name, [...(files.get(name) ?? []), path]);
    expect(files.size).toBeGreaterThan(100);
    expect([...files].filter(([, paths]) => paths.length > 1)).toEqual([]);
    const globals = readFileSync('node_modules/typescript/lib/lib.es5.d.ts', 'utf8');
    const builtIn = [...globals.matchAll(/^(?:declare )?(?:type|interface) (\w+)/gmu)].map(
      ([, name]) => name ?? '',
    );
    expect(builtIn).toContain('Pick');
    expect(builtIn.filter((name) => files.has(name))).toEqual([]);
  });

  test('has no $lib, and no unfinished work in files oxlint does not read', () => {
    expect(offenders(CODE, new RegExp(`['"]\\$${'lib'}`, 'u'))).toEqual([]);
    const markup = SOURCES.filter(({ path }) => /\.(?:svelte|css|html)$/u.test(path));
    expect(offenders(markup, new RegExp(`\\b(?:TO${'DO'}|FIX${'ME'}|X{3})\\b`, 'u'))).toEqual([]);
  });

  test('contains no machine path', () => {
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
