import { gather } from '#text/gather.ts';
import { parseNumeral } from '#text/numeral.ts';
import type { OutlineLine } from './line.ts';
import type { Marker } from './marker.ts';

/** A short label with a running number: [反馈问题1], 问题(一), 清单三:, 序号:4. */
const COUNTED =
  /^[[(]?(?<word>(?:(?![一二三四五六七八九十])\p{Script=Han}){1,6}?) ?:? ?[([]? ?(?<number>[一二三四五六七八九十]{1,3}|\d{1,3}|[①-⑳]) ?(?:[)\]]+[:.、|。]?|[:.、|。]| - ?| |$) */u;
/** Labels that count measures, stages or parts, not problems. */
const OTHER = /措施|举措|做法|步骤|阶段|成效|附件|附表|[表图组类批次]$|方面|部分|板块|篇|章|节|第/u;
/** Fewer may be coincidence. */
const FEWEST = 3;

interface Counted extends Marker {
  readonly template: string;
}

/** Lines that begin with the same label and a running number, whatever the label. */
export function countedLabels(folded: string, lines: readonly OutlineLine[]): ReadonlyMap<number, Marker> {
  const byTemplate = new Map<string, Counted[]>();
  for (const counted of gather(lines, (line) => countedAt(folded, line))) {
    const alike = byTemplate.get(counted.template);
    if (alike) alike.push(counted);
    else byTemplate.set(counted.template, [counted]);
  }
  const chains = [...byTemplate.values()].map(inSequence).filter((chain) => chain.length >= FEWEST);
  return new Map(chains.flat().map((marker) => [marker.start, marker]));
}

function countedAt(folded: string, { start, end }: OutlineLine): Counted[] {
  const match = COUNTED.exec(folded.slice(start, Math.min(end, start + 24)));
  const { word = '', number = '' } = match?.groups ?? {};
  if (!match || OTHER.test(word)) return [];
  const value = /[①-⑳]/u.test(number) ? number.charCodeAt(0) - 0x245f : parseNumeral(number);
  if (!(value > 0)) return [];
  const template = match[0].trim().replace(number, '#');
  return [{ style: 'problem', value, start, end: start + match[0].length, template }];
}

function inSequence(markers: readonly Counted[]): Counted[] {
  return markers.filter(
    ({ value }, i) =>
      (value === 1 ? markers[i + 1]?.value === 2 : markers[i - 1]?.value === value - 1) ||
      markers[i + 1]?.value === value + 1,
  );
}
