import { entryText, type Handout, type HandoutEntry } from '#export/basket/handout.ts';
import css from '#export/basket/handout.css?inline';
import { code } from '#export/picture/code.ts';
import { markup } from '#export/picture/element.ts';
import { t } from '#messages/message.ts';

/** Width of a QR code in its own units. */
const CODE = 100;

/** The handout as one file that opens from anywhere: no script, nothing fetched, charts and codes as drawings inside. */
export function handoutHtml(handout: Handout, lines: number): string {
  const { lang, title, entries, foot } = handout;
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title>
<style>${css}</style>
</head>
<body>
<div class="handout">
<div class="running" aria-hidden="true"><span>${text(title)}</span><span>${t(lang, 'site_name')}</span></div>
<main>
<h1>${text(title)}</h1>
<ol class="entries">
${entries.map((entry) => entryHtml(entry, lines, handout)).join('\n')}
</ol>
${sourcesHtml(handout)}
<p class="foot">${text(foot)}</p>
</main>
</div>
</body>
</html>
`;
}

function entryHtml(entry: HandoutEntry, rules: number, { lang }: Handout): string {
  const { kind, zone, name, quote, remarks, lines, links, source, note } = entryText(entry, lang);
  const number = source === null ? '' : ` <sup>[${source}]</sup>`;
  const whose = zone === '' ? '' : `<p class="zone">${text(zone)}${number}</p>`;
  const found = entry.state === 'found' ? entry : null;
  return [
    '<li class="entry">',
    `<p class="kind">${text(kind)}</p>`,
    ...remarks.map((remark) => `<p class="remark">${text(remark)}</p>`),
    whose,
    name === '' ? '' : `<h2>${text(name)}${zone === '' ? number : ''}</h2>`,
    quote === '' ? '' : `<blockquote lang="zh-Hans">${quoteHtml(entry, quote)}</blockquote>`,
    found?.drawing ? `<div class="drawing">${found.drawing.svg}</div>` : '',
    linesHtml(lines),
    ...links.map(({ label, address }) => `<p class="link"><a href="${text(address)}">${text(label)}</a></p>`),
    note === '' ? '' : `<p class="note"><b>${t(lang, 'basket_note')}</b> ${text(note)}</p>`,
    rules > 0 ? `<div class="rules" aria-hidden="true">${'<i></i>'.repeat(rules)}</div>` : '',
    '</li>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** The words that count stand out from those around them. */
function quoteHtml(entry: HandoutEntry, quote: string): string {
  if (entry.state !== 'found' || entry.prefix + entry.suffix === '') return text(quote);
  const { prefix, suffix, pin } = entry;
  const [open, close] = pin.kind === 'figure' ? [prefix && '…', suffix && '…'] : ['', ''];
  return `<span>${open}${text(prefix)}</span>${text(entry.quote)}<span>${text(suffix)}${close}</span>`;
}

function linesHtml(lines: readonly { readonly label: string; readonly value: string }[]): string {
  if (lines.length === 0) return '';
  const rows = lines.map(({ label, value }, at) =>
    label === ''
      ? `<div class="wide"><dd>${text(value)}</dd></div>`
      : `<div><dt>${label === lines[at - 1]?.label ? '' : text(label)}</dt><dd>${text(value)}</dd></div>`,
  );
  return lines.every(({ label }) => label === '')
    ? lines.map(({ value }) => `<p class="said">${text(value)}</p>`).join('\n')
    : `<dl>${rows.join('')}</dl>`;
}

function sourcesHtml({ sources, lang }: Handout): string {
  if (sources.length === 0) return '';
  const items = sources.map(({ number, citation, address, places }) => {
    const quotes = places.map(
      ({ entry, quote, place, link }) =>
        `<li><b>${entry}</b> ${anchored(`“${text(quote)}”`, link)} <small lang="zh-Hans">${text(place)}</small></li>`,
    );
    const drawing = `<svg viewBox="0 0 ${CODE} ${CODE}" aria-hidden="true">${markup(code(address, CODE))}</svg>`;
    return `<li>${drawing}<div><p>[${number}] ${text(citation)}</p><ul>${quotes.join('')}</ul></div></li>`;
  });
  return `<section class="sources">
<h2>${t(lang, 'basket_sources')}</h2>
<p class="said">${t(lang, 'basket_sources_lead')}</p>
<ol>
${items.join('\n')}
</ol>
</section>`;
}

function anchored(content: string, link: string | null): string {
  return link === null ? content : `<a href="${text(link)}">${content}</a>`;
}

function text(raw: string): string {
  return raw.replace(/[&<>"]/gu, (char) => `&#${char.codePointAt(0)};`);
}
