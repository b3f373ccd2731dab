import type { EvidenceRow } from '#queries/evidence.ts';
import { figure, type Lang } from '#components/figure.ts';

/** A figure with all that a reader needs to check it, in one paragraph. */
export function citeFact(fact: EvidenceRow, page: string, lang: Lang): string {
  const zone = lang === 'zh' ? fact.zone_zh : fact.zone_en;
  const label = lang === 'zh' ? fact.label_zh : fact.label_en;
  const source = [fact.source_url, fact.captured_on].filter((part) => part !== null).join(', ');
  return lang === 'zh'
    ? `${zone},${label}:${figure(fact, lang)}。原文“${fact.quote}”,见《${fact.title ?? fact.notice_id}》,${source}。据“整改对照”,${fact.fact_id},${page}。`
    : `${zone}, ${label}: ${figure(fact, lang)}. “${fact.quote}”, in 《${fact.title ?? fact.notice_id}》, ${source}. Read by Duizhao, ${fact.fact_id}, ${page}.`;
}

/** A chart, by what it finds and where it stands. */
export function citeChart(title: string, page: string, lang: Lang): string {
  return lang === 'zh' ? `整改对照:《${title}》,${page}。` : `Duizhao: “${title}”, ${page}.`;
}
