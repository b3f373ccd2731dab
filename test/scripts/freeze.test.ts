import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freeze, frozenPage } from '../../scripts/freeze/freeze.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'freeze-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (days: number, up: string) => `<!doctype html>
<html lang="zh-Hans">
  <head><script src="${up}embed/embed.js"></script></head>
  <body><a href="${up}notices/n/#f-n.1">${days}</a></body>
</html>`;

/** A site as the build leaves it, in an emptied folder. */
function built(days: number): void {
  rmSync(join(folder, 'build'), { recursive: true, force: true });
  write('build/embed/timeline/index.html', page(days, '../../'));
  write('build/en/embed/timeline/index.html', page(days, '../../../'));
  write('build/embed/embed.js', `// ${days}`);
  write('build/embed/latest.js', `// ${days}`);
  write('build/pictures/timeline-zh.svg', `<svg>${days}</svg>`);
}

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const freezes = (key: string, precompress = false) =>
  freeze({ build: join(folder, 'build'), store: join(folder, 'store'), key, precompress });
/** Every file of a version in the site, with its bytes. */
function published(key: string): Record<string, string> {
  const root = join(folder, 'build/frozen', key);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(root.length + 1), readFileSync(file, 'hex')];
    }),
  );
}

describe('a frozen version', () => {
  test('stays byte for byte as it was when the data change', () => {
    built(120);
    freezes('1.0.0-aaaaaaaa');
    const before = published('1.0.0-aaaaaaaa');
    built(140);
    expect(freezes('1.1.0-bbbbbbbb').kept).toEqual(['1.0.0-aaaaaaaa', '1.1.0-bbbbbbbb']);
    expect(published('1.0.0-aaaaaaaa')).toEqual(before);
    expect(published('1.1.0-bbbbbbbb')).not.toEqual(before);
  });

  test('is not rewritten by another build of the same data', () => {
    built(120);
    expect(freezes('1.0.0-aaaaaaaa').isNew).toBe(true);
    const before = published('1.0.0-aaaaaaaa');
    built(121);
    expect(freezes('1.0.0-aaaaaaaa').isNew).toBe(false);
    expect(published('1.0.0-aaaaaaaa')).toEqual(before);
  });

  test('keeps all its files and nothing that names the newest version', () => {
    built(120);
    freezes('1.0.0-aaaaaaaa');
    expect(Object.keys(published('1.0.0-aaaaaaaa')).toSorted()).toEqual([
      'embed/embed.js',
      'embed/timeline/index.html',
      'en/embed/timeline/index.html',
      'pictures/timeline-zh.svg',
    ]);
  });

  test('is published without incomplete builds and stray files', () => {
    built(120);
    freezes('1.0.0-aaaaaaaa');
    write('store/1.1.0-bbbbbbbb.half/embed/timeline/index.html', 'half');
    write('store/.DS_Store', '');
    write('store/notes/a.txt', '');
    mkdirSync(join(folder, 'store/1.2.0-cccccccc'));
    expect(freezes('1.0.0-aaaaaaaa').kept).toEqual(['1.0.0-aaaaaaaa']);
    expect(readdirSync(join(folder, 'build/frozen'))).toEqual(['1.0.0-aaaaaaaa']);
  });

  test('is compressed with the site', () => {
    built(120);
    freezes('1.0.0-aaaaaaaa', true);
    expect(existsSync(join(folder, 'build/frozen/1.0.0-aaaaaaaa/embed/embed.js.br'))).toBe(true);
    expect(existsSync(join(folder, 'store/1.0.0-aaaaaaaa/embed/embed.js.br'))).toBe(false);
  });
});

describe('a frozen page', () => {
  const frozen = frozenPage(page(120, '../../../'), 'en/embed/timeline/index.html', '1.0.0-aaaaaaaa');

  test('names its version', () => expect(frozen).toContain('<html data-frozen="1.0.0-aaaaaaaa" lang='));

  test('links to the live site, two folders up', () =>
    expect(frozen).toContain('href="../../../../../notices/n/#f-n.1"'));

  test('loads its scripts from its own version', () =>
    expect(frozen).toContain('src="../../../embed/embed.js"'));

  test('asks the live site for the newest version', () =>
    expect(frozen).toContain('<script src="../../../../../embed/latest.js" defer></script></head>'));

  test('must not need files that the next build removes', () => {
    const needy = page(120, '../../').replace('</head>', '<link href="../../_app/a.css"></head>');
    expect(() => frozenPage(needy, 'embed/timeline/index.html', 'k')).toThrow('which the next build removes');
  });
});
