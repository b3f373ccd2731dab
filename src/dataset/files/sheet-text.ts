/** Characters the writer drops because XML forbids or discourages them. */
const UNWRITTEN = /[\p{Cs}\p{Noncharacter_Code_Point}\ufffd]|(?![\t\n\r\u0085])\p{Cc}/gu;

/**
 * Escapes a text for a sheet, where _x0041_ is an A (ECMA-376, ST_Xstring): whatever XML cannot hold, and the first letter
 * of words such as constructor, because the writer looks texts up in a plain object.
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
