import type { Lang } from '#messages/lang.ts';

interface Words {
  readonly print: string;
  readonly title: string;
  /** Printed without the phrases, which script adds. */
  readonly addresses: string;
  readonly lead: string;
  readonly unquoted: string;
}

export const TEXT: Record<Lang, Words> = {
  zh: {
    print: '打印（附原文出处）',
    title: '图中数字的原文出处',
    addresses: '来源',
    lead: '方括号里的号码与表中一致；二维码打开刊登通报的网页。',
    unquoted: '未留短句',
  },
  en: {
    print: 'Print with sources',
    title: 'Where the figures are stated',
    addresses: 'Sources',
    lead: 'Numbers in brackets are those in the tables. A QR code opens the page on which the notice was published.',
    unquoted: 'phrase not kept',
  },
};
