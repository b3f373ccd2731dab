/** An object of a PDF file, without its number. */
export interface Entry {
  readonly dictionary: string;
  readonly stream?: string | undefined;
}

const TEXT = new TextEncoder();

/** The objects in a file, streams deflated, with the table that tells where each begins. */
export async function pdfFile(
  entries: readonly Entry[],
  root: number,
  info: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const write = (chunk: string | Uint8Array<ArrayBuffer>) => {
    const bytes = typeof chunk === 'string' ? TEXT.encode(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
  };
  const starts: number[] = [];
  write('%PDF-1.5\n');
  for (const [i, { dictionary, stream }] of entries.entries()) {
    starts.push(length);
    if (stream === undefined) write(`${i + 1} 0 obj\n<< ${dictionary} >>\nendobj\n`);
    else {
      const bytes = await deflated(stream);
      write(`${i + 1} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n`);
      write(bytes);
      write('\nendstream\nendobj\n');
    }
  }
  const table = length;
  const lines = starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`);
  write(`xref\n0 ${entries.length + 1}\n0000000000 65535 f \n${lines.join('')}`);
  write(
    `trailer\n<< /Size ${entries.length + 1} /Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n${table}\n%%EOF\n`,
  );
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function deflated(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
