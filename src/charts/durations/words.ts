import type { Lang } from '#messages/lang.ts';

interface Words {
  readonly strip: Readonly<Record<'feedback' | 'published' | 'signed' | 'mixed', string>>;
  readonly stated: string;
  readonly others: string;
  readonly measured: string;
  /** Said before it where figures of different definitions stand together. */
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
    measured: '每点一份通报。圆点的终点是反馈或落款日期，方点的终点是网页日期：两者不是同一把尺，分行画出。',
    mixed: '【已混排】按您的选择，落款和网页日期混在一行，圆点是落款，方点是网页日期，不是同一把尺。',
    caveat:
      '其他通报是便利样本，不是随机样本。竖线是图中其他通报全部的中位数，园区不算在内；题目里的位次和各份档案里的中位数只取同类通报。长短都不等于违规。',
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
      'Each dot is a notice. Round dots end at the feedback or the signature, square ones at the page date: these are not the same measure and have rows of their own.',
    mixed:
      '[Mixed as you asked] Signatures (round) and page dates (square) stand in one row and are not the same measure.',
    caveat:
      'The other notices are a sample of convenience. The line is the median of all of those drawn, zones left out; the place in the title, and the medians in the dossiers, are among like notices alone. A long wait is no breach.',
  },
};
