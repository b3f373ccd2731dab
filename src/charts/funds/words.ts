import type { Lang } from '#messages/lang.ts';
import type { Panelled } from '#charts/funds/sides.ts';

interface Words {
  readonly side: Readonly<Record<Panelled, string>>;
  readonly notFound: string;
  readonly ticks: Readonly<Record<number, string>>;
  readonly measured: string;
  /** Put before `measured` if figures of different definitions are shown together. */
  readonly mixed: string;
  readonly caveat: string;
}

const TEN = {
  zh: ['1 元', '10 元', '100 元', '1 千', '1 万', '10 万', '100 万', '1 千万', '1 亿', '10 亿', '100 亿'],
  en: ['¥1', '¥10', '¥100', '¥1k', '¥10k', '¥100k', '¥1m', '¥10m', '¥100m', '¥1bn', '¥10bn'],
};

export const TEXT: Record<Lang, Words> = {
  zh: {
    side: { recovered: '追回资金', averted: '挽回损失', mixed: '追回与挽回，不相加' },
    notFound: '未见',
    ticks: { ...TEN.zh },
    measured:
      '通报总体部分写明的金额，连同原文。一栏满五份通报时，改画在对数刻度上：每格十倍，0 不在刻度上，另画。',
    mixed: '【已混排】按您的选择，追回与挽回列在一栏，可能是同一笔钱。',
    caveat: '追回资金与挽回损失口径不同、可能重叠，并列而不相加；未见不等于零。',
  },
  en: {
    side: {
      recovered: 'Money recovered',
      averted: 'Losses averted',
      mixed: 'Recovered and averted, not added',
    },
    notFound: 'not found',
    ticks: { ...TEN.en },
    measured:
      'Amounts stated in the overall part of the notice, with their phrases. From five notices on, a panel has dots on a logarithmic scale: each step is a factor of ten; 0 is not on the scale and is drawn apart.',
    mixed:
      '[Mixed at your request] Recovered money and losses averted share one panel; they may be the same money.',
    caveat:
      'Recovered money and losses averted may overlap: shown side by side, never added. Not found is not zero.',
  },
};
