import type { Lang } from '#messages/lang.ts';

interface Words {
  readonly strip: Readonly<Record<'feedback' | 'published' | 'signed' | 'mixed', string>>;
  readonly stated: string;
  readonly others: string;
  readonly measured: string;
  /** Put before `measured` if figures of different definitions are shown together. */
  readonly mixed: string;
  readonly caveat: string;
}

export const TEXT: Record<Lang, Words> = {
  zh: {
    strip: {
      feedback: '进驻结束 → 反馈',
      published: '反馈 → 网页发布',
      signed: '反馈 → 落款',
      mixed: '反馈 → 落款或网页发布（混排）',
    },
    stated: '写明',
    others: '其他通报',
    measured: '每点一份通报。圆点的终点是反馈或落款日期，方点的终点是网页日期：两者口径不同，分行画出。',
    mixed: '【已混排】按您的选择，落款和网页日期混在一行，圆点是落款，方点是网页日期，口径不同。',
    caveat:
      '其他通报是便利样本，不是随机样本。竖线是图中其他通报全部的中位数，园区不算在内；标题里的位次和各份档案里的中位数只取同类通报。长短都不等于违规。',
  },
  en: {
    strip: {
      feedback: 'Inspection end → feedback',
      published: 'Feedback → page date',
      signed: 'Feedback → signature',
      mixed: 'Feedback → signature or page date (mixed)',
    },
    stated: 'stated',
    others: 'Other notices',
    measured:
      'Each dot is one notice. Round dots end at the feedback or signature date, square ones at the page date: these are not comparable and have separate rows.',
    mixed:
      '[Mixed at your request] Signature dates (round) and page dates (square) share one row although they are not comparable.',
    caveat:
      'The other notices are a convenience sample, not a random one. The line is the median of all other notices drawn, without the zones; the rank in the title and the medians in the dossiers cover similar notices only. A long wait is not a breach.',
  },
};
