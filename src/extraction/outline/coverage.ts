import type { Coverage } from '#extraction/record.ts';
import type { OutlineZone } from './zones.ts';

/**
 * A notice ends with what is planned, how to comment, or who signs. A text that has none of these after its rectification
 * part, nor the foot of a page, stops before the end.
 */
export function coverageOf(folded: string, zones: readonly OutlineZone[]): Coverage {
  const part = zones.findLastIndex(({ kind }) => kind === 'rectification');
  const lead = zones.findIndex(({ kind }) => kind === 'lead');
  const after = zones.slice((part < 0 ? lead : part) + 1).map(({ kind }) => kind);
  if (after.includes('contact') || after.includes('signature')) return 'whole';
  const foot = after.at(-1) === 'furniture' ? zones.at(-1) : undefined;
  const told = folded.slice(0, foot?.start).trimEnd();
  const isEnd = foot !== undefined || after.includes('promise');
  return isEnd && /[。!?”)\]]$/u.test(told) ? 'whole' : 'opening';
}
