import type { InspectionKind } from '#extraction/record.ts';

/** 巡视 or 巡察: the team's name decides, then the sentence of the inspection, then the whole text. */
export function kindOf(team: string, sentence: string, folded: string): InspectionKind {
  for (const place of [team, sentence]) {
    const [xunshi, xuncha] = [place.lastIndexOf('巡视'), place.lastIndexOf('巡察')];
    if (xunshi !== xuncha) return xunshi > xuncha ? 'xunshi' : 'xuncha';
  }
  return count(folded, /巡视/gu) > count(folded, /巡察/gu) ? 'xunshi' : 'xuncha';
}

function count(text: string, what: RegExp): number {
  return [...text.matchAll(what)].length;
}

/** The committee's rank by its name, the more specific first. */
const LEVELS: readonly (readonly [string, RegExp])[] = [
  ['central', /^中央|党中央/u],
  [
    'ministry',
    /^(?:国家|中国|教育部|中央).{0,12}(?:部|总局|总行|委)?党[组委]|^部党[组委]|[^省市厅]部党组|总局党组/u,
  ],
  ['university', /校党委|大学党委|学院党委|学校党委|医学院党委/u],
  ['soe', /集团|公司党委|企业党委/u],
  ['department', /厅党[组委]|局党[组委]|委党[组委]|系统党委|机关工委|国资委党委/u],
  ['province', /省委|自治区党委|自治区委|兵团党委|兵团/u],
  ['township', /镇党委|乡党委|街道党工委/u],
  ['prefecture', /州党委|州委|地委|盟委|师市党委|师党委|师市/u],
  ['dispatched_zone', /(?:新区|开发区|高新区|经开区|园区)(?:党工委|工委)/u],
  ['county', /县委|旗委|县党委|团党委/u],
];

/** The level of the inspecting body; null where no committee is named. */
export function levelOf(team: string, kind: InspectionKind, opening: string): string | null {
  const named = LEVELS.find(([, words]) => words.test(team))?.[0];
  if (named) return named;
  if (/区委/u.test(team)) return kind === 'xunshi' ? 'province' : 'county';
  if (/市委|市党委/u.test(team)) return cityLevel(kind, opening);
  if (/中央/u.test(team)) return 'central';
  return arrangedBy(kind, opening);
}

/** A city's committee does 巡视 only in a municipality directly under the central government. */
function cityLevel(kind: InspectionKind, opening: string): string {
  if (kind === 'xunshi') return 'province';
  return /(?:州党委|州委|地委|盟委)[^。]{0,30}(?:部署|安排|要求)/u.test(opening) ? 'county' : 'prefecture';
}

/** A team named without its committee was sent by the committee that arranged the round. */
function arrangedBy(kind: InspectionKind, opening: string): string | null {
  const committee =
    /(?:根据|按照|依据)(?<name>[^,。]{2,24}?(?:委|党组))[^,。]{0,12}(?:统一)?(?:部署|安排|要求)/u.exec(
      opening,
    )?.groups?.name;
  const found = committee ?? /(?:[省市县区州旗盟地]委|[部厅局校]党[委组])/u.exec(opening)?.[0];
  return found && found !== opening ? levelOf(`${found}组`, kind, '') : null;
}

/** Types of inspection, the more specific first: a special inspection by a higher level is 提级. */
const TYPES: readonly (readonly [string, RegExp])[] = [
  ['look_back', /巡[视察]“?回头看|“回头看”巡[视察]/u],
  ['cross', /交叉/u],
  ['joint', /联动巡[视察]|联动巡|上下联动/u],
  ['mobile', /机动/u],
  ['raised_level', /提级/u],
  ['extended', /延伸巡[视察]|巡乡带村|巡镇带村|直巡/u],
  ['special', /专项(?:巡[视察]|检查)/u],
  ['regular', /常规|政治巡[视察]/u],
];

/** The type from the first place that states it: the sentence, the team's name, the title; null if none does. */
export function inspectionTypeOf(places: readonly string[]): string | null {
  for (const place of places) {
    const found = TYPES.find(([, words]) => words.test(place));
    if (found) return found[0];
  }
  return null;
}
