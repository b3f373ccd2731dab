import { resolve } from '$app/paths';
import type { Lang } from '#messages/lang.ts';
import { FIRST_REVIEW, writeReviewView } from './[[lang=lang]]/import/review/review-view.ts';
import { pathIn } from './paths.ts';

/** Where the reader finds a notice of their own with its text: ids only. */
export function ownNoticeAddress(notice: string, lang: Lang): string {
  return resolve(pathIn(lang, 'import/review')) + writeReviewView({ ...FIRST_REVIEW, notice });
}

/** The same with one of its figures, or an item or measure, looked at. */
export function ownPlaceAddress(notice: string, row: string, part: 'facts' | 'outline', lang: Lang): string {
  return resolve(pathIn(lang, 'import/review')) + writeReviewView({ ...FIRST_REVIEW, notice, row, part });
}
