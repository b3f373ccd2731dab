import type { ChartDefinition } from '#charts/definition.ts';

export const definition: ChartDefinition = {
  scope: {
    zh: {
      name: '多少问题与措施',
      counted: [
        '通报总体部分自述的数量。一项写了几次的取一次：先总数后分项，再取先写的；前后不一的都画。',
        '“列出”是正文里逐条数得出来的条数：问题对标题或事项，措施对每一个“一是”“二是”，制度对写出名称的。',
        '只画至少有一份通报可以这样核对的数量；其他数量在“写了什么”里。',
      ],
      excluded: [
        '单个整改事项里说到的数量、下一步要做的、上一轮的、日常工作的统计。',
        '没有写出来的：不画，也不当作零。',
      ],
      neverAdded: [],
    },
    en: {
      name: 'How many problems and measures',
      counted: [
        'Counts reported in the overall part of the notice. If a count is stated several times, one is taken: a total before its parts, then the first one; conflicting values are all drawn.',
        '“Listed” is how many can be counted in the body: headings or items for problems, enumerated measures for measures, titles for rules.',
        'Only kinds of count that at least one notice lists are drawn; all others are under “What is disclosed”.',
      ],
      excluded: [
        'Counts inside a single item, promises for later, an earlier inspection, and statistics of routine work.',
        'Counts that are not stated: they are not drawn and are not zero.',
      ],
      neverAdded: [],
    },
  },
};
