import { Unzip, UnzipInflate } from 'fflate';
import { DocumentError } from '#documents/problem.ts';

const MOST_BYTES = 300e6;
const STEP = 65_536;
const FIRST = 'datapackage.json';
/** Where the first entry of an archive has the length of its name, and its name. */
const [LENGTH_AT, NAME_AT] = [26, 30];

/** Whether the first file of an archive is the one that says what a project holds. */
export function beginsAsProject(bytes: Uint8Array): boolean {
  const name = String.fromCharCode(...bytes.subarray(NAME_AT, NAME_AT + FIRST.length));
  return bytes[LENGTH_AT] === FIRST.length && name === FIRST;
}

/**
 * The files of an archive by path, each unpacked on its own and in their order, so that damage to one or a missing end costs
 * no other; null for one that is damaged.
 * @throws DocumentError if it unpacks to too much
 */
export function projectParts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array | null> {
  const parts = new Map<string, Uint8Array | null>();
  let size = 0;
  const archive = new Unzip((file) => {
    if (file.name.endsWith('/') || parts.has(file.name)) return;
    parts.set(file.name, null);
    const chunks: Uint8Array[] = [];
    let isDamaged = false;
    file.ondata = (error, chunk, isLast) => {
      isDamaged ||= error !== null;
      if (isDamaged) return;
      size += chunk.length;
      if (size <= MOST_BYTES) chunks.push(chunk);
      if (isLast) parts.set(file.name, joined(chunks));
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && size <= MOST_BYTES; at += STEP)
      archive.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch {
    // What comes after cannot be told apart.
  }
  if (size > MOST_BYTES) throw new DocumentError('large');
  return parts;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
