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
  const source = sourceName(first, lang) + captured(first, zh) + phrasesAt(facts, zh);
  const says = statementOf(facts, lang);
  const ids = facts.map(({ fact_id }) => fact_id).join(zh ? '、' : ', ');
  return zh
    ? `${says}。原文${quotesOf(facts, lang)}，见${source}；据“整改对照”，编号 ${ids}：${page}`
    : `${says}. ${quotesOf(facts, lang)}, in ${source}; read by Duizhao, ${ids}: ${page}`;
}

/** The same for a figure of the reader's own file, of which nobody else has a copy or an address. */
export function ownLine(facts: CitedFacts, lang: Lang): string {
  const [first] = facts;
  const zh = lang === 'zh';
  const notice = sourceName(first, lang);
  const says = statementOf(facts, lang);
  return zh
    ? `${says}。原文${quotesOf(facts, lang)}，见${notice}（本机文件，未公开）`
    : `${says}. ${quotesOf(facts, lang)}, in ${notice} (own file, unpublished)`;
}

function sourceName({ inspected_body, title }: EvidenceRow, lang: Lang): string {
  return title === null ? (inspected_body ?? '') + describedTitle(lang) : `《${title}》`;
}

function phrasesAt(facts: CitedFacts, zh: boolean): string {
  const [{ source_url: url }] = facts;
  return url === null ? '' : `${zh ? '：' : ': '}${addressOfPhrase(url, ...facts)} `;
}

function captured({ captured_on: day }: EvidenceRow, zh: boolean): string {
  if (day === null) return '';
  return zh ? `（网页抓取于 ${day}）` : ` (page captured ${day})`;
}
