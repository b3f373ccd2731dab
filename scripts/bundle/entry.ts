import { isMainThread } from 'node:worker_threads';

/** The bundled extractor: the command, and in its threads the reader. */
await (isMainThread ? import('../extract.ts') : import('../extract/worker.ts'));
