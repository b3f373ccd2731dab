import type { Lang } from '#messages/lang.ts';
import { inspectionName } from '#charts/parts/level.ts';

/** What like notices share. */
export interface Peer {
  readonly kind: string;
  readonly level: string;
}

/** Like notices are those of the same kind and of the same level, which must be known. The only rule by which notices are compared. */
export function isLike(own: Peer, other: Peer): boolean {
  return own.kind === other.kind && own.level === other.level && own.level !== 'unknown';
}

/** 其他 29 份市级巡察通报. */
export function likeNotices(peer: Peer, n: number, lang: Lang): string {
  const name = inspectionName(peer, lang);
  return lang === 'zh' ? `其他 ${n} 份${name}通报` : `${n} other ${name} notices`;
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
