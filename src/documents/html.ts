import { decodedAs, decodedText, type DecodedText } from '#text/decode.ts';
import { articleLines } from './article.ts';
import { pageLines } from './lines.ts';

/** The encoding must be declared in the first 1024 bytes, preceded by ASCII only (HTML standard, 13.2.3.2). */
const PRESCAN = 1024;
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu;

/** The article of a saved page: one line per block, the cells of a table row joined by |. */
export function htmlText(bytes: Uint8Array): string {
  return htmlDocument(bytes).text;
}

/** The same with the encoding of the page, or read in the encoding given. */
export function htmlDocument(bytes: Uint8Array, as: string | null = null): DecodedText {
  const { text, encoding } = as === null ? decodedText(bytes, declaredCharset(bytes)) : decodedAs(bytes, as);
  const lines = articleLines(pageLines(text)).map((line) => line.text);
  return { text: lines.join('\n'), encoding };
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const match = CHARSET.exec(head);
  return match?.[1] ?? match?.[2] ?? null;
}
