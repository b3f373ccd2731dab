/**
 * Writes the scripts of embeds to public/embed: each one classic file that needs no other, for frames in which modules
 * cannot be loaded.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { CHART_IDS } from '../src/view/chart-ids.ts';
import { DRAWING_PARAMETERS } from '../src/view/parameters.ts';

const OUT = 'public/embed';

const SCRIPTS: Readonly<Record<string, string>> = {
  embed: 'src/embed/embed.ts',
  resize: 'src/embed/resize.ts',
  'duizhao-chart': 'src/embed/element.ts',
  ...Object.fromEntries(CHART_IDS.map((id) => [`draw-${id}`, `virtual:${id}`])),
};

const NOTHING = '\0nothing';

/**
 * A module for each chart, as if it stood among the sources: the chart, and the rows that the page has brought.
 * Choices that belong to a chart have no place in an embed.
 */
const drawing: Plugin = {
  name: 'drawing',
  enforce: 'pre',
  resolveId: (id) => {
    if (id.endsWith('Controls.svelte')) return NOTHING;
    return id.startsWith('virtual:') ? resolve(`src/${id}.ts`) : null;
  },
  load: (file) => {
    if (file === NOTHING) return 'export default undefined';
    const [, id] = /virtual:(\w+)\.ts$/u.exec(file) ?? [];
    if (id === undefined) return null;
    return `
      import { ${id}Chart } from '#charts/${id}/spec.ts';
      import { draw } from '#embed/draw.ts';
      draw(${id}Chart, globalThis.duizhaoAnswers);`;
  },
};

/** The names of the parameters alone, so that small scripts do not carry the table of facets. */
const parameters: Plugin = {
  name: 'parameters',
  load: (file) =>
    file.endsWith('/src/view/parameters.ts')
      ? `export const DRAWING_PARAMETERS = ${JSON.stringify(DRAWING_PARAMETERS)};`
      : null,
};

rmSync(OUT, { recursive: true, force: true });
for (const [name, from] of Object.entries(SCRIPTS)) {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // The page has the styles of its chart already.
    plugins: [
      drawing,
      parameters,
      svelte({ configFile: false, emitCss: false, compilerOptions: { css: 'external' } }),
    ],
    build: {
      outDir: OUT,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: { input: from, output: { format: 'iife', entryFileNames: `${name}.js` } },
    },
  });
}
