import type { Lang } from '#messages/lang.ts';

export interface NoteSource {
  /** The host name, which says more than a number. */
  readonly name: string;
  readonly address: string;
}

export interface Note {
  readonly text: string;
  readonly sources: readonly NoteSource[];
}

/** Addresses joined by ; as links; anything but web addresses is dropped. */
export function sourcesOf(joined: string): NoteSource[] {
  const addresses = new Set(joined.split(';').map((part) => part.trim()));
  return [...addresses]
    .filter((address) => /^https?:\/\//u.test(address) && URL.canParse(address))
    .map((address) => ({ name: new URL(address).host.replace(/^www\./u, ''), address }));
}

/** Put before the sources of a note. */
export const SOURCE: Readonly<Record<Lang, string>> = { zh: '来源：', en: 'Source: ' };

/** A note as plain text, with its sources. */
export function noteText({ text, sources }: Note, lang: Lang): string {
  if (sources.length === 0) return text;
  const names = sources.map(({ name }) => name).join(lang === 'zh' ? '、' : ', ');
  return `${text} ${SOURCE[lang].trim()} ${names}`;
}
