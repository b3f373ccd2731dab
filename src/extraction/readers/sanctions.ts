import { endsInPersons, ORGANISATIONS, PERSONS, RANKS } from '#extraction/vocabulary/persons.ts';
import {
  CASE_CODES,
  FOUND_OUT,
  LIGHT,
  NOT_UNNAMED,
  OF_DISCIPLINE,
  PERSONS as PERSON_CLASSIFIERS,
  SANCTIONS,
  UNNAMED,
} from '#extraction/vocabulary/sanctions.ts';
import { codesWhere } from '#extraction/vocabulary/indicators.ts';
import { clauseStartOutside } from '#extraction/tokens/clauses.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import { unmarked, WordList, wordSet } from '#extraction/word-list.ts';
import { isDigit } from '#text/scan.ts';
import { figureCandidate } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { wereSanctionedElsewhere } from './sanctioned-elsewhere.ts';
import { fillerStart } from './reading.ts';
import {
  dividedSanction,
  DONE_TO,
  endOfSanction,
  isSomethingElse,
  areRespective,
  LINK,
  sanctionWords,
} from './sanction-words.ts';
import type { SanctionWord } from './sanction-words.ts';

const ORGS = 'orgs_held_accountable';
const HELD = 'held_accountable_total';
const PERSON_UNITS = new Set(PERSON_CLASSIFIERS);
const UNITS = new Set(SANCTIONS.flatMap(({ units = PERSON_CLASSIFIERS }) => units));
const BODY_UNITS = new Set(['个', '家']);

/** Reads a figure as a number of persons, cases or organisations dealt with; several results if sanctions share a number. */
export function readSanctions(
  mention: NumberMention,
  context: Context,
  previous: Candidate | null,
): Candidate[] {
  const unit = mention.unit.replace('余', '');
  if (!UNITS.has(unit) || context.isPromiseOrNorm(mention) || wereSanctionedElsewhere(context.left))
    return [];
  if (WILL_BE_DONE.test(context.clause)) return [];
  if (COUNTS_AGAIN.test(context.left) || (RANKED.has(unit) && RANK.test(context.left))) return [];
  const figure: Figure = { mention, unit, context };
  const read =
    namedBefore(figure) ??
    inTheSameList(figure, previous) ??
    unnamedBefore(figure) ??
    namedAfter(figure) ??
    namedAround(figure) ??
    unnamedAfter(figure) ??
    [];
  if (!read.some(({ indicator }) => indicator === HELD) || !isOneRankOfSeveral(context)) return read;
  return read.filter(({ indicator }) => indicator !== HELD);
}

/** 将对2名干部给予诫勉; but 现将对2名干部的处分通报如下. */
const WILL_BE_DONE = /(?:(?<![现已])将|拟)对[^,。;\d]{0,20}$/u;

/** 问责12人次,重复处理1人 */
const COUNTS_AGAIN = /(?:重复|双重|多重)(?:处理|处分|问责|追责)$/u;
/** 对考核末三名的校长进行诫勉谈话: who they are, not how many. */
const RANKED: ReadonlySet<string> = new Set(['名', '位']);
const RANK = /(?:[后末]|(?:排名|排序|考核|得分|成绩|分数|综合)[^,。;\d]{0,6}前|倒数)第?$/u;

interface Figure {
  readonly mention: NumberMention;
  /** Its classifier without 余. */
  readonly unit: string;
  readonly context: Context;
}

/** What may follow a sanction's name: 党内警告处分3人, 留党察看一年处分1人. */
const SUFFIX = wordSet(
  '等 和 及 党纪 政务 组织 处分 处理 处置 谈话 措施 处罚 教育 决定 方式 资格 工作 一年 二年 两年 1年 2年 了 的 的有 的共 其中',
);

/** Sanctions named before their number: 党内警告2人, 约谈进度滞后的负责人2人, 批评教育和提醒谈话共14人. */
function namedBefore(figure: Figure): Candidate[] | null {
  const { left } = figure.context;
  const open = withoutAsides(left);
  const from = startOfNamed(open, figure);
  const clause = open.slice(from);
  const found = sanctionWords(clause, left.slice(0, from), figure.context.right);
  const last = found.at(-1);
  if (!last) return null;
  const named = clause.slice(last.end, Math.max(last.end, fillerStart(clause)));
  const ofBodies =
    BODY_UNITS.has(figure.unit) && (ORGANISATIONS.upTo(named) !== '' || countsBodies(named, last, figure));
  if (!ofBodies && !leadsTo(named, last, figure)) return null;
  if (isSomethingElse(last, figure.unit, clause, left + clause) || isOfOthers(last, named)) return [];
  if (isPromised(clause, last.start)) return [];
  const shared = ofBodies ? [{ ...last, code: ORGS }] : withoutHandingOn(sharing(found, clause));
  const readings =
    shared.length === 1 || clause.endsWith('各')
      ? shared
      : [{ ...last, ...together(shared, figure.context) }];
  return readings.map(({ code, start }) => candidate(figure, code, clause.length - start, 0));
}

/** 提醒谈话,共3人: a sum that stands alone belongs to the one sanction of the clause before it. */
function startOfNamed(open: string, { unit, context: { right } }: Figure): number {
  const from = clauseStartOutside(open);
  if (!PERSON_UNITS.has(unit) || !/^[,。;)]?$/u.test(right.charAt(0))) return from;
  if (open.charAt(from - 1) !== ',' || !ALTOGETHER.fill(open.slice(from))) return from;
  const start = clauseStartOutside(open.slice(0, from - 1));
  const clause = open.slice(start, from - 1);
  const [word, ...others] = sanctionWords(clause, '');
  const isOne = word?.end === clause.length && others.length === 0 && !A_NUMBER.test(clause);
  return isOne ? start : from;
}
const ALTOGETHER = wordSet('共 共计 合计');
const A_NUMBER = /[\d一二两三四五六七八九十]余?[人名位]/u;

/** Whether the words between a sanction and its number are empty or only name the persons. */
function leadsTo(named: string, word: SanctionWord, figure: Figure): boolean {
  if (!unitFits(word, figure, named)) return false;
  if (SUFFIX.fill(named)) return true;
  return (
    named.length <= 22 &&
    !/\d|、$/u.test(named) &&
    (endsInPersons(named) || CASE_CODES.has(word.code) || word.code === 'contract_termination')
  );
}

/** 通报批评3个党支部, 通报批评1个单位; but 约谈2个单位 holds nobody to account. */
function countsBodies(named: string, { code }: SanctionWord, { context: { right } }: Figure): boolean {
  if (named !== '') return false;
  const counted = namedNext(right);
  if (BODY_MEASURES.has(code) && counted !== '' && BODIES.fill(counted)) return true;
  return ORGANISATIONS.isIn(counted) && !endsInPersons(counted);
}

/** What a number counts: 党支部书记 of 3个党支部书记和5名党员. */
function namedNext(right: string): string {
  return right.slice(0, unmarked(right, 0, 16)).split(/[和及与并]/u, 1)[0] ?? '';
}

/** 个 counts persons where their name stands on either side: 约谈党支部书记3个, 约谈3个党支部书记. */
function unitFits(
  { code, rows }: SanctionWord,
  { unit, context: { right } }: Figure,
  named: string,
): boolean {
  if (rows.some(({ units }) => units.includes(unit))) return true;
  return BODY_UNITS.has(unit) && code !== ORGS && endsInPersons(named === '' ? namedNext(right) : named);
}

function isOfOthers({ code }: SanctionWord, named: string): boolean {
  if (code !== 'cases_filed' || named.length < 3 || !/案件?$/u.test(named)) return false;
  return !DISCIPLINE.isIn(named);
}
const DISCIPLINE = new WordList(OF_DISCIPLINE);

const PROMISE = wordSet('拟 计划 将 一律 坚决');
/** 建议给予处理3人, but 根据监委建议给予… */
const PROPOSED = /(?:^|[,、;。])(?:并|拟)?建议(?:对[^,。;\d]{0,10})?$/u;

function isPromised(clause: string, at: number): boolean {
  return PROMISE.isIn(clause.slice(Math.max(0, at - 8), at)) || PROPOSED.test(clause.slice(0, at));
}

/** The last word and those joined to it without their own numbers. */
function sharing(found: readonly SanctionWord[], clause: string): SanctionWord[] {
  let from = found.length - 1;
  for (; from > 0; from -= 1) {
    const link = clause.slice(found[from - 1]?.end, found[from]?.start);
    if (link === '' || !LINK.fill(link)) break;
  }
  const shared = found.slice(from);
  return shared.some(({ start }) => COUNTED.test(clause.slice(0, start))) ? found.slice(-1) : shared;
}

/** 移送县纪委并立案3人 counts those under investigation. */
function withoutHandingOn(words: SanctionWord[]): SanctionWord[] {
  const others = words.filter(({ code }) => code !== 'clue_transferred');
  return others.length > 0 ? others : words;
}

/** 1人党内警告、诫勉谈话3人: the first has its number before it. */
const COUNTED = /(?:\d{1,4}|[一二两三四五六七八九十]{1,3})余?(?:人次|[人名位])[^,、。;:()\d]{0,14}$/u;

function together(shared: readonly SanctionWord[], { counted }: Context): { code: string; start: number } {
  const start = shared[0]?.start ?? 0;
  if (shared.every(({ code }) => LIGHT.has(code))) return { code: 'education_reminder', start };
  const total = TOTALS.find(([, parts]) => shared.every(({ code }) => parts.has(code)));
  // 党纪处分8人(党内警告、严重警告6人,…: no second total.
  const isTold = counted.some(({ indicator }) => indicator === total?.[0]);
  return { code: isTold ? HELD : (total?.[0] ?? HELD), start };
}

const OF_PARTY = ofClass('party_sanction', 'party_sanctions_total');
const OF_GOVERNMENT = ofClass('gov_sanction', 'gov_sanctions_total');
/** 党内警告、政务记过处分2人: two with both, or one each; either way a total of its kinds. */
const TOTALS = [
  ['party_sanctions_total', OF_PARTY],
  ['gov_sanctions_total', OF_GOVERNMENT],
  ['party_gov_sanctions_total', new Set([...OF_PARTY, ...OF_GOVERNMENT])],
] as const;

function ofClass(name: string, total: string): ReadonlySet<string> {
  return codesWhere((row) => row.class === name || row.code === total);
}

/** 问责党组织3个、科级干部12人: after 、 the verb applies to other persons as well. */
function inTheSameList(figure: Figure, previous: Candidate | null): Candidate[] | null {
  const { left } = figure.context;
  if (!previous?.rule.startsWith('sanction') || !PERSON_UNITS.has(figure.unit)) return null;
  const between = left.slice(Math.max(0, left.length - (figure.mention.start - previous.end)));
  const named = between.slice(1, fillerStart(between));
  if (!'、和及'.includes(between.charAt(0)) || !endsInPersons(named) || /[,。;、()\d]/u.test(named))
    return null;
  const quote = left.slice(previous.start - figure.mention.start, left.length - between.length);
  if (previous.indicator === ORGS) return [candidate(figure, HELD, between.length - 1, 0)];
  if (SINGULAR.has(previous.indicator) || !PERSONS.isIn(quote.slice(0, -2))) return null;
  return [candidate(figure, previous.indicator, between.length - 1, 0)];
}

/** Two numbers of a total would contradict each other. */
const SINGULAR = codesWhere(({ singular }) => singular);

const FOUND = new WordList(FOUND_OUT);
const UNNAMED_HEADS = new WordList(
  UNNAMED.map(({ head }) => head),
  NOT_UNNAMED,
);

const COUNTED_RANK = /[\d一二两三四五六七八九十]{1,3}[人名]/u;

/** 问责处级干部2名、科级以下5名: neither number is the total. */
function isOneRankOfSeveral({ left, right }: Context): boolean {
  const [own = '', before = ''] = left.slice(-LIST_REACH).split(LIST_MARK).toReversed();
  const [, after = ''] = right.slice(0, LIST_REACH).split(LIST_MARK);
  return RANKS.isIn(own) && [before, after].some((piece) => RANKS.isIn(piece) && COUNTED_RANK.test(piece));
}

const LIST_REACH = 30;
const LIST_MARK = /[、,和及。;]/u;

/** 处理违规人员7名, 处分5人, 通报2人次. */
function unnamedBefore(figure: Figure): Candidate[] | null {
  const { left } = figure.context;
  if (figure.unit === '次' || !PERSON_UNITS.has(figure.unit)) return null;
  const clause = left.slice(clauseStartOutside(left));
  const at = UNNAMED_HEADS.lastIn(clause);
  const row = UNNAMED.find(({ head }) => at >= 0 && clause.startsWith(head, at));
  if (!row) return null;
  const persons = clause.slice(at + row.head.length, fillerStart(clause));
  const named =
    persons === '' ? row.code !== HELD || FOUND.isIn(left) || isDividedUp(figure) : endsInPersons(persons);
  if (!named || persons.length > 12 || /[\d、]/u.test(persons)) return null;
  return [candidate(figure, row.code, clause.length - at, 0)];
}

/** 处理19人次,其中诫勉3人: what follows says that persons were sanctioned. */
function isDividedUp({ context: { left, right } }: Figure): boolean {
  const parts = THEREOF.exec(right)?.[0].length ?? 0;
  return parts > 0 && sanctionWords(right.slice(parts, parts + FAR), left).length > 0;
}
const THEREOF = /^(?:[,(:]?其中|\()[,:]?/u;
const FAR = 40;

/** Sanctions named after their number: 2名干部给予批评教育, 3人作出书面检查, 1名村主干给予开除党籍处分并移送司法机关. */
function namedAfter(figure: Figure): Candidate[] | null {
  const { mention, context } = figure;
  const { left, right, clause } = context;
  const stretch = sameBreath(withoutAsides(right));
  const found = sanctionWords(stretch, left);
  const first = found[0];
  // 科室负责人各1名: as many as there are.
  if (!first || left.endsWith('各')) return null;
  const printed = stretch.slice(0, first.start);
  if (BODY_UNITS.has(figure.unit) && BODIES_BESIDE.test(printed) && BODY_MEASURES.has(first.code))
    return [candidate(figure, ORGS, 0, BODIES.from(printed).length)];
  if (isDoneToBodies(printed, first, figure)) return [candidate(figure, ORGS, 0, endOf(first, stretch))];
  const who = SINGULAR.has(first.code) ? printed : printed.replace(OTHER_PERSONS, '');
  const persons = who.slice(0, DONE_TO.startOfRun(who));
  const ofBodies = BODY_UNITS.has(figure.unit) && ORGANISATIONS.upTo(persons) !== '';
  if (ofBodies ? !BODY_MEASURES.has(first.code) : !areDealtWith(persons, who, first, figure)) return null;
  const chain = chained(found, stretch);
  if (chain.length === 0) return null;
  const offset = { ...first, start: first.start + clause.length };
  if (isSomethingElse(offset, figure.unit, clause + stretch, left + stretch)) return [];
  const [reading = first] = chain;
  const one = oneReading(chain, stretch);
  if (one) return [candidate(figure, one.code, 0, one.end)];
  // 2名干部分别给予政务警告、政务记过, 会计2名、出纳1名分别给予批评教育、辞退: nobody knows how many of each.
  const areSeveral = mention.value > 1 || A_NUMBER.test(clause);
  if (areSeveral && areRespective(stretch, chain, clause)) return [];
  if (ofBodies) return [candidate(figure, ORGS, 0, endOf(reading, stretch))];
  return chain.map((word) => candidate(figure, word.code, 0, endOf(word, stretch)));
}

/** 2个单位、13名责任人 */
const BODIES = wordSet('单位 责任单位 部门 党组织 党支部 党委 党组 基层党组织 乡镇 镇 乡 街道 科室 村 社区');
const BODIES_BESIDE = /^(?:责任)?(?:单位|部门|(?:基层)?党组织|党支部|党委|党组)[、和及]\d{1,4}余?[人名位]/u;

/** 对3个乡镇予以通报批评, 对推进缓慢的4个单位进行了通报批评 */
function isDoneToBodies(printed: string, { code }: SanctionWord, { unit, context }: Figure): boolean {
  if (!BODY_UNITS.has(unit) || !BODY_MEASURES.has(code) || !TO_WHOM.test(context.clause)) return false;
  const bodies = printed.slice(0, DONE_TO.startOfRun(printed));
  return bodies !== '' && BODIES.fill(bodies);
}

/** 3名班子成员、5名中层干部: both are dealt with. */
const OTHER_PERSONS = /^[^,、\d]{0,12}[、和及]\d{1,4}余?(?=[人名位])/u;

/** A comma does not end a list of sanctions on the same persons: 给予党内警告处分,调离岗位. */
function sameBreath(text: string): string {
  let end = 0;
  while (end < text.length && !';()'.includes(text.charAt(end))) {
    if (text.charAt(end) === ',') {
      const listed = endOfListed(text, GOES_ON.endOfRun(text, end + 1));
      if (listed < 0 || !'、,;()'.includes(text.charAt(listed))) break;
    }
    end += 1;
  }
  return text.slice(0, end);
}

/** The end of sanctions listed with 、 from here, or -1: 党内警告、政务警告处分. */
function endOfListed(text: string, from: number): number {
  let end = -1;
  for (let named = endOfSanction(text, from); named >= 0; named = endOfSanction(text, end + 1)) {
    end = SUFFIX.endOfRun(text, named);
    if (text.charAt(end) !== '、') break;
  }
  return end;
}

const GOES_ON = wordSet('并 同时 依法 依规 依纪 予以 给予 分别');

const BODY_MEASURES: ReadonlySet<string> = new Set([
  HELD,
  'circulated_criticism',
  'ordered_self_examination',
  ORGS,
]);
const NO_PERSONS = wordSet('企业 公司 单位 机构 学生 群众 患者');
const SUSPECTED = wordSet('涉嫌 因 违反 违规 已 被');

/** Whether the words after a number are the persons that the sanction is done to. */
function areDealtWith(persons: string, who: string, word: SanctionWord, { unit }: Figure): boolean {
  if (/[、|]|\d余?[人名位]/u.test(who) || who.length > 28) return false;
  if (word.code === ORGS) return BODY_UNITS.has(unit);
  // 一家企业的管理人员 counts companies.
  if (BODY_UNITS.has(unit)) return endsInPersons(persons) && (unit === '个' || !persons.includes('的'));
  if (unit === '次' || !PERSON_UNITS.has(unit)) return false;
  if (persons === '' || PERSONS.isIn(persons) || SUSPECTED.from(persons) !== '') return true;
  return (unit === '名' || unit === '位') && !NO_PERSONS.isIn(persons);
}

/** The first word and those that follow it directly, but for the last if a number behind it is its own. */
function chained(found: readonly SanctionWord[], stretch: string): SanctionWord[] {
  let length = 1;
  while (
    length < found.length &&
    found[length]?.code !== 'clue_transferred' &&
    joins(stretch.slice(found[length - 1]?.end, found[length]?.start))
  )
    length += 1;
  const rest = stretch.slice(SUFFIX.endOfRun(stretch, found[length - 1]?.end));
  return found.slice(0, isDigit(rest.replace('共', '').charCodeAt(0)) ? length - 1 : length);
}

function joins(link: string): boolean {
  return link === '等' || LINK.fill(link);
}

/** Light measures together, or 免职、降职等组织处理: examples of a total. */
function oneReading(chain: readonly SanctionWord[], stretch: string): { code: string; end: number } | null {
  const last = chain.at(-1);
  if (!last || chain.length === 1) return null;
  const end = endOf(last, stretch);
  if (chain.every(({ code }) => LIGHT.has(code))) return { code: 'education_reminder', end };
  return stretch.charAt(last.start - 1) === '等' ? { code: last.code, end } : null;
}

function endOf({ end }: SanctionWord, stretch: string): number {
  return stretch.startsWith('处分', end) || stretch.startsWith('处理', end) ? end + 2 : end;
}

/** 免去1名村党支部书记职务, 责令2人限期整改. */
function namedAround(figure: Figure): Candidate[] | null {
  const { left, right, clause } = figure.context;
  if (!PERSON_UNITS.has(figure.unit)) return null;
  const word = dividedSanction(clause, right);
  if (!word) return null;
  if (isSomethingElse(word, figure.unit, left.slice(-30) + right.slice(0, 30), left + right)) return null;
  return [candidate(figure, word.code, clause.length - word.start, word.end)];
}

const ALREADY = wordSet(
  '均 都 也 已 已经 依规 依纪 依法 分别 严肃 作出 做出 进行 予以 给予 了 相应 相关 受到',
);

/** 对履职不力的11名干部 */
const TO_WHOM = /对(?:[^,。;、\d]{2,14}的)?$/u;

/** 对16名相关人员已处理: dealt with, without saying how. */
function unnamedAfter(figure: Figure): Candidate[] | null {
  const { clause } = figure.context;
  const right = withoutAsides(figure.context.right);
  const to = TO_WHOM.exec(clause)?.[0] ?? '';
  if (!['人', '名', '位'].includes(figure.unit)) return null;
  const ofBody = to !== '' || OF_THE_BODY.test(figure.context.left + right.slice(0, 12));
  const at = to === '' ? right.search(WERE_DEALT_WITH) : right.slice(0, 28).indexOf('处理');
  if (!ofBody) return null;
  if (at < 0 || ['好', '意见', '完', '中'].some((other) => right.startsWith(other, at + 2))) return null;
  const persons = right.slice(0, ALREADY.startOfRun(right, at));
  if (/[,。;、\d]/u.test(persons) || (persons !== '' && !endsInPersons(persons))) return null;
  return [candidate(figure, HELD, to === '对' ? 1 : 0, at + 2)];
}
/** 单位共有8人受到处理, not 群众12人 */
const OF_THE_BODY = /党员|干部|责任|问责|违纪|单位/u;
const WERE_DEALT_WITH = /(?<=^[^,。;、\d]{0,12}受到了?(?:相应|严肃)?)处理/u;

/** A sanction with its number; 名 and 位 are 人, and so is 个 where persons are counted (7个党支部书记). */
function candidate({ mention, unit }: Figure, code: string, before: number, after: number): Candidate {
  const phrase = { start: mention.start - before, end: mention.end + after };
  const ofPersons =
    unit === '名' || unit === '位' || (unit === '个' && code !== ORGS && !CASE_CODES.has(code));
  const printed = ofPersons ? '人' : mention.unit;
  return figureCandidate(mention, 'sanction', code, phrase, printed === '' ? null : printed);
}

/** 校长(园长), 村(社区), 46名(51人次): overwrites short asides in brackets with as many characters, so that offsets hold. */
function withoutAsides(text: string): string {
  if (!text.includes('(')) return text;
  return text.replace(/^\(\d{1,4}余?人次\)|\((?:[^()\d]{1,6})\)/gu, (aside) => '人'.repeat(aside.length));
}
