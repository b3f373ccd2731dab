import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#documents/document.ts';
import type { NoticeRecord } from '#extraction/record.ts';
import { docxFrom } from '../support/docx.ts';
import { read } from '../support/notice.ts';

const SETS = ['unseen-a', 'unseen-d', 'unseen-g'];

/** The number formats of Word for what notices number by. */
const LEVELS = [
  { printed: /^(?<n>[一二三四五六七八九十]+)、(?=\S)/u, format: 'chineseCounting', text: '%1、' },
  { printed: /^[(（](?<n>[一二三四五六七八九十]+)[)）](?=\S)/u, format: 'chineseCounting', text: '(%2)' },
  { printed: /^(?<n>\d{1,3})[.．](?=[^\d\s])/u, format: 'decimal', text: '%3.' },
] as const;

const HAN = [...'零一二三四五六七八九'];
/** Up to ninety-nine. */
function numberOf(printed: string): number {
  if (/^\d/u.test(printed)) return Number(printed);
  const [tens = '', ones = ''] = printed.includes('十') ? printed.split('十') : ['', printed];
  const ten = printed.includes('十') ? (tens === '' ? 1 : HAN.indexOf(tens)) : 0;
  return ten * 10 + (ones === '' ? 0 : HAN.indexOf(ones));
}

/** The notice as a Word file: numbers that Word can count are left to it, and lists begin anew where the numbers do. */
function automatic(text: string): { readonly bytes: Uint8Array; readonly numbers: number } {
  const counters = [0, 0, 0];
  const nums = ['<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'];
  let numbers = 0;
  const written = (line: string): string => {
    if (line.includes('\t')) return row(line.split('\t'));
    const level = LEVELS.findIndex(({ printed }) => printed.test(line));
    const found = LEVELS[level]?.printed.exec(line);
    if (!found) return `<w:p>${run(line)}</w:p>`;
    const n = numberOf(found.groups?.['n'] ?? '');
    if (n !== (counters[level] ?? 0) + 1) {
      const id = nums.length + 1;
      const override = `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${n}"/></w:lvlOverride>`;
      nums.push(`<w:num w:numId="${id}"><w:abstractNumId w:val="1"/>${override}</w:num>`);
    }
    counters[level] = n;
    counters.fill(0, level + 1);
    numbers += 1;
    const list = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${nums.length}"/></w:numPr>`;
    return `<w:p><w:pPr>${list}</w:pPr>${run(line.slice(found[0].length))}</w:p>`;
  };
  const blocks = text.split('\n').map(written);
  const levels = LEVELS.map(
    ({ format, text: shown }, at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${shown}"/></w:lvl>`,
  );
  const numbering = `<w:abstractNum w:abstractNumId="1">${levels.join('')}</w:abstractNum>${nums.join('')}`;
  return { bytes: docxFrom(tabled(blocks.join('')), { numbering }), numbers };
}

function run(words: string): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return words === '' ? '' : `<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

function row(cells: readonly string[]): string {
  return `<w:tr>${cells.map((cell) => `<w:tc><w:p>${run(cell)}</w:p></w:tc>`).join('')}</w:tr>`;
}

/** Rows that follow one another are a table. */
function tabled(body: string): string {
  return body.replaceAll(/(?:<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>)+/gu, (rows) => `<w:tbl>${rows}</w:tbl>`);
}

/** Items, measures and figures; blanks, lines between cells and the width of brackets are not the same. */
function readings({ items, measures, facts }: NoticeRecord) {
  return {
    items: items.map((one) => [one.number, one.heading, one.path, one.topics, one.status].map(bare)),
    measures: measures.map((one) => [one.item_id, one.ordinal, one.lead, one.types].map(bare)),
    facts: facts.map((one) => [one.indicator, one.value, one.unit, one.date, one.scope]),
  };
}

function bare(words: unknown): string {
  return JSON.stringify(words)
    .normalize('NFKC')
    .replaceAll(/\\t|[\s|]/gu, '');
}

const NOTICES = await Promise.all(
  SETS.map(async (set) => {
    const folder = join('test/fixtures', set);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
    return Promise.all(
      names.map(async (name) => {
        const { text } = await readDocument(await readFile(join(folder, name)), name);
        return { name: `${set}/${name}`, text, ...automatic(text) };
      }),
    );
  }),
);
const NUMBERED = NOTICES.flat().filter(({ numbers }) => numbers > 0);

describe('a notice with Word’s automatic numbers gives the same items, measures and figures as its text', () => {
  test('of the sets, more than twenty have such numbers', () => {
    expect(NUMBERED.length).toBeGreaterThan(20);
  });

  test.each(NUMBERED)('$name', async ({ text, bytes }) => {
    const document = await readDocument(bytes, 'n.docx');
    expect(readings(read(document.text))).toEqual(readings(read(text)));
  });
});
