import type { Lang } from '#messages/lang.ts';

export interface NoteSource {
  /** The host, which tells a reader more than a number would. */
  readonly name: string;
  readonly address: string;
}

export interface Note {
  readonly text: string;
  readonly sources: readonly NoteSource[];
}

/** Addresses joined by ; as links. What is no address of the web is left out. */
export function sourcesOf(joined: string): NoteSource[] {
  const addresses = new Set(joined.split(';').map((part) => part.trim()));
  return [...addresses]
    .filter((address) => /^https?:\/\//u.test(address) && URL.canParse(address))
    .map((address) => ({ name: new URL(address).host.replace(/^www\./u, ''), address }));
}

/** Stands before the sources of a note. */
export const SOURCE: Readonly<Record<Lang, string>> = { zh: '来源：', en: 'Source: ' };

/** A note as it is read, with its sources. */
export function noteText({ text, sources }: Note, lang: Lang): string {
  if (sources.length === 0) return text;
  const names = sources.map(({ name }) => name).join(lang === 'zh' ? '、' : ', ');
  return `${text} ${SOURCE[lang].trim()} ${names}`;
}
