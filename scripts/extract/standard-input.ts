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
