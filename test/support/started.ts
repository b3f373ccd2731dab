import type { Page } from 'playwright-core';
import type { BuiltSite } from './built-site.ts';
import { amongCharts, OWN_FILES, ownDrawn } from './own-notices.ts';

/** Resolves once the engine has answered all questions of the page. */
export const answered = (page: Page): Promise<void> =>
  page.locator('main[data-source="engine"][aria-busy="false"]').waitFor();

/**
 * Returns the overview with nothing picked and its engine ready. All tests of a file share it, because starting the
 * engine takes longer than anything else.
 */
export function startedOverview(here: BuiltSite): () => Promise<Page> {
  let kept: Page | undefined;
  return async () => {
    if (kept) await leaveAndReturn(kept);
    else kept = (await here.keep('/')).page;
    await answered(kept);
    return kept;
  };
}

/**
 * Returns the overview with the reader's own notices among the charts, nothing picked and all questions answered. Tests
 * that only look at it share it.
 */
export function startedAmong(here: BuiltSite): () => Promise<Page> {
  let kept: Page | undefined;
  return async () => {
    if (kept) await leaveAndReturn(kept);
    else kept = await amongCharts({ ...here, visit: here.keep });
    await ownDrawn(kept, OWN_FILES.length);
    return kept;
  };
}

/** By links of the site, so the engine keeps running; not by the mouse, because a test may have left a dialog open. */
async function leaveAndReturn(page: Page): Promise<void> {
  for (const [link, path] of [
    ['[href$="methods/"]', '/methods/'],
    [':first-child', '/'],
  ] as const) {
    await page.locator(`header nav a${link}`).evaluate((element: HTMLElement) => element.click());
    await page.waitForURL((url) => url.pathname === path && url.search === '');
  }
}
