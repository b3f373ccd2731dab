import type { ChartDefinition } from '#charts/definition.ts';

export const definition: ChartDefinition = {
  scope: {
    zh: {
      name: '走势与关系',
      counted: [
        '园区和其他通报一起画：天数由写到日的日期算出，数量是通报总体部分自述的数。按反馈日期的年份归组。',
        '中位数和四分位由一组里的全部通报算出，园区也在内，每份通报算一次；四分位按线性插值（R 的第 7 种）。',
        '对看的两张图只画两项都写明的通报。虚线上问题和措施一样多。',
      ],
      excluded: [
        '不足 5 份的组不计中位数和四分位，也不连线；不足 5 份的项目不画。',
        '前后不一的数量、只到月份的日期、会议次数（各份所指的会议不同）。',
        '其他通报没有写在网页开头部分的数量：没有读，不等于没有。',
      ],
      neverAdded: [
        '其他通报是便利样本，各年份数相差很大：年份之间的差别可能只是样本的差别。',
        '方面、问题、具体问题各画各的；落款和网页日期算出的天数各画各的。',
      ],
    },
    en: {
      name: 'Trends and relations',
      counted: [
        'Zones and other notices together: days are computed from full dates, counts are those reported in the overall part. The year is that of the feedback.',
        'Medians and quartiles cover all notices of a group, zones included, each counted once; quartiles are interpolated linearly (type 7 in R).',
        'The two comparisons only include notices that state both figures. On the dashed line there are as many measures as problems.',
      ],
      excluded: [
        'Groups of fewer than 5 have no median, quartiles or line; a figure stated by fewer than 5 is not drawn.',
        'Conflicting counts, dates that give only the month, and numbers of meetings, since notices count different meetings.',
        'Counts that other notices do not state in their opening part: not read does not mean none.',
      ],
      neverAdded: [
        'The other notices are a convenience sample, uneven over the years: differences between years may come from the sample alone.',
        'Aspects, problems and specific problems are drawn separately, and so are days to a signature date and to a page date.',
      ],
    },
  },
};
