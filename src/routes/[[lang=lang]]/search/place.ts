import { resolve } from '$app/paths';
import type { NewPin } from '#basket/pin.ts';
import { addressOfPhrase } from '#evidence/fragment.ts';
import type { Lang } from '#messages/lang.ts';
import type { Passage } from '#search/passage.ts';
import { zoneName } from '#view/zone.ts';
import { pathIn } from '../../paths.ts';

/** A longer text was cut by the extractor, perhaps inside a word. */
const CUT_AT = 40;
const LAST_CLAUSE = /[\p{P}\s]+[^\p{P}\s]*$/u;

export function noticeAddress(id: string, lang: Lang): string {
  return resolve(pathIn(lang, 'notices/[id]', { id }));
}

/** The place of a passage in its dossier: its figure, or else its item. */
export function dossierAddress({ kind, notice, id, item_id }: Passage, lang: Lang): string {
  const page = noticeAddress(notice.notice_id, lang);
  if (kind === 'figure') return `${page}#f-${id}`;
  return item_id === null ? page : `${page}#i-${item_id}`;
}

/** The public page with the passage highlighted; null if there is none, or for a topic, which is no passage of it. */
export function publicAddress({ kind, notice, text, prefix, suffix }: Passage): string | null {
  if (notice.source_url === null || kind === 'topic') return null;
  const quote = kind === 'measure' && text.length >= CUT_AT ? text.replace(LAST_CLAUSE, '') || text : text;
  return addressOfPhrase(notice.source_url, { origin: notice.origin, quote, prefix, suffix });
}

/** What zones did about a topic, side by side; null for a passage that is no topic. */
export function comparedAddress({ kind, id }: Passage, lang: Lang): string | null {
  const topic = id.split(' ')[1];
  return kind === 'topic' && topic ? resolve(pathIn(lang, 'compare/[topic]', { topic })) : null;
}

const PINNED = { measure: 'measure', heading: 'item', figure: 'figure' } as const;

/** The passage as it can be pinned; null for a rule, which belongs to its measure, and for our own label. */
export function pinned(passage: Passage, lang: Lang): NewPin | null {
  const { kind, id, notice, label, text } = passage;
  if (kind === 'rule' || kind === 'topic') return null;
  const kept = { zone: zoneName(notice, lang), name: label, text, source: publicAddress(passage) };
  return { kind: PINNED[kind], id, kept };
}
