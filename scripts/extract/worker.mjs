// Node 20 does not hand the TypeScript loader on to a worker's entry, so the entry is JavaScript and registers it.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
