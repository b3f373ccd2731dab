/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { version } from '$service-worker';
import { cachesOf, kindOf, pathOf, PAGES_KEPT, type Kind } from '#routes/kept.ts';
import { notKeptPage } from '#routes/not-kept.ts';
import { langOf } from '#routes/paths.ts';

/**
 * Keeps what the reader has opened, and nothing else. Pages come from the network if there is one, hashed files from the
 * cache. A new version waits until no page of the old one is open, then drops its cache.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const SITE = new URL('.', location.href);
const CACHES = cachesOf(SITE.pathname);
const CACHE = CACHES + version;
const DATA = '__data.json';

worker.addEventListener('activate', (event) => event.waitUntil(begin()));

/** Whether the reader has cleared what was kept: this worker, which ends with its pages, keeps nothing more. */
let isForgotten = false;

worker.addEventListener('message', (event: ExtendableMessageEvent) => {
  const addresses = event.data as readonly string[] | null;
  isForgotten ||= addresses === null;
  if (isForgotten || addresses === null) return;
  event.waitUntil(caches.open(CACHE).then(() => Promise.all(addresses.map(add))));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = request.method === 'GET' && !request.headers.has('range') ? pathOf(request.url, SITE) : null;
  if (path === null) return;
  const kind = kindOf(path);
  if (kind === 'page' && request.mode === 'navigate') event.respondWith(page(event, path));
  else if (kind === 'asset') event.respondWith(asset(event, path));
  // Followed from another page, a page is only asked for its data; it is kept as it opens by itself.
  else if (path.endsWith(DATA)) event.waitUntil(add(path.slice(0, -DATA.length)));
});

async function begin(): Promise<void> {
  await worker.clients.claim();
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(CACHES) && name !== CACHE).map((name) => caches.delete(name)),
  );
}

async function page(event: FetchEvent, path: string): Promise<Response> {
  try {
    return await fetched(event, path, 'page');
  } catch {
    return (await kept(path)) ?? awayPage(path);
  }
}

async function asset(event: FetchEvent, path: string): Promise<Response> {
  return (await kept(path)) ?? fetched(event, path, 'asset');
}

async function fetched(event: FetchEvent, path: string, kind: Kind): Promise<Response> {
  const response = await fetch(event.request);
  event.waitUntil(keep(path, kind, response.clone()));
  return response;
}

function awayPage(path: string): Response {
  const lang = langOf(`/${path}`);
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return new Response(notKeptPage(lang, addressOf(lang === 'en' ? 'en/' : '')), { status: 503, headers });
}

const kept = (path: string) => caches.match(addressOf(path), { ignoreVary: true });
const addressOf = (path: string) => new URL(path, SITE).href;

/** What a page loaded before it had a service worker: the browser still has most of it. */
async function add(address: string): Promise<void> {
  const path = pathOf(address, SITE);
  const kind = path === null ? null : kindOf(path);
  if (path === null || !kind || (await kept(path))) return;
  const response = await fetch(addressOf(path), { cache: 'force-cache' }).catch(() => null);
  if (response) await keep(path, kind, response);
}

/** The cache is made when a page asks for it, and removed when the reader clears it. A full disk loses nothing else. */
async function keep(path: string, kind: Kind, response: Response): Promise<void> {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  const isSound = response.status === 200 && response.type === 'basic' && !response.redirected;
  if (!isSound || isPage !== (kind === 'page') || isForgotten || !(await caches.has(CACHE))) return;
  const cache = await caches.open(CACHE);
  await cache.put(addressOf(path), response).catch(() => undefined);
  if (isForgotten) return void (await caches.delete(CACHE));
  const pages = (await cache.keys()).filter(({ url }) => url.endsWith('/'));
  await Promise.all(pages.slice(0, -PAGES_KEPT).map((old) => cache.delete(old)));
}
