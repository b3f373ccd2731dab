import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const SOURCES = [
  'src',
  'scripts',
  'public',
  'data',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];

/** What a build makes among its sources: the copy makes its own. */
const MADE = [join('public', 'data'), join('public', 'embed'), join('public', 'pictures')];

function isSource(path: string): boolean {
  return !MADE.includes(relative('.', path)) && !/\.ttf(?:\.z)?$/u.test(path);
}

/** Copies what the site is built from into a folder, with a link to the installed packages. */
export function copySources(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const source of SOURCES) cpSync(source, join(folder, source), { recursive: true, filter: isSource });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}
