import { MESSAGES } from '#messages/everything.ts';
import type { Lang } from '#messages/lang.ts';
import type { Group, Messages } from '#messages/message.ts';

/** Message groups by route, besides the one that every page has. Code loaded on demand brings its own. */
const GROUPS: Readonly<Record<string, readonly Group[]>> = {
  '/[[lang=lang]]': ['overview', 'explorer', 'remarks', 'reading'],
  '/[[lang=lang]]/charts': ['gallery'],
  '/[[lang=lang]]/notices/[id]': ['dossier', 'pin', 'remarks'],
  '/[[lang=lang]]/notices': ['other'],
  '/[[lang=lang]]/notices/[id=other]': ['other'],
  '/[[lang=lang]]/compare': ['compare', 'pin', 'remarks'],
  '/[[lang=lang]]/compare/[topic]': ['compare', 'aligned', 'pin', 'remarks'],
  '/[[lang=lang]]/exercises': ['exercises', 'remarks'],
  '/[[lang=lang]]/exercises/class': ['exercises', 'exercise_room', 'remarks'],
  '/[[lang=lang]]/methods': ['methods', 'reading'],
  '/[[lang=lang]]/data': ['data'],
  '/[[lang=lang]]/import': ['own', 'keep', 'among', 'agreement', 'evidence'],
  '/[[lang=lang]]/import/review': ['own', 'keep', 'among', 'review', 'evidence', 'remarks'],
  '/[[lang=lang]]/search': ['search', 'pin', 'remarks'],
  '/[[lang=lang]]/basket': ['basket', 'aligned', 'remarks'],
};
const CHART: readonly Group[] = ['chart', 'explorer', 'remarks', 'files'];

/** The messages of a page, in its language. */
export function messagesOf(route: string, lang: Lang): readonly Messages[] {
  const isChart = route.startsWith('/[[lang=lang]]/charts/');
  const groups = isChart ? CHART : (GROUPS[route] ?? []);
  return [MESSAGES[lang].site, ...groups.map((group) => MESSAGES[lang][group])];
}
