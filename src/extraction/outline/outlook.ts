import { FUTURE, OVERALL_SENTENCE, PAST, TOTALS } from '#extraction/vocabulary/outline.ts';
import { stretchesOf } from '#extraction/tokens/clauses.ts';
import { sliceOf } from '#text/span.ts';
import { namesProblem, type Node } from './tree.ts';

const READ = 400;
const WORDS = /\p{Script=Han}{2}/u;

/** Whether the text under a heading states results before plans. */
export function opensWithResults(folded: string, node: Node): boolean {
  const first = sentencesOf(folded, node)[0] ?? '';
  return tellsResult(first);
}

/** Whether the text under a heading is a summary: 截至…,16个问题整改完成14个. */
export function sumsUp(folded: string, node: Node): boolean {
  return OVERALL_SENTENCE.test((sentencesOf(folded, node)[0] ?? '').trim());
}

/** Whether a section is only an account of the whole: 全力推动问题整改。截至目前,反馈的27个问题已整改25个. */
export function tellsTotals(folded: string, node: Node): boolean {
  if (node.children.length > 0 || namesProblem(node)) return false;
  const [first = ''] = sentencesOf(folded, node);
  return TOTALS.test(first);
}

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

/** The first sentences under a heading, including its numbered paragraphs. */
function sentencesOf(folded: string, { heading, block, children }: Node): string[] {
  const end = Math.max(block.end, children[0]?.block.end ?? 0);
  const body = folded.slice(heading.end, Math.min(end, heading.end + READ));
  const sentences = [...stretchesOf(body, 'statement')].map((span) => sliceOf(body, span));
  return sentences.filter((sentence) => WORDS.test(sentence));
}
