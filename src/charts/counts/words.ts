import type { Lang } from '#messages/lang.ts';

interface Words {
  readonly block: Readonly<Record<string, string>>;
  readonly declared: string;
  readonly printed: string;
  readonly notFound: string;
  readonly measured: string;
  /** Said before it where figures of different definitions stand together. */
  readonly mixed: string;
  readonly caveat: string;
}

export const TEXT: Record<Lang, Words> = {
  zh: {
    block: {
      problems: '问题',
      plan: '措施',
      status: '进度',
      output: '成果',
      meetings: '会议',
      process: '过程',
    },
    declared: '通报自述',
    printed: '正文印出',
    notFound: '未见',
    measured:
      '通报总体部分自述的数量；能在正文逐条数出来的，另以空心菱形标出印出的条数。每一列自有比例尺；红字是印出少于自述的问题或措施。',
    mixed:
      '【已混排】按您的选择添了一列，各家取自己的层级：先取问题数，没有的取具体问题数，再没有的取方面数，不是同一口径。',
    caveat: '方面、问题、具体问题是不同层级，不相加、不混比；未见不等于零。',
  },
  en: {
    block: {
      problems: 'Problems',
      plan: 'Measures',
      status: 'Progress',
      output: 'Output',
      meetings: 'Meetings',
      process: 'Process',
    },
    declared: 'declared',
    printed: 'printed',
    notFound: 'not found',
    measured:
      'Numbers as the overall part of the notice declares them; where the body prints the things one by one, a hollow diamond marks how many. Each column has its own scale; red tells problems or measures printed in fewer items than declared.',
    mixed:
      '[Mixed as you asked] One column more, in which each notice stands by its own level: problems, else specific problems, else aspects. These are not counted alike.',
    caveat:
      'Aspects, problems and specific problems are different levels: never added or compared. Not found is not zero.',
  },
};
