import type { Job, Outcome } from './outcome.ts';

export interface Readers {
  /** How many jobs may be under way. */
  readonly window: number;
  run(job: Job): Promise<Outcome>;
  close(): Promise<void>;
}

const JOBS_PER_THREAD = 16;

/** Reads notices in threads; one alone is the current thread. With a folder for reuse, what is in it is not read again. */
export async function openReaders(threads: number, reuse: string | null): Promise<Readers> {
  const readers = threads < 2 ? await inThisThread() : await inThreads(threads);
  if (reuse === null) return readers;
  const { openStore } = await import('./store.ts');
  const store = await openStore(reuse);
  return { ...readers, run: (job) => store.outcomeOf(job, readers.run) };
}

async function inThisThread(): Promise<Readers> {
  const { readNotice } = await import('./notice.ts');
  return { window: 1, run: readNotice, close: async () => {} };
}

async function inThreads(threads: number): Promise<Readers> {
  const { Workers } = await import('./workers.ts');
  const workers = new Workers(threads);
  return {
    window: threads * JOBS_PER_THREAD,
    run: (job) => workers.run(job),
    close: () => workers.close(),
  };
}
