import { gather } from '#text/gather.ts';
import { SECTION_LABEL } from '#extraction/vocabulary/outline.ts';
import { frequencies, type OutlineLine } from './line.ts';
import type { MarkerStyle } from './marker.ts';

/** The parts of a notice that begin with labels (整改组织:… 整改情况: … 下一步:…), each printed once, one of them alone on its line. */
export function labelSections(
  folded: string,
  lines: readonly OutlineLine[],
): ReadonlyMap<number, MarkerStyle> {
  const found = gather(lines, ({ start, end }) => {
    const head = folded.slice(start, Math.min(end, start + 20));
    const label = head.includes(':') ? SECTION_LABEL.exec(head)?.[0] : undefined;
    return label === undefined ? [] : [{ start, label, alone: start + label.length >= end }];
  });
  const often = frequencies(found.map(({ label }) => label));
  const sections = found.filter(({ label }) => often.get(label) === 1);
  const telling = sections.length > 1 && sections.some(({ alone }) => alone);
  return new Map(telling ? sections.map(({ start }) => [start, 'section']) : []);
}
