/** A phrase and its context. */
export interface Phrase {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

const BREAK = /[\s\p{P}\p{S}]+/u;

/**
 * The address of a page with the phrase highlighted: a text fragment.
 * Browsers match whole words only, and a prefix cut at 20 characters may begin inside a word,
 * so the context is cut back to the punctuation nearest the phrase, and left out if there is none.
 */
export function addressOfPhrase(url: string, { quote, prefix, suffix }: Phrase): string {
  const before = BREAK.test(prefix) ? (prefix.split(BREAK).at(-1) ?? '') : '';
  const after = BREAK.test(suffix) ? (suffix.split(BREAK)[0] ?? '') : '';
  const lines = quote.split(/\s*\n\s*/u).filter((line) => line !== '');
  const ends = lines.length > 1 ? [lines[0] ?? '', lines.at(-1) ?? ''] : [quote.trim()];
  const parts = [
    ...(before === '' ? [] : [`${encode(before)}-`]),
    ...ends.map(encode),
    ...(after === '' ? [] : [`-${encode(after)}`]),
  ];
  return `${url.replace(/#.*$/su, '')}#:~:text=${parts.join(',')}`;
}

/** A hyphen would be parsed as the separator of a prefix or suffix. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
