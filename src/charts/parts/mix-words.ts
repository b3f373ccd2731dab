import type { Lang } from '#messages/lang.ts';
import type { ChartId } from '#view/chart-ids.ts';
import type { Mix } from '#view/mixes.ts';
import { REASONS, type ReasonCode } from '#extraction/vocabulary/forbidden-sum-reasons.ts';

type Words = Readonly<Record<Lang, string>>;

/** Figures that a chart shows together only on request. */
export interface Mixable {
  readonly mix: Mix;
  readonly mixed: Words;
  /** The reason against it. */
  readonly why: Words;
}

/** Figures that a chart never adds. */
export interface Addable {
  readonly label: Words;
  readonly why: Words;
}

export interface Choices {
  readonly mixable?: Mixable;
  readonly forbidden?: Addable;
}

export const ASK: Readonly<Record<Lang, Readonly<Record<'ask' | 'never' | 'yes' | 'no', string>>>> = {
  zh: { ask: '要放在一起看吗？', never: '不能选：', yes: '仍然放在一起', no: '分开' },
  en: {
    ask: 'Show them together? ',
    never: 'Cannot be chosen: ',
    yes: 'Show them together anyway',
    no: 'Keep them apart',
  },
};

/** The reason given in the table of forbidden sums. */
function whyNot(code: ReasonCode): Words {
  const sum = REASONS.find((row) => row.code === code);
  return { zh: (sum?.definition_zh ?? '').replaceAll(',', '，'), en: sum?.definition ?? '' };
}

export const CHOICES: Readonly<Partial<Record<ChartId, Choices>>> = {
  durations: {
    mixable: {
      mix: 'report',
      mixed: { zh: '各取各的，混排一行', en: 'each by its own, in one row' },
      why: {
        zh: '落款是通报署的日期，网页日期是挂上网的日期，晚几天到几个月都有。混在一行，长短有一部分只是尺子不同。',
        en: 'A signature dates the notice, a page date its publication, which may be days or months later. In one row, part of a difference is only one of measure.',
      },
    },
  },
  counts: {
    mixable: {
      mix: 'problems',
      mixed: { zh: '添一栏，各取各的层级', en: 'add a panel, each by its own level' },
      why: whyNot('levels_of_problems'),
    },
    forbidden: {
      label: { zh: '把各层级的问题相加', en: 'add the levels up' },
      why: whyNot('levels_of_problems'),
    },
  },
  funds: {
    mixable: {
      mix: 'funds',
      mixed: { zh: '追回与挽回画在一栏', en: 'recovered and averted in one panel' },
      why: whyNot('recovered_and_averted'),
    },
    forbidden: {
      label: { zh: '把追回与挽回相加', en: 'add recovered and averted' },
      why: whyNot('recovered_and_averted'),
    },
  },
};
