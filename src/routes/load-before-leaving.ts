import { afterNavigate, beforeNavigate, goto, preloadData } from '$app/navigation';
import { resolve } from '$app/paths';
import { say } from './page-kept.ts';

/**
 * Leaves the page only once the next one is loaded. If that fails, the page stays and says so, where the framework would show
 * an error page; offline, a page that is kept opens by itself. Call it while the layout is initialised.
 */
export function loadBeforeLeaving(): void {
  /** The latest address requested, and the one whose page is loaded. */
  let asked = '';
  let loaded = '';

  beforeNavigate(async ({ from, to, type, delta = 0, willUnload, cancel }) => {
    say(null);
    if (!to || willUnload) return;
    const { href, pathname } = to.url;
    asked = href;
    if (href === loaded || pathname === from?.url.pathname) return;
    cancel();
    const isLoaded = await loads(to.url);
    if (asked !== href) return;
    if (!isLoaded) {
      if (await isKept(pathname)) location.assign(href);
      else say('away');
      return;
    }
    loaded = href;
    if (type === 'popstate') history.go(delta);
    else await goto(to.url);
  });

  afterNavigate(() => {
    loaded = '';
  });
}

/** Whether the service worker has the page, as it opens by itself. */
async function isKept(pathname: string): Promise<boolean> {
  return 'caches' in window && (await caches.match(pathname)) !== undefined;
}

/** If loading fails, the framework hands out the data of the present page. */
async function loads(url: URL): Promise<boolean> {
  try {
    const result = await preloadData(url.href);
    const asked = url.pathname.replace(/\/?$/u, '/');
    return result.type === 'loaded' && resolve(result.data['path'] as '/') === asked;
  } catch {
    return false;
  }
}
