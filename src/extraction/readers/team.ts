import type { Span } from '#text/span.ts';
import type { Layout } from '#extraction/layout.ts';

/** 第六轮, 第十五巡视组: the number of a round or a team. */
export const ORDINAL = '[一二三四五六七八九十百\\d]{1,4}';

/**
 * A team: committee, round, number, kind of inspection, 组. 市委第三巡察组, 省委巡视七组,
 * 五届市委第六轮第一巡察组, 县委第一、第三巡察组, 中央第十五巡视组.
 */
const NUMBERS = `第?${ORDINAL}(?:(?:、|和|至|,)第?${ORDINAL}){0,8}`;
const TEAM = new RegExp(
  `(?<committee>[\\p{Script=Han}]{0,16}?)(?<round>第${ORDINAL}轮(?:巡[视察])?)?(?:${NUMBERS})?(?:提级|交叉|联动|专项|常规|机动|延伸|提级交叉|政治)*(?:巡[视察])(?:${NUMBERS})?(?:工作)?(?:小)?组`,
  'gu',
);
/** Words before a team's name that are not part of it. */
const NOT_NAME =
  /^.*(?:根据|按照|依据|经|由|接受|对|向|据|为|自(?!治)|从|期间|部署|安排|要求|统一|通过|配合|认真|针对|关于|落实|将|日|起|止|末|旬|底|月|于|是|的|了|并|和|与|把|在|被|收到|接到|迎接|我局|我校|今年)(?=[\p{Script=Han}]*$)/u;
const COMMITTEE = /(?:中央|[省市县区州旗盟地]委|党委|党组|党工委|工委|总工会|兵团|师市)/u;

/** A team at its place in the text, with its folded name. */
export interface Team extends Span {
  readonly name: string;
}

function teams(folded: string, within: Span): Team[] {
  return [...folded.slice(within.start, within.end).matchAll(TEAM)].map((match) => {
    const committee = match.groups?.committee ?? '';
    const cut = NOT_NAME.exec(committee)?.[0].length ?? 0;
    const start = within.start + match.index + cut;
    return { start, end: within.start + match.index + match[0].length, name: match[0].slice(cut) };
  });
}

const TEAM_LABEL = /巡[视察]组别?(?:名称)?[::|]\s?(?<name>[^\n(;,。|]{2,24}组)/du;

/** The team where it is first named in full: after a label, in the sentence on the inspection, or in the opening. */
export function inspectingTeam(layout: Layout, sentence: Span | null): Team | null {
  const { folded } = layout;
  const labelled = TEAM_LABEL.exec(folded.slice(0, 3000));
  const range = labelled?.indices?.groups?.name;
  if (range && labelled?.groups?.name) return { start: range[0], end: range[1], name: labelled.groups.name };
  const own = sentence ? teams(folded, bounded(sentence)).filter(({ name }) => COMMITTEE.test(name)) : [];
  if (own[0]) return own[0];
  const opening = {
    start: layout.outline.title?.start ?? 0,
    end: Math.min(folded.length, (layout.outline.title?.end ?? 0) + 1500),
  };
  const all = teams(folded, opening);
  const bare = sentence ? teams(folded, bounded(sentence))[0] : undefined;
  return all.find(({ name }) => COMMITTEE.test(name)) ?? bare ?? all[0] ?? null;
}

function bounded(sentence: Span): Span {
  return { start: sentence.start, end: Math.min(sentence.end, sentence.start + 600) };
}
