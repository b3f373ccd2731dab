import { entryText, type Handout, type HandoutEntry } from '#export/basket/handout.ts';
import { t } from '#messages/message.ts';

/** The handout as Markdown, with sources as a numbered list. */
export function handoutMarkdown(handout: Handout): string {
  const { title, entries, sources, foot, lang } = handout;
  const parts = [
    `# ${plain(title)}`,
    ...entries.map((entry, at) => entryMarkdown(entry, at + 1, handout)),
    `## ${t(lang, 'basket_sources')}`,
    sources.map(({ number, citation }) => `${number}. ${plain(citation)}`).join('\n'),
    `---\n\n${plain(foot)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function entryMarkdown(entry: HandoutEntry, place: number, { lang }: Handout): string {
  const { kind, zone, name, quote, remarks, lines, links, source, note } = entryText(entry, lang);
  const heading = [kind, zone, name].filter((part) => part !== '').join(' · ');
  return [
    `## ${place}. ${plain(heading)}${source === null ? '' : ` [${source}]`}`,
    ...remarks.map((remark) => `*${plain(remark)}*`),
    ...(quote === '' ? [] : [quoted(quote)]),
    lines
      .map(({ label, value }) => (label === '' ? `- ${plain(value)}` : `- ${plain(label)}: ${plain(value)}`))
      .join('\n'),
    links.map(({ label, address }) => `[${plain(label)}](<${address.replaceAll('>', '%3E')}>)`).join(' '),
    ...(note === '' ? [] : [quoted(`${t(lang, 'basket_note')}: ${note}`)]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${plain(line)}`)
    .join('\n');
}

/** Nothing in a text is taken for markup. */
function plain(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>#|~]/gu, (mark) => `\\${mark}`)
    .replaceAll(/\s*\n\s*/gu, ' ')
    .replace(/^(\d+)\. /u, '$1\\. ')
    .replace(/^([-+])(?=\s)/u, '\\$1');
}
