import type { Lang } from '#messages/lang.ts';
import type { Heading } from '#export/rows/heading.ts';
import * as m from '#messages/compiled/messages.js';

/** What a chart's files are, as lines of a name and a text. */
export function readMe(heading: Heading, lang: Lang): readonly (readonly [string, string])[] {
  const at = { locale: lang };
  return [
    [m.files_chart({}, at), heading.title],
    [m.files_measured({}, at), heading.measured],
    [m.files_caveat({}, at), heading.caveat],
    [m.files_address({}, at), heading.address],
    [m.files_version({}, at), `${heading.version} (${heading.date})`],
    [m.files_licence({}, at), heading.licence],
    [m.files_limits({}, at), m.files_limit_verified({}, at)],
    ['', m.files_limit_empty({}, at)],
    ['', m.files_limit_sums({}, at)],
  ].flatMap(([name = '', text = '']) => (text === '' ? [] : [[name, text] as const]));
}

/** The same as Markdown, with what each file holds. */
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
  return [
    `# ${heading.title}`,
    lines.join('\n'),
    `## ${m.files_files({}, { locale: lang })}`,
    list.join('\n'),
    '',
  ].join('\n\n');
}
