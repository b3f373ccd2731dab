import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { kindOfFile } from '#documents/file-kind.ts';
import { docxOf } from '../support/docx.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const zip = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

test.each([
  ['pdf', bytes('%PDF-1.7\n')],
  ['old_office', bytes('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')],
  ['rtf', bytes('{\\rtf1\\ansi')],
  ['picture', bytes('\u0089PNG\r\n')],
  ['picture', bytes('\u00ff\u00d8\u00ff\u00e0')],
  ['html', strToU8('\ufeff  <!DOCTYPE html><p>通报</p>')],
  ['html', bytes('\u00ff\u00fe<\0h\0t\0m\0l\0>\0')],
  ['txt', strToU8('中共青禾镇委员会关于巡察整改进展情况的通报')],
  ['docx', docxOf(['通报'])],
  ['spreadsheet', zip('[Content_Types].xml', 'xl/workbook.xml')],
  ['slides', zip('[Content_Types].xml', 'ppt/presentation.xml')],
  ['ofd', zip('OFD.xml', 'Doc_0/Document.xml')],
  ['zip', zip('青禾/通报.txt')],
] as const)('a file is told by what is in it: %s', (kind, file) => {
  expect(kindOfFile(Uint8Array.from(file))).toBe(kind);
});

test('anything else is taken for text, also nothing', () => {
  expect(kindOfFile(new Uint8Array())).toBe('txt');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'整改问题项个，。0123456789') }), (text) => {
      expect(kindOfFile(strToU8(text))).toBe('txt');
    }),
  );
});
