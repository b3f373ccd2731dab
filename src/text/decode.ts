/** The bytes are not valid text in any encoding that notices use. */
export class UndecodableError extends Error {
  constructor() {
    super('is neither UTF-8 nor GB18030 nor UTF-16 with a byte order mark');
    this.name = 'UndecodableError';
  }
}

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** A text and the encoding that it was read in, by its name in the Encoding Standard. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes a file: drops the byte order mark, turns CRLF into LF, changes nothing else.
 * UTF-8 is tried before the declared encoding, because valid UTF-8 is UTF-8 whatever the header says;
 * GB18030 comes last, because it also decodes bytes of other encodings.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): string {
  return decodedText(bytes, declared).text;
}

/** The same with its encoding. */
export function decodedText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  for (const encoding of candidates(bytes, declared)) {
    const text = attempt(bytes, encoding);
    if (text !== null) return { text: plainEnds(text), encoding };
  }
  throw new UndecodableError();
}

/** Decodes a file in the encoding given, whatever it seems to be; what does not fit becomes U+FFFD. */
export function decodedAs(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: plainEnds(new TextDecoder(encoding).decode(bytes)), encoding };
}

function plainEnds(text: string): string {
  return text.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n');
}

function candidates(bytes: Uint8Array, declared: string | null): readonly string[] {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return [marked[0]];
  return declared === null ? ['utf-8', 'gb18030'] : ['utf-8', declared, 'gb18030'];
}

/** Null if the bytes are invalid in that encoding or the encoding is unknown. */
function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
