import { resolve } from '$app/paths';
import type { PlaceNote } from '#exercises/question.ts';
import type { Lang } from '#messages/lang.ts';
import { pathIn } from '../../paths.ts';

/** An item in its dossier. */
export function placeHref({ notice, item }: PlaceNote, lang: Lang): string {
  const dossier = resolve(pathIn(lang, 'notices/[id]', { id: notice }));
  return item === null ? dossier : `${dossier}#i-${encodeURIComponent(item)}`;
}
