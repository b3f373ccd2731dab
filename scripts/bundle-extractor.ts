/** Bundles the extract command into one file: npm run bundle:extractor [-- FILE] */
import { statSync } from 'node:fs';
import { bundleExtractor } from './bundle/bundle.ts';

const [file = 'dist/duizhao-extract.mjs'] = process.argv.slice(2);
await bundleExtractor(file);
console.log(`${file}: ${(statSync(file).size / 1e6).toFixed(1)} MB`);
