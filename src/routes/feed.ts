import type { Lang } from '#messages/lang.ts';
import { t } from '#messages/message.ts';
import type { Version } from '#dataset/versions.ts';

/** A version of the data as the feed shows it. */
export interface Released extends Version {
  /** One sentence per change. */
  readonly changes: readonly string[];
}

/** The versions of the data, newest first, as an Atom feed (RFC 4287). */
export function atomFeed(site: string, releases: readonly Released[], lang: Lang): string {
  const root = lang === 'en' ? `${site}/en` : site;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">`,
    `  <id>${escaped(`${root}/feed.xml`)}</id>`,
    `  <title>${escaped(t(lang, 'share_feed'))}</title>`,
    `  <updated>${momentOf(releases[0])}</updated>`,
    `  <author><name>${escaped(t(lang, 'share_feed_author'))}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(`${root}/feed.xml`)}" />`,
    `  <link rel="alternate" type="text/html" href="${escaped(`${root}/data/`)}" />`,
    ...releases.flatMap((release) => entry(`${root}/data/#version-${release.version}`, release, lang)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(address: string, release: Released, lang: Lang): string[] {
  const { version, changes } = release;
  const summary = lang === 'zh' ? release.zh : release.en;
  const list = changes.map((change) => `<li>${escaped(change)}</li>`).join('');
  const html = `<p>${escaped(summary)}</p>${list === '' ? '' : `<ul>${list}</ul>`}`;
  return [
    '  <entry>',
    `    <id>${escaped(address)}</id>`,
    `    <title>${escaped(t(lang, 'share_version', { version }))}</title>`,
    `    <updated>${momentOf(release)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escaped(address)}" />`,
    `    <summary>${escaped(summary)}</summary>`,
    `    <content type="html">${escaped(html)}</content>`,
    '  </entry>',
  ];
}

/** A version has a date; Atom needs a time. */
function momentOf(release: Released | undefined): string {
  return `${release?.date ?? '1970-01-01'}T00:00:00Z`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
