import { spanOf } from '#text/span.ts';
import type { Span } from '#text/span.ts';
import { QUOTE_LIMIT } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Layout } from './layout.ts';
import type { Mention } from './mention.ts';
import { PERSON_NOUN } from './sanctions.ts';
import { sanctionWords } from './sanction-words.ts';
import { startingIn } from './layout.ts';

const DONE_TO =
  /(?:进行了?|作出了?|做出了?|给予了?|予以了?|开展了?|实施了?|依规|依纪|依法|分别|均|已|严肃)*$/u;
const CLAUSE = /[^,。;:!?\n]{4,80}/gu;
const PLAIN_RULE =
  /(?:的|者)一律|将|拟|要求|制度|机制|办法|规定|力度|意识|情况|体系|依据|强化|加强|完善|健全|推动|不力的|如有|凡|对发现/u;

/** Sanctions told without a number: 对相关责任人进行问责处理, 责令分管负责人作出书面检查, 约谈若干. */
export function untoldSanctions(layout: Layout, found: readonly Mention[]): Candidate[] {
  return [...layout.folded.matchAll(CLAUSE)].flatMap((match) => {
    const clause = spanOf(match as RegExpExecArray);
    if (!layout.isTold(clause.start) || startingIn(found, clause.start, clause.end).length > 0) return [];
    return readClause(match[0], clause);
  });
}

function readClause(clause: string, at: Span): Candidate[] {
  const words = sanctionWords(clause, '').filter(
    ({ code }) => !['cases_filed', 'cases_closed'].includes(code),
  );
  const several = words.filter((word) => isDoneToSomebody(clause, word.start, word.end, word.code));
  return several.slice(0, 3).map((word) => candidate(word.code, clause, at, word.start, word.end));
}

function isDoneToSomebody(clause: string, start: number, end: number, code: string): boolean {
  if (PLAIN_RULE.test(clause)) return false;
  if (/^若干/u.test(clause.slice(end))) return true;
  const before = clause.slice(0, start).replace(DONE_TO, '');
  const rest = clause.slice(end);
  if (!/^(?:处分|处理|谈话|措施|教育|并|、|和|及|[)]|$|了)/u.test(rest)) return false;
  if (code === 'clue_transferred') return /线索|问题/u.test(before);
  const target = /(?:对|给予|责令|由)([^对]{1,24})$/u.exec(before)?.[1] ?? null;
  return (
    target !== null &&
    PERSON_NOUN.test(chopped(target)) &&
    !/企业|公司|单位|村民|群众|学生|组织$/u.test(chopped(target))
  );
}

/** The persons a sanction in a chain was told of stand before the chain. */
function chopped(target: string): string {
  return target.replace(/(?:给予|进行|作出|予以).*$/u, '');
}

function candidate(indicator: string, clause: string, at: Span, start: number, end: number): Candidate {
  const from = Math.max(0, clause.lastIndexOf('对', start), clause.lastIndexOf('责令', start));
  const suffix = /^(?:处分|处理|若干)/u.exec(clause.slice(end))?.[0].length ?? 0;
  const first = end + suffix - from <= QUOTE_LIMIT ? from : start;
  const span = { start: at.start + first, end: at.start + end + suffix };
  return {
    ...span,
    indicator,
    value: null,
    unit: null,
    date: null,
    state: 'stated',
    approx: null,
    rule: `sanction.${indicator}.untold`,
    figure: span,
  };
}
