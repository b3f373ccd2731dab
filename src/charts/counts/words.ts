import type { Lang } from '#messages/lang.ts';

interface Words {
  readonly declared: string;
  readonly printed: string;
  readonly notFound: string;
  readonly notListed: string;
  readonly agrees: string;
  readonly cannotTell: string;
  readonly fewer: (n: number) => string;
  readonly more: (n: number) => string;
  /** Rules need not be named one by one. */
  readonly named: (n: number) => string;
  readonly measured: string;
  /** Put before `measured` if figures of different definitions are shown together. */
  readonly mixed: string;
  readonly caveat: string;
}

export const TEXT: Record<Lang, Words> = {
  zh: {
    declared: '通报自述',
    printed: '正文列出',
    notFound: '未见',
    notListed: '正文没有可逐条核对的',
    agrees: '与列出一致',
    cannotTell: '口径未必相同，无从判断',
    fewer: (n) => `列出的少 ${n}`,
    more: (n) => `列出的多 ${n}`,
    named: (n) => `正文写出名称的有 ${n} 项`,
    measured:
      '左为通报总体部分自述的数量，右为正文里逐条数得出的条数；外框是自述，填实是列出，每种数量各用一个比例。其他数量见“写了什么”。',
    mixed:
      '【已混排】按您的选择添了一栏，各家取自己的层级：先取问题数，没有的取具体问题数，再没有的取方面数，不是同一口径。',
    caveat:
      '自述与列出不同，可能是叙述合并，也可能是不便公开的部分依规不公开，并非差错；制度不必逐一写出名称。不同层级的问题不相加、不混比；未见不等于零。',
  },
  en: {
    declared: 'declared',
    printed: 'listed',
    notFound: 'not found',
    notListed: 'no list to check against',
    agrees: 'agrees with the list',
    cannotTell: 'may be counted differently',
    fewer: (n) => `${n} fewer listed`,
    more: (n) => `${n} more listed`,
    named: (n) => `${n} named in the text`,
    measured:
      'Left: the count declared in the overall part of the notice; right: how many the body lists one by one. The frame is what is declared, the fill what is listed; each kind of count has its own scale. Other counts are under “What is disclosed”.',
    mixed:
      '[Mixed at your request] An extra panel shows each notice at its own level: problems, else specific problems, else aspects. These are not counted in the same way.',
    caveat:
      'A difference is no error: items may be told together, and parts unfit for publication may lawfully be left out; rules need not all be named. Levels of problems are never added or compared. Not found is not zero.',
  },
};
