import type { Lang } from '#messages/lang.ts';
import type { LegendEntry } from '#charts/parts/legend.ts';
import { tenth } from '#charts/parts/place.ts';
import type { Origin } from '#queries/origin.ts';

const NAMES: Readonly<Record<Origin, Readonly<Record<Lang, string>>>> = {
  zone: { zh: '园区', en: 'zone' },
  context: { zh: '其他通报', en: 'other notice' },
  own: { zh: '您的通报', en: 'your own notice' },
};

export const ORIGINS: readonly Origin[] = ['zone', 'own', 'context'];

export function originName(origin: Origin, lang: Lang): string {
  return NAMES[origin][lang];
}

/** Those that the rows have, for a legend that explains no more. */
export function originsOf(rows: readonly { readonly origin?: Origin }[]): Origin[] {
  const here = new Set(rows.map(({ origin }) => origin ?? 'zone'));
  return ORIGINS.filter((origin) => here.has(origin));
}

/** Of charts that write names beside their marks: the sign in them, where there is one. */
export function ownEntry(rows: readonly { readonly origin?: Origin }[], lang: Lang): LegendEntry[] {
  return originsOf(rows).includes('own') ? [{ key: 'own', label: originName('own', lang) }] : [];
}

/** The sign of a reader's own notice, around 0, as wide as a dot of this radius is nearly. */
export function star(radius: number): string {
  const corners = Array.from({ length: 10 }, (_, i) => {
    const reach = i % 2 === 0 ? radius * 1.3 : radius * 0.58;
    const turn = (Math.PI * i) / 5;
    return `${tenth(reach * Math.sin(turn))} ${tenth(-reach * Math.cos(turn))}`;
  });
  return `M${corners.join('L')}Z`;
}
