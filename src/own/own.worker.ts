import { giveCharacterMaps } from '#documents/character-maps.ts';
import { readDocument } from '#documents/document.ts';
import { kindOfFile } from '#documents/file-kind.ts';
import { CHINESE_MAPS } from './character-maps.ts';
import { decodingOf } from './decoding.ts';
import type { OwnJob, OwnReply } from './outcome.ts';
import { readFile } from './read-file.ts';

/**
 * Reads files away from the page. The first message asks for everything that reading takes, so that later nothing is requested.
 * Answers go to the port of each message, because pdf.js sends messages of its own from a worker.
 */
addEventListener('message', ({ data, ports: [port] }: MessageEvent<OwnJob | 'prepare'>) => {
  if (port) void (data === 'prepare' ? prepare() : answer(data)).then((reply) => port.postMessage(reply));
});

async function prepare(): Promise<Pick<OwnReply, 'requests'>> {
  giveCharacterMaps(CHINESE_MAPS);
  // Reading nothing loads the reader.
  for (const kind of ['html', 'docx', 'pdf'])
    await readDocument(new Uint8Array([0]), `file.${kind}`).catch(() => undefined);
  await import('./source-rows.ts');
  return { requests: requests() };
}

async function answer(job: OwnJob): Promise<OwnReply> {
  const sha256 = hexadecimal(await crypto.subtle.digest('SHA-256', job.bytes));
  const decoding = decodingOf(job.bytes, kindOfFile(job.bytes), job.as);
  return { sha256, outcome: await readFile(job, sha256), decoding, requests: requests() };
}

const requests = () => performance.getEntriesByType('resource').length;

function hexadecimal(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
