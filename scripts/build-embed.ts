/** Writes the scripts of embeds to public/embed, each as one classic script, because sandboxed frames cannot load modules. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { CHART_IDS } from '../src/view/chart-ids.ts';
import { DRAWING_PARAMETERS } from '../src/view/parameters.ts';

const OUT = 'public/embed';

interface Script {
  readonly name: string;
  readonly from: string;
  readonly alias?: Readonly<Record<string, string>>;
  readonly define?: Readonly<Record<string, string>>;
}

const define = { DRAWING_PARAMETERS: JSON.stringify(DRAWING_PARAMETERS) };

const SCRIPTS: readonly Script[] = [
  { name: 'embed', from: 'src/embed/embed.ts', define },
  { name: 'resize', from: 'src/embed/resize.ts' },
  { name: 'duizhao-chart', from: 'src/embed/element.ts', define },
  ...CHART_IDS.map((id) => ({
    name: `draw-${id}`,
    from: 'src/embed/draw-chart.ts',
    alias: { '#embed/drawn-chart.ts': resolve(`src/charts/${id}/drawn.ts`) },
  })),
];

rmSync(OUT, { recursive: true, force: true });
for (const { name, from, alias = {}, define: constants = {} } of SCRIPTS) {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias },
    define: constants,
    // The page already has the styles of its chart.
    plugins: [svelte({ configFile: false, emitCss: false, compilerOptions: { css: 'external' } })],
    build: {
      outDir: OUT,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: { input: from, output: { format: 'iife', entryFileNames: `${name}.js` } },
    },
  });
}
