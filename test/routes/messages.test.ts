import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '#messages/everything.ts';
import { messagesOf } from '#routes/messages.server.ts';

const SOURCES = import.meta.glob<string>('/src/**/*.{ts,svelte}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const ROUTES = '/src/routes';
const LAYOUT = `${ROUTES}/[[lang=lang]]/+layout.svelte`;
const GROUPS: Readonly<Record<string, object>> = MESSAGES.zh;
const ALL = new Set(Object.values(GROUPS).flatMap((group) => Object.keys(group)));

const STATIC = /(?:^|\n)[ \t]*(?:import|export)\s+(?!type\b)(?:[\w\s{},*$]*?\sfrom\s+)?'([#.][^'?]+)'/gu;
/** A key passed to t() or named in a table. */
const USED = /\bt\(\s*[\w.]+,\s*'(\w+)'|'(\w+_\w+)'/gu;
/** A module may bring its messages in both languages, and register them itself. */
const OWN = /\bimport \{ (\w+)(?: as \w+)? \} from '#messages\/zh\//gu;
const ON_DEMAND = /(?:withMessages\(\s*\w+,\s*'(\w+)',\s*)?\bimport\(\s*'([#.][^']+)'/gu;

/** The module an import resolves to. */
function moduleOf(name: string, from: string): string {
  return name.startsWith('#') ? `/src/${name.slice(1)}` : posix.join(posix.dirname(from), name);
}

function staticImports(file: string): string[] {
  return [...(SOURCES[file] ?? '').matchAll(STATIC)].map(([, name = '']) => moduleOf(name, file));
}

/** A module with all its static imports. */
function together(entry: string, leftOut = /^$/u): readonly string[] {
  const seen = new Set([entry]);
  for (const file of seen) {
    const next = staticImports(file).filter((name) => SOURCES[name] !== undefined && !leftOut.test(name));
    for (const name of next) seen.add(name);
  }
  return [...seen].filter((file) => !file.startsWith('/src/messages/'));
}

/** Messages a module uses without receiving them. */
function lackingIn(file: string, given: ReadonlySet<string>): string[] {
  const source = SOURCES[file] ?? '';
  if (!source.includes('#messages/message.ts')) return [];
  return [...source.matchAll(USED)]
    .map(([, direct, inTable = '']) => direct ?? inTable)
    .filter((key) => ALL.has(key) && !given.has(key))
    .map((key) => `${key} in ${file}`);
}

/** Messages that a module registers itself. */
function broughtBy(file: string): string[] {
  const source = SOURCES[file] ?? '';
  if (!source.includes("learn('zh', ")) return [];
  return [...source.matchAll(OWN)].flatMap(([, group = '']) => Object.keys(GROUPS[group] ?? {}));
}

/** The same for all its imports, static and dynamic. */
function lacking(entry: string, before: ReadonlySet<string>, above: readonly string[] = []): string[] {
  if (above.includes(entry)) return [];
  const files = together(entry);
  const given = new Set([...before, ...files.flatMap(broughtBy)]);
  return files.flatMap((file) => {
    const later = [...(SOURCES[file] ?? '').matchAll(ON_DEMAND)].flatMap(([, group = '', name = '']) => {
      const more = new Set([...given, ...Object.keys(GROUPS[group] ?? {})]);
      return lacking(moduleOf(name, file), more, [...above, entry]);
    });
    return [...lackingIn(file, given), ...later];
  });
}

/** Pages that run in the browser. */
const PAGES = Object.keys(SOURCES).filter(
  (file) => file.startsWith(`${ROUTES}/[[lang=lang]]/`) && file.endsWith('/+page.svelte'),
);

describe('a page receives every message that it and its lazily loaded modules may show', () => {
  test.each(PAGES)('%s', (file) => {
    const groups = messagesOf(posix.dirname(file).slice(ROUTES.length), 'zh');
    const given = new Set(groups.flatMap((group) => Object.keys(group)));
    expect([...new Set(lacking(file, given))]).toEqual([]);
  });

  test('with its layout', () => {
    const given = new Set(Object.keys(MESSAGES.zh.site));
    expect(lacking(LAYOUT, given)).toEqual([]);
  });

  test('also when an embed is redrawn, without the controls of charts', () => {
    const given = new Set(Object.keys(MESSAGES.zh.remarks));
    const specs = Object.keys(SOURCES).filter((file) => /^\/src\/charts\/\w+\/spec\.ts$/u.test(file));
    expect(specs.length).toBeGreaterThan(5);
    for (const entry of ['/src/embed/draw.ts', ...specs]) {
      const files = together(entry, /Controls\.svelte$/u);
      expect(files.flatMap((file) => lackingIn(file, given))).toEqual([]);
    }
  });

  test('only pages with charts receive the messages of charts', () => {
    for (const page of ['methods', 'data', 'notices', 'notices/[id]'])
      expect(messagesOf(`/[[lang=lang]]/${page}`, 'zh')).not.toContain(MESSAGES.zh.explorer);
  });
});
