import { Worker } from 'node:worker_threads';
import { problem, type Job, type Outcome } from './outcome.ts';
import { WORKER } from './worker-address.ts';

interface Waiting {
  readonly job: Job;
  readonly resolve: (outcome: Outcome) => void;
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
  #worker = this.#open();
  #waiting: Waiting[] = [];

  run(job: Job): Promise<Outcome> {
    return new Promise((resolve) => {
      this.#waiting.push({ job, resolve });
      this.#worker.postMessage(job);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #open(): Worker {
    const worker = new Worker(WORKER, { execArgv: [] });
    worker.on('message', (outcome: Outcome) => this.#waiting.shift()?.resolve(outcome));
    worker.on('error', (error) => this.#replace(error));
    return worker;
  }

  /** A notice that ends its thread by running out of memory costs only itself. */
  #replace(error: Error): void {
    const [ended, ...rest] = this.#waiting;
    this.#waiting = rest;
    ended?.resolve(problem(ended.job.name, `cannot be extracted, ${error.message}`));
    this.#worker = this.#open();
    for (const { job } of rest) this.#worker.postMessage(job);
  }
}
