import { parentPort } from 'node:worker_threads';
import { readNotice } from './notice.ts';
import type { Job } from './outcome.ts';

let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (job: Job) => {
  last = last.then(async () => parentPort?.postMessage(await readNotice(job)));
});
