import { strFromU8, unzipSync } from 'fflate';
import { DocumentError } from '../problem.ts';
import { WordPart } from './part.ts';

/** The XML files of a Word file by path. */
export type WordFiles = Readonly<Record<string, Uint8Array>>;

/** A part and its path; null if it is missing. */
export interface FoundPart {
  readonly path: string;
  readonly part: WordPart | null;
}

const MOST_MEGABYTES = 100;

/** Pictures are left out. */
export function unzipped(bytes: Uint8Array): WordFiles {
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/u.test(name)) return false;
      size += originalSize;
      if (size > MOST_MEGABYTES * 1e6)
        throw new DocumentError('large', `unpacks to more than ${MOST_MEGABYTES} MB`);
      return true;
    },
  });
}

/** The part of that type that another part names; by default where Word puts it. */
export function partOf(files: WordFiles, from: string, type: string, usual: string): FoundPart {
  const path = relatedTo(files, from, type) ?? usual;
  const bytes = files[path];
  return { path, part: bytes ? new WordPart(strFromU8(bytes)) : null };
}

const RELATION = /<(?:\w+:)?Relationship\s[^>]*>/gu;

function relatedTo(files: WordFiles, from: string, type: string): string | null {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const relations = files[`${folder}_rels/${from.slice(folder.length)}.rels`];
  for (const [relation] of relations ? strFromU8(relations).matchAll(RELATION) : []) {
    if (!attributeOf(relation, 'Type').endsWith(`/relationships/${type}`)) continue;
    const target = attributeOf(relation, 'Target');
    const path = target.startsWith('/') ? target.slice(1) : folder + target;
    if (files[path]) return path;
  }
  return null;
}

function attributeOf(element: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(element)?.[1] ?? '';
}
