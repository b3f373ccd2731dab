import type { ChartDefinition } from '#charts/definition.ts';

export const definition: ChartDefinition = {
  scope: {
    zh: {
      name: '处理了谁',
      counted: [
        '通报总体部分写到的处理，按种类分开：谈话提醒、批评教育、诫勉、组织处理、党纪政务处分、立案、移送等。',
        '提到处理而没有写人数的也画，画成空框。一个数由几种处理共用的，归入教育提醒一类。',
        '四种形态是本站的归类，通报里并没有写。',
      ],
      excluded: ['培训和面上的教育、对企业的立案处罚、下一步要做的、上一轮的、单个整改事项里说到的。'],
      neverAdded: ['不按处理的多少给单位排次序。'],
    },
    en: {
      name: 'Who was dealt with',
      counted: [
        'Sanctions stated in the overall part, each kind separately: reminders, criticism, admonition, organisational measures, Party and governmental sanctions, cases, transfers.',
        'A kind mentioned without a number is drawn as an empty frame. One number shared by several light measures counts as education and reminder.',
        'The four forms are our mapping; no notice states them.',
      ],
      excluded: [
        'Training and general education, cases against companies, promises for later, an earlier inspection, and figures inside a single item.',
      ],
      neverAdded: ['Organisations are not ranked by how many people they dealt with.'],
    },
  },
};
