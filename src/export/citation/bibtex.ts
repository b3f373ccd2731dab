import type { Work } from '#export/citation/work.ts';

/** One entry of a .bib file. @misc and url work in BibTeX and biblatex; inner braces keep the capitalisation. */
export function bibtex(work: Work): string {
  const title = work.subtitle === null ? work.title : `${work.title}: ${work.subtitle}`;
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', work.author === null ? null : `{${escaped(work.author)}}`],
    ['title', `{${escaped(title)}}`],
    ['year', work.issued?.slice(0, 4) ?? null],
    ['date', work.issued],
    ['version', work.version],
    ['url', verbatim(work.address)],
    ['urldate', work.accessed],
    ['langid', work.lang === 'zh' ? 'chinese' : 'english'],
    ['note', work.note === null ? null : escaped(work.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return `@misc{${work.key.replace(/[^\w.:-]/gu, '-')},\n${lines.join('\n')}\n}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\~^{}&%$#_]/gu, (char) => ESCAPES[char] ?? `\\${char}`);
}

/** An address is read verbatim, so only characters that would end the field are encoded. */
function verbatim(address: string): string {
  return address.replace(/[{}\\]/gu, encodeURIComponent);
}
