import type { Origin } from '#queries/origin.ts';
import type { Lang } from '#messages/lang.ts';

/** A zone, identified by its notice. */
export interface Zone {
  readonly notice_id: string;
  readonly zone_zh: string;
  readonly zone_en: string;
  /** Defaults to the corpus. */
  readonly origin?: Origin;
  /** Level of the inspection. */
  readonly level?: string;
  readonly kind?: string;
}

export function zoneName(zone: { readonly zone_zh: string; readonly zone_en: string }, lang: Lang): string {
  return lang === 'zh' ? zone.zone_zh : zone.zone_en;
}

/** The name as drawn: a reader's own notice is marked with a star. */
export function signedName(zone: Zone, lang: Lang): string {
  return zone.origin === 'own' ? `★ ${zoneName(zone, lang)}` : zoneName(zone, lang);
}

/** Each zone of the rows once, in the order of the rows. */
export function zonesOf(rows: readonly Zone[]): Zone[] {
  return [...new Map(rows.map((row) => [row.notice_id, row])).values()];
}

export function factIds(ids: string | null): string[] {
  return ids ? ids.split(' ') : [];
}
