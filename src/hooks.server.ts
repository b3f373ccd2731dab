import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) => {
  const lang = event.params['lang'] === 'en' ? 'en' : 'zh-Hans';
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', lang),
    // Scripts named in the head would be fetched and run before the first chart is painted.
    preload: ({ type }) => type !== 'js',
  });
};
