import { spanOf } from '#text/span.ts';
import type { Span } from '#text/span.ts';
import type { Layout } from '#extraction/layout.ts';

/** Digits lost or merged by a bad conversion, and blanks left by the author: reported, never repaired. */
const UNREADABLE =
  /(?<!\d)(?:19|20)\d{2}年\d{3,4}日|(?<!\d)(?:19|20)\d{6}日|(?<!\d)(?:19|20)\d{2}年\d{1,2}月\d{3,}日|(?:年|^|[,。;\n]|于)[ ]{1,6}月[ ]{1,6}日|[ ]{1,6}年[ ]{1,6}月[ ]{0,6}日|[的成将][ ]{2,6}个(?:具体)?问题|第(?=巡[视察]组)|\ufffd{1,8}/gu;

const LIMIT = 20;

/** The first twenty places in the reported text with an unreadable figure. */
export function unreadable({ folded, isReported }: Layout): Span[] {
  const found: Span[] = [];
  for (const match of folded.matchAll(UNREADABLE)) {
    if (!isReported(match.index)) continue;
    found.push(spanOf(match as RegExpExecArray));
    if (found.length === LIMIT) break;
  }
  return found;
}
