import type { Lang } from '#messages/lang.ts';

interface Words {
  readonly strip: Readonly<Record<'feedback' | 'published' | 'signed' | 'mixed', string>>;
  readonly stated: string;
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
    measured:
      '每点一份通报，灰点是与该行园区同类（同种类、同层级）的其他通报。圆点的终点是反馈或落款日期，方点的终点是网页日期：两者口径不同，分行画出，两个日期都写明的园区两行都有。',
    mixed: '【已混排】按您的选择，落款和网页日期混在一行，圆点是落款，方点是网页日期，口径不同。',
    caveat:
      '其他通报是便利样本，不是随机样本。中位数和位次只取同类的其他通报，园区不算在内，与各份档案一致。长短都不等于违规。',
  },
  en: {
    strip: {
      feedback: 'Inspection end → feedback',
      published: 'Feedback → page date',
      signed: 'Feedback → signature',
      mixed: 'Feedback → signature or page date (mixed)',
    },
    stated: 'stated',
    measured:
      'Each dot is one notice; grey ones are other notices like the zones of their row (same kind and level). Round dots end at the feedback or signature date, square ones at the page date: these are not comparable and have separate rows, and a zone that states both is in both.',
    mixed:
      '[Mixed at your request] Signature dates (round) and page dates (square) share one row although they are not comparable.',
    caveat:
      'The other notices are a convenience sample, not a random one. Medians and ranks cover like notices without the zones, as in the dossiers. A long wait is not a breach.',
  },
};
