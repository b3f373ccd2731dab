import type { Span } from '#text/span.ts';
import { EARLIER } from './dated.ts';
import type { Layout } from '#extraction/layout.ts';
import { ORDINAL } from './team.ts';
import type { Team } from './team.ts';

const ROUND = new RegExp(
  `(?<committee>(?:${ORDINAL}届)?[\\p{Script=Han}]{0,6}?(?:[省市县区州旗盟地]委|党委|党组))?第(?<number>${ORDINAL})轮`,
  'gu',
);

/** The committee's term and the round: 十三届省委第四轮. Searched in the title, then the team's name, then the opening. */
export function inspectionRound(layout: Layout, team: Team | null): Span | null {
  const { folded, outline } = layout;
  const opening = { start: outline.title?.end ?? 0, end: (outline.title?.end ?? 0) + 500 };
  for (const place of [outline.title, team, opening]) {
    if (!place) continue;
    for (const match of folded.slice(place.start, place.end).matchAll(ROUND)) {
      const before = folded.slice(Math.max(0, place.start + match.index - 10), place.start + match.index);
      if (EARLIER.test(before + match[0])) continue;
      const span = roundSpan(match, place.start);
      if (match.groups?.committee || place !== opening) return span;
    }
  }
  return null;
}

function roundSpan(match: RegExpExecArray, offset: number): Span {
  const committee = match.groups?.committee ?? '';
  const cut =
    /^.*(?:根据|按照|关于|对|由|落实|配合|的|及|在|将|开展|接受|向|于|日|,)/u.exec(committee)?.[0].length ??
    0;
  const terms = new RegExp(`${ORDINAL}届`, 'u').exec(committee)?.index ?? cut;
  return { start: offset + match.index + Math.max(cut, terms), end: offset + match.index + match[0].length };
}
