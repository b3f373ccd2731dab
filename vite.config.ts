import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

const SHARED =
  /src\/(?:charts\/(?:chart\.ts|parts\/(?!ChartTable|Mix|mix|sorting))|ui\/(?:number|opened|script\.svelte)\.ts|view\/(?:chart-ids|facets|figure-state|linked|linking|mixes|query-string|view)\.ts|evidence\/evidence\.ts|routes\/paths\.ts|messages\/message\.ts)/u;

export default defineConfig({
  plugins: [
    sveltekit({
      // Compressing the engine takes longer than everything else: only for the site that is put on a host.
      adapter: adapter({ strict: true, precompress: process.env['PRECOMPRESS'] === 'yes' }),
      files: { assets: 'public', params: 'src/routes/params' },
      inlineStyleThreshold: 16_384,
      output: { bundleStrategy: 'split' },
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self', 'wasm-unsafe-eval'],
          'worker-src': ['self', 'blob:'],
          'connect-src': ['self'],
          // Previews of embeds.
          'frame-src': ['self'],
          'img-src': ['self', 'data:', 'blob:'],
          'style-src': ['self', 'unsafe-inline'],
          'base-uri': ['self'],
          'form-action': ['none'],
        },
      },
    }),
  ],
  build: {
    rolldownOptions: {
      output: {
        // What nearly every page asks for comes in one piece: apart, each small file costs its wrapping and a request.
        codeSplitting: { groups: [{ name: 'shared', test: SHARED }] },
      },
    },
  },
  test: {
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/support/build.ts',
          hookTimeout: 60_000,
          testTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: false,
          // A browser on a busy machine may miss a moment; what is broken stays broken.
          retry: 1,
        },
      },
    ],
  },
});
