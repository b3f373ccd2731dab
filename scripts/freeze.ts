/**
 * Last step of the build: keeps the embeds of this version of the data under their own address, and puts those of earlier
 * versions back, which the build has wiped away. They are kept in FROZEN_DIR, by default .cache/frozen.
 */
import { DATA_VERSION } from '../src/routes/version.server.ts';
import { freeze } from './freeze/freeze.ts';

const { kept, isNew } = freeze({
  build: 'build',
  preview: '.svelte-kit/output/prerendered/pages',
  store: process.env['FROZEN_DIR'] ?? '.cache/frozen',
  key: DATA_VERSION.key,
  precompress: process.env['PRECOMPRESS'] === 'yes',
});
console.log(`frozen embeds: ${kept.join(', ')}${isNew ? ` (${DATA_VERSION.key} is new)` : ''}`);
