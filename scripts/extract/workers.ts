import { Worker } from 'node:worker_threads';
import type { Job, Outcome } from './notice.ts';

interface Waiting {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

/** Threads that read notices. Jobs are dealt out in turn; each thread answers in order. */
export class Workers {
  readonly #threads: readonly Thread[];
  #next = 0;

  constructor(count: number) {
    this.#threads = Array.from({ length: count }, () => new Thread());
  }

  run(job: Job): Promise<Outcome> {
    const thread = this.#threads[this.#next % this.#threads.length] as Thread;
    this.#next += 1;
    return thread.run(job);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

class Thread {
  readonly #worker = new Worker(new URL('./worker.mjs', import.meta.url), { execArgv: [] });
  readonly #waiting: Waiting[] = [];

  constructor() {
    this.#worker.on('message', (outcome: Outcome) => this.#waiting.shift()?.resolve(outcome));
    this.#worker.on('error', (error) => this.#waiting.splice(0).forEach(({ reject }) => reject(error)));
  }

  run(job: Job): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(job);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
