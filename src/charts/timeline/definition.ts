import type { ChartDefinition } from '#charts/definition.ts';

export const definition: ChartDefinition = {
  scope: {
    zh: {
      name: '时间线',
      counted: [
        '这一次巡视巡察的进驻、反馈、统计截止、落款和网页日期，每样取一个：通报自相矛盾的先取，画成“前后不一”；其次取写到日的；再次取先写的。',
        '进驻天数首尾两天都算；等待反馈是反馈日减进驻结束日；反馈到报告是落款日减反馈日，没有落款的用网页日期代替。',
      ],
      excluded: [
        '上一轮巡视巡察的日期、整改的期限、会议和文件的日期、受理意见的时间。',
        '只到月份、前后不一的日期照画，但不用来算天数。',
      ],
      neverAdded: ['三段天数首尾相接，但不加成“总用时”：报告日有落款和网页两种，口径不同。'],
    },
    en: {
      name: 'Timeline',
      counted: [
        'The dates of this inspection: on site, feedback, figures as of, signature and page, one of each. A contradiction comes first and is drawn as conflicting; then a full date comes before a month, then the first one stated.',
        'Days on site include both ends. The wait is the feedback date minus the end of the inspection. The report time is the signature date minus the feedback date; without a signature date the page date is used.',
      ],
      excluded: [
        'Dates of an earlier inspection, deadlines for the work, dates of meetings and documents, and the period for comments.',
        'Dates that give only the month or conflict are drawn but not used to compute days.',
      ],
      neverAdded: [
        'The three spans follow each other but are not added up: a signature date and a page date are not comparable.',
      ],
    },
  },
};
