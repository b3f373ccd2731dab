import { startingIn, type Span } from '#text/span.ts';
import type { Layout } from '#extraction/layout.ts';
import { trim } from '#extraction/outline/line.ts';
import { stretchAt } from '#extraction/tokens/clauses.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import { endsInPersons, PERSONS } from '#extraction/vocabulary/persons.ts';
import { IN_GENERAL, LIGHT, NOBODY, NOT_IN_GENERAL, SOMEBODY } from '#extraction/vocabulary/sanctions.ts';
import { WordList, words, wordSet } from '#extraction/word-list.ts';
import { QUOTE_LIMIT } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import {
  areRespective,
  DONE_TO,
  isSomethingElse,
  LINK,
  nextSanction,
  sanctionWords,
} from './sanction-words.ts';
import type { SanctionWord } from './sanction-words.ts';

/** Shorter clauses name nobody; of longer ones only the beginning is read. */
const SHORTEST = 4;
const LONGEST = 80;

const GENERAL = new WordList(IN_GENERAL, NOT_IN_GENERAL);
const NONE = new WordList(NOBODY, SOMEBODY);
/** 对整改不力的,一律予以问责: what is to be done, not what was. */
const LAID_DOWN = wordSet('一律 将');
/** Totals are stated with a number or not at all; so are cases in the overall result. */
const NEVER: ReadonlySet<string> = new Set(['cases_closed', 'org_measures_total', 'orgs_held_accountable']);
const CLUE = 'clue_transferred';

/** Sanctions without a number: 对相关责任人进行问责处理, 责令分管负责人作出书面检查, 约谈若干. `read` are the figures with one. */
export function uncountedSanctions(
  layout: Layout,
  mentions: readonly NumberMention[],
  read: readonly Candidate[],
): Candidate[] {
  const { folded } = layout;
  const counted = read.toSorted((a, b) => a.start - b.start);
  const found: Candidate[] = [];
  let sanctioned = -1;
  let next = 0;
  for (let at = nextSanction(folded, 0); at < folded.length; at = nextSanction(folded, next)) {
    const { start, end } = trim(folded, stretchAt(folded, at, 'phrase'));
    next = end + 1;
    if (end - start < SHORTEST || !layout.isReported(start)) continue;
    const text = folded.slice(start, Math.min(end, start + LONGEST));
    const words = sanctionWords(text, '');
    if (words.length === 0) continue;
    const named = words.filter(
      ({ code, head }) =>
        !NEVER.has(code) && head !== '追究…责任' && (code !== 'cases_filed' || layout.itemAt(start) !== null),
    );
    if (named.length === 0 || GENERAL.isIn(text) || NONE.isIn(text)) continue;
    if (folded.startsWith('的,', start - 2) && LAID_DOWN.from(text) !== '') continue;
    const clause: Clause = {
      text,
      sentence: afterStop(folded.slice(Math.max(0, start - LONGEST), start)),
      start,
      goesOn: folded[start - 1] === ',',
      sanctioned: sanctioned === start - 1,
    };
    const numbered =
      !areRespective(text, named) &&
      startingIn(mentions, start, start + text.length).some(({ unit }) => OF_PERSONS.has(unit));
    const told = named.filter((word, i) =>
      word.code === CLUE
        ? isHandedOn(clause, word, counted)
        : !numbered && !isCounted(clause, word, counted) && isDoneToSomebody(clause, word, named[i - 1]),
    );
    if (told.some(({ code }) => code !== CLUE)) sanctioned = start + text.length;
    found.push(...told.slice(0, 4).map((word) => spanned(word, clause)));
  }
  return found;
}

function afterStop(before: string): string {
  return before.slice(before.lastIndexOf('。') + 1);
}

/** Numbers with these belong to the sanction itself; 28万元 in its clause may not. */
const OF_PERSONS = new Set(words('人 人次 名 位 次 件 起 个 家 余名'));

interface Clause {
  readonly text: string;
  /** What its sentence says before it. */
  readonly sentence: string;
  readonly start: number;
  /** Right after a comma. */
  readonly goesOn: boolean;
  /** Right after a clause with a sanction. */
  readonly sanctioned: boolean;
}

/** 2名干部,依规依纪给予党内警告: the number is in the clause before. */
function isCounted(
  { start }: Clause,
  { code, start: at }: SanctionWord,
  counted: readonly Candidate[],
): boolean {
  return startingIn(counted, start + at - QUOTE_LIMIT, start + at + 1).some(
    ({ indicator, end }) => indicator === code && end > start + at,
  );
}

const SUBJECTS = wordSet('问题线索 线索 问题 案件');
const ALREADY = words('已 已经 并 已依法 已依规 并依法');

/** 有关问题线索已移交县纪委监委, unless the clause has stated how many. */
function isHandedOn(
  { text, start, goesOn }: Clause,
  word: SanctionWord,
  counted: readonly Candidate[],
): boolean {
  const told = startingIn(counted, start - QUOTE_LIMIT, start + text.length).some(
    ({ indicator, end }) => indicator === CLUE && end > start,
  );
  if (told) return false;
  const before = text.slice(0, word.start);
  return (
    (before === '' && goesOn) ||
    ALREADY.some((done) => before.endsWith(done)) ||
    SUBJECTS.isIn(before.slice(-10))
  );
}

/** 原主任开除公职,移送司法: the second clause is about the persons of the first. */
const GOES_ON = wordSet('并 同时 后 依法 予以 给予 被 目前 现 已 均 由 其 对其 责令其 责令');
const NEXT = wordSet('处分 处理 决定 谈话 措施 教育 并 、 和 及 ) 了 , 若干 一年 二年 两年 1年 2年');
const SUFFERED = wordSet('受到 被 接受 给予 予以');
const TARGET = wordSet('对 给予 责令 由 取消 将');

function isDoneToSomebody(clause: Clause, word: SanctionWord, previous: SanctionWord | undefined): boolean {
  const { text } = clause;
  if (text.startsWith('若干', word.end)) return true;
  if (leadsToPersons(text, word)) return !isSomethingElse(word, null, text, text);
  if (word.end < text.length && NEXT.from(text, word.end) === '') return false;
  if (isSomethingElse(word, null, text, text)) return false;
  if (PERSONS.isIn(text.slice(word.start, word.end))) return true;
  if (clause.goesOn && clause.sanctioned && GOES_ON.fill(text.slice(0, word.start))) return true;
  if (previous && LINK.fill(text.slice(previous.end, word.start)))
    return previous.code === CLUE || isDoneToSomebody(clause, previous, undefined);
  const light = LIGHT.has(word.code);
  const before = text.slice(0, word.start);
  if (before.endsWith('受到') || before.endsWith('接受')) return true;
  if (light && OF_THE_SAME.test(before))
    return OF_SOMEBODY.test(clause.sentence) && !OF_OUTSIDERS.test(clause.sentence);
  if (light && before.endsWith('受') && !text.startsWith('影响', word.end))
    return namesPersons(before.slice(0, -1)) && !EARLIER.test(before);
  if (!light && SUFFERED.isIn(before.slice(-6)) && word.code !== 'cases_filed') return true;
  if (word.code === 'transferred_to_justice' && SUBJECTS.isIn(before)) return true;
  const open = text.slice(0, DONE_TO.startOfRun(text, word.start));
  const persons = withoutAgent(open);
  const at = TARGET.lastIn(persons);
  if (at >= 0 && namesPersons(persons.slice(at + TARGET.from(persons, at).length))) return true;
  const isPassive = text.slice(open.length, word.start).includes('被');
  const isOwn = word.head.startsWith('作') && word.head.includes('书面') && !DEMANDED.test(open);
  return (!light || isPassive || isOwn || persons !== open) && namesPersons(persons);
}

/** 1280元已由本人交回,并对其批评教育 */
const OF_THE_SAME = /^(?:并|已|后)*对其(?:进行|予以|给予)?$/u;
const OF_SOMEBODY = /本人|负责人|责任人|干部|人员|书记|主任|局长|站长|所长|科长|会计|出纳|教师|医生/u;
/** Whom the body does not answer for, and rules: 一经发现,对其通报批评. */
const OF_OUTSIDERS = /企业|公司|商户|农户|租户|用户|学生|供应商|中标|施工|一经/u;
/** 干部曾受诫勉 */
const EARLIER = /曾|因|尚在/u;
/** 责任领导应作出书面检查 */
const DEMANDED = /[应须若凡]|带头/u;

const DIRECT: ReadonlySet<string> = new Set(['interview_summons', 'circulated_criticism', 'admonition']);

/** 诫勉两三人, 约谈多人: a number that is not stated. */
const VAGUE = /[\d一二两三四五六七八九十百数几多]/u;

/** 约谈乡镇分管领导: nothing but persons follows, and nothing but an enumerator comes before. */
function leadsToPersons(text: string, { code, start, end }: SanctionWord): boolean {
  const persons = text.slice(end);
  if (!DIRECT.has(code) || VAGUE.test(persons)) return false;
  const opening = ENUMERATOR.exec(text)?.[0].length ?? 0;
  const first = start === opening || GOES_ON.fill(text.slice(0, start));
  return first && persons.length <= 14 && endsInPersons(persons) && namesPersons(persons);
}

/** 负责人由主管局谈话提醒, 书记被镇党委约谈: the agent is in between. */
function withoutAgent(open: string): string {
  const at = Math.max(open.lastIndexOf('由'), open.lastIndexOf('被'));
  const persons = open.slice(0, Math.max(0, at));
  return open.length - at <= 13 && endsInPersons(persons) ? persons : open;
}

const CAUSE = wordSet('给予 进行 作出 予以 因');
const NOT_PERSONS = wordSet('企业 公司 单位 村民 群众 学生 组织 机构 商户');

function namesPersons(target: string): boolean {
  const [cause] = CAUSE.all(target);
  const named = target.slice(0, cause?.start ?? target.length);
  return PERSONS.isIn(named.slice(-8)) && NOT_PERSONS.upTo(named) === '';
}

const ENUMERATOR = /^[一二三四五六七八九十]{1,2}是|^并|^\(?[一二三四五六七八九十\d]{1,2}[).、]/u;

function spanned(word: SanctionWord, { text, start }: Clause): Candidate {
  const opening = word.code === CLUE ? openingOfClue(text, word.start) : openingOf(text, word.start);
  const suffix = NEXT.from(text, word.end);
  const named = leadsToPersons(text, word) ? text.length : word.end;
  const end = ['处分', '处理', '若干'].includes(suffix) ? word.end + 2 : named;
  const near = end - opening <= QUOTE_LIMIT && word.start - opening <= 24;
  return untold(word.code, { start: start + (near ? opening : word.start), end: start + end });
}

function openingOf(text: string, at: number): number {
  const enumerator = ENUMERATOR.exec(text)?.[0].length ?? 0;
  return Math.max(text.lastIndexOf('对', at), text.lastIndexOf('责令', at), enumerator);
}

function openingOfClue(text: string, at: number): number {
  const subject = SUBJECTS.lastIn(text.slice(0, at));
  return subject >= 0
    ? subject
    : at - (ALREADY.find((done) => text.startsWith(done, at - done.length))?.length ?? 0);
}

function untold(indicator: string, span: Span): Candidate {
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
