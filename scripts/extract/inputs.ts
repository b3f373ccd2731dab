import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isDocumentName } from '#documents/document.ts';
import { kindOfFile, type FileKind } from '#documents/file-kind.ts';
import { noticeIdOf } from '#documents/notice-id.ts';
import { decode } from '#text/decode.ts';

/** A file that may hold a notice. */
export interface Input {
  /** - is standard input. */
  readonly path: string;
  /** The path as the system has it, if that is not UTF-8. */
  readonly bytes?: Buffer;
  /** Without its folders. */
  readonly name: string;
  readonly notice_id: string;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** One line per path that does not exist or cannot be read. */
  readonly problems: readonly string[];
}

/**
 * The files at the paths, in the given order; those of a folder and its subfolders sorted by name. In a folder only documents
 * are taken; a file given by name is taken whatever its extension. Of two with the same notice_id the first is taken.
 */
export async function findInputs(paths: readonly string[]): Promise<Inputs> {
  const found: Input[] = [];
  const problems: string[] = [];
  const taken = new Map<string, Input>();
  for (const path of paths) {
    for (const input of await inputsAt(path, problems)) {
      const earlier = taken.get(input.notice_id);
      if (earlier?.path === input.path) continue;
      if (earlier)
        problems.push(
          `${input.name}: has the same notice_id, ${input.notice_id}, as ${earlier.path}, which was taken`,
        );
      else found.push(input);
      taken.set(input.notice_id, earlier ?? input);
    }
  }
  return { inputs: found, problems };
}

async function inputsAt(path: string, problems: string[]): Promise<readonly Input[]> {
  if (path === '-') return [{ path, name: 'stdin', notice_id: 'stdin' }];
  try {
    const stats = await stat(path);
    if (!stats.isDirectory()) return [inputOf({ path })];
  } catch (error) {
    problems.push(`${basename(path)}: ${absence(path, error)}`);
    return [];
  }
  const before = problems.length;
  const inputs = await inputsBelow({ path }, problems);
  if (inputs.length === 0 && problems.length === before)
    problems.push(`${basename(path)}: holds no .txt, .html, .docx or .pdf file`);
  return inputs;
}

/** Node replaces bytes of an argument that are not UTF-8, so the file can only be found through its folder. */
function absence(path: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'ENOENT') return `cannot be read (${code})`;
  return path.includes('\ufffd')
    ? 'has a name that is not UTF-8, name its folder instead'
    : 'no such file or folder';
}

/** A path as text and, if it is not UTF-8, as bytes. */
type Place = Pick<Input, 'path' | 'bytes'>;

/** A folder that cannot be read costs only what is in it. */
async function inputsBelow(folder: Place, problems: string[]): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const { entry, name, place } of await entriesOf(folder, problems)) {
    if (name.startsWith('.')) continue;
    if (entry.isDirectory()) inputs.push(...(await inputsBelow(place, problems)));
    else if (isDocumentName(name) && isFile(entry)) inputs.push(inputOf(place));
  }
  return inputs;
}

interface Entry {
  readonly entry: Dirent<Buffer>;
  readonly name: string;
  readonly place: Place;
}

async function entriesOf(folder: Place, problems: string[]): Promise<readonly Entry[]> {
  try {
    const entries = await readdir(folder.bytes ?? folder.path, { withFileTypes: true, encoding: 'buffer' });
    const named = entries.flatMap((entry) => {
      const name = nameOf(entry.name);
      if (name === null) {
        problems.push(
          `${join(folder.path, entry.name.toString())}: has a name that is neither UTF-8 nor GB18030`,
        );
        return [];
      }
      return [{ entry, name, place: placeIn(folder, name, entry.name) }];
    });
    return named.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    problems.push(`${folder.path}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
    return [];
  }
}

/** Archives made on Chinese Windows leave names in GBK. */
function nameOf(bytes: Buffer): string | null {
  try {
    return decode(bytes);
  } catch {
    return null;
  }
}

function placeIn(folder: Place, name: string, bytes: Buffer): Place {
  const path = join(folder.path, name);
  if (!folder.bytes && bytes.equals(Buffer.from(name))) return { path };
  return { path, bytes: Buffer.concat([folder.bytes ?? Buffer.from(folder.path), Buffer.from('/'), bytes]) };
}

/** Reading a pipe or a device would wait forever. */
function isFile(entry: Dirent<Buffer>): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}

function inputOf(place: Place): Input {
  const name = basename(place.path);
  return { ...place, name, notice_id: noticeIdOf(name) };
}

/** Names standard input after its kind of document, recognised by its first bytes. */
export function standardInput(bytes: Uint8Array): { readonly name: string; readonly notice_id: string } {
  return { name: `stdin.${ENDINGS.get(kindOfFile(bytes)) ?? 'txt'}`, notice_id: 'stdin' };
}

/** An archive is read as a Word file, which says best what is wrong with it. */
const ENDINGS = new Map<FileKind, string>([
  ['pdf', 'pdf'],
  ['html', 'html'],
  ['docx', 'docx'],
  ['zip', 'docx'],
]);
