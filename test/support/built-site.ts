import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { load, type Visit, type VisitOptions } from './browser.ts';
import { keptPages, type Pages } from './pages.ts';

/** The built site and the browser that all tests share. */
export interface BuiltSite {
  readonly site: { readonly origin: string };
  readonly browser: Browser;
  /** Opens a path of the site, or an address elsewhere, in an empty profile. */
  readonly open: (path: string, options?: VisitOptions) => Promise<Page>;
  /** The same, with the requests it made. */
  readonly visit: (path: string, options?: VisitOptions) => Promise<Visit>;
  /** The same, open until the last test of the file. */
  readonly keep: (path: string, options?: VisitOptions) => Promise<Visit>;
  /** A fresh profile for pages that fail on purpose. */
  readonly browserContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

interface Allowed {
  /** Origins of other servers of the test. */
  readonly origins?: () => readonly string[];
  /** Errors that the test causes on purpose. */
  readonly errors?: RegExp;
}

/**
 * Connects to the browser before the tests of a file. After each test, empties all pages and checks that nothing was
 * requested from another host and nothing failed.
 * @param every options of all visits
 */
export function builtSite(every: VisitOptions = {}, allowed: Allowed = {}): BuiltSite {
  const site = { origin: inject('site') };
  let browser: Browser;
  let pages: Pages;
  let visits: Visit[] = [];
  const kept: Visit[] = [];
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
    pages = keptPages(browser);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const seen = visits;
    visits = [];
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    await Promise.all(seen.map((made) => made.close()));
    const origins = allowed.origins?.() ?? [];
    for (const { foreign, errors } of [...seen, ...kept]) {
      expect(foreign.filter((url) => !origins.includes(new URL(url).origin))).toEqual([]);
      expect(errors.filter((error) => !allowed.errors?.test(error))).toEqual([]);
    }
  });

  async function visitSite(path: string, options: VisitOptions = {}): Promise<Visit> {
    const all = { ...every, ...options };
    const page = await pages.take(all);
    let given: Promise<void> | undefined;
    const close = () => (given ??= pages.giveBack(page));
    const url = new URL(path, site.origin).href;
    return { ...(await load(page, url, site.origin, all.javaScriptEnabled)), close };
  }

  async function visitOnce(path: string, options?: VisitOptions): Promise<Visit> {
    const made = await visitSite(path, options);
    visits.push(made);
    return made;
  }

  return {
    site,
    get browser() {
      return browser;
    },
    visit: visitOnce,
    open: async (path, options) => (await visitOnce(path, options)).page,
    async keep(path, options) {
      const made = await visitSite(path, options);
      kept.push(made);
      return made;
    },
    async browserContext(options) {
      const context = await browser.newContext({ serviceWorkers: 'block', ...options });
      contexts.push(context);
      return context;
    },
  };
}
