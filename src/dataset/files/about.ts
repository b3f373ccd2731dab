import { LICENCE, TITLE } from '#dataset/about.ts';
import { LATEST } from '#dataset/versions.ts';
import type { TableSchema } from '#dataset/table.ts';

/** Metadata that a file carries after it is downloaded. */
export function about({ name }: TableSchema): Readonly<Record<string, string>> {
  return { title: `${TITLE}: ${name}`, version: LATEST.version, license: LICENCE.path };
}
