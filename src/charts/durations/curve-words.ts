import type { Lang } from '#messages/lang.ts';

interface Words {
  readonly heading: string;
  readonly published: string;
  readonly nth: (n: number, of: number) => string;
  readonly all: (n: number, half: number) => string;
  readonly like: (name: string, n: number, half: number) => string;
  readonly without: (n: number) => string;
  readonly signedOnly: (names: string) => string;
  /** The numbers beneath: notices published later than the day above them. */
  readonly later: (name: string) => string;
}

export const CURVE: Record<Lang, Words> = {
  zh: {
    heading: '反馈后第几天，已有多少份上网',
    published: '反馈到网页发布',
    nth: (n, of) => `${of} 份里第 ${n} 份`,
    all: (n, half) => `灰线：写明网页日期的 ${n} 份通报，到第 ${half} 天已有一半上网。`,
    like: (name, n, half) => `黑线：其中 ${n} 份${name}通报，到第 ${half} 天已有一半上网。`,
    without: (n) => `另有 ${n} 份没有可算的网页日期，不在线上：这不等于没有公开，也不等于晚。`,
    signedOnly: (names) => `${names}只有落款，没有网页日期，也不在线上。`,
    later: (name) => `到那天还没上网的${name}${name ? '通报' : '（全部）'}`,
  },
  en: {
    heading: 'Share published by day N after the feedback',
    published: 'Feedback to page date',
    nth: (n, of) => `number ${n} of ${of}`,
    all: (n, half) => `Grey line: ${n} notices with a page date, half of them online by day ${half}.`,
    like: (name, n, half) => `Dark line: ${n} ${name} notices among them, half online by day ${half}.`,
    without: (n) =>
      `${n} more have no page date to count from and are not on the lines, which means neither unpublished nor late.`,
    signedOnly: (names) => `${names}: signed, but without a page date, so not on the lines either.`,
    later: (name) => (name ? `${name} notices not yet online by then` : 'Not yet online by then (all)'),
  },
};
