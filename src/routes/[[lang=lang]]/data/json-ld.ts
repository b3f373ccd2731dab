import type { ListedTable } from './catalogue.ts';
import { filesOf, type Download } from './downloads.ts';
import { mediaTypeOf } from '#dataset/published-file.ts';
import type { Version } from '#dataset/versions.ts';

interface Described {
  readonly name: string;
  readonly description: string;
  readonly lang: string;
  readonly licence: string;
  readonly keywords: readonly string[];
  readonly version: Version;
  readonly tables: readonly ListedTable[];
  readonly whole: readonly Download[];
  readonly addressOf: (path: string) => string;
}

/** The dataset as schema.org JSON-LD for dataset search engines, in a script element that does not run. */
export function datasetScript(about: Described): string {
  // One file per table is enough for a search engine.
  const files = [...about.whole, ...about.tables.flatMap((table) => filesOf(table.files).slice(0, 1))];
  const dataset = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: about.name,
    description: about.description,
    inLanguage: about.lang,
    license: about.licence,
    isAccessibleForFree: true,
    keywords: about.keywords,
    version: about.version.version,
    datePublished: about.version.date,
    creator: { '@type': 'Organization', name: '整改对照 · Duizhao' },
    variableMeasured: about.tables.map(({ name, en }) => ({ '@type': 'PropertyValue', name, description: en })),
    distribution: files.map(({ path, bytes }) => ({
      '@type': 'DataDownload',
      name: path,
      contentUrl: about.addressOf(path),
      encodingFormat: mediaTypeOf(path),
      contentSize: `${bytes} B`,
    })),
  };
  const json = JSON.stringify(dataset).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}
