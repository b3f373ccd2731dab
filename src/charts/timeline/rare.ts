import type { Lang } from '#messages/lang.ts';
import { TEXT } from '#charts/timeline/words.ts';
import type { LimitRow } from '#queries/limits.ts';
import type { TimelineRow } from '#queries/timeline.ts';

/** The sign of the day up to which figures count, pointing up to its bar from the middle of its base. */
export function asOfSign(x: number, y: number): string {
  return `M${x - 5} ${y}h10l-5 -8Z`;
}

interface Drawn {
  readonly segments: readonly { readonly x0: number; readonly x1: number; readonly inferred: boolean }[];
  readonly moments: readonly {
    readonly role: string;
    readonly x: number;
    readonly from: number;
    readonly to: number;
  }[];
  /** The period lines that are named here. */
  readonly lines: readonly { readonly limit: LimitRow; readonly x: number }[];
}

/** The names of the marks that few rows have, where they occur. */
export function rareOf({ signed }: TimelineRow, { segments, moments, lines }: Drawn, lang: Lang) {
  const text = TEXT[lang];
  const inferred = segments.find((segment) => segment.inferred);
  return [
    ...(inferred ? [{ x: (inferred.x0 + inferred.x1) / 2, text: text.inferred }] : []),
    ...moments.flatMap(({ role, x, from, to }) => {
      if (to > from) return [{ x, text: text.month }];
      if (role === 'as_of') return [{ x, text: text.date['as_of'] ?? '' }];
      return role === 'published' && signed ? [{ x, text: text.later }] : [];
    }),
    ...lines.map(({ limit, x }) => ({ x, text: limitName(limit, lang) })),
  ];
}

/** 3 个月，地方做法. */
function limitName({ months, style }: LimitRow, lang: Lang): string {
  const what = TEXT[lang].limit[style] ?? style;
  return lang === 'zh' ? `${months} 个月，${what}` : `${months} months, ${what}`;
}
