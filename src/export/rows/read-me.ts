import type { Lang } from '#messages/lang.ts';
import type { Heading } from '#export/rows/heading.ts';
import { t } from '#messages/message.ts';

/** The README of a chart's files, as pairs of name and text. */
export function readMe(heading: Heading, lang: Lang): readonly (readonly [string, string])[] {
  return [
    [t(lang, 'files_chart'), heading.title],
    [t(lang, 'files_measured'), heading.measured],
    [t(lang, 'files_caveat'), heading.caveat],
    [t(lang, 'files_address'), heading.address],
    [t(lang, 'files_version'), `${heading.version} (${heading.date})`],
    [t(lang, 'files_licence'), heading.licence],
    [t(lang, 'files_limits'), t(lang, 'files_limit_verified')],
    ['', t(lang, 'files_limit_empty')],
    ['', t(lang, 'files_limit_sums')],
  ].flatMap(([name = '', text = '']) => (text === '' ? [] : [[name, text] as const]));
}

/** The same as Markdown, with the contents of each file. */
export function readMeText(
  heading: Heading,
  files: readonly (readonly [string, string])[],
  lang: Lang,
): string {
  const colon = lang === 'zh' ? '：' : ': ';
  const lines = readMe(heading, lang).map(
    ([name, text]) => `- ${name === '' ? '' : `${name}${colon}`}${text}`,
  );
  const list = files.map(([path, says]) => `- \`${path}\`${colon}${says}`);
  return [`# ${heading.title}`, lines.join('\n'), `## ${t(lang, 'files_files')}`, list.join('\n'), ''].join(
    '\n\n',
  );
}
