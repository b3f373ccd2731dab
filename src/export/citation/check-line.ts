import type { Lang } from '#messages/lang.ts';
import { untitled } from '#export/citation/work.ts';
import { figure, nameOf } from '#evidence/figure.ts';
import { addressOfPhrase } from '#evidence/fragment.ts';
import type { EvidenceRow } from '#queries/evidence.ts';

/**
 * A figure with everything needed to check it before publication, in one line. The address opens at the phrase. A space
 * follows each address, or the next character would be taken as part of it.
 */
export function checkLine(fact: EvidenceRow, page: string, lang: Lang): string {
  const { zone, label } = nameOf(fact, lang);
  const says = figure(fact, lang);
  const zh = lang === 'zh';
  const notice = fact.title === null ? untitled(fact.notice_id, lang) : `《${fact.title}》`;
  const source = notice + captured(fact, zh) + phraseAt(fact, zh);
  return zh
    ? `${zone}，${label}：${says}。原文“${fact.quote}”，见${source}；据“整改对照”，编号 ${fact.fact_id}：${page}`
    : `${zone}, ${label}: ${says}. “${fact.quote}”, in ${source}; read by Duizhao, ${fact.fact_id}: ${page}`;
}

function phraseAt(fact: EvidenceRow, zh: boolean): string {
  if (fact.source_url === null) return '';
  return `${zh ? '：' : ': '}${addressOfPhrase(fact.source_url, fact)} `;
}

function captured({ captured_on: day }: EvidenceRow, zh: boolean): string {
  if (day === null) return '';
  return zh ? `（网页抓取于 ${day}）` : ` (page captured ${day})`;
}
