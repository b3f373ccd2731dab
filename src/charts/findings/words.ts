import type { Lang } from '#messages/lang.ts';
import type { FindingRow } from '#queries/findings.ts';

type Verdict = FindingRow['verdict'];

export const VERDICT: Record<Lang, Readonly<Record<Verdict, string>>> = {
  zh: { differs: '不一致', cannot_tell: '无法判断', agrees: '一致' },
  en: { differs: 'differs', cannot_tell: 'cannot be decided', agrees: 'agrees' },
};

export const TALLY: Record<Lang, Readonly<Record<Verdict, (n: number) => string>>> = {
  zh: {
    differs: (n) => `${n} 项不一致`,
    agrees: (n) => `${n} 项一致`,
    cannot_tell: (n) => `${n} 项无法判断`,
  },
  en: {
    differs: (n) => `${n} ${n === 1 ? 'differs' : 'differ'}`,
    agrees: (n) => `${n} ${n === 1 ? 'agrees' : 'agree'}`,
    cannot_tell: (n) => `${n} cannot be decided`,
  },
};

export const EMPTY: Record<Lang, string> = {
  zh: '这些通报里没有可以互相核对的数字。',
  en: 'These notices state no figures that can be checked against each other.',
};

/** Heads the checks that agree, which are folded away. */
export const AGREEING: Record<Lang, (count: number) => string> = {
  zh: (count) => `另有 ${count} 项核对一致`,
  en: (count) => `${count} more ${count === 1 ? 'check agrees' : 'checks agree'}`,
};
