/** Draws each chart, and a card for the site, as pictures. No browser is needed, because all text is outlines. */
import { mkdir, rm } from 'node:fs/promises';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';
import type { PictureMaker } from './pictures/make.ts';

const FOLDER = 'public/pictures';

/** Compiles components as for the site, with their styles. */
const server = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'warn',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
  plugins: [svelte({ configFile: false, compilerOptions: { css: 'injected' } })],
});
try {
  const { makePictures }: PictureMaker = (await server.ssrLoadModule(
    '/scripts/pictures/make.ts',
  )) as PictureMaker;
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await makePictures(FOLDER);
} finally {
  await server.close();
}
