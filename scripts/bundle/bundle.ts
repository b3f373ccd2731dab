import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { extractorDigest } from '../extract/digest.ts';

const MAPS = 'node_modules/pdfjs-dist/cmaps';

/** Writes the extract command as one file that needs only Node: all libraries, threads and character maps are in it. */
export async function bundleExtractor(file: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [ownModules(await extractorDigest()), withoutCanvas()],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'scripts/bundle/entry.ts',
      target: 'node20',
      outDir: dirname(file),
      emptyOutDir: false,
      copyPublicDir: false,
      minify: true,
      rolldownOptions: { output: { entryFileNames: basename(file), codeSplitting: false } },
    },
  });
}

/** Replaces modules that look for files of the project. */
function ownModules(digest: string): Plugin {
  const modules = new Map([
    ['scripts/extract/digest.ts', `export const extractorDigest = async () => '${digest}';`],
    ['scripts/extract/worker-address.ts', 'export const WORKER = new URL(import.meta.url);'],
    ['src/documents/character-maps.ts', embeddedMaps()],
  ]);
  const byPath = new Map([...modules].map(([path, code]) => [resolve(path), code]));
  return { name: 'own-modules', enforce: 'pre', load: (id) => byPath.get(id) };
}

function embeddedMaps(): string {
  const maps = readdirSync(MAPS)
    .filter((name) => name.endsWith('.bcmap'))
    .map((name) => [name, readFileSync(join(MAPS, name), 'base64')]);
  return `
    const MAPS = new Map(${JSON.stringify(maps)});
    class EmbeddedMaps {
      async fetch({ filename }) {
        const map = MAPS.get(filename);
        if (map === undefined) throw new Error(\`no character map \${filename}\`);
        return Uint8Array.from(Buffer.from(map, 'base64'));
      }
    }
    export const characterMaps = () => ({ cMapUrl: '/', cMapPacked: true, BinaryDataFactory: EmbeddedMaps });`;
}

/** pdf.js warns if the native package that it draws with is missing, but reading does not draw. */
function withoutCanvas(): Plugin {
  const stubs = ['DOMMatrix', 'ImageData', 'Path2D'].map((name) => `globalThis.${name} ??= class {};`);
  return {
    name: 'without-canvas',
    transform(code, id) {
      if (!id.endsWith('pdfjs-dist/legacy/build/pdf.mjs')) return null;
      return `${stubs.join('')}\n${code.replaceAll('require("@napi-rs/canvas")', '({})')}`;
    },
  };
}
