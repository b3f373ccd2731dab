import { parentPort } from 'node:worker_threads';
import { readNotice, type Job } from './notice.ts';

let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (job: Job) => {
  last = last.then(async () => parentPort?.postMessage(await readNotice(job)));
});
