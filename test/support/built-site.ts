import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { BUILD } from './build.ts';
import { openBrowser, visit, type Visit } from './browser.ts';
import { serve, type Site } from './server.ts';

/** The built site and a browser, for all tests of a file. */
export interface BuiltSite {
  readonly site: Site;
  readonly browser: Browser;
  /** Opens a path of the site in a fresh profile. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/**
 * Serves the built site before the tests of a file. After each of them whatever was opened is closed: a reader may do
 * what he will, nothing is asked of another host, and nothing breaks.
 * @param every what all visits have
 */
export function builtSite(every: BrowserContextOptions = {}): BuiltSite {
  let site: Site;
  let browser: Browser;
  let visits: Visit[] = [];

  beforeAll(async () => {
    [site, browser] = await Promise.all([serve(BUILD), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async () => {
    const seen = visits;
    visits = [];
    for (const { foreign, errors, close } of seen) {
      await close();
      expect(foreign).toEqual([]);
      expect(errors).toEqual([]);
    }
  });

  return {
    get site() {
      return site;
    },
    get browser() {
      return browser;
    },
    async open(path, options = {}) {
      const url = new URL(path, site.origin).href;
      const made = await visit(browser, url, { ...every, ...options }, site.origin);
      visits.push(made);
      return made.page;
    },
  };
}
