import type { Span } from '#text/span.ts';
import { QUOTE_LIMIT } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { isPromiseOrNorm } from './context.ts';
import type { Context } from './context.ts';
import { FILLER } from './counts.ts';
import { LIGHT } from './lexicon/sanctions.ts';
import type { Mention } from './mention.ts';
import { sanctionWords } from './sanction-words.ts';
import type { SanctionWord } from './sanction-words.ts';

const PERSON_UNIT = /^余?(?:人次|人|名|位|次)$/u;
const CASE_UNIT = /^(?:件次|件|起|宗|条|个)$/u;
const CASES: ReadonlySet<string> = new Set([
  'cases_filed',
  'cases_closed',
  'clue_transferred',
  'talk_inquiry',
]);
const ORGS = 'orgs_held_accountable';

/** Whoever can be talked to or sanctioned: offices, and what ends in 员, 长, 人, 师, 者. */
export const PERSON_NOUN =
  /(?:干部|党员|书记|人|[^会议]员|(?<!增|成|延|生|特|校)长|主任|领导|同志|代表|专干|职工|员工|者|主干|会计|出纳|司机|教师|医生|经理|对象|民警|主管|校长|学生|班子)/u;
const SUFFIX =
  /^(?:等|和|及)?(?:党纪|政务|组织)?(?:处分|处理|处置|谈话|措施|处罚|教育|决定|方式|资格|工作)*(?:[一二两三]年)?(?:处分|处理)?(?:了)?(?:其中)?$/u;
const FILL = new RegExp(`^${FILLER}$`, 'u');

/** Ordinary staffing, company penalties and talks with firms: no accountability. DOMAIN 2.4, rules 5 and 7 */
const STAFFING =
  /年龄|到龄|退休|届满|任职年[限龄]|任期|回避|撤并|机构改革|身体原因|工作需要|轮岗|轮换|工作满|交流任职|岗位交流|公开选|竞聘|选任/u;
const COMPANIES =
  /企业|(?<!子|属|分|集团)公司|医药|中介|供货|经销|承包商|业主|商户|账号|媒体|经营主体|物业|中介机构|景区|供应商|单位\d|施工方|平台公司|市场主体|经营者/u;
const PROMISED = /(?:拟|计划|将|严肃|一律|坚决)[^,;]{0,6}$/u;

/** Reads a figure as a number of persons, cases or organisations dealt with; several codes where a number serves several. */
export function readSanctions(mention: Mention, context: Context): Candidate[] {
  if (isPromiseOrNorm(mention, context)) return [];
  return before(mention, context) ?? after(mention, context) ?? relieved(mention, context) ?? [];
}

/** 问责整改不力的党组织2个 */
const ORGANISATIONS_NAMED = new RegExp(
  `(?:问责|追责|通报批评)[^,。;、\\d]{0,14}(?:党组织|党委|党组|党支部|党总支)${FILLER}$`,
  'u',
);

/** 处理违规人员7名, where no kind of sanction is named */
const PERSONS_DEALT_WITH = new RegExp(
  `(?<![助办受审代管])处理[^,。;、\\d]{0,10}(?:人员|干部|党员|职工|责任人|责任者)${FILLER}$`,
  'u',
);

/** 党内警告2人, 约谈进度滞后的负责人2人, 批评教育和提醒谈话共14人. */
function before(mention: Mention, { left }: Context): Candidate[] | null {
  const told = withoutAsides(left);
  const from = clauseStart(told);
  const stretch = told.slice(from);
  const words = sanctionWords(stretch, left.slice(0, from));
  const organisations = ORGANISATIONS_NAMED.exec(stretch);
  if (organisations && /^[个家]$/u.test(mention.unit)) {
    return [candidate(ORGS, mention, { start: mention.start - organisations[0].length, end: mention.end })];
  }
  const dealtWith = words.length === 0 ? PERSONS_DEALT_WITH.exec(stretch) : null;
  if (dealtWith && PERSON_UNIT.test(mention.unit)) {
    return [
      candidate('held_accountable_total', mention, {
        start: mention.start - dealtWith[0].length,
        end: mention.end,
      }),
    ];
  }
  const last = words.at(-1);
  if (!last || !leadsTo(stretch.slice(last.end), last, mention)) return null;
  if (isNoSanction(last, stretch, mention, left)) return [];
  const shared = sharing(words, stretch);
  const start = mention.start - (stretch.length - (shared[0]?.start ?? last.start));
  const span = { start, end: mention.end };
  if (shared.length === 1 || stretch.endsWith('各'))
    return shared.map((word) => candidate(word.code, mention, span, stretchSpan(word, mention, stretch)));
  return [candidate(sharedCode(shared), mention, span)];
}

/** 校长(园长), 村(社区): a short aside in brackets is written over, so that offsets hold. */
function withoutAsides(text: string): string {
  return text.replace(/\((?:[^()\d]{1,6})\)/gu, (aside) => '人'.repeat(aside.length));
}

function stretchSpan(word: SanctionWord, mention: Mention, stretch: string): Span {
  return { start: mention.start - (stretch.length - word.start), end: mention.end };
}

function clauseStart(left: string): number {
  return Math.max(...[',', ';', '(', ')', '[', ']', '\n'].map((mark) => left.lastIndexOf(mark))) + 1;
}

/** Whether the words between a sanction and its number only name the persons, or nothing. */
function leadsTo(gap: string, word: SanctionWord, mention: Mention): boolean {
  if (!unitFits(word, mention, gap)) return false;
  if (FILL.test(gap) || SUFFIX.test(gap.replace(new RegExp(`${FILLER}$`, 'u'), ''))) return true;
  const named = gap.replace(new RegExp(`${FILLER}$`, 'u'), '');
  return (
    named.length <= 22 &&
    !/\d/u.test(named) &&
    (endsInPersons(named) || CASES.has(word.code) || word.code === 'contract_termination')
  );
}

function endsInPersons(text: string): boolean {
  return new RegExp(`${PERSON_NOUN.source}$`, 'u').test(text);
}

function unitFits({ code }: SanctionWord, { unit }: Mention, gap: string): boolean {
  if (code === ORGS) return /^(?:个|家)$/u.test(unit);
  if (CASES.has(code)) return CASE_UNIT.test(unit) || PERSON_UNIT.test(unit);
  return PERSON_UNIT.test(unit) || (unit === '个' && endsInPersons(gap));
}

/** The last word, and those joined to it without numbers of their own. */
function sharing(words: readonly SanctionWord[], stretch: string): SanctionWord[] {
  const shared: SanctionWord[] = [];
  for (const word of words.toReversed()) {
    const next = shared[0];
    const link = next ? stretch.slice(word.end, next.start) : '';
    if (next && !/^(?:处分|处理)?(?:[、和及与或]|并|以及|、并)(?:给予)?$/u.test(link)) break;
    shared.unshift(word);
  }
  return shared;
}

function sharedCode(words: readonly SanctionWord[]): string {
  if (words.every(({ code }) => LIGHT.has(code))) return 'education_reminder';
  const codes = new Set(words.map(({ code }) => code));
  if (codes.has('party_sanctions_total') && codes.has('gov_sanctions_total') && codes.size === 2)
    return 'party_gov_sanctions_total';
  return 'held_accountable_total';
}

/** 2名干部给予批评教育, 3人作出书面检查, 1名村主干给予开除党籍处分并移送司法机关. */
function after(mention: Mention, context: Context): Candidate[] | null {
  const stretch = withoutAsides(context.right).split(/[,;()]/u)[0] ?? '';
  const words = sanctionWords(stretch, context.left);
  const first = words[0];
  if (!first || !followsFrom(stretch.slice(0, first.start), first, mention)) return null;
  const chain = chained(words, stretch);
  if (chain.length === 0) return null;
  if (isNoSanction(first, context.clause + stretch, mention, context.left)) return [];
  const end = mention.end + endOf(chain.at(-1) ?? first, stretch);
  if (chain.length > 1 && chain.every(({ code }) => LIGHT.has(code))) {
    return [candidate('education_reminder', mention, { start: mention.start, end })];
  }
  const ofOrganisations = ORGANISATION.test(stretch.slice(0, first.start).replace(VERBS_BEFORE, ''));
  return chain.map((word) =>
    candidate(ofOrganisations && /^[个家]$/u.test(mention.unit) ? ORGS : word.code, mention, {
      start: mention.start,
      end: mention.end + endOf(word, stretch),
    }),
  );
}

function endOf(word: SanctionWord, stretch: string): number {
  return word.end + (/^(?:处分|处理)/u.exec(stretch.slice(word.end))?.[0].length ?? 0);
}

const VERBS_BEFORE =
  /(?:分别|均|已|被|由监委|由纪委|由纪检监察机关|予以|给予|进行了?|作出了?|做出|受到了?|受|接受|开展|实施|采取|依规|依纪|依法|其|的|了|党纪|政务|和|因|运用)*$/u;
const ORGANISATION = /(?:党组织|党支部|党总支|党委|党组|单位党组织|支部)$/u;
const ORGANISATION_MEASURES: ReadonlySet<string> = new Set([
  'held_accountable_total',
  'circulated_criticism',
  'ordered_self_examination',
  ORGS,
]);

function followsFrom(gap: string, word: SanctionWord, mention: Mention): boolean {
  if (/[、\d|]/u.test(gap) || gap.length > 28) return false;
  const who = gap.replace(VERBS_BEFORE, '');
  if (/^(?:个|家)$/u.test(mention.unit) && ORGANISATION.test(who))
    return ORGANISATION_MEASURES.has(word.code);
  if (word.code === ORGS) return /^(?:个|家)$/u.test(mention.unit);
  if (/^(?:个|家|起|件)$/u.test(mention.unit)) {
    if (mention.unit === '个' && /党组织|党支部|单位/u.test(who) && !endsInPersons(who)) return false;
    return mention.unit === '个' && endsInPersons(who);
  }
  if (!PERSON_UNIT.test(mention.unit) || mention.unit === '次') return false;
  return who === '' || PERSON_NOUN.test(who) || /^(?:涉嫌|因|违反|违规|已|被)/u.test(who);
}

/** The first word and those that follow it in the same breath, as long as none has a number of its own. */
function chained(words: readonly SanctionWord[], stretch: string): SanctionWord[] {
  const chain: SanctionWord[] = [];
  for (const word of words) {
    const previous = chain.at(-1);
    const link = previous ? stretch.slice(previous.end, word.start) : '';
    if (previous && !/^(?:处分|处理)?(?:[、和及与并]|并且|以及|,)?(?:给予|予以|依法|作出|进行)?$/u.test(link))
      break;
    chain.push(word);
  }
  const rest = stretch.slice(chain.at(-1)?.end ?? 0);
  return /^(?:处分|处理|教育)?(?:共)?\d/u.test(rest) ? [] : chain;
}

function isNoSanction(word: SanctionWord, around: string, mention: Mention, left: string): boolean {
  if (word.code === 'cases_filed')
    return (
      /立案处罚|处罚|违法建设|违法用地|违法占|环境违法|违建|执法|(?<!纪)违法/u.test(around) ||
      (mention.unit === '起' && /查处/u.test(around)) ||
      (COMPANIES.test(around) && !PERSON_UNIT.test(mention.unit)) ||
      /公安/u.test(around)
    );
  if (word.code === 'cases_closed') return !/线索|立案|违纪|纪检|纪委|信访|举报/u.test(left + around);
  if (word.code === 'time_limited_correction' && word.word === '责令整改')
    return !PERSON_UNIT.test(mention.unit);
  if (/removal_from_post|post_adjustment|rank_demotion|suspension/u.test(word.code))
    return STAFFING.test(around) || /回避/u.test(left.slice(-40));
  if (word.code === 'interview_summons') return COMPANIES.test(around);
  return /函询办法|谈心谈话$/u.test(around) || PROMISED.test(around.slice(0, Math.max(0, word.start)));
}

/** 免去1名村党支部书记职务: the post stands between the verb and its object. */
function relieved(mention: Mention, { left, right }: Context): Candidate[] | null {
  const object = /^(?<who>[^,。;、\d]{1,18}?)(?:的)?(?:领导)?职务/u.exec(right);
  const verb = /(?:依规|依纪)?免去(?:了)?$/u.exec(left);
  if (
    !object ||
    !verb ||
    !PERSON_UNIT.test(mention.unit) ||
    STAFFING.test(left.slice(-30) + right.slice(0, 30))
  )
    return null;
  const span = { start: mention.start - verb[0].length, end: mention.end + object[0].length };
  return [candidate('removal_from_post', mention, span)];
}

function candidate(indicator: string, mention: Mention, span: Span, own: Span = span): Candidate {
  const chosen = own.end - own.start <= QUOTE_LIMIT ? own : shortened(mention, own);
  return {
    ...chosen,
    indicator,
    value: mention.value,
    unit: unitOf(indicator, mention),
    date: null,
    state: 'stated',
    approx: mention.approx,
    rule: `sanction.${indicator}`,
    figure: mention.figure,
  };
}

function shortened(mention: Mention, span: Span): Span {
  const end = Math.min(span.end, mention.start + QUOTE_LIMIT);
  return mention.start === span.start
    ? { start: mention.start, end }
    : { start: mention.end - QUOTE_LIMIT, end: mention.end };
}

/** 名 and 位 are 人; so is 个 where persons are counted (7个党支部书记). */
function unitOf(indicator: string, { unit }: Mention): string {
  if (/^余?[名位]$/u.test(unit)) return '人';
  return unit === '个' && indicator !== ORGS && !CASES.has(indicator) ? '人' : unit;
}
