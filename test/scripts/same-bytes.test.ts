import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { differences } from '../../scripts/same-bytes/compare.ts';
import { siteVersion } from '../../scripts/site/version.ts';
import { fontOf } from '../../scripts/fonts/typeface.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'same-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes files into a folder and returns it. */
function holding(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(folder, name);
}

test('two folders are compared file by file, whatever their names', () => {
  const one = holding('a', { 'x.html': '1', 'sub/y.js': '1', 'only.css': '' });
  const other = holding('b', { 'x.html': '1', 'sub/y.js': '2', 'new.css': '' });
  expect(differences(one, one)).toEqual([]);
  expect(differences(one, other)).toEqual([
    `new.css: only in ${other}`,
    `only.css: only in ${one}`,
    'sub/y.js: other bytes',
  ]);
});

describe("the site's version", () => {
  const FILES = { 'src/a.ts': '1', 'data/facts.csv': 'n', 'vite.config.ts': '' };

  test('is the same in another folder', () => {
    expect(siteVersion(holding('a', FILES), {})).toBe(siteVersion(holding('b', FILES), {}));
  });

  test.each([
    ['a source changes', { 'src/a.ts': '2' }],
    ['the data change', { 'data/facts.csv': 'm' }],
    ['a file moves', { 'src/b.ts': '1', 'src/a.ts': '' }],
  ])('changes if %s', (_, changed) => {
    const changedVersion = siteVersion(holding('b', { ...FILES, ...changed }), {});
    expect(changedVersion).not.toBe(siteVersion(holding('a', FILES), {}));
  });

  test('changes with the address and with texts', () => {
    const site = holding('a', FILES);
    const texts = holding('texts', { 'invented.txt': '全文' });
    const versions = [{}, { SITE_URL: 'https://charts.example' }, { NOTICES_DIR: texts }];
    expect(new Set(versions.map((env) => siteVersion(site, env))).size).toBe(3);
  });
});

test('the same characters give the same font at any time', async () => {
  const cut = { package: '@fontsource-variable/noto-sans-sc', weight: 400 };
  const first = await fontOf(cut, ['整'], 'v');
  const now = Date.now;
  Date.now = () => 0;
  try {
    expect((await fontOf(cut, ['整'], 'v')).equals(first)).toBe(true);
  } finally {
    Date.now = now;
  }
});
