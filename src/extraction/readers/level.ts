import { COUNTY_CITIES } from '#extraction/vocabulary/county-cities.ts';
import { TEAM_LOOKS_BACK } from '#extraction/vocabulary/inspections.ts';
import type { InspectionKind } from '#extraction/record.ts';

/** 巡视 or 巡察: the team's name decides, then the sentence of the inspection, then the whole text. */
export function kindOf(team: string, sentence: string, folded: string): InspectionKind {
  for (const place of [team, sentence]) {
    const [xunshi, xuncha] = [place.lastIndexOf('巡视'), place.lastIndexOf('巡察')];
    if (xunshi !== xuncha) return xunshi > xuncha ? 'xunshi' : 'xuncha';
  }
  return count(folded, '巡视') > count(folded, '巡察') ? 'xunshi' : 'xuncha';
}

function count(text: string, word: string): number {
  return text.split(word).length - 1;
}

/** Working committees of a field of work, not of a zone. */
const OF_A_FIELD =
  '机关|教育|教体|卫生健康|卫健|政法|国资|企业|国企|两新|社会|高校|科教|科技|经信|交通|农业农村|党委';

/** The committee's rank by its name, the more specific first. */
const LEVELS: readonly (readonly [string, RegExp])[] = [
  ['central', /^(?:党|中共)?中央(?!.{0,8}(?:部|委|局|署|集团|银行|机关|国家机关))/u],
  [
    'ministry',
    /^(?:国家|中国|中央|教育部).{0,12}(?:[部局署行委会院]|)党[组委]|^[^省市厅县区]{0,6}部党[组委]|总局党[组委]|[总海]?署党[组委]/u,
  ],
  ['university', /校党委|大学党委|学院党委|学校党委/u],
  ['soe', /集团|公司|企业党委|银行|[总分]行党委|联社党委|[厂矿]党委/u],
  [
    'department',
    new RegExp(`(?:[厅局委办院]|(?<!管委)会)党[组委]|系统党委|机关党委|中心党委|(?:${OF_A_FIELD})工委`, 'u'),
  ],
  ['township', /[镇乡]党委|街道党?工委|街道党委/u],
  ['dispatched_zone', /工委|(?:新区|开发区|高新区|经开区|园区|管理区|示范区|合作区|保税区|管委会)党[组委]/u],
  ['prefecture', /师(?:市)?党委|师市|州党委|[州地盟]委/u],
  ['province', /省委|省级|自治区|兵团/u],
  ['county', /[县旗]委|县党委|团党委|区级|县级/u],
];

/**
 * The level of the inspecting body; null where no committee is named. `names` are the title and the inspected body, which
 * tell which city is meant by 市委.
 */
export function levelOf(
  team: string,
  kind: InspectionKind,
  opening: string,
  names: readonly string[] = [],
): string | null {
  const named = LEVELS.find(([, words]) => words.test(team))?.[0];
  if (named) return named;
  if (/区(?:党)?委/u.test(team)) return kind === 'xunshi' ? 'province' : 'county';
  if (/市委|市党委|市级/u.test(team)) return cityLevel(team, kind, opening, names);
  return arrangedBy(kind, opening);
}

/** 省委、大市市委、小市市委: the last is of a city within a prefecture. */
const CITY_IN_CITY =
  /(?:省委|自治区党委)[、和及](?<city>[^,。、;]{1,8})市委(?:[、和及](?!\k<city>市委)[^,。、;]{1,8}市委|(?:决策|部署|要求|决策部署)*[、和及]市委(?:决策|部署|要求))/u;

/** 根据甲市委(县级市)统一安排 */
const ARRANGED_BY_COUNTY_CITY = /(?:根据|按照|依据|经)[^,。对]{0,8}市委?\(县级市?\)/u;
/** 甲市(县级市)…, as what is told of, not as what was inspected. */
const COUNTY_CITY = /(?:^|[,。;\n])(?:(?!对|所辖|延伸|抽调)[^,。;\n\d]){2,8}市\(县级市?\)/u;

/** 甲市系乙州所辖县级市 */
const IS_COUNTY_CITY = /市(?:系|为|是)[^,。;\n]{0,16}县级市/u;
/** (县级市)甲市 */
const NAMED_COUNTY_CITY = /\(县级市\)(?<city>[^,。\s]{1,8}?市)/u;

/** A city's committee does 巡视 only in a municipality directly under the central government. */
function cityLevel(team: string, kind: InspectionKind, opening: string, names: readonly string[]): string {
  if (kind === 'xunshi') return 'province';
  if (/\(县级市?\)/u.test(team) || (opening.includes('县级') && isOfCountyCity(team, opening)))
    return 'county';
  const city = CITY_IN_CITY.exec(opening)?.groups?.city;
  if (city !== undefined && !team.startsWith(city)) return 'county';
  if (/(?:州党委|州委|地委|盟委)[^。]{0,30}(?:部署|安排|要求)/u.test(opening)) return 'county';
  return isOwnCountyCity(team, opening, names) ? 'county' : 'prefecture';
}

/** Whether 市委 is the committee of a city of the rank of a county: one of its own bodies was inspected, and not from above. */
function isOwnCountyCity(team: string, opening: string, names: readonly string[]): boolean {
  const sender = CITY_OF_TEAM.exec(team)?.[1] ?? CITY_THAT_ARRANGED.exec(opening)?.[1];
  if (sender !== undefined) return COUNTY_CITIES.has(sender);
  if (FROM_ABOVE.test(team + opening)) return false;
  return names.some((name) => {
    const found = CITIES.exec(name)?.groups;
    const city = [found?.within, found?.city].find((one) => one !== undefined && COUNTY_CITIES.has(one));
    return city !== undefined && !ITSELF.test(name.slice(name.indexOf(city) + city.length));
  });
}
const CITY_OF_TEAM = /^(?:中共)?([^,。、]{1,7}市)委/u;
const CITY_THAT_ARRANGED = /(?:根据|按照|依据|经|按)(?:中共)?([^,。、市]{1,7}市)委/u;
const FROM_ABOVE = /提级|交叉/u;
/** 晴川省霜浦市荷渡市…: the city that a name begins with, and one within it. */
const CITIES =
  /^(?:中共)?(?:[^,。省区]{2,6}(?:省|自治区))?(?<city>[^,。市]{1,6}市)(?<within>[^,。市县区]{1,6}市)?/u;
/** The city itself was inspected by the committee above it. */
const ITSELF = /^(?:委|委员会|人民政府|政府)?(?:党组)?(?:$|关于|班子)/u;

function isOfCountyCity(team: string, opening: string): boolean {
  if (ARRANGED_BY_COUNTY_CITY.test(opening)) return true;
  if (team.startsWith('市委') && (COUNTY_CITY.test(opening) || IS_COUNTY_CITY.test(opening))) return true;
  const name = /^[^,。]{1,8}?市(?=委)/u.exec(team)?.[0];
  return name !== undefined && NAMED_COUNTY_CITY.exec(opening)?.groups?.city === name;
}

const ARRANGED =
  /(?:根据|按照|依据|经)(?<name>[^,。]{0,24}?(?:中央|委|党组))[^,。]{0,16}?(?:统一)?(?:部署|安排|要求|批准|同意)/u;
const ANY_COMMITTEE = /[省市县区州旗盟地工]委|[部厅局校院镇乡]党[委组]|(?:集团|公司)党委/u;

/** A team named without its committee was sent by the committee that arranged the round. */
function arrangedBy(kind: InspectionKind, opening: string): string | null {
  const found = ARRANGED.exec(opening)?.groups?.name ?? ANY_COMMITTEE.exec(opening)?.[0];
  return found && found !== opening ? levelOf(found, kind, '') : null;
}

/** Types of inspection, the more specific first: a special inspection by a higher level is 提级. */
const TYPES: readonly (readonly [string, RegExp])[] = [
  ['look_back', new RegExp(`巡[视察][“"]?回头看|[“"]回头看[”"]巡[视察]|${TEAM_LOOKS_BACK.source}`, 'u')],
  ['cross', /交叉/u],
  ['joint', /联动|联合(?:开展)?巡[视察]/u],
  ['mobile', /机动/u],
  ['raised_level', /提级/u],
  // Not beside an inspection of the body itself: 对局党组进行了巡察,同步延伸巡察3个下属单位.
  [
    'extended',
    /(?<!(?:开展|进行)了[^,。;]{0,16}巡[视察](?:,|并)[^。;]{0,30})延伸巡[视察]|巡乡带村|巡镇带村|直巡/u,
  ],
  ['regular', /(?:常规|政治)巡[视察][^。]*专项检查/u],
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
