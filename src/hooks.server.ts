import type { Handle } from '@sveltejs/kit';
import { learnEverything } from '#messages/everything.ts';
import { langOf } from '#routes/paths.ts';

/** What is written into the page already, and named again for pages that are followed by others. */
const INLINED = /<link [^>]*\bdisabled\b[^>]*>\s*/gu;
const PRELOAD = /<link [^>]*rel="modulepreload"[^>]*>\s*/gu;

learnEverything();

export const handle: Handle = ({ event, resolve }) => {
  const lang = langOf(event.url.pathname) === 'en' ? 'en' : 'zh-Hans';
  const settled = (html: string) => scriptsLast(html.replace('%lang%', lang));
  const isEmbed = event.route.id?.includes('/embed/') ?? false;
  return resolve(event, {
    transformPageChunk: ({ html }) => (isEmbed ? settled(html).replace(INLINED, '') : settled(html)),
  });
};

/** Scripts named in the head would be fetched, compiled and run before the first chart is painted. */
function scriptsLast(html: string): string {
  const preloads = html.match(PRELOAD) ?? [];
  return html.replace(PRELOAD, '').replace('</body>', `${preloads.join('')}</body>`);
}
