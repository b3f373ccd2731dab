/** What the writer leaves out, for XML has no place for it or would rather not. */
const UNWRITTEN = /[\p{Cs}\p{Noncharacter_Code_Point}\ufffd]|(?![\t\n\r\u0085])\p{Cc}/gu;

/**
 * A text as a sheet holds it, where _x0041_ is an A (ECMA-376, ST_Xstring), and so is what XML cannot hold. The writer looks
 * texts up in a plain object, which already knows constructor: such a word has its first letter written so.
 */
export function sheetText(text: string): string {
  const plain = text
    .replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_')
    .replace(UNWRITTEN, (char) => char.split('').map(code).join(''));
  return plain in {} ? `${code(plain)}${plain.slice(1)}` : plain;
}

function code(text: string): string {
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
