/**
 * Builds a pattern from smaller ones: flags d, g and u; matches carry the offsets of their named groups.
 * White space in the template is dropped, so a pattern can be laid out over lines.
 */
export function pattern({ raw }: TemplateStringsArray, ...parts: readonly (RegExp | string)[]): RegExp {
  const source = raw.map((text, i) => text.replace(/\s+/gu, '') + embed(parts[i])).join('');
  return new RegExp(source, 'dgu');
}

/** The same pattern, to be tried at one offset at a time. */
export function sticky({ source }: RegExp): RegExp {
  return new RegExp(source, 'uy');
}

function embed(part: RegExp | string | undefined): string {
  if (part === undefined) return '';
  return typeof part === 'string' ? escape(part) : `(?:${part.source})`;
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/** Matches any of the words, trying the longest first: 严重警告 before 警告. */
export function anyOf(words: Iterable<string>): RegExp {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length);
  return new RegExp(sorted.map(escape).join('|') || '(?!)', 'u');
}
