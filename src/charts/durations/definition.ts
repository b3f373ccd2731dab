import type { ChartDefinition } from '#charts/definition.ts';

export const definition: ChartDefinition = {
  scope: {
    zh: {
      name: '等多久',
      counted: [
        '进驻结束到反馈，反馈到报告；两头都写到日的才算。年份靠推断的也算，画成空心。',
        '报告日有落款和网页两种，都写明的两种都算，分行画，各比各的。',
        '其他通报的日期由人工只读网页开头部分摘录，报告日一律是网页日期。',
      ],
      excluded: [
        '只到月份、前后不一、没有找到的日期：算不出天数，也不当作零。',
        '中位数和位次只取与园区同类的其他通报（同种类、同层级），园区的天数不算在内；不足 5 份的，不计中位数和位次。',
      ],
      neverAdded: ['落款和网页日期算出的天数不放在一起求中位数。'],
    },
    en: {
      name: 'How long it took',
      counted: [
        'From the end of the inspection to the feedback, and from there to the report, if both dates are stated to the day. An inferred year counts and is drawn hollow.',
        'A report is dated by its signature and by its page; if both dates are stated, both are drawn. Each has its own rows and is only compared within them.',
        'The dates of the other notices were read by hand from the opening part of each page; their reports are all dated by the page.',
      ],
      excluded: [
        'Dates that give only the month, conflict or were not found: no days are computed, and they are not zero.',
        'Medians and ranks cover the other notices like the zones (same kind and level), without the zones; with fewer than 5 there are none.',
      ],
      neverAdded: ['Days to a signature date and days to a page date are never in one median.'],
    },
  },
};
