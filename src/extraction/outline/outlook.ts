import { FUTURE, OVERALL_SENTENCE, PAST, TOTALS } from '#extraction/vocabulary/outline.ts';
import { stretchesOf } from '#extraction/tokens/clauses.ts';
import { sliceOf } from '#text/span.ts';
import { namesProblem, type Node } from './tree.ts';

const READ = 400;
const WORDS = /\p{Script=Han}{2}/u;

/** Whether the text under a heading states results before plans. */
export function opensWithResults(folded: string, node: Node): boolean {
  const [first = '', ...others] = sentencesOf(folded, node);
  return tellsResult(first) || (HOW_FAR.test(first.trim()) && !WILL.test(first + others.join('')));
}

/** Whether the text under a heading is a summary: 截至…,16个问题整改完成14个. */
export function sumsUp(folded: string, node: Node): boolean {
  return OVERALL_SENTENCE.test((sentencesOf(folded, node)[0] ?? '').trim());
}

/** Whether a section is only an account of the whole: 全力推动问题整改。截至目前,反馈的27个问题已整改25个. */
export function tellsTotals(folded: string, node: Node): boolean {
  if (node.children.length > 0 || namesProblem(node)) return false;
  const [first = '', ...others] = sentencesOf(folded, node);
  if (OF_ANOTHER_CHECK.test(node.words + first)) return false;
  return TOTALS.test(first) && !ONE_BY_ONE.test(first + others.join(''));
}

/** The problems of another inspection or check. */
const OF_ANOTHER_CHECK = /专项检查|选人用人|意识形态|上[一1]?[轮次]|中(?:涉及|有关)/u;
/** One problem after the other. */
const ONE_BY_ONE = /一是[^。]{2,}[。;][^一]{0,80}?二是/u;

/** Whether the text under a heading is only about the future. */
export function isOutlook(folded: string, node: Node): boolean {
  const sentences = sentencesOf(folded, node);
  return sentences.some((sentence) => FUTURE.test(sentence)) && !sentences.some(tellsResult);
}

function tellsResult(sentence: string): boolean {
  return (
    OVERALL_SENTENCE.test(sentence.trim()) ||
    (!FUTURE.test(sentence) && (PAST.test(sentence) || /\d/u.test(sentence)))
  );
}

/** 38个问题中,完成整改35个、持续推进1个 */
const HOW_FAR =
  /^(?:截[至止][^,。]{0,20},|目前,?)?(?:巡[视察])?(?:反馈)?(?:意见)?(?:指出)?的?\d+[个项条](?:具体)?问题中?,?(?:已|共)?(?:完成|整改|销号)[^。\d]{0,6}\d+[个项条]/u;
const WILL = /将(?!其)|力争|确保|争取|年内/u;

/** The first sentences under a heading, including its numbered paragraphs. */
function sentencesOf(folded: string, { heading, block, children }: Node): string[] {
  const end = Math.max(block.end, children[0]?.block.end ?? 0);
  const body = folded.slice(heading.end, Math.min(end, heading.end + READ));
  const sentences = [...stretchesOf(body, 'statement')].map((span) => sliceOf(body, span));
  return sentences.filter((sentence) => WORDS.test(sentence));
}
