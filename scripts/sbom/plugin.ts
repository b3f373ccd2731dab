import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { CUTS } from '../fonts/cuts.ts';
import { npmSbom, sbomOf } from './sbom.ts';

/**
 * Writes sbom.json into the site: the packages whose code or fonts reach a reader, found through the modules of its scripts.
 * The second plugin is for workers, which are bundled before the scripts that start them.
 */
export function sbom(): { readonly scripts: Plugin; readonly workers: () => Plugin } {
  const folders = new Set(Object.values(CUTS).map((cut) => `node_modules/${cut.package}`));
  const collect = (
    bundle: Readonly<Record<string, { readonly type: string; readonly moduleIds?: readonly string[] }>>,
  ) => {
    for (const { moduleIds = [] } of Object.values(bundle))
      for (const id of moduleIds) for (const folder of packageFolder(id)) folders.add(folder);
  };
  return {
    scripts: {
      name: 'sbom',
      applyToEnvironment: ({ name }) => name === 'client',
      async generateBundle(_, bundle) {
        collect(bundle);
        const source = sbomOf(await npmSbom('.'), new Set([...folders].map(nameAndVersion)));
        this.emitFile({ type: 'asset', fileName: 'sbom.json', source });
      },
    },
    workers: () => ({ name: 'sbom-workers', generateBundle: (_, bundle) => collect(bundle) }),
  };
}

/** The folder of the package that a module comes from; none for our own modules and virtual ones. */
function packageFolder(id: string): readonly string[] {
  const [, folder = ''] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(id) ?? [];
  return existsSync(`${folder}/package.json`) ? [folder] : [];
}

function nameAndVersion(folder: string): string {
  const { name, version }: { name: string; version: string } = JSON.parse(
    readFileSync(`${folder}/package.json`, 'utf8'),
  );
  return `${name}@${version}`;
}
