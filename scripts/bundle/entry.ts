import { isMainThread } from 'node:worker_threads';

/** The bundled extractor: the command on the main thread, the reader on the others. */
await (isMainThread ? import('../extract.ts') : import('../extract/worker.ts'));
