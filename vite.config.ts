import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { sbom } from './scripts/sbom/plugin.ts';
import { siteVersion } from './scripts/site/version.ts';

const SHARED =
  /src\/(?:charts\/(?:chart\.ts|funds\/sides|parts\/(?!ChartTable|CoverageOfMany|coverage-of-many|Mix|mix|sorting))|ui\/(?:number|opened|script\.svelte)\.ts|ui\/(?:FilterSheet|Switch)\.svelte|view\/(?:chart-ids|facets|figure-state|linked|linking|mixes|packed|query-string|view|zone)\.ts|evidence\/evidence\.ts|routes\/(?:idle|kept|load-before-leaving|offline|own-hook\.svelte|page-kept|paths)\.ts|messages\/(?:load|message)\.ts)|vite\/preload-helper|runtime\/app\/state\//u;

const IN_CHROMIUM = ['test/e2e/**/*.test.ts', 'test/database/browser.test.ts'];

const { scripts, workers } = sbom();

export default defineConfig({
  plugins: [
    scripts,
    sveltekit({
      // Compressing the engine takes longer than everything else: only for the site that is put on a host.
      adapter: adapter({ strict: true, precompress: process.env['PRECOMPRESS'] === 'yes' }),
      // The default is the time of the build, which would make every build different.
      version: { name: siteVersion() },
      files: { assets: 'public', params: 'src/routes/params' },
      // Registered by src/routes/offline.ts, never in embeds.
      serviceWorker: { register: false },
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
  worker: { plugins: () => [workers()] },
  build: {
    // The browsers named in docs/deploy.md.
    target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    // Compressing each file to tell its size takes seconds, for the engine alone.
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What nearly every page asks for comes in one piece: apart, each small file costs its wrapping and a request.
        codeSplitting: { groups: [{ name: 'shared', test: SHARED }] },
      },
    },
  },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By default one of the machine's processors is left to whoever edits meanwhile.
    maxWorkers: '100%',
    reporters: ['default', './test/support/verdict.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: IN_CHROMIUM,
          // They leave nothing behind in memory, so the modules are loaded once for all of them.
          isolate: false,
          setupFiles: 'test/support/messages.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: IN_CHROMIUM,
          globalSetup: 'test/support/global-setup.ts',
          // Loading Playwright takes as long as a visit, so each worker loads it once.
          isolate: false,
          testTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          // Tells what is flaky from what is broken: see test/support/verdict.ts.
          retry: 1,
        },
      },
    ],
  },
});
