import { asset } from '$app/paths';
import { cachesOf } from './kept.ts';

/** Whether the reader has cleared what was kept: nothing more is, during this visit. */
let isForgotten = false;

/** Keeps for reading offline what the reader opens, from now on and so far. Loaded when the page is idle. */
export async function keepOpened(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker || top !== self) return;
  try {
    await serviceWorker.register(asset('/service-worker.js'));
  } catch {
    // A browser may refuse to keep anything, as in private windows.
    return;
  }
  const { active } = await serviceWorker.ready;
  const tell = (addresses: readonly string[]) => {
    if (!isForgotten) active?.postMessage(addresses);
  };
  const tellLoaded = () => tell([location.href, ...loaded()]);
  serviceWorker.addEventListener('controllerchange', tellLoaded);
  tellLoaded();
  await engineReady();
  const { engineFiles } = await import('#database/browser.ts');
  tell([...loaded(), ...engineFiles()]);
}

function loaded(): string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}

function engineReady(): Promise<void> {
  const root = document.documentElement;
  const isReady = () => root.dataset['engine'] === 'ready';
  if (isReady()) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isReady()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { attributeFilter: ['data-engine'] });
  });
}

/** Removes what is kept. The next visit begins to keep again. */
export async function forgetKept(): Promise<void> {
  isForgotten = true;
  const folder = asset('/');
  const registration = await navigator.serviceWorker?.getRegistration(folder);
  // The worker first, or what it is just fetching would make the cache again.
  registration?.active?.postMessage(null);
  await registration?.unregister();
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(cachesOf(folder)));
  await Promise.all(own.map((name) => caches.delete(name)));
}
