import type { Span } from '#text/span.ts';
import { Heads } from '#extraction/heads.ts';
import { wordSet, type WordList } from '#extraction/word-list.ts';
import type { Candidate } from './candidate.ts';
import { EARLIER } from './dated.ts';
import { fillerStart } from './reading.ts';
import { afterLast, clauseStart } from '#extraction/tokens/clauses.ts';
import type { Layout } from '#extraction/layout.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';

/** The text around a figure within its sentence, bounded, so that reading stays linear. Values used often are read once. */
export class Context {
  /** Up to 80 code units before the figure, within its sentence. */
  readonly left: string;
  /** Up to 60 code units after it. */
  readonly right: string;
  /** The clause at the end of left. */
  readonly clause: string;
  readonly headline: boolean;
  /** Under a heading on what the head of the body did. */
  readonly underHead: boolean;
  readonly #before: () => readonly Candidate[];
  #counted: readonly Candidate[] | null = null;
  #filler = -1;
  #isPromise: boolean | null = null;
  #isEarlier: boolean | null = null;

  constructor(
    left: string,
    right: string,
    clause: string,
    headline: boolean,
    underHead: boolean,
    before: () => readonly Candidate[],
  ) {
    this.left = left;
    this.right = right;
    this.clause = clause;
    this.headline = headline;
    this.underHead = underHead;
    this.#before = before;
  }

  /** Where the words that may stand between a name and its number start, at the end of `left`. */
  get filler(): number {
    if (this.#filler < 0) this.#filler = fillerStart(this.left);
    return this.#filler;
  }

  /** The last facts read before it in its sentence. */
  get counted(): readonly Candidate[] {
    return (this.#counted ??= this.#before());
  }

  /** A promise or a permanent rule, not a result: 力争完成20项, 每季度不少于1次. */
  isPromiseOrNorm({ unit }: NumberMention): boolean {
    return (this.#isPromise ??= promisesOrRules(unit, this));
  }

  /** Whether the sentence tells what is to be done: 下一步打算:收回资金3万元. */
  get isOfNextStep(): boolean {
    return NEXT_STEP.test(this.left);
  }

  /** Whether the figure belongs to an earlier inspection or audit. */
  get isOfEarlierRound(): boolean {
    return (this.#isEarlier ??= isEarlier(this.left));
  }

  /** Whether one of these words is in the sentence. */
  tells(words: WordList): boolean {
    return words.isIn(this.left) || words.isIn(this.right);
  }

  /** The context of a name in a list, as if it stood right before its number. */
  named(name: string): Context {
    return new Context(name, this.right, name, this.headline, this.underHead, this.#before);
  }
}

/** Under a heading on the head, others may act as well. */
const OTHERS_ACT =
  /班子|分管|责任(?:单位|部门|人)|牵头(?:单位|部门)|成员|纪委|监委|(?:各|全)(?:乡镇|镇|街道|县|区|市|局|校|部门|单位|支部|科室|专项)|常委(?!会)|专项组|专班|[省市县区]政府|两办/u;
const LEFT = 80;
const RIGHT = 60;
/** The most facts kept of a sentence: a list may be endless. */
const COUNTED = 100;

export function contextOf(layout: Layout, numberMention: Span, read: readonly Candidate[] = []): Context {
  const sentence = layout.sentenceAt(numberMention.start);
  const from = sentence.start - backToFeedback(layout.folded, sentence.start, numberMention.start);
  const left = layout.folded.slice(Math.max(from, numberMention.start - LEFT), numberMention.start);
  const right = layout.folded.slice(
    numberMention.end,
    Math.min(Math.max(sentence.end, numberMention.end), numberMention.end + RIGHT),
  );
  const known = read.length;
  const at = numberMention.start;
  return new Context(
    left,
    right,
    left.slice(clauseStart(left)),
    layout.isHeadline(at),
    layout.isUnderHead(at) && !OTHERS_ACT.test(left),
    () => lastFrom(read, known, sentence.start),
  );
}

/** Code units back to the 反馈 of the sentence before: 12月15日反馈。共提出18个问题. */
function backToFeedback(folded: string, start: number, at: number): number {
  if (at - start > NEAR_FEEDBACK || !WHAT_WAS_TOLD.test(folded.slice(start, at))) return 0;
  return FEEDBACK_BEFORE.exec(folded.slice(Math.max(0, start - 2 * NEAR_FEEDBACK), start))?.[0].length ?? 0;
}
const NEAR_FEEDBACK = 16;
const WHAT_WAS_TOLD = /^(?:总共|一共|共计?)(?:提出|指出|列出|点出|反映)了?/u;
const FEEDBACK_BEFORE = /(?<=(?:日|巡[视察])[^。]{0,14})反馈了?(?:巡[视察])?(?:意见|情况|结果)?。$/u;

/** The last of the first `known` facts that start at or after an offset. */
function lastFrom(read: readonly Candidate[], known: number, offset: number): readonly Candidate[] {
  let from = known;
  const first = Math.max(0, from - COUNTED);
  while (from > first && (read[from - 1]?.start ?? -1) >= offset) from -= 1;
  return read.slice(from, known);
}

const PLAN = wordSet(
  '计划 拟 力争 预计 争取 确保 目标 将再 将要 将继续 将于 下一步 今后 还将 还要再',
  '按计划 拟定 拟订 目标的 整改目标 达到阶段性目标 完成阶段性目标 实现阶段性目标 目标任务 目标责任',
);
/** 按照既定计划完成: planned, and done. */
const AS_PLANNED = new Heads(['按计划', '按…计划'].map((word) => [word, null]));
const NORM = wordSet('每半年 每年 每季 每月 每周 每旬 每日 每天 每两周 每次 原则上');
/** 每周例会累计25次: how many there were. */
const SUMMED = /(?:累计|共计?|总计|合计)(?:已?召开|已?开了?)?$/u;
const AT_LEAST = wordSet('不少于 至少');
const TIMES = wordSet('次 轮 场');

/** 下一步, and 后续整改措施: but not 后续,又追回3万元. */
const NEXT_STEP =
  /(?:(?:下一?步|下一?阶段|今后|接下来)(?:的?(?:整改|工作))*(?:打算|计划|安排|措施|考虑|思路)?[:,]|后续(?:的?(?:整改|工作))*(?:(?:打算|计划|安排|措施)[:,]|:))[^已了又共]*$/u;

function promisesOrRules(unit: string, context: Context): boolean {
  const { clause, left } = context;
  if (context.isOfNextStep) return true;
  const tail = clause.slice(afterLast(clause, ',;'));
  const near = tail.slice(-18);
  for (const { end } of PLAN.all(near))
    if (near.length - end <= 14) return AS_PLANNED.all(clause).length === 0;
  if (GOAL.test(left)) return true;
  if (unit === '次' && AT_LEAST.isIn(left.slice(-4))) return true;
  return TIMES.isIn(unit) && NORM.isIn(clause.slice(-24)) && !SUMMED.test(clause);
}

/** 整改目标:6月底前完成15个 */
const GOAL = /(?:整改目标|目标任务)(?::|到\d{4}年)[^。;]{0,24}$/u;

const THIS_ROUND = /本[轮次](?!再次|仍|又)|此次巡/u;
const EARLIER_DATE = /(?:19|20)\d{2}年(?:\d{1,2}月)?[^,。;反]{0,10}?(?:巡[视察]|审计)/u;

function isEarlier(left: string): boolean {
  const cue = lastMatch(left, EARLIER, EARLIER_DATE);
  return cue >= 0 && !THIS_ROUND.test(left.slice(cue)) && !/审计整改(?:工作)?$/u.test(left);
}

function lastMatch(text: string, ...patterns: readonly RegExp[]): number {
  return Math.max(...patterns.map((one) => text.search(one)));
}
