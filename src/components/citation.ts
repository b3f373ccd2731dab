import type { Lang } from '#charts/chart.ts';
import { figure, nameOf } from '#components/figure.ts';
import type { EvidenceRow } from '#queries/evidence.ts';

/** A figure with all that a reader needs to check it, in one paragraph. */
export function citeFact(fact: EvidenceRow, page: string, lang: Lang): string {
  const { zone, label } = nameOf(fact, lang);
  const says = figure(fact, lang);
  const zh = lang === 'zh';
  const notice = fact.title === null ? untitled(fact.notice_id, zh) : `《${fact.title}》`;
  const source = [notice, fact.source_url, fact.captured_on]
    .filter((part) => part !== null)
    .join(zh ? '，' : ', ');
  return zh
    ? `${zone}，${label}：${says}。原文“${fact.quote}”，见${source}。据“整改对照”，编号 ${fact.fact_id}，${page}`
    : `${zone}, ${label}: ${says}. “${fact.quote}”, in ${source}. Read by Duizhao, ${fact.fact_id}, ${page}`;
}

/** A notice that prints no title is given none. */
function untitled(noticeId: string, zh: boolean): string {
  return zh ? `整改通报 ${noticeId}` : `rectification notice ${noticeId}`;
}

/** A chart, by what it finds and where it stands. */
export function citeChart(title: string, page: string, lang: Lang): string {
  return lang === 'zh' ? `“${title}”，整改对照，${page}` : `“${title}”, Duizhao, ${page}`;
}
