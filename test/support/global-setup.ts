import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { BUILD, ensureBuilt } from './build.ts';
import { CHROMIUM } from './browser.ts';
import { serve } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site. */
    readonly site: string;
    /** WebSocket address of the browser. */
    readonly browser: string;
  }
}

/** Starts one server and one browser for all tests in Chromium. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureBuilt();
  const [site, browser] = await Promise.all([serve(BUILD), chromium.launchServer(CHROMIUM)]);
  project.provide('site', site.origin);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), site.close()]);
  };
}
