import { gather } from '#text/gather.ts';
import { matchesOf } from '#text/scan.ts';
import type { Span } from '#text/span.ts';
import { EARLIER } from './dated.ts';
import type { Layout } from '#extraction/layout.ts';
import { COMMITTEE, nameStart, ORDINAL } from './team.ts';
import type { Team } from './team.ts';

const ROUND = new RegExp(`(?:第${ORDINAL}|首)轮`, 'gu');
/** The committee before it, with its term: 十三届省委, 区委2023年. */
const SENDER = new RegExp(
  `(?:第?${ORDINAL}届)?\\p{Script=Han}{0,6}?(?<committee>中央|[省市县区州旗盟地师]委|党委|党组|工委)(?:\\d{4}年度?)?$`,
  'u',
);
const TERM = new RegExp(`第?${ORDINAL}届`, 'u');
const LONGEST = 24;

/** 听取十二届省委第二轮巡视情况汇报时的讲话: what was spoken about. */
const REPORTED_ON = /^巡[视察](?:综合)?情况(?:的)?汇报/u;

interface Round extends Span {
  readonly committee: string | null;
}

/** The committee's term and the round, 十三届省委第四轮: the first of title, team's name and opening, in full where any is. */
export function inspectionRound({ folded, outline }: Layout, team: Team | null): Span | null {
  const end = outline.title?.end ?? 0;
  const named = gather([outline.title, team], (place) => (place ? rounds(folded, place) : []));
  const told = rounds(folded, { start: end, end: end + 500 }).filter((round) => isSentBy(round, team));
  const round = [...named, ...told].find(({ committee }) => committee !== null) ?? named[0];
  return round ? { start: round.start, end: round.end } : null;
}

function rounds(folded: string, { start, end }: Span): Round[] {
  const text = folded.slice(start, end);
  return gather(matchesOf(ROUND, text), ({ 0: number, index }) => {
    if (REPORTED_ON.test(text.slice(index + number.length, index + number.length + LONGEST))) return [];
    const before = text.slice(Math.max(0, index - LONGEST), index);
    const match = SENDER.exec(before);
    const sender = match?.[0] ?? '';
    if (EARLIER.test(before.slice(0, before.length - sender.length).slice(-10) + sender + number)) return [];
    const named = sender.slice(TERM.exec(sender)?.index ?? nameStart(sender));
    const at = start + index;
    const committee = match?.groups?.committee ?? null;
    return [{ start: at - named.length, end: at + number.length, committee }];
  });
}

/** A county's notice may also speak of a round of the centre. */
function isSentBy({ committee }: Round, team: Team | null): boolean {
  const name = team?.name ?? '';
  return committee !== null && (name.includes(committee) || !COMMITTEE.test(name));
}
