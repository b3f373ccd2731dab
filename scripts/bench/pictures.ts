/**
 * How long pictures take and how large they are: every chart in every form, on the built site in Chromium.
 * The first on a page also fetches the outlines of all characters and is reported separately. npm run bench:pictures
 */
import type { Page } from 'playwright-core';
import { CHART_IDS } from '#view/chart-ids.ts';
import { BUILD } from '../../test/support/build.ts';
import { openBrowser } from '../../test/support/browser.ts';
import { serve } from '../../test/support/server.ts';
import { median, row } from './figures.ts';

const ROUNDS = 3;
/** The limit for the largest chart, in milliseconds. */
const TARGET = 2000;

interface Saved {
  readonly ms: number;
  readonly bytes: number;
}

/** From the press until the file is ready; nothing is written to disk. */
async function saved(page: Page, ending: string): Promise<Saved> {
  return page.evaluate(async (name) => {
    const button = document.querySelector<HTMLButtonElement>(`[data-picture="${name}"]`);
    const made = URL.createObjectURL.bind(URL);
    let bytes = 0;
    URL.createObjectURL = (file: Blob) => {
      bytes = file.size;
      return made(file);
    };
    const handedOut = new Promise<void>((done) => {
      HTMLAnchorElement.prototype.click = () => done();
    });
    const began = performance.now();
    button?.click();
    await handedOut;
    URL.createObjectURL = made;
    return { ms: performance.now() - began, bytes };
  }, ending);
}

async function opened(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address);
  await page.locator('html[data-engine]').waitFor({ state: 'attached' });
  const names = await page
    .locator('[data-picture]')
    .evaluateAll((all) => all.map((button) => button.getAttribute('data-picture') ?? ''));
  if (names.length === 0) throw new Error(`no pictures at ${address}`);
  return names;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

const site = await serve(BUILD);
const browser = await openBrowser();
const slowest: (Saved & { readonly name: string })[] = [];
try {
  for (const chart of CHART_IDS) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript('globalThis.__name = (named) => named');
    const names = await opened(page, `${site.origin}/charts/${chart}/`);
    const first = await saved(page, names[0] ?? '');
    console.log(`\n${chart}`);
    row('', 'time', 'size');
    row('the first, outlines fetched', `${first.ms.toFixed(0)} ms`, kilobytes(first.bytes));
    for (const name of names) {
      const taken: Saved[] = [];
      for (let round = 0; round < ROUNDS; round += 1) taken.push(await saved(page, name));
      const ms = median(taken.map((one) => one.ms));
      const bytes = taken[0]?.bytes ?? 0;
      slowest.push({ ms, bytes, name: `${chart} ${name}` });
      row(name, `${ms.toFixed(0)} ms`, kilobytes(bytes));
    }
    await page.close();
  }
} finally {
  await browser.close();
  await site.close();
}
const [worst] = slowest.toSorted((a, b) => b.ms - a.ms);
if (worst)
  console.log(
    `\nslowest: ${worst.name}, ${worst.ms.toFixed(0)} ms (${worst.ms <= TARGET ? 'within' : 'OVER'} ${TARGET} ms)`,
  );
