/** Texts as plain files in the private file system that the browser gives a site. */
export class TextFiles {
  readonly #folder: FileSystemDirectoryHandle;

  private constructor(folder: FileSystemDirectoryHandle) {
    this.#folder = folder;
  }

  /** Null where a page cannot write such files, as in Safari before 26 and some private windows. */
  static async open(name: string): Promise<TextFiles | null> {
    if (!('createWritable' in (globalThis.FileSystemFileHandle?.prototype ?? {}))) return null;
    try {
      const root = await navigator.storage.getDirectory();
      return new TextFiles(await root.getDirectoryHandle(folderOf(name), { create: true }));
    } catch {
      return null;
    }
  }

  static async remove(name: string): Promise<void> {
    try {
      const root = await navigator.storage?.getDirectory?.();
      await root?.removeEntry(folderOf(name), { recursive: true });
    } catch (error) {
      if (!(error instanceof DOMException && ['NotFoundError', 'SecurityError'].includes(error.name)))
        throw error;
    }
  }

  /** The file is replaced only once all of it is written. */
  async write(sha256: string, text: string): Promise<void> {
    const file = await this.#folder.getFileHandle(fileOf(sha256), { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }

  /** Null if it is not there. */
  async read(sha256: string): Promise<string | null> {
    try {
      const file = await (await this.#folder.getFileHandle(fileOf(sha256))).getFile();
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
    } catch {
      return null;
    }
  }

  /** Removes what writing left behind when it was stopped before the record. */
  async sweep(kept: ReadonlySet<string>): Promise<void> {
    const names = new Set([...kept].map(fileOf));
    for await (const name of this.#folder.keys()) if (!names.has(name)) await this.#folder.removeEntry(name);
  }
}

const fileOf = (sha256: string) => `${sha256}.txt`;
/** A name holds the address of the site, whose slashes no file name may have. */
const folderOf = (name: string) => encodeURIComponent(name);
