import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { visit, type Visit, type VisitOptions } from './browser.ts';

/** The built site and the browser that all tests share. */
export interface BuiltSite {
  readonly site: { readonly origin: string };
  readonly browser: Browser;
  /** Opens a path of the site, or an address elsewhere, in a fresh profile. */
  readonly open: (path: string, options?: VisitOptions) => Promise<Page>;
  /** The same, with what was asked for on the way. */
  readonly visit: (path: string, options?: VisitOptions) => Promise<Visit>;
}

interface Allowed {
  /** Origins of other servers of the test. */
  readonly origins?: () => readonly string[];
  /** What the browser says of a fault that the test brings about. */
  readonly errors?: RegExp;
}

/**
 * Connects to the browser before the tests of a file. After each of them whatever was opened is closed: a reader may do
 * what he will, nothing is asked of another host, and nothing breaks.
 * @param every what all visits have
 */
export function builtSite(every: VisitOptions = {}, allowed: Allowed = {}): BuiltSite {
  const site = { origin: inject('site') };
  let browser: Browser;
  let visits: Visit[] = [];

  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const seen = visits;
    visits = [];
    await Promise.all(seen.map((made) => made.close()));
    const origins = allowed.origins?.() ?? [];
    for (const { foreign, errors } of seen) {
      expect(foreign.filter((url) => !origins.includes(new URL(url).origin))).toEqual([]);
      expect(errors.filter((error) => !allowed.errors?.test(error))).toEqual([]);
    }
  });

  async function visitSite(path: string, options: VisitOptions = {}): Promise<Visit> {
    const url = new URL(path, site.origin).href;
    const made = await visit(browser, url, { ...every, ...options }, site.origin);
    visits.push(made);
    return made;
  }

  return {
    site,
    get browser() {
      return browser;
    },
    visit: visitSite,
    open: async (path, options) => (await visitSite(path, options)).page,
  };
}
