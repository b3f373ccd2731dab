/**
 * Last step of the build: keeps the embeds of this data version at their own address and restores those of earlier
 * versions, which the build deletes. They are kept in FROZEN_DIR, by default .cache/frozen.
 */
import { dataVersion } from '../src/routes/version.server.ts';
import { freeze } from './freeze/freeze.ts';

const { key } = await dataVersion();
const { kept, isNew } = freeze({
  build: 'build',
  preview: '.svelte-kit/output/prerendered/pages',
  store: process.env['FROZEN_DIR'] ?? '.cache/frozen',
  key,
  precompress: process.env['PRECOMPRESS'] === 'yes',
});
console.log(`frozen embeds: ${kept.join(', ')}${isNew ? ` (${key} is new)` : ''}`);
