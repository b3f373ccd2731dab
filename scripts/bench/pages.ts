/**
 * The first view of every page of the built site: bytes transferred without the engine, and how soon something is painted,
 * compared with the same page without scripts. Every visit has a fresh profile; the two alternate.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../test/support/browser.ts';
import { serve } from '../../test/support/server.ts';
import { median, row } from './figures.ts';

const BUILD = 'build';
const VISITS = 5;
const [notice = ''] = readdirSync(join(BUILD, 'notices'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const PATHS = [
  '/',
  '/charts/',
  '/charts/timeline/',
  '/charts/trends/',
  '/charts/disclosure/',
  '/notices/',
  `/notices/${notice}/`,
  '/methods/',
  '/data/',
];

interface Visit {
  /** First contentful paint, in milliseconds. */
  readonly painted: number;
  readonly html: number;
  readonly scripts: number;
  readonly all: number;
}

/** Too little memory for the engine to start by itself. */
const SMALL = "Object.defineProperty(navigator, 'deviceMemory', { value: 1 })";

async function visited(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(SMALL);
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    return await page.evaluate(`(() => {
      const [own] = performance.getEntriesByType('navigation');
      const parts = performance.getEntriesByType('resource');
      const sum = (list) => list.reduce((total, { transferSize }) => total + transferSize, 0);
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return {
        painted: paint?.startTime ?? 0,
        html: own.transferSize,
        scripts: sum(parts.filter(({ name }) => name.endsWith('.js'))),
        all: own.transferSize + sum(parts),
      };
    })()`);
  } finally {
    await context.close();
  }
}

/** The same page without its scripts. */
function stripped(path: string): string {
  return readFileSync(join(BUILD, path, 'index.html'), 'utf8')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gu, '')
    .replace(/<link[^>]*modulepreload[^>]*>/gu, '');
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
for (const path of PATHS) {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, 'index.html'), stripped(path));
}
const [browser, site, bare] = [await openBrowser(), await serve(BUILD), await serve(folder)];
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
try {
  console.log(
    `first views, median of ${VISITS} visits: html, scripts, all; painted, compared with no scripts`,
  );
  for (const path of PATHS) {
    const ours: Visit[] = [];
    const theirs: Visit[] = [];
    for (let i = 0; i < VISITS; i += 1) {
      ours.push(await visited(browser, site.origin + path));
      theirs.push(await visited(browser, bare.origin + path));
    }
    const of = (visits: readonly Visit[], key: keyof Visit) => median(visits.map((visit) => visit[key]));
    row(
      path,
      ...(['html', 'scripts', 'all'] as const).map((key) => kilobytes(of(ours, key))),
      `${of(ours, 'painted').toFixed(0)} ms`,
      `${of(theirs, 'painted').toFixed(0)} ms`,
      `x ${(of(ours, 'painted') / of(theirs, 'painted')).toFixed(2)}`,
    );
  }
} finally {
  await Promise.all([browser.close(), site.close(), bare.close()]);
  rmSync(folder, { recursive: true });
}
