import type { Coverage } from '#extraction/record.ts';
import type { OutlineZone } from './zones.ts';

/**
 * A notice ends with overall results, what is planned, how to comment, or who signs and when. A text that has none of these after its
 * rectification part, nor the foot of a page, stops before the end.
 */
export function coverageOf(folded: string, zones: readonly OutlineZone[]): Coverage {
  const part = zones.findLastIndex(({ kind }) => kind === 'rectification');
  const lead = zones.findIndex(({ kind }) => kind === 'lead');
  const after = zones.slice((part < 0 ? lead : part) + 1);
  return after.some((zone, i) => closes(folded, zone, i === after.length - 1)) ? 'whole' : 'opening';
}

/** A cut may leave the name of a body on the last line, or half a plan or result, but no date below a name and no contact. */
function closes(folded: string, { kind, start, end }: OutlineZone, isLast: boolean): boolean {
  if (kind === 'contact') return true;
  if (kind === 'signature') return /\d{4}|[零〇○]/u.test(folded.slice(start, end));
  if (kind === 'promise' || kind === 'results') return isSentence(folded.slice(start, end));
  return kind === 'furniture' && isLast && isSentence(folded.slice(0, start));
}

function isSentence(text: string): boolean {
  return /[。!?”)\]]$/u.test(text.trimEnd());
}
