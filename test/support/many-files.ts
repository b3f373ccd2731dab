import { strToU8, zipSync } from 'fflate';
import { docxOf } from './docx.ts';
import { gbk } from './gbk.ts';
import { madeFile, type MadeFile } from './made-file.ts';
import { notice } from './notice.ts';
import { pdfOf } from './pdf.ts';

/** What becomes of the file that each of them makes from a notice's text. */
const FORMS: readonly (readonly [name: string, outcome: string, make: (text: string) => Uint8Array])[] = [
  ['txt', 'read', strToU8],
  ['gbk.txt', 'read', gbk],
  [
    'html',
    'read',
    (text) => strToU8(`<!doctype html><body><p>${text.replaceAll('\n', '</p><p>')}</p></body>`),
  ],
  ['docx', 'read', (text) => docxOf(text.split('\n'))],
  ['zip', 'read', (text) => zipSync({ 'a.txt': strToU8(text) })],
  ['txt', 'read', (text) => strToU8(text.replaceAll('\n', '\r\n'))],
  ['scan.pdf', 'unreadable', () => pdfOf([[]])],
  ['doc', 'unreadable', (text) => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...strToU8(text))],
  ['other.txt', 'other', (text) => strToU8(`青禾镇开了一次会。${/\d+/u.exec(text)?.[0] ?? ''}`)],
  ['empty.txt', 'unreadable', () => new Uint8Array()],
];

/** So many files in all forms, some of them alike; `outcomes` counts what becomes of them. */
export function manyFiles(
  count: number,
  textOf: (n: number) => string = (n) =>
    notice({ results: `反馈的${n + 12}个问题已完成整改10个,清退资金3.5万元。` }),
): { readonly files: readonly MadeFile[]; readonly outcomes: ReadonlyMap<string, number> } {
  const outcomes = new Map<string, number>();
  const seen = new Set<string>();
  const files = Array.from({ length: count }, (_, n): MadeFile => {
    const [name, outcome, make] = FORMS[n % FORMS.length] as (typeof FORMS)[number];
    const buffer = Buffer.from(make(textOf(n)));
    const content = buffer.toString('base64');
    const told = seen.has(content) ? 'same' : outcome;
    seen.add(content);
    outcomes.set(told, (outcomes.get(told) ?? 0) + 1);
    return madeFile(`${n}.${name}`, buffer);
  });
  return { files, outcomes };
}
