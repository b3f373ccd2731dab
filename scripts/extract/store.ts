import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { extractorDigest } from './digest.ts';
import type { Job, Outcome } from './outcome.ts';

/**
 * Outcomes kept by the SHA-256 of everything they depend on: the extractor itself, the notice's bytes, and the other
 * parameters of the job. One file for each, so that many processes can share the folder; manifest.json names the extractor.
 */
export interface Store {
  outcomeOf(job: Job, read: (job: Job) => Promise<Outcome>): Promise<Outcome>;
}

export async function openStore(folder: string): Promise<Store> {
  const extractor = await extractorDigest();
  const own = join(folder, extractor.slice(0, 16));
  const halves = join(own, 'halves');
  await mkdir(halves, { recursive: true });
  await sweep(halves);
  await put(halves, join(own, 'manifest.json'), `${JSON.stringify({ extractor: `sha256:${extractor}` })}\n`);
  let failed = false;
  const warn = ({ code, message }: NodeJS.ErrnoException) => {
    if (!failed)
      process.stderr.write(`${folder}: cannot be written (${code ?? message}), nothing more is kept\n`);
    failed = true;
  };
  return {
    async outcomeOf(job, read) {
      const key = keyOf(job);
      const file = join(own, key.slice(0, 2), `${key.slice(2)}.json`);
      const kept = await keptIn(file);
      if (kept) return kept;
      const outcome = await read(job);
      // Crashes are not kept, because they may not happen again.
      if (outcome.kind !== 'problem' && !failed)
        await put(halves, file, JSON.stringify(outcome, withMaps)).catch(warn);
      return outcome;
    },
  };
}

const DAY = 86_400_000;

/** Removes what killed processes left behind. Others, even on other machines, may be writing now. */
async function sweep(halves: string): Promise<void> {
  for (const name of await readdir(halves)) {
    const half = join(halves, name);
    const age = await stat(half).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > DAY) await rm(half, { force: true });
  }
}

function keyOf({ bytes, ...rest }: Job): string {
  return createHash('sha256').update(JSON.stringify(rest)).update('\n').update(bytes).digest('hex');
}

/** Null if it is missing or cannot be read; then it is made again. */
async function keptIn(file: string): Promise<Outcome | null> {
  try {
    const outcome = JSON.parse(await readFile(file, 'utf8')) as
      Outcome | { readonly csv: Record<string, string> };
    return (
      'csv' in outcome ? { ...outcome, csv: new Map(Object.entries(outcome.csv)) } : outcome
    ) as Outcome;
  } catch {
    return null;
  }
}

function withMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}

/** Written under another name first, so that no process reads half a file. */
async function put(halves: string, file: string, text: string): Promise<void> {
  const half = join(halves, randomUUID());
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(half, text);
    await rename(half, file);
  } finally {
    await rm(half, { force: true });
  }
}
