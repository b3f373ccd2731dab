/** What a file is: what can be read, and what is known not to be. */
export type FileKind =
  | 'txt'
  | 'html'
  | 'pdf'
  | 'docx'
  | 'zip'
  | 'old_office'
  | 'spreadsheet'
  | 'slides'
  | 'ofd'
  | 'rtf'
  | 'picture';

const BEGINNINGS: readonly (readonly [FileKind, string])[] = [
  ['pdf', '%PDF-'],
  ['old_office', '\u00d0\u00cf\u0011\u00e0'],
  ['rtf', '{\\rtf'],
  ['picture', '\u0089PNG'],
  ['picture', '\u00ff\u00d8\u00ff'],
  ['picture', 'GIF8'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
];

/** The part that tells what a zip archive is; the names of its parts stand at its end. */
const PARTS: readonly (readonly [FileKind, string])[] = [
  ['docx', 'word/'],
  ['spreadsheet', 'xl/workbook'],
  ['slides', 'ppt/presentation'],
  ['ofd', 'OFD.xml'],
];

const HTML = /^\s*<(?:!doctype|!--|\?xml|html|head|meta|body|div|table|p)\b/iu;
const HEAD = 512;
/** Entries of an archive's directory: enough for the parts of a document. */
const TAIL = 65_536;

/** By the first bytes, whatever the name says. A file that is nothing else is taken for text. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const head = latin1(bytes.subarray(0, HEAD)).replace(/^\u00ef\u00bb\u00bf/u, '');
  const begun = BEGINNINGS.find(([, beginning]) => head.startsWith(beginning));
  if (begun) return begun[0];
  // The second is an archive without files.
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return kindOfArchive(bytes);
  return HTML.test(head) || HTML.test(utf16(bytes)) ? 'html' : 'txt';
}

function kindOfArchive(bytes: Uint8Array): FileKind {
  const names = latin1(bytes.subarray(0, HEAD)) + latin1(bytes.subarray(-TAIL));
  return PARTS.find(([, part]) => names.includes(part))?.[0] ?? 'zip';
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** The beginning, if its mark says that it is UTF-16. */
function utf16(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-16be';
  const isMarked = encoding === 'utf-16le' || (first === 0xfe && second === 0xff);
  return isMarked ? new TextDecoder(encoding).decode(bytes.subarray(0, HEAD)) : '';
}
