import type { Lang } from '#messages/lang.ts';

interface Words {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  readonly overview: string;
}

/** What the service worker answers offline for a page that was not opened before. */
const NOT_KEPT: Readonly<Record<Lang, Words>> = {
  zh: {
    lang: 'zh-Hans',
    title: '现在没有网络',
    text: '这一页没有打开过，所以没有保存。',
    overview: '回到总览',
  },
  en: {
    lang: 'en',
    title: 'You are offline',
    text: 'This page was never opened here, so it is not kept.',
    overview: 'To the overview',
  },
};

export function notKeptPage(lang: Lang, overview: string): string {
  const words = NOT_KEPT[lang];
  return `<!doctype html><html lang="${words.lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title><body><h1>${words.title}</h1><p>${words.text} <a href="${overview}">${words.overview}</a>`;
}
