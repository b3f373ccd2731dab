import type { Lang } from '#messages/lang.ts';
import { listed } from '#ui/number.ts';
import { TEXT } from '#charts/trends/words.ts';

/** The number of notices of a level. */
export interface OfLevel {
  readonly level: string;
  readonly n: number;
}

/** 其他 29 份市级巡察通报; 其他 52 份巡察通报（市级 29、县级 23）. */
export function othersLike(kind: string, mix: readonly OfLevel[], lang: Lang): string {
  const { kind: kinds, level: levels } = TEXT[lang];
  const n = mix.reduce((sum, one) => sum + one.n, 0);
  const [first] = mix;
  const word = kinds[kind] ?? kind;
  const levelOf = ({ level }: OfLevel) => levels[level] ?? level;
  if (first && mix.length === 1)
    return lang === 'zh'
      ? `其他 ${n} 份${levelOf(first)}${word}通报`
      : `${n} other ${levelOf(first)} ${word} notices`;
  const each = listed(
    mix.map((one) => (lang === 'zh' ? `${levelOf(one)} ${one.n}` : `${one.n} ${levelOf(one)}`)),
    lang,
  );
  return lang === 'zh' ? `其他 ${n} 份${word}通报（${each}）` : `${n} other ${word} notices (${each})`;
}

/** How many notices have more days, the same, and fewer. */
export interface Around {
  readonly larger: number;
  readonly same: number;
  readonly smaller: number;
}

/** 第 3 长, 最短: counted from the nearer end. Only for days, because long and short are no grade. */
export function placeAmong({ larger, same, smaller }: Around, lang: Lang): string {
  const isLong = larger <= smaller;
  const before = Math.min(larger, smaller);
  const [zh, en] = isLong ? ['长', 'longest'] : ['短', 'shortest'];
  const shared = same === 0 ? '' : lang === 'zh' ? `（另有 ${same} 份相同）` : ` (tied with ${same})`;
  if (before === 0) return (lang === 'zh' ? `最${zh}` : `the ${en}`) + shared;
  return (lang === 'zh' ? `第 ${before + 1} ${zh}` : `${ordinal(before + 1)} ${en}`) + shared;
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}
