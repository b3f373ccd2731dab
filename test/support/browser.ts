import { chromium, type Browser, type BrowserContextOptions, type Page, type Request } from 'playwright-core';

/**
 * Only the last list of features counts, so Playwright's is repeated. The popups of the invisible address bar are loaded
 * with each profile and cost as much as the page.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Launch options of Chromium for tests and benchmarks. */
export const CHROMIUM = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${WITHOUT.join()}`,
  ],
};

export function openBrowser(): Promise<Browser> {
  return chromium.launch(CHROMIUM);
}

export interface VisitOptions extends BrowserContextOptions {
  /** The machine has too little memory for the engine to start unasked. */
  readonly small?: boolean;
}

export interface Visit {
  readonly page: Page;
  readonly asked: readonly Request[];
  /** Requested addresses outside the site. */
  readonly foreign: readonly string[];
  /** Errors of the page. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Opens an address in a fresh profile and records requests to other sites and errors. */
export async function visit(
  browser: Browser,
  url: string,
  options: VisitOptions = {},
  ownOrigin = new URL(url).origin,
): Promise<Visit> {
  const page = await freshPage(browser, options);
  const made = await load(page, url, ownOrigin, options.javaScriptEnabled);
  return { ...made, close: () => page.context().close() };
}

/** A page in a fresh profile, without service worker: a page kept by one test would be shown in the next. */
export async function freshPage(
  browser: Browser,
  { small = false, ...options }: VisitOptions,
): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  if (small) await context.addInitScript("Object.defineProperty(navigator, 'deviceMemory', { value: 1 })");
  return context.newPage();
}

/** Opens an address in a page and records requests to other sites and errors. */
export async function load(
  page: Page,
  url: string,
  ownOrigin: string,
  javaScriptEnabled = true,
): Promise<Omit<Visit, 'close'>> {
  const asked: Request[] = [];
  const foreign: string[] = [];
  const errors: string[] = [];
  page.context().on('request', (request) => {
    asked.push(request);
    const { origin, protocol } = new URL(request.url());
    if (origin !== ownOrigin && !['data:', 'blob:'].includes(protocol)) foreign.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(url);
  if (javaScriptEnabled) await hydrated(page);
  return { page, asked, foreign, errors };
}

/** Resolves once the page is hydrated; immediately on a page without the site's script. */
export async function hydrated(page: Page): Promise<void> {
  // Not by a locator: locators find no text in scripts.
  const starts = "[...document.scripts].some((script) => script.textContent.includes('__sveltekit'))";
  if (await page.evaluate(starts)) await page.locator('html[data-script]').waitFor({ state: 'attached' });
}

/** Resolves once all requests are answered and an idle period has made no new ones. */
export async function settled({ page, asked }: Visit): Promise<void> {
  for (let seen = -1; seen < asked.length;) {
    seen = asked.length;
    await Promise.all(asked.map(async (request) => (await request.response())?.finished()));
    await idled(page);
  }
}

/**
 * Resolves in an idle callback, after those requested earlier. Draws until then, because a headless page that draws
 * nothing may never be idle.
 */
export async function idled(page: Page): Promise<void> {
  await page.evaluate(`new Promise((done) => {
    let drawing = requestAnimationFrame(function draw() {
      drawing = requestAnimationFrame(draw);
    });
    requestIdleCallback(() => {
      cancelAnimationFrame(drawing);
      done();
    });
  })`);
}

/** Resolves once the engine has the state. */
export async function engineIs(page: Page, state: 'idle' | 'loading' | 'ready' | 'failed'): Promise<void> {
  await page.locator(`html[data-engine="${state}"]`).waitFor({ state: 'attached', timeout: 60_000 });
}
