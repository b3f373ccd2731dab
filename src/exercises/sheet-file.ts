import type { PrintedAnswer, PrintedQuestion } from './printed.ts';

/** What a sheet says besides its questions. */
export interface SheetWords {
  /** Of the document. */
  readonly htmlLang: string;
  readonly title: string;
  /** The exercise and its data, so that question and answer sheets find each other. */
  readonly about: string;
  readonly source: string;
}

/** The questions as a page that needs nothing else: no script, no address it loads, and no answer. */
export function questionSheet(questions: readonly PrintedQuestion[], words: SheetWords): string {
  const items = questions.map(({ name, asked, hint, subject, lines, passage, choices, kind }, at) => {
    const parts = [
      `<h2>${at + 1}. ${escaped(asked)}</h2>`,
      ...(subject === null ? [] : [`<blockquote lang="zh-Hans">${escaped(subject)}</blockquote>`]),
      ...lines.map((line) => `<p>${escaped(line)}</p>`),
      ...(passage === null ? [] : [`<blockquote lang="zh-Hans">${escaped(passage)}</blockquote>`]),
      `<p class="hint">${escaped(name)} · ${escaped(hint)}</p>`,
      choices
        .map(({ mark, text }) =>
          kind === 'ranking'
            ? `<p><span class="rank"></span> ${mark}. ${escaped(text)}</p>`
            : `<p><label><input type="checkbox"> ${mark}. ${escaped(text)}</label></p>`,
        )
        .join('\n'),
    ];
    return `<li>\n${parts.join('\n')}\n</li>`;
  });
  return sheet(words, `<ol>\n${items.join('\n')}\n</ol>`);
}

/** The answers as a page of their own. */
export function answerSheet(answers: readonly PrintedAnswer[], noneRight: string, words: SheetWords): string {
  const items = answers.map(
    ({ right, lines }, at) =>
      `<li>\n<h2>${at + 1}. ${escaped(right?.join(' ') ?? noneRight)}</h2>\n${lines
        .map((line) => `<p>${escaped(line)}</p>`)
        .join('\n')}\n</li>`,
  );
  return sheet(words, `<ol>\n${items.join('\n')}\n</ol>`);
}

function sheet({ htmlLang, title, about, source }: SheetWords, body: string): string {
  return `<!doctype html>
<html lang="${htmlLang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p class="hint">${escaped(about)}</p>
${body}
<p class="hint">${escaped(source)}</p>
</body>
</html>
`;
}

const STYLE = `
:root{color-scheme:light dark}
body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
h1,h2,blockquote{font-family:"Noto Serif CJK SC","Songti SC",SimSun,Georgia,serif}
h1{font-size:1.5rem}h2{font-size:1.125rem;margin:0 0 .5rem}
ol{padding:0;list-style:none}li{margin:0 0 1.75rem;break-inside:avoid}
blockquote{margin:.5rem 0;padding-left:.875rem;border-left:3px solid;line-height:1.8}
p{margin:.25rem 0}.hint{font-size:.875rem;opacity:.8}
.rank{display:inline-block;width:2em;border-bottom:1px solid}
@page{size:A4;margin:16mm}
@media print{body{max-width:none;margin:0;padding:0;font-size:10.5pt}}
`;

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
