import type { Lang } from '#messages/lang.ts';

interface Words {
  readonly block: Readonly<Record<string, string>>;
  readonly declared: string;
  readonly printed: string;
  readonly notFound: string;
  readonly measured: string;
  /** Put before `measured` if figures of different definitions are shown together. */
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
    printed: '正文列出',
    notFound: '未见',
    measured:
      '通报总体部分自述的数量；能在正文逐条数出来的，另以空心菱形标出列出的条数。每列各用自己的比例尺；红字是列出少于自述的问题或措施。',
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
    declared: 'reported',
    printed: 'listed',
    notFound: 'not found',
    measured:
      'Counts reported in the overall part of the notice; a hollow diamond marks how many the body lists one by one. Each column has its own scale; red marks problems or measures of which fewer are listed than reported.',
    mixed:
      '[Mixed at your request] An extra column shows each notice at its own level: problems, else specific problems, else aspects. These are not counted in the same way.',
    caveat:
      'Aspects, problems and specific problems are different levels: never added or compared. Not found is not zero.',
  },
};
