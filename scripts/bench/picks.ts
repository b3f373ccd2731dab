/**
 * How soon a pick is painted on the built site, and on the same site with a database of 10,000 generated notices.
 * npm run bench:picks [-- COUNT]
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ABOUT, type About } from '#database/database.ts';
import { buildDatabase, openNode } from '#database/node.ts';
import { fileOf } from '#dataset/schema.ts';
import { CONTEXT_TABLES } from '#dataset/tables/context.ts';
import type { Page } from 'playwright-core';
import { BUILD } from '../../test/support/build.ts';
import { engineIs, openBrowser } from '../../test/support/browser.ts';
import { serve } from '../../test/support/server.ts';
import { median, row } from './figures.ts';
import { madeTables } from './made-tables.ts';

const VIEWPORT = { width: 1280, height: 900 };
const FACETS = ['zone', 'level', 'kind', 'year'] as const;
const ROUNDS = 5;
const count = Number(process.argv[2] ?? 10_000);

interface Taken {
  /** From the press until the next frame was painted. */
  readonly first: number;
  /** From the press until the engine's rows were painted. */
  readonly last: number;
}

/** Presses a word of the timeline: another one each round, because answers are cached. */
async function press(page: Page, facet: string, round: number): Promise<Taken> {
  const words = page.locator(`[data-chart="timeline"] .at-wide [data-pick^="${facet}:"]`);
  const values = new Set(await words.evaluateAll((all) => all.map((word) => word.getAttribute('data-pick'))));
  const pick = [...values][round % Math.max(1, values.size)];
  if (pick === undefined) throw new Error(`no ${facet} to pick`);
  return page.evaluate(async (value) => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const main = document.querySelector('main');
    const word = document.querySelector(`[data-chart="timeline"] .at-wide [data-pick="${value}"]`);
    const began = performance.now();
    word?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await painted();
    const first = performance.now() - began;
    while (main?.getAttribute('aria-busy') === 'true') await painted();
    return { first, last: performance.now() - began };
  }, pick);
}

async function tried(folder: string, name: string): Promise<void> {
  const site = await serve(folder);
  const browser = await openBrowser();
  try {
    console.log(name);
    row('', 'next frame', 'engine rows', 'longest');
    for (const facet of FACETS) {
      const taken: Taken[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const page = await browser.newPage({ viewport: VIEWPORT });
        await page.addInitScript('globalThis.__name = (named) => named');
        await page.goto(`${site.origin}/?v=1&view=calendar`);
        await engineIs(page, 'ready');
        await page.locator('main[data-source="engine"][aria-busy="false"]').waitFor({ timeout: 120_000 });
        await page.waitForTimeout(300);
        taken.push(await press(page, facet, round));
        await page.close();
      }
      const last = taken.map((one) => one.last);
      row(
        `a ${facet} picked`,
        ...[median(taken.map((one) => one.first)), median(last), Math.max(...last)].map(
          (ms) => `${ms.toFixed(0)} ms`,
        ),
      );
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

/** What the pages of the built site expect of their database. */
async function aboutBuild(): Promise<About> {
  const published = await openNode(join(BUILD, 'data', 'duizhao.duckdb'));
  const [about] = await published.query(ABOUT);
  await published.close();
  if (!about) throw new Error('the built database does not say what it is');
  return about;
}

/** The built site with another database. */
async function madeSite(folder: string): Promise<string> {
  const tables = join(folder, 'tables');
  const site = join(folder, 'site');
  mkdirSync(tables);
  mkdirSync(join(site, 'data'), { recursive: true });
  const published = new Map(
    readdirSync('data')
      .filter((file) => file.endsWith('.csv'))
      .map((file) => [file.replace('.csv', ''), join('data', file)]),
  );
  for (const table of CONTEXT_TABLES) published.set(table.name, join('data', fileOf(table, 'csv')));
  const about = await aboutBuild();
  const file = join(site, 'data', 'engine', about.digest, 'duizhao.duckdb');
  mkdirSync(dirname(file), { recursive: true });
  await buildDatabase(file, new Map([...published, ...madeTables(count, 'data', tables)]), about);
  for (const entry of readdirSync(BUILD))
    if (entry !== 'data') symlinkSync(resolve(BUILD, entry), join(site, entry));
  cpSync(join(BUILD, 'data', 'engine', about.digest, 'evidence.json'), join(dirname(file), 'evidence.json'));
  console.log(`\n${count} made notices: ${(statSync(file).size / 1e6).toFixed(1)} MB`);
  return site;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  await tried(BUILD, 'the published notices');
  await tried(await madeSite(folder), `${count} made notices`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
