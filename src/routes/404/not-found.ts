import type { Lang } from '#messages/lang.ts';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly navigation: string;
  /** The other pages, by folder. */
  readonly pages: readonly (readonly [folder: string, name: string])[];
}

/** Shown in both languages, because a wrong address does not tell the reader's language. */
export const NOT_FOUND: Readonly<Record<Lang, Words>> = {
  zh: {
    title: '没有这一页',
    text: '地址可能写错了，或者这一页已经移走。可以从这里继续：',
    navigation: '栏目',
    pages: [
      ['', '总览'],
      ['charts/', '图表'],
      ['compare/', '对照'],
      ['notices/', '档案'],
      ['methods/', '方法'],
      ['data/', '数据'],
      ['search/', '搜索'],
    ],
  },
  en: {
    title: 'No such page',
    text: 'The address may be wrong, or the page may have moved. You can go on from here:',
    navigation: 'Main navigation',
    pages: [
      ['', 'Overview'],
      ['charts/', 'Charts'],
      ['compare/', 'Compare'],
      ['notices/', 'Dossiers'],
      ['methods/', 'Methods'],
      ['data/', 'Data'],
      ['search/', 'Search'],
    ],
  },
};
