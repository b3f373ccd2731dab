import type { OwnJob, OwnReply } from './outcome.ts';

const MOST_WORKERS = 4;
/** A file that takes longer is given up, in milliseconds. */
const MOST_TIME = 60_000;

interface Waiting {
  readonly job: OwnJob;
  readonly settle: (reply: OwnReply | 'time' | 'failed' | 'stopped') => void;
}

/** Workers that read files, one at a time each. */
export class OwnPool {
  /** One processor is left to the page. */
  static get size(): number {
    return Math.max(1, Math.min(MOST_WORKERS, (navigator.hardwareConcurrency || 2) - 1));
  }

  readonly #free: Worker[] = [];
  readonly #busy = new Map<Worker, Waiting>();
  readonly #waiting: Waiting[] = [];
  /** How much each worker has loaded. */
  readonly #loaded = new Map<Worker, number>();
  #made = 0;

  /** What the workers have loaded by now. */
  get requests(): number {
    return [...this.#loaded.values()].reduce((sum, n) => sum + n, 0);
  }

  /** Starts the workers and loads all they need, so that reading requests nothing. */
  async prepare(): Promise<void> {
    while (this.#made < OwnPool.size) this.#free.push(await this.#start());
    this.#next();
  }

  /** Resolves with what became of the file, also if its worker breaks down or takes too long. */
  run(job: OwnJob): Promise<OwnReply | 'time' | 'failed' | 'stopped'> {
    return new Promise((settle) => {
      this.#waiting.push({ job, settle });
      this.#next();
    });
  }

  /** Ends all work at once; files not yet read are told as stopped. */
  stop(): void {
    for (const { settle } of this.#waiting.splice(0)) settle('stopped');
    for (const [worker, { settle }] of this.#busy) {
      this.#end(worker);
      settle('stopped');
    }
    void this.prepare();
  }

  close(): void {
    this.#waiting.length = 0;
    for (const worker of [...this.#busy.keys(), ...this.#free.splice(0)]) this.#end(worker);
  }

  async #start(): Promise<Worker> {
    this.#made += 1;
    const worker = new Worker(new URL('./own.worker.ts', import.meta.url), { type: 'module' });
    this.#loaded.set(worker, (await ask<Pick<OwnReply, 'requests'>>(worker, 'prepare')).requests);
    return worker;
  }

  #end(worker: Worker): void {
    worker.terminate();
    this.#busy.delete(worker);
    this.#made -= 1;
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#free.pop();
      if (!worker) return;
      const waiting = this.#waiting.shift() as Waiting;
      this.#busy.set(worker, waiting);
      this.#read(worker, waiting);
    }
  }

  #read(worker: Worker, waiting: Waiting): void {
    const { job, settle } = waiting;
    const replace = (why: 'time' | 'failed') => {
      if (this.#busy.get(worker) !== waiting) return;
      this.#end(worker);
      settle(why);
      void this.prepare();
    };
    const late = setTimeout(() => replace('time'), MOST_TIME);
    ask<OwnReply>(worker, job, [job.bytes.buffer])
      .then((reply) => {
        this.#loaded.set(worker, reply.requests);
        this.#busy.delete(worker);
        this.#free.push(worker);
        settle(reply);
        this.#next();
      })
      .catch(() => replace('failed'))
      .finally(() => clearTimeout(late));
  }
}

/** Each message has a port of its own for its answer. Rejects if the worker breaks down. */
function ask<Reply>(worker: Worker, message: unknown, transfer: Transferable[] = []): Promise<Reply> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const stopped = ({ message: why }: ErrorEvent) => reject(new Error(why || 'the reader was not loaded'));
    worker.addEventListener('error', stopped);
    port1.onmessage = ({ data }: MessageEvent<Reply>) => {
      port1.close();
      worker.removeEventListener('error', stopped);
      resolve(data);
    };
    worker.postMessage(message, [port2, ...transfer]);
  });
}
