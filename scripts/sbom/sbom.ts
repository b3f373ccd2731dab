import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A package as npm sbom lists it; other fields are left out, because they name people and places of the machine. */
interface Component {
  readonly 'bom-ref': string;
  readonly type: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly object[];
  readonly licenses?: readonly object[];
}

/** The part of a CycloneDX document that we read. */
export interface Bom {
  readonly $schema: string;
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** What npm knows of all packages in the lockfile. */
export async function npmSbom(root: string): Promise<Bom> {
  const { stdout } = await promisify(execFile)(
    'npm',
    // Svelte is needed to build only, but its code reaches the reader; npm leaves such packages out where NODE_ENV is production.
    [
      'sbom',
      '--include=dev',
      '--sbom-format',
      'cyclonedx',
      '--sbom-type',
      'application',
      '--package-lock-only',
    ],
    { cwd: root, maxBuffer: 2 ** 26 },
  );
  return JSON.parse(stdout) as Bom;
}

/**
 * The part of a document about these packages, which must all be in it. Without its time, serial number and tool, so that
 * the same packages give the same bytes.
 * @param shipped packages as name@version
 */
export function sbomOf(whole: Bom, shipped: ReadonlySet<string>): string {
  const { metadata, components, dependencies } = whole;
  const refs = components.map((component) => component['bom-ref']);
  const unknown = [...shipped].filter((ref) => !refs.includes(ref));
  if (unknown.length > 0) throw new Error(`not in package-lock.json: ${unknown.join(', ')}`);
  const root = plain(metadata.component);
  const isKept = (ref: string) => shipped.has(ref) || ref === root['bom-ref'];
  const bom = {
    $schema: whole.$schema,
    bomFormat: whole.bomFormat,
    specVersion: whole.specVersion,
    version: 1,
    // npm would use the name of the folder.
    metadata: { component: { ...root, name: root['bom-ref'].replace(/@[^@]*$/u, '') } },
    components: components.filter((component) => isKept(component['bom-ref'])).map(plain),
    dependencies: dependencies
      .filter(({ ref }) => isKept(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isKept) })),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function plain({ type, name, version, purl, hashes, licenses, ...component }: Component): Component {
  return {
    'bom-ref': component['bom-ref'],
    type,
    name,
    version,
    purl,
    ...(hashes && { hashes }),
    ...(licenses && { licenses }),
  };
}
