import type { Origin } from '#queries/origin.ts';

/** A phrase and its context. */
export interface Phrase {
  readonly origin?: Origin;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A person wrote half-width punctuation where the page has its own, so phrases are cut at it. */
const REWRITTEN = /[\s,;:()]+/u;
const BREAK = /[\s\p{P}\p{S}]+/u;

/** Shorter leads, such as a year, come up all over a notice. */
const SURE = 10;

/** The first words of a measure. If they may occur earlier, they are looked for after the heading of its item. */
export function measurePhrase(lead: string, heading: string): Phrase {
  return { quote: lead.length < SURE ? `${heading}\n${lead}` : lead, prefix: '', suffix: '' };
}

/** The address of a page with phrases highlighted: text fragments. */
export function addressOfPhrase(url: string, ...phrases: readonly Phrase[]): string {
  const quoted = phrases.filter(({ quote }) => quote !== '');
  if (quoted.length === 0) return url;
  return `${url.replace(/#.*$/su, '')}#:~:${quoted.map((phrase) => `text=${fragment(phrase)}`).join('&')}`;
}

/**
 * Browsers match whole words only, and a prefix cut at 20 characters may begin inside a word,
 * so the context is cut back to the punctuation nearest the phrase, and left out if there is none.
 */
function fragment({ origin, quote, prefix, suffix }: Phrase): string {
  const before = BREAK.test(prefix) ? (prefix.split(BREAK).at(-1) ?? '') : '';
  const after = BREAK.test(suffix) ? (suffix.split(BREAK)[0] ?? '') : '';
  const lines = quote.split(origin === 'context' ? REWRITTEN : /\s*\n\s*/u).filter((line) => line !== '');
  const ends = lines.length > 1 ? [lines[0] ?? '', lines.at(-1) ?? ''] : [quote.trim()];
  const parts = [
    ...(before === '' ? [] : [`${encode(before)}-`]),
    ...ends.map(encode),
    ...(after === '' ? [] : [`-${encode(after)}`]),
  ];
  return parts.join(',');
}

/** A hyphen would be parsed as the separator of a prefix or suffix. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
