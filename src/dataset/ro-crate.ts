import { DESCRIPTION, KEYWORDS, LICENCE, TITLE } from './about.ts';
import { mediaTypeOf, tableIn, type PublishedFile } from './published-file.ts';
import type { TableSchema } from './table.ts';
import { LATEST } from './versions.ts';

const PUBLISHER = '#duizhao';

/** ro-crate-metadata.json: RO-Crate 1.2, with the data folder as the root of the crate. */
export function roCrate(files: readonly PublishedFile[], tables: readonly TableSchema[]): string {
  const crate = {
    '@context': 'https://w3id.org/ro/crate/1.2/context',
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        about: { '@id': './' },
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: TITLE,
        description: DESCRIPTION,
        version: LATEST.version,
        datePublished: LATEST.date,
        keywords: KEYWORDS,
        license: { '@id': LICENCE.path },
        publisher: { '@id': PUBLISHER },
        hasPart: files.map(({ path }) => ({ '@id': path })),
      },
      ...files.map((file) => fileEntity(file, tables)),
      {
        '@id': LICENCE.path,
        '@type': 'CreativeWork',
        name: LICENCE.title,
        description: 'The files may be copied, adapted and published again if their source is named.',
      },
      { '@id': PUBLISHER, '@type': 'Organization', name: TITLE },
    ],
  };
  return `${JSON.stringify(crate, null, 2)}\n`;
}

function fileEntity({ path, bytes, sha256 }: PublishedFile, tables: readonly TableSchema[]): object {
  const table = tableIn(path, tables);
  return {
    '@id': path,
    '@type': 'File',
    name: path,
    ...(table && { description: `${table.zh} ${table.en}` }),
    encodingFormat: mediaTypeOf(path),
    contentSize: String(bytes),
    sha256,
  };
}
