import type { Span } from '#text/span.ts';
import type { Context } from './context.ts';
import { wereSanctionedElsewhere } from './sanctioned-elsewhere.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';

/** What joins the names of a list, and its numbers. */
const JOINT = /[、和及]/u;
/** The same where a comma may, too. */
const LOOSE_JOINT = /[、和及,]/u;

/** 追缴、清退资金分别为18.6万元、4.25万元: the names of a list, then their numbers. */
const LIST =
  /(?<names>[^,。;:()\d]{2,30}?)分别(?:为|是|达|有|达到|召开|开展|组织)?(?<before>(?:[^,。;、和及]{1,16}[、和及])*)$/u;

/** 分别给予党内警告、诫勉处理1人、3人: as many numbers as names. */
const LIST_BEHIND =
  /分别(?:给予|予以|受到)(?<names>[^,。;:()\d]{4,40}?)(?:处理|处分)?(?<before>(?:[\d一二两三四五六七八九十]{1,4}余?[人名]次?[、和及])*)$/u;
/** Before 分别: planned, proposed, or of an earlier round. */
const NOT_GIVEN = /(?:拟|将|建议|计划|应|要)$|上[一1]?[轮次]|以往/u;
const NUMBERS_BEHIND = /^(?:[、和及][\d一二两三四五六七八九十]{1,4}余?[人名]次?)*/u;

function behindList({ left, right }: Context): { names: string; before: string } | null {
  const match = LIST_BEHIND.exec(left);
  const { names, before } = match?.groups ?? {};
  if (!match || names === undefined || before === undefined) return null;
  const open = left.slice(0, match.index);
  if (NOT_GIVEN.test(open) || wereSanctionedElsewhere(open)) return null;
  const told = count(before, LOOSE_JOINT);
  const numbers = told + 1 + count(NUMBERS_BEHIND.exec(right)?.[0] ?? '');
  return numbers > 1 && numbers === names.split(JOINT).length ? { names, before } : null;
}

/** 召开党组会、领导小组会、调度会14次、6次、9次: as many numbers as meetings. */
const MEETINGS =
  /(?:召开|举行|主持)了?(?:全局|本级|各类)?(?<names>[^,。;:()\d]{2,14}会议?(?:[、和及][^,。;:()\d、和及]{2,14}会议?)+)(?:共|各)?(?<before>(?:[\d一二两三四五六七八九十]{1,4}余?[次场][、和及,])*)$/u;
const TIMES_BEHIND = /^(?:[、和及,][\d一二两三四五六七八九十]{1,4}余?[次场])*/u;

function meetings({ left, right }: Context): { names: string; before: string } | null {
  const behind = count(TIMES_BEHIND.exec(right)?.[0] ?? '', LOOSE_JOINT);
  if (behind === 0 && !/[次场][、和及,]$/u.test(left)) return null;
  const { names, before } = MEETINGS.exec(left)?.groups ?? {};
  if (names === undefined || before === undefined) return null;
  const numbers = count(before, LOOSE_JOINT) + 1 + behind;
  return numbers === names.split(JOINT).length ? { names, before } : null;
}

function count(numbers: string, joint = JOINT): number {
  return numbers.split(joint).length - 1;
}

/**
 * The context that a number of such a list would have right after its own name, with the whole list as its quote.
 * `only`: read no other way, if this reads nothing.
 */
export function respectively(
  numberMention: NumberMention,
  context: Context,
): { context: Context; span: Span; only?: true } | null {
  const each = closedOfEach(context);
  if (each)
    return {
      context: context.named(each.name),
      span: { start: numberMention.start - each.length, end: numberMention.end },
      only: true,
    };
  const left = context.left.slice(-70);
  const behind = left.includes('分别') ? behindList(context) : meetings(context);
  if (behind) {
    const word = behind.names.split(JOINT)[count(behind.before, LOOSE_JOINT)] ?? '';
    const name = /^(?:党纪|政务|政纪)$/u.test(word) ? `${word}处分` : word;
    const start = numberMention.start - (left.length - left.lastIndexOf(behind.names));
    return { context: context.named(name), span: { start, end: numberMention.end } };
  }
  if (!left.includes('分别')) return null;
  const match = LIST.exec(left);
  if (!match) return null;
  const { names = '', before = '' } = match.groups ?? {};
  const list = names.split(/[、和及与]/u);
  const place = count(before);
  const name = list[place];
  if (name === undefined || list.length < 2) return null;
  const noun = /(?:资金|款项|金额|问题|任务|人员|处分)$/u.exec(list.at(-1) ?? '')?.[0] ?? '';
  const own = name.endsWith(noun) ? name : name + noun;
  const start = numberMention.start - (match[0].length - (names.length - lastRun(names).length));
  return { context: context.named(own), span: { start, end: numberMention.end } };
}

/** 信访件134件、线索17件,分别办结131件、15件: how many of each are closed; nothing of what is no case. */
const CLOSED_OF_EACH =
  /(?<names>(?:[^,。;:()\d、和及]{2,10}\d{1,4}余?[件条个起项][、和及,])+[^,。;:()\d、和及]{2,10}\d{1,4}余?[件条个起项]),?(?<closed>(?:已|均已|现已|目前|至今|尚未|未)?(?:分别)?(?:已|均已|完成)?(?:办结|了结|核结|查结))(?<before>(?:\d{1,4}余?[件条个起项][、和及,])*)$/u;
/** All that stands between the verb and the number. */
const NUMBERS_BEFORE = /^(?:\d{1,4}余?[件条个起项][、和及,])*$/u;
const MORE_CLOSED = /^(?:[、和及,]\d{1,4}余?[件条个起项](?=$|[,。;、和及]))*/u;
const CASE = /(?<petition>信访|来信|来访|举报)(?:举报|来件|事项|问题|反映|诉求|来访)?件?$|(?:问题)?线索件?$/u;

function closedOfEach({ left, right }: Context): { name: string; length: number } | null {
  const verbEnd = left.lastIndexOf('结') + 1;
  if (verbEnd === 0 || !NUMBERS_BEFORE.test(left.slice(verbEnd))) return null;
  const { names, closed, before } = CLOSED_OF_EACH.exec(left)?.groups ?? {};
  if (names === undefined || closed === undefined || before === undefined) return null;
  const listed = names.split(LOOSE_JOINT).map((name) => name.replace(/\d.*$/u, ''));
  const told = count(before, LOOSE_JOINT);
  const numbers = told + 1 + count(MORE_CLOSED.exec(right)?.[0] ?? '', LOOSE_JOINT);
  const kinds = listed.map((name) => CASE.exec(name));
  const petitions = kinds.filter((kind) => kind?.groups?.['petition']).length;
  const isOfBoth = kinds.every(Boolean) && petitions > 0 && petitions < kinds.length;
  // 信访件24件、线索6件,办结20件: of which is not said.
  if (numbers === 1) return isOfBoth ? { name: '', length: closed.length + before.length } : null;
  if (numbers !== listed.length || !/^(?:$|[,。;、和及])/u.test(right)) return null;
  if (!kinds.some(Boolean)) return null;
  const own = kinds[told];
  const isTold = own && !closed.includes('未');
  return {
    name: isTold ? `${own.groups?.['petition'] ? '信访件' : '问题线索'}办结` : '',
    length: closed.length + before.length,
  };
}

/** Drops 其中, 共 and verbs of reporting before the first name. */
function lastRun(names: string): string {
  return names.replace(/^(?:其中|共|已|全年|整改期间|累计)/u, '');
}
