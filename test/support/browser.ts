import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ARGUMENTS });
}

export interface Visit {
  readonly page: Page;
  /** Addresses asked for outside the site. */
  readonly foreign: readonly string[];
  /** What the page complained of. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Opens an address in a fresh profile and listens for what leaves the home site or breaks. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  home = new URL(url).origin,
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.origin !== home && !['data:', 'blob:'].includes(asked.protocol)) foreign.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(url);
  if (options.javaScriptEnabled !== false) await hydrated(page);
  return { page, foreign, errors, close: () => context.close() };
}

/** Resolves once what is pressed is answered; at once on a page that runs no script of the site's. */
export async function hydrated(page: Page): Promise<void> {
  const starts = page.locator('script', { hasText: '__sveltekit' });
  if ((await starts.count()) > 0) await page.locator('html[data-script]').waitFor({ state: 'attached' });
}

/** Resolves once the engine has the state. */
export async function engineIs(page: Page, state: 'idle' | 'loading' | 'ready' | 'failed'): Promise<void> {
  await page.locator(`html[data-engine="${state}"]`).waitFor({ state: 'attached', timeout: 60_000 });
}
