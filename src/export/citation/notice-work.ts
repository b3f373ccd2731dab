import type { Seen, Work } from '#export/citation/work.ts';
import type { Lang } from '#messages/lang.ts';
import type { EvidenceRow } from '#queries/evidence.ts';

/** A notice as a whole. `seen` is its dossier on this site, for notices without a public page. */
export function noticeWork(notice: CitedNotice, seen: Seen, lang: Lang): Work {
  return {
    kind: 'notice',
    key: notice.notice_id,
    lang,
    author: notice.inspected_body,
    title: notice.title ?? describedTitle(lang),
    subtitle: null,
    version: null,
    issued: notice.published_on,
    accessed: seen.on,
    address: notice.source_url ?? seen.address,
    note: null,
  };
}

type CitedNotice = Pick<
  EvidenceRow,
  'notice_id' | 'inspected_body' | 'title' | 'published_on' | 'source_url'
>;

/** What a notice without a title is: the brackets say that the words are not its own. */
export function describedTitle(lang: Lang): string {
  return lang === 'zh' ? '[巡视巡察整改进展情况通报]' : '[Notice on rectification after inspection]';
}
