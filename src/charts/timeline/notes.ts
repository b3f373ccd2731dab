import type { Lang } from '#messages/lang.ts';
import { zoneName } from '#view/zone.ts';
import { listedShort } from '#ui/number.ts';
import type { LimitRow } from '#queries/limits.ts';
import type { TimelineRow } from '#queries/timeline.ts';

/** For each period line drawn: what it is, in which rows it is drawn, and its source. */
export function limitNotes(rows: readonly TimelineRow[], limits: readonly LimitRow[], lang: Lang): Note[] {
  const byCode = [
    ...new Map(limits.toSorted((a, b) => a.months - b.months).map((limit) => [limit.code, limit])).values(),
  ];
  return byCode.flatMap((limit) => {
    const own = new Set(limits.filter(({ code }) => code === limit.code).map((row) => row.notice_id));
    const zones = rows.filter((row) => own.has(row.notice_id)).map((row) => zoneName(row, lang));
    return zones.length === 0
      ? []
      : [{ text: sentence(limit, zones, lang), sources: sourcesOf(limit.source) }];
  });
}

function sentence(limit: LimitRow, zones: readonly string[], lang: Lang): string {
  const where = listedShort(zones, lang, 4);
  const weak = limit.confidence === 'W';
  if (lang === 'zh') {
    const only = limit.applies ? '' : '，仅作参照';
    return `${limit.label_zh}${only}${weak ? '，依据较弱' : ''}。画于：${where}。`;
  }
  const only = limit.applies ? '' : '; for reference only';
  return `${limit.label_en}${only}${weak ? '; weak source' : ''}. Drawn for: ${where}.`;
}

interface NoteSource {
  /** The host name, which says more than a number. */
  readonly name: string;
  readonly address: string;
}

interface Note {
  readonly text: string;
  readonly sources: readonly NoteSource[];
}

/** Addresses joined by ; as links; anything but web addresses is dropped. */
export function sourcesOf(joined: string): NoteSource[] {
  const addresses = new Set(joined.split(';').map((part) => part.trim()));
  return [...addresses].flatMap((address) => {
    const host = /^https?:\/\//u.test(address) ? hostOf(address) : null;
    return host === null ? [] : [{ name: host.replace(/^www\./u, ''), address }];
  });
}

/** The oldest browsers supported lack URL.canParse. */
function hostOf(address: string): string | null {
  try {
    return new URL(address).host;
  } catch {
    return null;
  }
}

/** Put before the sources of a note. */
export const SOURCE: Readonly<Record<Lang, string>> = { zh: '来源：', en: 'Source: ' };

/** A note as plain text, with its sources. */
export function noteText({ text, sources }: Note, lang: Lang): string {
  if (sources.length === 0) return text;
  const names = sources.map(({ name }) => name).join(lang === 'zh' ? '、' : ', ');
  return `${text} ${SOURCE[lang].trim()} ${names}`;
}
