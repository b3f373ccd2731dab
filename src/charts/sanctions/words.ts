import type { Lang } from '#messages/lang.ts';

interface Words {
  /** By form; 0 is for kinds without one. */
  readonly form: readonly string[];
  readonly persons: string;
  readonly events: string;
  readonly total: string;
  /** Persons of a total that no part names. */
  readonly undivided: string;
  readonly rest: (n: number) => string;
  readonly noNumber: string;
  readonly notFound: string;
  readonly part: string;
  readonly measured: string;
  readonly caveat: string;
}

export const TEXT: Record<Lang, Words> = {
  zh: {
    form: ['合计与程序', '第一种形态', '第二种形态', '第三种形态', '第四种形态'],
    persons: '一点一人（件、个）',
    events: '一圈一人次（件次）',
    total: '框为通报写的合计',
    undivided: '其余未分',
    rest: (n) => `${n} 其余未分`,
    noNumber: '提到而无数',
    notFound: '未见',
    part: '其中',
    measured:
      '通报总体部分写明的处理人数，一点一人，按四种形态由轻到重分列；括号里的分项画在合计的框内。只在单个事项里写到的，见“写了什么”。形态为本站归类，通报并不写明。',
    caveat: '一人可受数种处理，各种不相加；未见不等于没有。人数取决于规模、范围和层级，不作单位之间的排名。',
  },
  en: {
    form: ['Totals and procedure', 'First form', 'Second form', 'Third form', 'Fourth form'],
    persons: 'one dot, one person (case, unit)',
    events: 'one ring, one person-time',
    total: 'box: total as stated',
    undivided: 'not broken down',
    rest: (n) => `${n} not broken down`,
    noNumber: 'mentioned, no number',
    notFound: 'not found',
    part: 'of which',
    measured:
      'Persons dealt with, as stated in the overall part of the notice: one dot per person, in bands from the lightest of the four forms to the heaviest; parts in brackets are inside the box of their total. Mentions inside single items are under “What is disclosed”. The forms are our mapping; notices do not state them.',
    caveat:
      'One person may receive several kinds of sanction, so kinds are not added; not found does not mean none. Numbers depend on size, scope and level: no ranking of organisations.',
  },
};
