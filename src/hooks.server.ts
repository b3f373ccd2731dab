import type { Handle } from '@sveltejs/kit';
import { langOf } from '#components/address.ts';

const PRELOAD = /<link [^>]*rel="modulepreload"[^>]*>\s*/gu;

export const handle: Handle = ({ event, resolve }) => {
  const lang = langOf(event.url.pathname) === 'en' ? 'en' : 'zh-Hans';
  return resolve(event, { transformPageChunk: ({ html }) => scriptsLast(html.replace('%lang%', lang)) });
};

/** Scripts named in the head would be fetched, compiled and run before the first chart is painted. */
function scriptsLast(html: string): string {
  const preloads = html.match(PRELOAD) ?? [];
  return html.replace(PRELOAD, '').replace('</body>', `${preloads.join('')}</body>`);
}
