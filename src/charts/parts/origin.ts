import type { Lang } from '#messages/lang.ts';
import type { LegendEntry } from '#charts/parts/legend.ts';
import { tenth } from '#charts/parts/place.ts';
import type { Origin } from '#queries/origin.ts';

const NAMES: Readonly<Record<Origin, Readonly<Record<Lang, string>>>> = {
  zone: { zh: '园区', en: 'zone' },
  context: { zh: '其他通报', en: 'other notice' },
  own: { zh: '本机文件', en: 'your own file' },
};

export const ORIGINS: readonly Origin[] = ['zone', 'own', 'context'];

export function originName(origin: Origin, lang: Lang): string {
  return NAMES[origin][lang];
}

/** The origins in the rows, for a legend that explains nothing else. */
export function originsOf(rows: readonly { readonly origin?: Origin }[]): Origin[] {
  const here = new Set(rows.map(({ origin }) => origin ?? 'zone'));
  return ORIGINS.filter((origin) => here.has(origin));
}

/** For charts that label their marks: explains the star, if it occurs. */
export function ownEntry(rows: readonly { readonly origin?: Origin }[], lang: Lang): LegendEntry[] {
  return originsOf(rows).includes('own') ? [{ key: 'own', label: originName('own', lang) }] : [];
}

/** The symbol of a reader's own notice, centred on 0 and about as large as a dot of this radius. */
export function star(radius: number): string {
  const corners = Array.from({ length: 10 }, (_, i) => {
    const distance = i % 2 === 0 ? radius * 1.3 : radius * 0.58;
    const turn = (Math.PI * i) / 5;
    return `${tenth(distance * Math.sin(turn))} ${tenth(-distance * Math.cos(turn))}`;
  });
  return `M${corners.join('L')}Z`;
}
