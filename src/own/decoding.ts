import type { FileKind } from '#documents/file-kind.ts';
import { decodedAs, decodedText } from '#text/decode.ts';

/** How a plain text or a page was decoded, and how it begins. */
export interface Decoding {
  /** By its name in the Encoding Standard; null if none fits. */
  readonly encoding: string | null;
  /** Its first lines, without mark-up. */
  readonly head: string;
}

/** Those that Chinese texts come in, besides UTF-8. */
export const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

const HEAD = 160;
/** More of a page is mark-up before its first words. */
const SEARCHED = 60_000;
const MARKUP = /<(script|style|head)\b[^]*?<\/\1\s*>|<[^>]*>/giu;

/**
 * Null for files that are neither plain text nor pages.
 * @param as the encoding that the reader chose
 */
export function decodingOf(bytes: Uint8Array, kind: FileKind, as: string | null): Decoding | null {
  if (kind !== 'txt' && kind !== 'html') return null;
  const { text, encoding } = attempt(bytes, as);
  const words = kind === 'html' ? text.slice(0, SEARCHED).replace(MARKUP, ' ') : text.slice(0, SEARCHED);
  const lines = words.split('\n').map((line) => line.replaceAll(/[\s\0]+/gu, ' ').trim());
  const head = lines
    .filter((line) => line !== '')
    .slice(0, 4)
    .join('\n');
  return { encoding, head: head.slice(0, HEAD) };
}

function attempt(
  bytes: Uint8Array,
  as: string | null,
): { readonly text: string; readonly encoding: string | null } {
  if (as !== null) return decodedAs(bytes, as);
  try {
    return decodedText(bytes);
  } catch {
    return { text: decodedAs(bytes, 'utf-8').text, encoding: null };
  }
}
