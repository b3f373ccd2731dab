import { WordList, words, wordSet } from '#extraction/word-list.ts';

/** A name found for a number. */
export interface Reading {
  /** Null: the words name something that is not counted. */
  readonly code: string | null;
  readonly side: 'before' | 'after';
  /** Code units from the number to the far end of its name. */
  readonly reach: number;
  /** Code units of the name itself, without what stands between. */
  readonly length: number;
  readonly unit?: string | undefined;
  /** Only if nothing else fits: words of action stand between. */
  readonly weak?: true;
  /** Two names with 各 have the number each. */
  readonly each?: true;
}

const FILLERS = new WordList([
  ...words(
    '共有 一共 共计 合计 累计 总计 达到 已达 已达到 多达 高达 就达 已有 定为 分别 先后 前后 总共 共 达 为 等 约 有 了 各 计 开了 办了 定了 : |',
  ),
  ...words('(项) (个) (条) (件) (次) (人) (人次) (元) (万元)'),
  ' ',
  '\t',
  '\n',
  '\u3000',
]);
const OPEN_FILLERS = words('共 合计 累计 总计');
const NUMBERS = wordSet('总数 总量 数量 个数 件数 次数 总次数 数');

/** Where the words start that may stand between a name and its number, at the end of a text. */
export function fillerStart(text: string): number {
  let start = FILLERS.startOfRun(text);
  if (text.charAt(start - 1) === ',' && OPEN_FILLERS.some((word) => text.startsWith(word, start))) start -= 1;
  return start - NUMBERS.upTo(text, start).length;
}
