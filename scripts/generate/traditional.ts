/** Writes src/text/traditional.ts from OpenCC's character table: npm install --no-save opencc-js@1.4.2 && npx tsx scripts/generate/traditional.ts */
import { writeFileSync } from 'node:fs';
import dictionary from 'opencc-js/dict/TSCharacters';

// Both sides must be one UTF-16 code unit: only then does a folded text keep the offsets of its original.
const pairs = String(dictionary)
  .split('|')
  .map((line) => line.split(' '))
  .filter(([from, to]) => from?.length === 1 && to?.length === 1 && from !== to);

const text = `/**
 * Traditional characters and their simplified forms, side by side, one UTF-16 code unit each.
 * Source: OpenCC, TSCharacters (Apache-2.0), by scripts/generate/traditional.ts.
 */
export const TRADITIONAL =
  '${pairs.map(([from]) => from).join('')}';

export const SIMPLIFIED =
  '${pairs.map(([, to]) => to).join('')}';
`;
writeFileSync(new URL('../../src/text/traditional.ts', import.meta.url), text);
