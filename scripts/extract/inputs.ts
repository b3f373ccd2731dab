import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isDocumentName } from '#documents/document.ts';

/** A file that may hold a notice. */
export interface Input {
  /** - is standard input. */
  readonly path: string;
  /** Without its folders. */
  readonly name: string;
  readonly notice_id: string;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** One line per path that does not exist. */
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
    const inputs = await inputsAt(path);
    if (inputs.length === 0) problems.push(`${basename(path)}: ${await emptiness(path)}`);
    for (const input of inputs) {
      const earlier = taken.get(input.notice_id);
      if (earlier?.path === input.path) continue;
      if (earlier) problems.push(`${input.name}: has the same notice_id as ${earlier.path}, which was taken`);
      else found.push(input);
      taken.set(input.notice_id, earlier ?? input);
    }
  }
  return { inputs: found, problems };
}

async function inputsAt(path: string): Promise<readonly Input[]> {
  if (path === '-') return [{ path, name: 'stdin', notice_id: 'stdin' }];
  const stats = await stat(path).catch(() => null);
  if (stats === null) return [];
  return stats.isDirectory() ? await inputsBelow(path) : [inputOf(path)];
}

async function inputsBelow(folder: string): Promise<readonly Input[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const inputs: Input[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) inputs.push(...(await inputsBelow(path)));
    else if (isDocumentName(entry.name) && isFile(entry)) inputs.push(inputOf(path));
  }
  return inputs;
}

/** Reading a pipe or a device would wait forever. */
function isFile(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}

function inputOf(path: string): Input {
  const name = basename(path);
  return { path, name, notice_id: name.replace(/(?<=.)\.[^.]*$/u, '') };
}

async function emptiness(path: string): Promise<string> {
  const stats = await stat(path).catch(() => null);
  return stats === null ? 'no such file or folder' : 'holds no .txt, .html, .docx or .pdf file';
}

/** Names standard input after its kind of document, recognised by its first bytes. */
export function standardInput(bytes: Uint8Array): { readonly name: string; readonly notice_id: string } {
  return { name: `stdin${endingOf(bytes)}`, notice_id: 'stdin' };
}

function endingOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).replace(/^\u00ef\u00bb\u00bf/u, '');
  if (head.startsWith('%PDF-')) return '.pdf';
  if (head.startsWith('PK\u0003\u0004')) return '.docx';
  return /^\s*<(?:!doctype|!--|\?xml|html|head|meta|body|div|table|p)\b/iu.test(head) ? '.html' : '.txt';
}
