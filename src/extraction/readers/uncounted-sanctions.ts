import { sliceOf, startingIn, type Span } from '#text/span.ts';
import { QUOTE_LIMIT } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Layout } from '#extraction/layout.ts';
import { LIGHT } from '#extraction/vocabulary/sanctions.ts';
import { stretchesOf } from '#extraction/tokens/clauses.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import { PERSON_NOUN } from '#extraction/persons.ts';
import { sanctionWords } from './sanction-words.ts';
import type { SanctionWord } from './sanction-words.ts';

/** Shorter sentences name nobody; of longer ones only the beginning is read. */
const SHORTEST = 4;
const LONGEST = 80;
/** Verbs between the persons and the sanction. */
const DONE_TO =
  /(?:进行了?|作出了?|做出了?|给予了?|予以了?|开展了?|实施了?|采取了?|依规|依纪|依法|分别|均|已|严肃|受到了?|受|被|接受|的)*$/u;
const SUFFERED = /(?:受到|被|接受|给予|予以)[^,。;]{0,4}$/u;
/** 负责人由主管局谈话提醒: the agent is in between. */
const BY_WHOM = /(?<=[人员长任者师计纳管])由[^,。;、]{1,12}$/u;
/** Rules, plans and headings mention sanctions in general. */
const IN_GENERAL =
  /的一律|者一律|拟|要求|制度|机制|办法|规定|力度|意识|体系|依据|强化|加强|完善|健全|推动|不力的(?!.{0,10}(?:原|时任))|如有|凡|对发现|情况|将(?!.{0,20}(?:免职|移送))|开展[^对]*(?:活动|工作)|坚持|运用/u;
/** 无人被移送司法: nobody was sanctioned. */
const NOBODY = /无一?人(?![机车驾值])|[没未]有一?人/u;
const PROCEDURE: ReadonlySet<string> = new Set([
  'cases_filed',
  'cases_closed',
  'org_measures_total',
  'orgs_held_accountable',
]);
const NOT_PERSONS = /(?:企业|公司|单位|村民|群众|学生|组织|机构|商户)$/u;
const CLUE_HANDED_ON =
  /(?:线索|问题|案件)[^,。;]{0,6}?(?:已|依法|依规)*(?:移交|移送|转交)[^,。;\d]{0,10}?(?:纪委监委|纪检监察组|纪检监察机关|纪委|监委|纪检)|(?:并|已)(?:移交|移送|转交)[^,。;\d]{0,8}?(?:纪委监委|纪检监察组|纪检监察机关|纪委|监委)/du;

/** Sanctions without a number: 对相关责任人进行问责处理, 责令分管负责人作出书面检查, 约谈若干. */
export function uncountedSanctions(layout: Layout, found: readonly NumberMention[]): Candidate[] {
  let sanctioned = -1;
  return [...stretchesOf(layout.folded, 'phrase')].flatMap(({ start, end }) => {
    const clause = { start, end: Math.min(end, start + LONGEST) };
    const words = sliceOf(layout.folded, clause);
    if (words.length < SHORTEST || !layout.isReported(start)) return [];
    if (IN_GENERAL.test(words) || NOBODY.test(words)) return [];
    const counted = startingIn(found, clause.start, clause.end);
    const clue = handedOn(words, clause);
    if (counted.length > 0) return clue;
    const goesOn = sanctioned === start - 1 && layout.folded[sanctioned] === ',';
    const read = readClause(words, clause, goesOn);
    if (read.length > 0) sanctioned = clause.end;
    return [...clue, ...read];
  });
}

function handedOn(clause: string, at: Span): Candidate[] {
  const range = CLUE_HANDED_ON.exec(clause)?.indices?.[0];
  if (!range) return [];
  return [toCandidate('clue_transferred', { start: at.start + range[0], end: at.start + range[1] })];
}

/** 原主任开除公职,移送司法: the second clause is about the persons of the first. */
const GOES_ON = /^(?:并|同时|后|依法|予以|给予|被)*$/u;

function readClause(clause: string, at: Span, goesOn: boolean): Candidate[] {
  const words = sanctionWords(clause, '').filter(
    ({ code }) => !PROCEDURE.has(code) && code !== 'clue_transferred',
  );
  const done = words.filter(
    (word, i) =>
      (goesOn && GOES_ON.test(clause.slice(0, word.start))) || isDoneToSomebody(clause, word, words[i - 1]),
  );
  return done.slice(0, 4).map((word) => spanned(word, clause, at));
}

function isDoneToSomebody(clause: string, word: SanctionWord, previous: SanctionWord | undefined): boolean {
  const rest = clause.slice(word.end);
  if (rest.startsWith('若干')) return true;
  if (!/^(?:处分|处理|谈话|措施|教育|并|、|和|及|[)]|$|了|,)/u.test(rest)) return false;
  const before = clause.slice(0, word.start);
  if (
    previous &&
    /^(?:处分|处理)?(?:、|并|和|及|,|并给予|并依法)*$/u.test(clause.slice(previous.end, word.start))
  ) {
    return isDoneToSomebody(clause.slice(0, previous.end), previous, undefined);
  }
  const open = before.replace(DONE_TO, '');
  const persons = open.replace(BY_WHOM, '');
  const target =
    /(?:对|给予|责令|由|取消)([^对]{1,24})$/u.exec(persons)?.[1] ??
    (LIGHT.has(word.code) && persons === open ? null : persons);
  if (SUFFERED.test(before) && !LIGHT.has(word.code)) return true;
  if (/(?:受到|接受)$/u.test(before)) return true;
  if (word.code === 'transferred_to_justice' && /(?:案件|线索)[^,]{0,6}已(?:依法)?$/u.test(before))
    return true;
  return target !== null && namesPersons(target);
}

function namesPersons(target: string): boolean {
  const named = target.replace(/(?:给予|进行|作出|予以|因).*$/u, '');
  return PERSON_NOUN.test(named.slice(-8)) && !NOT_PERSONS.test(named);
}

function spanned(word: SanctionWord, clause: string, at: Span): Candidate {
  const enumerator =
    /^[一二三四五六七八九十]{1,2}是|^并|^\(?[一二三四五六七八九十\d]{1,2}[).、]/u.exec(clause)?.[0].length ??
    0;
  const opening = Math.max(
    clause.lastIndexOf('对', word.start),
    clause.lastIndexOf('责令', word.start),
    enumerator,
  );
  const end = word.end + (/^(?:处分|处理|若干)/u.exec(clause.slice(word.end))?.[0].length ?? 0);
  const start = end - opening <= QUOTE_LIMIT && word.start - opening <= 24 ? opening : word.start;
  return toCandidate(word.code, { start: at.start + start, end: at.start + end });
}

function toCandidate(indicator: string, span: Span): Candidate {
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
