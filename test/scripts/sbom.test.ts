import { describe, expect, test } from 'vitest';
import { sbomOf, type Bom } from '../../scripts/sbom/sbom.ts';

const component = (ref: string) => ({
  'bom-ref': ref,
  type: 'library',
  name: ref.replace(/@[^@]*$/u, ''),
  version: '1.0.0',
  purl: `pkg:npm/${ref}`,
  author: 'A Person',
  properties: [{ name: 'cdx:npm:package:path', value: 'node_modules/a' }],
  externalReferences: [{ type: 'distribution', url: 'https://packages.example/a.tgz' }],
  licenses: [{ license: { id: 'MIT' } }],
});

const WHOLE: Bom & Readonly<Record<string, unknown>> = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber: 'urn:uuid:0',
  metadata: {
    timestamp: '2026-01-01',
    component: { ...component('site@1.0.0'), name: 'some-folder' },
  } as Bom['metadata'],
  components: ['drawn@1.0.0', 'inner@1.0.0', 'tester@1.0.0'].map(component),
  dependencies: [
    { ref: 'site@1.0.0', dependsOn: ['drawn@1.0.0', 'tester@1.0.0'] },
    { ref: 'drawn@1.0.0', dependsOn: ['inner@1.0.0'] },
    { ref: 'inner@1.0.0', dependsOn: [] },
    { ref: 'tester@1.0.0', dependsOn: [] },
  ],
};
const SHIPPED = new Set(['drawn@1.0.0', 'inner@1.0.0']);

describe('sbom.json', () => {
  test('lists what reaches the reader, and what each part needs', () => {
    const bom = JSON.parse(sbomOf(WHOLE, SHIPPED)) as Bom;
    expect(bom.components.map(({ name, licenses }) => [name, licenses])).toEqual([
      ['drawn', [{ license: { id: 'MIT' } }]],
      ['inner', [{ license: { id: 'MIT' } }]],
    ]);
    expect(bom.dependencies.map(({ dependsOn }) => dependsOn)).toEqual([
      ['drawn@1.0.0'],
      ['inner@1.0.0'],
      [],
    ]);
  });

  test('names the site, not the folder it was built in', () => {
    expect(JSON.parse(sbomOf(WHOLE, SHIPPED))).toMatchObject({ metadata: { component: { name: 'site' } } });
  });

  test('has no person, time, path or address of a registry', () => {
    expect(sbomOf(WHOLE, SHIPPED)).not.toMatch(
      /Person|2026|urn:uuid|node_modules|packages\.example|some-folder/u,
    );
  });

  test('fails on a package that the lockfile lacks', () => {
    expect(() => sbomOf(WHOLE, new Set(['stray@2.0.0']))).toThrow('not in package-lock.json: stray@2.0.0');
  });
});
