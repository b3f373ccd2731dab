import { DESCRIPTION, LICENCE, TITLE } from '#dataset/about.ts';
import type { Filled } from '#dataset/filled.ts';
import { LATEST } from '#dataset/versions.ts';

const LIMITS = [
  '数字都是被巡单位自己公布的，没有另行核实。空白单元格表示通报没有列出，或未能读到，不等于零。',
  'The figures are the inspected organisations’ own and were not verified. An empty cell is not zero.',
  '处理人数不跨种类相加，追回资金与避免损失不相加，两个层次的问题不相加；见 forbidden_sums。',
  'Do not add persons across kinds of sanctions, recovered money and losses averted, or problems of two levels: see forbidden_sums.',
  '背景通报（context）由人工摘自网页开头部分，不是随机样本。',
  'The context notices were read by hand, only in their opening part, and are not a random sample.',
];

/** The first sheet of the workbook as rows of text: description, licence, limits and contents. */
export function readMeLines(filled: readonly Filled[]): readonly (readonly string[])[] {
  return [
    [TITLE, DESCRIPTION],
    ['版本 version', `${LATEST.version} (${LATEST.date})`],
    ['许可 licence', `${LICENCE.title}, ${LICENCE.path}`],
    [],
    ...LIMITS.map((limit) => ['', limit]),
    [],
    ['dictionary', '各表的字段 Columns of all tables'],
    ...filled.map(([{ name, en, zh }, rows]) => [name, `${rows.length} 行 rows: ${zh} ${en}`]),
  ];
}
