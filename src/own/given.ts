/** A file that a reader gave, with its folders before its name. */
export interface GivenFile {
  readonly path: string;
  /** In bytes. Asking a file for it waits for the disk. */
  readonly size: () => number;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Files that systems and editors leave beside others. */
const LEFTOVER = /(?:^|\/)(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/iu;

export function givenFile(file: File, path = file.webkitRelativePath || file.name): GivenFile {
  return { path, size: () => file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

export function givenText(path: string, text: string): GivenFile {
  const bytes = new TextEncoder().encode(text);
  return { path, size: () => bytes.length, bytes: async () => bytes };
}

/** The files of a choice or drop, sorted by path, and how many others are no files of the reader. */
export interface GivenFiles {
  readonly files: readonly GivenFile[];
  readonly leftovers: number;
}

export function chosenFiles(files: Iterable<File>): GivenFiles {
  return sorted(Array.from(files, (file) => givenFile(file)));
}

/** The files and folders of a drop. Its items must be asked before anything is awaited. */
export async function droppedFiles(items: Iterable<DataTransferItem>): Promise<GivenFiles> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const files = await Promise.all(entries.map((entry) => (entry ? filesOf(entry) : [])));
  return sorted(files.flat());
}

async function filesOf(entry: FileSystemEntry | File): Promise<readonly GivenFile[]> {
  if (entry instanceof File) return [givenFile(entry)];
  const path = entry.fullPath.replace(/^\//u, '');
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [givenFile(file, path)];
  }
  const inside: GivenFile[] = [];
  for (const one of await entriesOf(entry as FileSystemDirectoryEntry)) inside.push(...(await filesOf(one)));
  return inside;
}

/** Chrome gives at most 100 entries a call; the last call gives none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function sorted(given: readonly GivenFile[]): GivenFiles {
  const files = given.filter(({ path }) => !LEFTOVER.test(path));
  return {
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    leftovers: given.length - files.length,
  };
}
