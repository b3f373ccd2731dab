import { describe, expect, test } from 'vitest';
import { docxText } from '#documents/docx.ts';
import { docxFrom } from '../support/docx.ts';

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const paragraph = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
const inList = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (at: number, format: string, text: string, more = '', start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, ...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, override = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${override}</w:num>`;
const startAt = (value: number, at = 0) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;

async function linesOf(
  body: string,
  parts: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  return (await docxText(docxFrom(body, parts))).split('\n');
}

describe('the lists of a Word file', () => {
  test('begin at the number that their definition states', async () => {
    const numbering = definition(0, level(0, 'decimal', '%1．', '', 3)) + list(1, 0);
    const body = ['规范用水收费', '清理工程台账'].map((text) => paragraph(text, inList(1))).join('');
    expect(await linesOf(body, { numbering })).toEqual(['3．规范用水收费', '4．清理工程台账']);
  });

  test.each([
    ['%1．', 'decimal', ['1． 30个问题', '2． 12人问责']],
    ['%1', 'decimal', ['1 30个问题', '2 12人问责']],
    ['%1、', 'chineseCounting', ['一、 30个问题', '二、 12人问责']],
  ])('stay apart from a number that follows: %s %s', async (text, format, lines) => {
    const numbering = definition(0, level(0, format, text, '<w:suff w:val="nothing"/>')) + list(1, 0);
    const body = ['30个问题', '12人问责'].map((each) => paragraph(each, inList(1))).join('');
    expect(await linesOf(body, { numbering })).toEqual(lines);
  });

  test('begin at 0 if their definition states no first number', async () => {
    const numbering = definition(0, level(0, 'decimal', '%1.').replace('"1"', '"abc"')) + list(1, 0);
    expect(await linesOf(paragraph('甲', inList(1)), { numbering })).toEqual(['0. 甲']);
  });

  test('continue after a paragraph between entries, and across two lists of one definition', async () => {
    const numbering = definition(0, level(0, 'decimal', '%1.')) + list(1, 0) + list(2, 0);
    const body = [
      paragraph('甲', inList(1)),
      paragraph('插入一段'),
      paragraph('乙', inList(1)),
      paragraph('丙', inList(2)),
    ];
    expect(await linesOf(body.join(''), { numbering })).toEqual(['1. 甲', '插入一段', '2. 乙', '3. 丙']);
  });

  test('begin at the number by which a list overrides its definition, once', async () => {
    const numbering =
      definition(0, level(0, 'chineseCounting', '%1、')) + list(1, 0) + list(2, 0, startAt(5));
    const body = [1, 1, 2, 2].map((id, i) => paragraph('甲乙丙丁'[i] ?? '', inList(id))).join('');
    expect(await linesOf(body, { numbering })).toEqual(['一、甲', '二、乙', '五、丙', '六、丁']);
  });

  test('use a level that the list replaces', async () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1)', '', 4)}</w:lvlOverride>`;
    const numbering = definition(0, level(0, 'decimal', '%1.')) + list(1, 0, override);
    expect(await linesOf(paragraph('甲', inList(1)), { numbering })).toEqual(['IV)甲']);
  });

  test('restart lower levels below each higher one, and print higher ones', async () => {
    const numbering =
      definition(
        0,
        level(0, 'chineseCountingThousand', '（%1）'),
        level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
        level(2, 'decimalEnclosedCircle', '%3', '<w:lvlRestart w:val="0"/>'),
      ) + list(1, 0);
    const body = [0, 1, 2, 1, 0, 1, 2].map((at) => paragraph('项', inList(1, at))).join('');
    expect(await linesOf(body, { numbering })).toEqual([
      '（一）项',
      '1.1 项',
      '① 项',
      '1.2 项',
      '（二）项',
      '2.1 项',
      '② 项',
    ]);
  });

  test('may come from the style of a paragraph, and from a style it is based on', async () => {
    const numbering = definition(0, level(0, 'decimal', '第%1条', '<w:pStyle w:val="条"/>')) + list(1, 0);
    const styles =
      '<w:style w:type="paragraph" w:styleId="条"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="细条"><w:basedOn w:val="条"/></w:style>';
    const body = ['条', '细条'].map((style) => paragraph('措施', `<w:pStyle w:val="${style}"/>`)).join('');
    const without = paragraph('附注', '<w:pStyle w:val="条"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await linesOf(body + without, { numbering, styles })).toEqual([
      '第1条 措施',
      '第2条 措施',
      '附注',
    ]);
  });

  test('do not count an entry that was deleted with tracking', async () => {
    const numbering = definition(0, level(0, 'decimal', '%1、')) + list(1, 0);
    const mark = `${inList(1)}<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>`;
    const deleted = `<w:p><w:pPr>${mark}</w:pPr><w:del w:id="2" w:author="x"><w:r><w:delText>丁</w:delText></w:r></w:del></w:p>`;
    const body = [
      paragraph('甲', inList(1)),
      deleted,
      paragraph('乙', inList(1)),
      paragraph('丙', mark),
      paragraph('丁', inList(1)),
    ];
    expect(await linesOf(body.join(''), { numbering })).toEqual(['1、甲', '2、乙', '3、丙丁']);
  });

  test('have bullets only before sentences', async () => {
    const numbering = definition(0, level(0, 'bullet', '\uf0b7')) + list(1, 0);
    const body = ['新建泵站2座。', '供水'].map((text) => paragraph(text, inList(1))).join('');
    expect(await linesOf(body, { numbering })).toEqual(['• 新建泵站2座。', '供水']);
  });

  test.each([
    ['decimalFullWidth', 12, '１２'],
    ['chineseCounting', 20, '二十'],
    ['chineseCountingThousand', 105, '一百〇五'],
    ['chineseLegalSimplified', 31, '叁拾壹'],
    ['ideographTraditional', 3, '丙'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['ideographEnclosedCircle', 10, '㊉'],
    ['lowerLetter', 27, 'aa'],
    ['upperRoman', 49, 'XLIX'],
    ['decimalZero', 7, '07'],
    ['none', 7, ''],
    ['unheardOf', 7, '7'],
  ])('write numbers as %s: %i is %s', async (format, value, written) => {
    const numbering = definition(0, level(0, format, '%1、', '', value)) + list(1, 0);
    expect(await linesOf(paragraph('项', inList(1)), { numbering })).toEqual([`${written}、项`]);
  });
});

describe('what is hidden in a Word file', () => {
  const styles =
    '<w:style w:type="character" w:styleId="暗"><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="更暗"><w:basedOn w:val="暗"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="隐段"><w:rPr><w:vanish/></w:rPr></w:style>';

  test.each([
    ['the run itself', '<w:vanish/>'],
    ['the run itself, with a value', '<w:vanish w:val="true"/>'],
    ['its style', '<w:rStyle w:val="暗"/>'],
    ['a style that its style is based on', '<w:rStyle w:val="更暗"/>'],
  ])('is not read if %s says so', async (_, properties) => {
    const body = `<w:p>${run('整改')}${run('九十九项', properties)}${run('完成')}</w:p>`;
    expect(await linesOf(body, { styles })).toEqual(['整改完成']);
  });

  test.each(['<w:vanish w:val="0"/>', '<w:vanish w:val="false"/><w:rStyle w:val="暗"/>'])(
    'is shown again by %s',
    async (properties) => {
      expect(await linesOf(`<w:p>${run('整改', properties)}</w:p>`, { styles })).toEqual(['整改']);
    },
  );

  test('is not read if the style of the paragraph says so, and is not counted in a list', async () => {
    const numbering = definition(0, level(0, 'decimal', '%1、')) + list(1, 0);
    const body = [
      paragraph('甲', inList(1)),
      paragraph('密', `<w:pStyle w:val="隐段"/>${inList(1)}`),
      paragraph('乙', inList(1)),
    ];
    expect(await linesOf(body.join(''), { styles, numbering })).toEqual(['1、甲', '2、乙']);
  });

  test('is not read in hidden rows', async () => {
    const row = (text: string, properties = '') =>
      `<w:tr>${properties}<w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('5个')}</w:tc></w:tr>`;
    const body = `<w:tbl>${row('问题')}${row('密', '<w:trPr><w:hidden/></w:trPr>')}</w:tbl>`;
    expect(await linesOf(body)).toEqual(['问题|5个']);
  });

  test('joins a paragraph whose mark is hidden with the next', async () => {
    const body = paragraph('整改', '<w:rPr><w:vanish/></w:rPr>') + paragraph('完成');
    expect(await linesOf(body)).toEqual(['整改完成']);
  });
});

describe('a Word file', () => {
  test.each([
    ['a link without r:id', `<w:hyperlink>${run('链接')}</w:hyperlink>`],
    ['a link whose r:id is not there', `<w:hyperlink r:id="r99">${run('链接')}</w:hyperlink>`],
    [
      'a picture whose r:embed is missing',
      `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="r98"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>${run('链接')}`,
    ],
    ['a note that is not there', `${run('链接')}<w:r><w:footnoteReference w:id="7"/></w:r>`],
  ])('is read despite %s', async (_, body) => {
    expect(await linesOf(`<w:p>${body}</w:p>`)).toEqual(['链接']);
  });

  test('is read with another prefix for Word’s namespace', async () => {
    const numbering = definition(0, level(0, 'decimal', '%1、')) + list(1, 0);
    const body = `<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:r><x:t>文</x:t></x:r></x:p>`;
    expect(await linesOf(body + paragraph('甲', inList(1)), { numbering })).toEqual(['文', '1、甲']);
  });

  test('with endlessly nested elements is refused with a message', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(100_000);
    await expect(docxText(docxFrom(deep))).rejects.toThrow('nests elements more than 1000 deep');
  });
});
