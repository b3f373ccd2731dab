import type { ChartDefinition } from '#charts/definition.ts';

export const definition: ChartDefinition = {
  scope: {
    zh: {
      name: '退回多少钱',
      counted: [
        '通报总体部分写明金额、并且用了清退、收缴、追缴、补缴一类动词的钱；动词决定归入哪一项。',
        '挽回的损失另列一边。',
      ],
      excluded: [
        '投资、产值、补贴、罚款、退还的保证金、支出限额、涉案金额和情况说明里的金额。',
        '单个整改事项里说到的钱；写了退钱而没有写数的。',
        '合计已经在图上的，括号里的分项不再画，一元钱不画两次。',
      ],
      neverAdded: ['各份通报的钱不相加：口径和时段都不同。'],
    },
    en: {
      name: 'What money came back',
      counted: [
        'Amounts stated in the overall part with a verb of recovery: refunded, taken back, recovered, paid up. The verb decides the kind.',
        'Losses averted are drawn on a separate side.',
      ],
      excluded: [
        'Investment, output, subsidies, fines, returned deposits, spending limits, amounts involved in a case, and amounts in explanations.',
        'Amounts stated inside a single item, and recoveries without an amount.',
        'Parts in brackets of a total that is drawn: no yuan is drawn twice.',
      ],
      neverAdded: ['Amounts from different notices: their scope and period differ.'],
    },
  },
};
