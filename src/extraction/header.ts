import type { Span } from '#text/span.ts';
import { EARLIER } from './dates.ts';
import type { Inspection } from './dates.ts';
import type { Layout } from './layout.ts';
import { inspectionTypeOf, kindOf, levelOf } from './level.ts';
import type { Kind } from './record.ts';
import { spanAt } from './sentences.ts';

/** Who inspected whom, as printed. */
export interface Header {
  readonly kind: Kind;
  readonly inspection_type: string | null;
  readonly level: string | null;
  readonly inspecting_body: string | null;
  readonly inspected_body: string | null;
  readonly round: string | null;
  /** Where the round stands, for its fact. */
  readonly roundSpan: Span | null;
}

/**
 * A team: committee, round, number, kind of inspection, 组. 市委第三巡察组, 省委巡视七组,
 * 五届市委第六轮第一巡察组, 县委第一、第三巡察组, 中央第十五巡视组.
 */
const ORDINAL = '[一二三四五六七八九十百\\d]{1,4}';
const NUMBERS = `第?${ORDINAL}(?:(?:、|和|至|,)第?${ORDINAL}){0,8}`;
const TEAM = new RegExp(
  `(?<committee>[\\p{Script=Han}]{0,16}?)(?<round>第${ORDINAL}轮(?:巡[视察])?)?(?:${NUMBERS})?(?:提级|交叉|联动|专项|常规|机动|延伸|提级交叉|政治)*(?:巡[视察])(?:${NUMBERS})?(?:工作)?(?:小)?组`,
  'gu',
);
/** Words that stand before a team's name and do not belong to it. */
const NOT_NAME =
  /^.*(?:根据|按照|依据|经|由|接受|对|向|据|为|自(?!治)|从|期间|部署|安排|要求|统一|通过|配合|认真|针对|关于|落实|将|日|起|止|末|旬|底|月|于|是|的|了|并|和|与|把|在|被|收到|接到|迎接|我局|我校|今年)(?=[\p{Script=Han}]*$)/u;
const COMMITTEE = /(?:中央|[省市县区州旗盟地]委|党委|党组|党工委|工委|总工会|兵团|师市)/u;

interface Team extends Span {
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

export function header(layout: Layout, inspection: Inspection | null): Header {
  const { folded, text } = layout;
  const sentence = inspection?.sentence ?? firstInspectionSentence(layout);
  const team = inspectingTeam(layout, sentence);
  const object = inspectedBody(layout, sentence, team);
  const told = sentence ? folded.slice(sentence.start, sentence.end) : folded.slice(0, 600);
  const kind = kindOf(team?.name ?? '', told, folded);
  const round = inspectionRound(layout, team);
  return {
    kind,
    inspection_type: inspectionTypeOf([told, nearTeam(folded, team), titleOf(layout)]),
    level: levelOf(team?.name ?? '', kind, openingOf(layout)),
    inspecting_body: team ? text.slice(team.start, team.end) : null,
    inspected_body: object ? text.slice(object.start, object.end) : null,
    round: round ? text.slice(round.start, round.end) : null,
    roundSpan: round,
  };
}

/** A label such as 巡察组别:县委第七巡察组(常规巡察) tells the type behind the name. */
function nearTeam(folded: string, team: Team | null): string {
  return team ? folded.slice(team.start, team.end + 12) : '';
}

function titleOf({ folded, outline }: Layout): string {
  return outline.title ? folded.slice(outline.title.start, outline.title.end) : '';
}

/** The notice's beginning, where committees and arrangements are named. */
function openingOf({ folded, outline }: Layout): string {
  const start = outline.title?.start ?? 0;
  return folded.slice(start, start + 1200);
}

const INSPECTED =
  /巡[视察][^。\n]{0,60}(?:开展|进行|实施|进驻)|(?:开展|进行|实施)了?[^。\n]{0,40}巡[视察]|组巡[视察]了/u;

function firstInspectionSentence(layout: Layout): Span | null {
  for (const sentence of layout.sentences.slice(0, 60)) {
    const text = layout.folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
    if (layout.mayTellOfInspection(sentence.start) && INSPECTED.test(text) && !/曾/u.test(text))
      return sentence;
  }
  return null;
}

const TEAM_LABEL = /巡[视察]组别?(?:名称)?[::|]\s?(?<name>[^\n(;,。|]{2,24}组)/du;

function inspectingTeam(layout: Layout, sentence: Span | null): Team | null {
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

const BODY_LABEL =
  /(?:被巡[视察](?:单位|党组织|对象|地区)(?:\(党组织\))?(?:名称)?)[::|]\s?(?<name>[^\n(;,。|]{2,40})/du;
const OBJECT =
  /(?:分别|同步|集中)?对(?<name>[^。;\n]{2,60}?)(?:同步|分别|集中)?(?:开展|进行|实施|进行了|开展了)(?:了)?[^。;\n]{0,30}?巡[视察]/du;
const OBJECT_AFTER = /组(?:[^。;\n,]{0,16}?)巡[视察]了(?<name>[^。;,\n]{2,40})/du;
const STATIONED = /进驻(?<name>[^。;,\n]{2,40}?)(?:开展|进行|,|。|,)/du;
const OWN =
  /^(?:我|本|该)(?:局|校|院|镇|县|市|区|委|公司|集团|单位|乡|街道|党委|党组|中心|部门|厅|处|州|盟|旗|行|社|所)/u;

function inspectedBody(layout: Layout, sentence: Span | null, team: Team | null): Span | null {
  const { folded } = layout;
  const labelled = groupSpan(BODY_LABEL.exec(folded.slice(0, 3000)), 0);
  if (labelled) return labelled;
  if (sentence) {
    const from = team && team.start >= sentence.start && team.end <= sentence.end ? team.end : sentence.start;
    for (const start of [from, sentence.start]) {
      const stretch = folded.slice(start, Math.min(sentence.end, start + 260));
      for (const form of [OBJECT, OBJECT_AFTER, STATIONED]) {
        const span = groupSpan(form.exec(stretch), start);
        if (span && !OWN.test(folded.slice(span.start, span.end))) return trimmedBody(folded, span);
      }
    }
  }
  return fromTitle(layout) ?? fromSignature(layout) ?? fromFeedback(layout);
}

function groupSpan(match: RegExpExecArray | null, offset: number): Span | null {
  const range = match?.indices?.groups?.name;
  return range ? { start: offset + range[0], end: offset + range[1] } : null;
}

/** 对照野县…: 对 may begin a place name; 分别对, 就 … are not part of the body. */
function trimmedBody(folded: string, { start, end }: Span): Span {
  const name = folded.slice(start, end);
  const tail =
    /(?:领导班子及其成员|开展为期.*|进行为期.*|就.{2,16}|为期.{1,10}|的?(?:工作|情况)|了)$/u.exec(name)?.[0]
      .length ?? 0;
  return { start, end: end - (tail < name.length - 1 ? tail : 0) };
}

const FEEDBACK_TO = /向(?<name>[^。;,\n]{3,30}?)(?:党委|党组|党工委|领导班子)?(?:反馈|通报)/du;

function fromFeedback({ folded }: Layout): Span | null {
  const match =
    /向(?<name>[^。;,\n]{3,30}?)反馈/du.exec(folded.slice(0, 2000)) ??
    FEEDBACK_TO.exec(folded.slice(0, 2000));
  const span = groupSpan(match, 0);
  return span && !OWN.test(folded.slice(span.start, span.end)) ? span : null;
}

/** 中共…委员会关于…的通报: the body that speaks is the one that was inspected. */
function fromTitle({ folded, outline }: Layout): Span | null {
  if (!outline.title) return null;
  const title = folded.slice(outline.title.start, outline.title.end);
  const match = /^(?:中共)?(?<name>[^\n]{2,40}?)关于/du.exec(title);
  return groupSpan(match, outline.title.start);
}

/** The body that signs, where the text speaks of 我校 and the title names nobody. */
function fromSignature(layout: Layout): Span | null {
  const zone = layout.zone('signature').at(-1);
  if (!zone) return null;
  const signed =
    /(?:中共)?(?<name>(?!中共)\p{Script=Han}{3,36}(?:党委|党组|党工委|党总支|党支部|委员会|委))/du;
  return groupSpan(signed.exec(layout.folded.slice(zone.start, zone.end)), zone.start);
}

const ROUND = new RegExp(
  `(?<committee>(?:${ORDINAL}届)?[\\p{Script=Han}]{0,6}?(?:[省市县区州旗盟地]委|党委|党组))?第(?<number>${ORDINAL})轮`,
  'gu',
);

/** The committee's term and the round: 十三届省委第四轮. First in the title, then in the team's name, then in the opening. */
function inspectionRound(layout: Layout, team: Team | null): Span | null {
  const { folded, outline } = layout;
  const opening = { start: outline.title?.end ?? 0, end: (outline.title?.end ?? 0) + 500 };
  for (const place of [outline.title, team, opening]) {
    if (!place) continue;
    for (const match of folded.slice(place.start, place.end).matchAll(ROUND)) {
      const told = folded.slice(Math.max(0, place.start + match.index - 10), place.start + match.index);
      if (EARLIER.test(told + match[0])) continue;
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

/** Where the sentence of the inspection stands; the whole of it, for what follows. */
export function inspectionSentence(layout: Layout, inspection: Inspection | null): Span | null {
  return inspection ? spanAt(layout.sentences, inspection.sentence.start) : null;
}
