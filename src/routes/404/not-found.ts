import type { Lang } from '#messages/lang.ts';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly overview: string;
}

/** Shown in both languages, because a wrong address does not tell the reader's language. */
export const NOT_FOUND: Readonly<Record<Lang, Words>> = {
  zh: { title: '没有这一页', text: '地址可能写错了。', overview: '回到总览' },
  en: {
    title: 'No such page',
    text: 'The address may be wrong.',
    overview: 'To the overview',
  },
};
