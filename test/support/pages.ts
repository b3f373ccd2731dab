import type { Browser, Page } from 'playwright-core';
import { freshPage, type VisitOptions } from './browser.ts';

/** Pages to visit, each in its own profile. */
export interface Pages {
  /** A page with these options, as good as new. */
  take(options: VisitOptions): Promise<Page>;
  /** Empties a page that was taken, for the next visit. */
  giveBack(page: Page): Promise<void>;
}

/**
 * Keeps pages for the next visit, because a new profile and its process cost a third of a visit. What a test may leave
 * behind is removed: other pages, routes, listeners, cookies, stored items and emulated media.
 */
export function keptPages(browser: Browser): Pages {
  const kinds = new Map<Page, string>();
  const free = new Map<string, Page[]>();

  return {
    async take({ viewport, colorScheme, reducedMotion, ...profile }) {
      const kind = JSON.stringify(profile);
      const page = free.get(kind)?.pop() ?? (await freshPage(browser, profile));
      kinds.set(page, kind);
      await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
      await page.emulateMedia({
        media: null,
        colorScheme: colorScheme ?? 'light',
        reducedMotion: reducedMotion ?? 'no-preference',
      });
      return page;
    },
    async giveBack(page) {
      const kind = kinds.get(page) ?? '';
      await emptied(page);
      free.set(kind, [...(free.get(kind) ?? []), page]);
    },
  };
}

async function emptied(page: Page): Promise<void> {
  const context = page.context();
  page.removeAllListeners();
  context.removeAllListeners();
  await Promise.all(
    context
      .pages()
      .filter((other) => other !== page)
      .map((other) => other.close()),
  );
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.clearCookies();
  if (page.url().startsWith('http')) await page.evaluate('localStorage.clear(); sessionStorage.clear()');
  await page.goto('about:blank');
}
