/** Writes the scripts of embeds to public/embed, each as one classic script, because sandboxed frames cannot load modules. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const SCRIPTS: readonly Script[] = [
  { name: 'embed', from: 'src/embed/embed.ts' },
  { name: 'resize', from: 'src/embed/resize.ts' },
  {
    name: 'duizhao-chart',
    from: 'src/embed/element.ts',
    define: { DRAWING_PARAMETERS: JSON.stringify(DRAWING_PARAMETERS) },
  },
  ...CHART_IDS.map((id) => ({
    name: `draw-${id}`,
    from: 'src/embed/draw-chart.ts',
    alias: { '#embed/drawn-chart.ts': resolve(`src/charts/${id}/drawn.ts`) },
  })),
];

/** The scripts that run in pages of other sites, which may use another encoding. */
const ASCII = ['resize', 'duizhao-chart'];

function toAscii(file: string): void {
  const escaped = readFileSync(file, 'utf8').replace(
    /[^\0-\x7F]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(file, escaped);
}

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
  if (ASCII.includes(name)) toAscii(`${OUT}/${name}.js`);
}
