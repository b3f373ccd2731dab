import { matchesOf } from '#text/scan.ts';
import type { Span } from '#text/span.ts';
import type { Layout } from '#extraction/layout.ts';

/** 第六轮, 第十五巡视组: the number of a round or a team. */
export const ORDINAL = '[一二三四五六七八九十百\\d]{1,4}';

const NUMBERS = `第?${ORDINAL}(?:(?:、|和|至|,)第?${ORDINAL}){0,8}`;
/** What follows in a team's name from 巡察 on: 巡察组, 巡察二组, 巡察村(社区)第三组. */
const TEAM = new RegExp(
  `巡[视察](?:村居?(?:\\(社区\\))?|工作|机动|专项|提级|交叉|联动)?(?:${NUMBERS})?(?:工作)?小?组(?!织|建|成(?!员))`,
  'gu',
);
/** What may stand before: committee, term, round, numbers, kind of inspection. */
const BEFORE = new RegExp(`(?:[\\p{Script=Han}\\d“”()]|(?<=${ORDINAL})[、,](?=第?${ORDINAL})){1,40}$`, 'u');
const LONGEST = 40;

/** Words before a team's name that are not part of it. */
const NOT_NAME = new RegExp(
  [
    '对照|组[为是]|根据|按照|依据|接受|期间|部署|安排|要求|统一|通过|配合|针对|关于|落实|开展|听取|论述|收到|接到|迎接|派出的?|派驻的?|组建的?|授权|我局|我校|我院|我镇|今年|名称为',
    '(?<=[\\d一二三四五六七八九十年月日初中下上])(?:[日起止末旬底月]|年(?!度?(?:第|$)))',
    '(?:(?<=月)\\d{1,2}|\\d{3,})(?=[省市县区州旗]委)',
    '其中|经(?![济信开贸])|[由向从将于是的及了把在被据]|(?<![委组])对|自(?!治)|(?<=[委组])[和与并]|(?<!委(?=“[^“”]{2,12}”(?:专项|机动|提级|第?[一二三四五六七八九十]{1,3})?$))[“(](?!回头看|社区|县级)|(?<!回头看|委“[^“”]{2,12})”',
  ].join('|'),
  'gu',
);
/** 榆区委, 岚县委, 开区工委: a cut that leaves one character of a place went through its name (向榆区委). */
const HALF_PLACE = /^\p{Script=Han}[市县区州旗盟地]党?工?委/u;
export const COMMITTEE =
  /中央|[省市县区州旗盟地师]委|党委|党组|工委|总工会|兵团|师市|公司|集团|管委会|[区市]级/u;

/** A team at its place in the text, with its folded name. */
export interface Team extends Span {
  readonly name: string;
}

function teams(folded: string, within: Span): Team[] {
  const text = folded.slice(within.start, within.end);
  return matchesOf(TEAM, text).map((match) => {
    const before = BEFORE.exec(text.slice(Math.max(0, match.index - LONGEST), match.index))?.[0] ?? '';
    const name = before.slice(nameStart(before)).replace(TORN, '') + match[0];
    const end = within.start + match.index + match[0].length;
    return { start: end - name.length, end, name };
  });
}

/** Where the name of a committee or team starts in the words that end with it. */
export function nameStart(before: string): number {
  let start = 0;
  for (const { 0: word, index } of matchesOf(NOT_NAME, before)) {
    const rest = before.slice(index + word.length);
    if (!HALF_PLACE.test(rest)) start = index + word.length;
  }
  return start;
}

/** 县级)市委: the end of a bracket that opens before the name. */
const TORN = /^[^()]*\)/u;

const TEAM_LABEL = /巡[视察]组别?(?:名称)?[::|]\s?(?<name>[^\n(;,。|]{2,24}组)/du;

/** The team where it is first named in full: after a label, in the sentence on the inspection, or in the opening. */
export function inspectingTeam(layout: Layout, sentence: Span | null): Team | null {
  const { folded, outline } = layout;
  const labelled = TEAM_LABEL.exec(folded.slice(0, 3000));
  const range = labelled?.indices?.groups?.name;
  if (range && labelled?.groups?.name) return { start: range[0], end: range[1], name: labelled.groups.name };
  const told = sentence ? teams(folded, bounded(sentence)) : [];
  const full = (found: readonly Team[]) =>
    found.find(({ name }) => COMMITTEE.test(name) && !NUMBER_LOST.test(name)) ??
    found.find(({ name }) => COMMITTEE.test(name));
  const opening = { start: outline.title?.start ?? 0, end: (outline.title?.end ?? 0) + 1500 };
  const sent = full(told);
  if (sent && !NUMBER_LOST.test(sent.name)) return sent;
  const all = teams(folded, opening);
  return full(all) ?? told[0] ?? all[0] ?? null;
}

/** 区委第巡察组 */
const NUMBER_LOST = /第巡[视察]/u;

function bounded(sentence: Span): Span {
  return { start: sentence.start, end: Math.min(sentence.end, sentence.start + 600) };
}
