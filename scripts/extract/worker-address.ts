/** In a module of its own, because the bundled extractor is its own worker. */
export const WORKER = new URL('./worker.mjs', import.meta.url);
