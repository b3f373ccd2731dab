import type { Version } from '#dataset/versions.ts';
import type { CitedFacts } from '#evidence/evidence.ts';
import { noticeWork } from '#export/citation/notice-work.ts';
import { quotesOf, statementOf } from '#export/citation/statement.ts';
import type { Seen, Work } from '#export/citation/work.ts';
import type { Lang } from '#messages/lang.ts';

/**
 * A figure, or what is computed from several of one notice: the notice that states them, the phrases, and where they were read.
 * `seen` is their address on this site.
 */
export function figureWork(facts: CitedFacts, { version }: Version, seen: Seen, lang: Lang): Work {
  const [fact] = facts;
  return {
    ...noticeWork(fact, seen, lang),
    key: facts.map(({ fact_id }) => fact_id).join('+'),
    note: noteOf(facts, version, seen.address, lang),
  };
}

function noteOf(facts: CitedFacts, version: string, address: string, lang: Lang): string {
  const says = statementOf(facts, lang);
  const quotes = quotesOf(facts, lang);
  const [{ captured_on: captured }] = facts;
  const ids = facts.map(({ fact_id }) => fact_id).join(lang === 'zh' ? '、' : ', ');
  if (lang === 'zh') {
    const capture = captured === null ? '' : `网页抓取于 ${captured}，`;
    return `${says}。原文${quotes}。${capture}据整改对照数据集 ${version} 版，编号 ${ids}，${address}`;
  }
  const capture = captured === null ? '' : `Page captured ${captured}; `;
  return `${says}. ${quotes}. ${capture}read by Duizhao ${version}, ${ids}, ${address}`;
}
