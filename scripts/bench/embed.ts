/**
 * The cost of one and of ten embedded charts on a page, compared with plain pictures of the same drawings. Every visit has a
 * fresh profile; the pages alternate, so that ratios come from one run.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { CHART_IDS } from '../../src/view/chart-ids.ts';
import { openBrowser } from '../../test/support/browser.ts';
import { serve, type Site } from '../../test/support/server.ts';
import { median, row } from './figures.ts';

const VISITS = 7;
/** Tall enough for all of them, because nothing outside the viewport is painted. */
const VIEWPORT = { width: 800, height: 9000 };
const TEN = [...CHART_IDS, ...CHART_IDS].slice(0, 10);

interface Visit {
  /** Milliseconds until the last chart was painted. */
  readonly visible: number;
  /** Compressed bytes transferred. */
  readonly bytes: number;
  readonly requests: number;
  readonly engine: number;
}

/** A drawing with its styles from the page. */
async function picture(browser: Browser, url: string): Promise<string> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.goto(url);
  const svg: string = await page.evaluate(`(() => {
    const drawing = [...document.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0);
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
    style.textContent = rules.join('');
    drawing.prepend(style);
    return new XMLSerializer().serializeToString(drawing);
  })()`);
  await context.close();
  return svg;
}

/** When the last of the frames, or of the pictures, was painted. */
const LAST_PAINT = `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (const image of document.images) await image.decode();
  if (document.images.length > 0) await frame();
  return performance.timeOrigin + performance.now();
})()`;
const FRAME_PAINT = `new Promise((resolve) => {
  const look = () => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (paint) resolve(performance.timeOrigin + paint.startTime);
    else setTimeout(look, 2);
  };
  look();
})`;

async function visited(browser: Browser, host: Site, path: string, sites: readonly Site[]): Promise<Visit> {
  const before = sites.map(({ sent }) => new Map(sent));
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.goto(host.origin + path, { waitUntil: 'load' });
  const began: number = await page.evaluate('performance.timeOrigin');
  const painted: number[] = [await page.evaluate<number>(LAST_PAINT)];
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  for (const frame of frames) painted.push(await frame.evaluate<number>(FRAME_PAINT));
  const last = frames.length > 0 ? Math.max(...painted.slice(1)) : (painted[0] ?? 0);
  await context.close();
  const bytes = sites.flatMap(({ sent }, i) =>
    [...sent].map(([name, sum]) => sum - (before[i]?.get(name) ?? 0)),
  );
  return {
    visible: last - began,
    bytes: bytes.reduce((sum, each) => sum + each, 0),
    requests: asked.filter((url) => !url.endsWith('favicon.ico')).length,
    engine: asked.filter((url) => /\.wasm|\.duckdb/u.test(url)).length,
  };
}

const page = (body: string) => `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${body}`;

function write(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, 'index.html'), text);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const [browser, site, host] = [await openBrowser(), await serve('build'), await serve(folder)];
const sites = [site, host];
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
try {
  const frame = (id: string) =>
    `<iframe src="${site.origin}/embed/${id}/" width="100%" height="800" style="border:0"></iframe>`;
  for (const id of CHART_IDS) {
    writeFileSync(join(folder, `${id}.svg`), await picture(browser, `${site.origin}/embed/${id}/`));
    write(folder, id, page(frame(id)));
    write(folder, `${id}-bare`, page(`<img src="../${id}.svg" width="100%" alt="">`));
  }
  write(folder, 'ten', page(TEN.map(frame).join('')));
  write(
    folder,
    'ten-bare',
    page(TEN.map((id, i) => `<img src="../${id}.svg?${i}" width="100%" alt="">`).join('')),
  );

  console.log(`embeds, compared with an <img> of the same drawing; median of ${VISITS} visits`);
  let engine = 0;
  for (const path of [...CHART_IDS, 'ten']) {
    const ours: Visit[] = [];
    const theirs: Visit[] = [];
    for (let i = 0; i < VISITS; i += 1) {
      ours.push(await visited(browser, host, `/${path}/`, sites));
      theirs.push(await visited(browser, host, `/${path}-bare/`, sites));
    }
    const of = (visits: readonly Visit[], key: keyof Visit) => median(visits.map((visit) => visit[key]));
    engine += ours.reduce((sum, visit) => sum + visit.engine, 0);
    row(
      path,
      `${kilobytes(of(ours, 'bytes'))}`,
      `img ${kilobytes(of(theirs, 'bytes'))}`,
      `x ${(of(ours, 'bytes') / of(theirs, 'bytes')).toFixed(2)}`,
      `${of(ours, 'visible').toFixed(0)} ms`,
      `img ${of(theirs, 'visible').toFixed(0)} ms`,
      `x ${(of(ours, 'visible') / of(theirs, 'visible')).toFixed(2)}`,
    );
  }
  row('files of the engine asked for', engine);
} finally {
  await Promise.all([browser.close(), site.close(), host.close()]);
  rmSync(folder, { recursive: true });
}
