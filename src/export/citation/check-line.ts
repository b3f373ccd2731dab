import type { Lang } from '#messages/lang.ts';
import { quotesOf, statementOf } from '#export/citation/statement.ts';
import { describedTitle } from '#export/citation/notice-work.ts';
import { addressOfPhrase } from '#evidence/fragment.ts';
import type { CitedFacts } from '#evidence/evidence.ts';
import type { EvidenceRow } from '#queries/evidence.ts';

/**
 * A figure, or what is computed from several of one notice, with everything needed to check it before publication, in one line.
 * The address opens at the phrases. A space follows each address, or the next character would be taken as part of it.
 */
export function checkLine(facts: CitedFacts, page: string, lang: Lang): string {
  const [first] = facts;
  const zh = lang === 'zh';
  const by = first.inspected_body ?? '';
  const notice = first.title === null ? by + describedTitle(lang) : `《${first.title}》`;
  const source = notice + captured(first, zh) + phrasesAt(facts, zh);
  const says = statementOf(facts, lang);
  const ids = facts.map(({ fact_id }) => fact_id).join(zh ? '、' : ', ');
  return zh
    ? `${says}。原文${quotesOf(facts, lang)}，见${source}；据“整改对照”，编号 ${ids}：${page}`
    : `${says}. ${quotesOf(facts, lang)}, in ${source}; read by Duizhao, ${ids}: ${page}`;
}

function phrasesAt(facts: CitedFacts, zh: boolean): string {
  const [{ source_url: url }] = facts;
  return url === null ? '' : `${zh ? '：' : ': '}${addressOfPhrase(url, ...facts)} `;
}

function captured({ captured_on: day }: EvidenceRow, zh: boolean): string {
  if (day === null) return '';
  return zh ? `（网页抓取于 ${day}）` : ` (page captured ${day})`;
}
