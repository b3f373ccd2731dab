import { STATUS_RULES } from '#extraction/vocabulary/status-words.ts';
import type { StatusRule } from '#extraction/vocabulary/status-words.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import { words } from '#extraction/word-list.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { wasNotFedBack } from './not-fed-back.ts';
import type { Reading } from './reading.ts';

const THINGS = new Set(words('个 项 条 件 起'));
/** Clues and petitions have their own statuses. */
const OF_CASES =
  /(?:线索|信访(?:举报)?(?:问题|事项)?|来信|举报|案件|诉求|投诉|工单|热线|(?:来电|来访)(?:问题|事项)?|心愿|(?:收集|征集|征求)[^,。;\d]{0,10}(?:意见|建议))(?:(?!问题(?!线索)|任务|事项)[^。;])*$/u;

interface Compiled extends StatusRule {
  readonly beforeEnd: RegExp | null;
  readonly afterStart: RegExp | null;
}

const COMPILED: readonly Compiled[] = STATUS_RULES.map((rule) => ({
  ...rule,
  beforeEnd: rule.before ? new RegExp(`(?:${rule.before.source})$`, 'u') : null,
  afterStart: rule.after ? new RegExp(`^的?(?:${rule.after.source})`, 'u') : null,
}));

/** No wording before a number is longer. */
const LONGEST_BEFORE = 40;
const ANY_BEFORE = anyFormOf(({ beforeEnd }) => beforeEnd);
const ANY_AFTER = anyFormOf(({ afterStart }) => afterStart);

function anyFormOf(side: (rule: Compiled) => RegExp | null): RegExp {
  return new RegExp(COMPILED.flatMap((rule) => side(rule)?.source ?? []).join('|'), 'u');
}

/** How far problems or tasks have come: 已完成整改31个, 2个正在推进. */
export function statusReadings(mention: NumberMention, context: Context): Reading[] {
  if (!context.headline || !THINGS.has(mention.unit)) return [];
  const named = context.left.slice(0, context.filler);
  const isBefore =
    ANY_BEFORE.test(named.slice(-LONGEST_BEFORE)) &&
    !(OTHERS_LIKE_IT.test(context.left) && RULES.test(context.right));
  const right = unquoted(context.right).replace(AND_MEASURES, '');
  const isAfter = ANY_AFTER.test(right);
  if (!isBefore && !isAfter) return [];
  if (CLASS.test(named) || LIKE_IT.test(named)) return [];
  if (OF_CASES.test(context.left) || context.isOfEarlierRound || wasNotFedBack(mention, context)) return [];
  if (isOfMeasures(mention, context) || isOfTasksToo(context)) return [];
  const ofSome =
    REST.test(context.left) ||
    (QUOTED_STATE.test(context.right) && !/(?:反馈|指出|移交)的?$/u.test(context.left)) ||
    (SOME.test(context.left) && context.counted.some(({ indicator }) => TOTALS.has(indicator)));
  const filler = context.left.length - named.length;
  const found: Reading[] = [];
  for (const rule of COMPILED) {
    if (rule.ofSome && !ofSome) continue;
    if (rule.unlessDone && context.counted.some(({ indicator }) => indicator === 'completed')) continue;
    if (rule.afterDone && !DONE.has(context.counted.at(-1)?.indicator ?? '')) continue;
    if (rule.leftOver && !areLeft(mention, context)) continue;
    if (rule.afterTotal && !TOTALS.has(context.counted.at(-1)?.indicator ?? '')) continue;
    const phrase = isBefore ? rule.beforeEnd?.exec(named)?.[0].length : undefined;
    const after =
      isAfter && !areTasksBesideProblems(rule, context)
        ? rule.afterStart?.exec(right)?.[0].length
        : undefined;
    if ((phrase ?? after) === undefined || isExcluded(rule, context)) continue;
    const before = filler + (phrase ?? 0);
    if (phrase !== undefined) found.push({ code: rule.code, side: 'before', reach: before, length: before });
    // 均已完成或取得阶段性成果
    if (after !== undefined && !OR_ELSE.test(right.slice(after))) {
      const reach = printedLength(context.right, after) + (AND_MEASURES.exec(context.right)?.[0].length ?? 0);
      found.push({ code: rule.code, side: 'after', reach, length: reach });
    }
  }
  return found;
}

/** 均已完成或取得阶段性成果 */
export const OR_ELSE = /^或(?:取得|基本|正在|有序|阶段|初步|持续)/u;
/** 会商、督办、销号等6项制度: the words before are examples. */
const OTHERS_LIKE_IT = /、[^,。;\d]{2,12}等$/u;
const RULES = /^(?:制度|机制|办法|措施|规定|工作|环节|流程|文件|方案|要求|举措)/u;
const QUOTE = /[“”]/gu;
/** 对22个“已完成”的问题 */
const NOUN_NEXT = /^[^“]{0,6}“[^”]{1,12}”的/u;
/** How far quotation marks are overlooked: 22个问题“已完成”. */
const NEAR = 16;

function unquoted(right: string): string {
  return right.includes('“') && !NOUN_NEXT.test(right)
    ? right.slice(0, NEAR).replace(QUOTE, '') + right.slice(NEAR)
    : right;
}

/** The length of the first characters, as they are printed with their quotation marks. */
function printedLength(printed: string, length: number): number {
  if (!printed.includes('“') || NOUN_NEXT.test(printed)) return length;
  let at = 0;
  for (let left = length; left > 0; at += 1) if (at >= NEAR || !'“”'.includes(printed.charAt(at))) left -= 1;
  return printed.charAt(at) === '”' ? at + 1 : at;
}

/** 全力推进2个问题整改到位, 把剩下3条改完: not yet. */
const PUSHED = /(?:推进|推动|促进|督促|确保|聚焦|针对|围绕|把(?:剩下|剩余|余下|其余)的?)$/u;
/** 已完成33个,全力推动1个问题整改到位; but 反馈42个,推动40个问题完成整改. */
function isEndeavour(clause: string, counted: readonly Candidate[], isFirst: boolean): boolean {
  if (isFirst) return !/已|目前|截至/u.test(clause);
  return TO_BE.test(clause) || counted.some(({ indicator }) => DONE_SO_FAR.has(indicator));
}
const TO_BE = /全力|持续|督促|确保|抓紧|加快|尽快|力争/u;
const DONE_SO_FAR: ReadonlySet<string> = new Set(['completed', 'completion_rate']);
const STATED: ReadonlySet<string> = new Set([
  'problems_total',
  'problems_specific',
  'completed',
  'completion_rate',
]);

function isExcluded(rule: StatusRule, { left, right: printed, clause, counted }: Context): boolean {
  const right = unquoted(printed).replace(AND_MEASURES, '');
  const isFirst = !counted.some(({ indicator }) => STATED.has(indicator));
  if (rule.after && rule.code === 'completed' && PUSHED.test(clause) && isEndeavour(clause, counted, isFirst))
    return true;
  if (isFirst && rule.excludesAfterIfFirst?.test(right)) return true;
  if (rule.excludes?.test(clause) || rule.excludesInSentence?.test(left)) return true;
  return rule.excludesAfter?.test(right) ?? false;
}

/** A类9项、B类15项已销号: neither is all that was done. */
const CLASS = /[A-Z甲乙丙丁]类(?:问题)?$/u;
/** Found by the body itself. */
const LIKE_IT = /同类(?:型|似)?问题$/u;
const TOTALS = new Set(['problems_total', 'problems_specific']);
const DONE = new Set(['completed', 'basically_done']);
/** 7个问题“视同完成,持续整改” */
const QUOTED_STATE = /^(?:具体)?(?:问题|任务|事项)“/u;
/** 5项问题、11项措施已完全整改到位: the state is that of both. */
export const AND_MEASURES =
  /(?<=^(?:具体|反馈)?(?:问题|任务|事项))[、和及]\d{1,4}余?[项条个](?:具体|整改)*(?:措施|举措)/u;
/** Right after those that are done, 2个因涉诉,…; 其中2个因… right after the total. */
function areLeft({ start }: NumberMention, { left, right, counted }: Context): boolean {
  if (AMONG_LEFT.test(left)) return true;
  const last = counted.at(-1);
  const isOfProblems = PROBLEMS_FOR.test(right);
  if (!last) return LEFT_OVER.test(left) && isOfProblems;
  const gap = left.slice(left.length - (start - last.figure.end)).replace(SHARE_DONE, '');
  if (isOfProblems && LEFT_OVER.test(left) && counted.some(({ indicator }) => TOLD.has(indicator)))
    return true;
  if (/\d/u.test(gap)) return false;
  if (right.startsWith('涉及') && !REST.test(left)) return false;
  if (AMONG_ALL.test(left)) return TOTALS.has(last.indicator);
  return LEFT_OVER.test(left) && TOLD.has(last.indicator);
}
const TOLD: ReadonlySet<string> = new Set([
  'problems_total',
  'problems_specific',
  'completed',
  'basically_done',
  'ongoing',
  'long_term',
  'not_done',
  'completion_rate',
]);
const SHARE_DONE = /[,(]?占(?:比|总数的?)?[\d.]+%\)?/u;
const AMONG_LEFT = /(?:剩余|剩下|其余|其他)的?\d{1,3}[个项条](?:具体)?问题中,?(?:有)?$/u;
const LEFT_OVER =
  /(?:^|[,、;。中除])(?:目前|截至目前|其余|其他|剩余|剩下|余下|另外?|只|还|尚|有|的|仅|剩|仍)*$/u;
const PROBLEMS_FOR = /^(?:具体)?问题(?:因|由于|鉴于|受)/u;
const AMONG_ALL = /(?:问题|意见|任务)[^,。;]{0,6}[,、]其中,?有?$/u;
/** 任务90项,88项整改任务已完成: the noun nearest decides. */
function areTasksBesideProblems({ code }: StatusRule, { right, counted, clause }: Context): boolean {
  if (code !== 'completed' || !/^整改(?:任务|事项)/u.test(right)) return false;
  return clause.includes('交办') || counted.length > 0;
}
/** 完成整改36个;126项任务完成119项: the problems have been told. */
function isOfTasksToo({ left, counted }: Context): boolean {
  return TASKS_DONE.test(left) && counted.some(({ indicator }) => indicator === 'completed');
}
const TASKS_DONE = /\d[个项条](?:具体|整改)*(?:任务|事项),?(?:现|均)?已?(?:完成|办结)(?:整改)?了?$/u;
const REST = /(?:其余|其他|剩余|剩下|另外|已有)(?:的)?$/u;
const SOME = /(?:其中|(?:问题|意见)中,?|(?<=其中|中,?)有)的?$/u;
const BASES = new Set(['problems_total', 'problems_specific', 'opinions_items', 'rect_tasks']);

/** The nearest noun decides: 任务完成率93%,完成27条; 完成问题15条,推进中2条. */
const IS_OF_TASKS = /(?:任务|问题)(?:(?!措施|举措)[^。;])*$/u;

/** 问题31条、措施94条,已完成29条,2条限时推进: 29 and 2 are the 31 problems. */
const AND_THE_REST = /^[,、;](?:其余|剩余|剩下|另外?|尚有|还有)?(\d{1,4})[个项条]/u;

/** 205条措施完成198条: measures done say nothing about problems. */
function isOfMeasures({ unit, value }: NumberMention, { counted, left, clause, right }: Context): boolean {
  const bases = counted.filter((fact) => BASES.has(fact.indicator) && fact.unit === unit);
  const measures = counted.filter((fact) => fact.indicator === 'rect_measures' && fact.unit === unit);
  if (/^(?:具体|整改)*(?:措施|举措)/u.test(right) && !AND_MEASURES.test(right)) return true;
  if (measures.length === 0 || counted.at(-1)?.indicator === 'completed') return false;
  if (bases.length === 0) return true;
  const rest = Number(AND_THE_REST.exec(right)?.[1]);
  if (bases.some((fact) => fact.value === value + rest)) return false;
  return !/整改|问题|销号/u.test(clause.slice(-12) + right.slice(0, 8)) && !IS_OF_TASKS.test(left);
}
