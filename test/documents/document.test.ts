import { describe, expect, test } from 'vitest';
import { isDocumentName, readDocument } from '#documents/document.ts';
import { docxOf } from '../support/docx.ts';
import { pdfOf } from '../support/pdf.ts';

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  return (await readDocument(bytes, name)).text;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('readDocument', () => {
  test('leaves a .txt file unchanged', async () => {
    expect(await textOf(utf8('标题\n\n  正文 。\n'), 'a.txt')).toBe('标题\n\n  正文 。\n');
  });

  test('recognises a file by its extension in any case', async () => {
    expect(await textOf(utf8('<p>云溪市</p>'), 'A.HTML')).toBe('云溪市');
    expect(
      ['a.txt', 'a.htm', 'b.c.pdf', 'x.DOCX', 'a.md', 'sources.csv', 'txt'].filter(isDocumentName),
    ).toEqual(['a.txt', 'a.htm', 'b.c.pdf', 'x.DOCX']);
  });

  test.each([
    ['a.txt', utf8(''), 'is empty'],
    ['a.txt', utf8(' \n\t\n'), 'is empty'],
    ['a.html', utf8('<script>1</script>'), 'is empty'],
    ['a.rtf', utf8('x'), 'is no .txt, .html, .docx or .pdf file'],
    [
      'a.txt',
      Uint8Array.of(0xff, 0xff, 0xff),
      'is neither UTF-8 nor GB18030 nor UTF-16 with a byte order mark',
    ],
    ['a.docx', utf8('no archive'), 'is no readable .docx file'],
    ['a.pdf', utf8('no page'), 'is no readable PDF'],
  ])('reports what is wrong with %s (case %#)', async (name, bytes, problem) => {
    await expect(readDocument(bytes, name)).rejects.toThrow(problem);
  });
});

describe('a .docx file', () => {
  test('is read paragraph by paragraph, its tables row by row', async () => {
    const file = docxOf([
      '关于巡察整改的通报',
      [
        ['问题', '完成'],
        ['12个', '11个'],
      ],
      '云溪市青岚镇党委',
    ]);
    expect(await textOf(file, 'a.docx')).toBe('关于巡察整改的通报\n问题|完成\n12个|11个\n云溪市青岚镇党委');
  });
});

describe('a .pdf file', () => {
  test('has its lines joined into paragraphs', async () => {
    const file = pdfOf([
      [
        { x: 200, y: 780, text: '巡察整改通报' },
        { x: 122, y: 740, text: '2023年8月21日至10月20日,市委第七巡察组' },
        { x: 90, y: 712, text: '对望川镇党委开展了常规巡察,反馈问题二十五个,已整改' },
        { x: 90, y: 684, text: '完成。' },
        { x: 122, y: 656, text: '一、总体情况' },
      ],
    ]);
    expect(await textOf(file, 'a.pdf')).toBe(
      [
        '巡察整改通报',
        '2023年8月21日至10月20日,市委第七巡察组对望川镇党委开展了常规巡察,反馈问题二十五个,已整改完成。',
        '一、总体情况',
      ].join('\n'),
    );
  });

  const LINES = [
    { x: 200, y: 520, text: '巡察整改通报' },
    { x: 122, y: 480, text: '2023年8月21日至10月20日,市委第七巡察组' },
    { x: 90, y: 452, text: '对望川镇党委开展了常规巡察,反馈问题二十五个,已整改' },
    { x: 90, y: 424, text: '完成。' },
  ];
  const UPRIGHT = [
    '巡察整改通报',
    '2023年8月21日至10月20日,市委第七巡察组对望川镇党委开展了常规巡察,反馈问题二十五个,已整改完成。',
  ];

  function turnedLines(turn: number) {
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    // Around the middle of the page, because text off the page is not read.
    return LINES.map(({ x, y, text }) => {
      const [right, up] = [x - 297, y - 421];
      return { text, turn, x: 297 + right * cos - up * sin, y: 421 + right * sin + up * cos };
    });
  }

  test.each([90, 180, 270, 3])('is read in order if its text is turned by %i°', async (turn) => {
    expect((await textOf(pdfOf([turnedLines(turn)]), 'a.pdf')).split('\n')).toEqual(UPRIGHT);
  });

  test('keeps a stamp across the page out of its lines', async () => {
    const stamp = { x: 100, y: 440, text: '内部资料', turn: 45 };
    expect((await textOf(pdfOf([[stamp, ...LINES]]), 'a.pdf')).split('\n')).toEqual([...UPRIGHT, stamp.text]);
  });

  test('is read column by column if it is set from top to bottom', async () => {
    const columns = [
      { x: 400, y: 700, text: '巡察整改通报' },
      { x: 340, y: 700, text: '望川镇党委' },
    ];
    const text = await textOf(pdfOf([columns], 'UniGB-UCS2-V'), 'a.pdf');
    expect(text.replace('\n', '')).toBe('巡察整改通报望川镇党委');
  });

  test('loses its page numbers', async () => {
    const page = (text: string, number: string) => [
      { x: 90, y: 700, text },
      { x: 290, y: 60, text: number },
    ];
    expect(await textOf(pdfOf([page('青岚镇', '— 1 —'), page('望川镇', '第 2 页')]), 'a.pdf')).toBe(
      '青岚镇\n望川镇',
    );
  });

  test('loses the head and foot that its pages share', async () => {
    const page = (number: number, text: string) => [
      { x: 90, y: 800, text: `青岚镇简报第${number}期` },
      { x: 90, y: 700, text },
      { x: 90, y: 40, text: `2023-12-0${number} 印` },
    ];
    const file = pdfOf([page(1, '甲'), page(2, '乙'), page(3, '丙')]);
    expect(await textOf(file, 'a.pdf')).toBe('甲\n乙\n丙');
  });

  test('has ordinary characters where its font maps to radicals', async () => {
    const file = pdfOf([[{ x: 90, y: 700, text: '党⼯委主要领导任组⻓,⾄⼗⽉' }]]);
    expect(await textOf(file, 'a.pdf')).toBe('党工委主要领导任组长,至十月');
  });

  test('can be read from a Node Buffer', async () => {
    const file = Buffer.from(pdfOf([[{ x: 90, y: 700, text: '青岚镇' }]]));
    expect(await textOf(file, 'a.pdf')).toBe('青岚镇');
  });

  test('is reported as scanned if it has no text layer', async () => {
    await expect(readDocument(pdfOf([[]]), 'a.pdf')).rejects.toThrow('is a scanned PDF without a text layer');
  });
});
