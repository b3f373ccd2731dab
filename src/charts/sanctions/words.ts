import type { Lang } from '#messages/lang.ts';

interface Words {
  /** By form; 0 is for kinds without one. */
  readonly form: readonly string[];
  readonly persons: string;
  readonly events: string;
  readonly total: string;
  readonly noNumber: string;
  readonly notFound: string;
  readonly part: string;
  readonly measured: string;
  readonly caveat: string;
}

export const TEXT: Record<Lang, Words> = {
  zh: {
    form: ['合计与程序', '第一种形态', '第二种形态', '第三种形态', '第四种形态'],
    persons: '人（件、个）',
    events: '人次',
    total: '合计，内为其中',
    noNumber: '提到而无数',
    notFound: '未见',
    part: '其中',
    measured:
      '通报总体部分写明的处理人数，一种一行，按四种形态由轻到重；括号里的分项画在合计之内。形态为本站归类，通报并不写明。',
    caveat: '一人可受数种处理，各种不相加；未见不等于没有。人数取决于规模、范围和层级，不作单位之间的排名。',
  },
  en: {
    form: ['Totals and procedure', 'First form', 'Second form', 'Third form', 'Fourth form'],
    persons: 'persons (cases, units)',
    events: 'person-times',
    total: 'total, parts inside',
    noNumber: 'mentioned, no number',
    notFound: 'not found',
    part: 'of which',
    measured:
      'Persons dealt with, as stated in the overall part of the notice: one row per kind, from the lightest of the four forms to the heaviest, parts in brackets inside their total. The forms are our mapping; notices do not state them.',
    caveat:
      'One person may receive several kinds of sanction, so kinds are not added; not found does not mean none. Numbers depend on size, scope and level: no ranking of organisations.',
  },
};
