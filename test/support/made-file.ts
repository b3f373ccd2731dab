/** A file as a browser is given it. */
export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function madeFile(name: string, content: Uint8Array | string): MadeFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}
