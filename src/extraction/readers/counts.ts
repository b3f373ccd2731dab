import { gather } from '#text/gather.ts';
import { CLASSES, COUNTS, OF_FEEDBACK, THINGS } from '#extraction/vocabulary/counts.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import { phrases, WordList, wordSet } from '#extraction/word-list.ts';
import { figureCandidate } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { meetingReadings } from './meetings.ts';
import { statusReadings } from './status.ts';
import { ledByHead } from './led-by-head.ts';
import { wasNotFedBack } from './not-fed-back.ts';
import type { Reading } from './reading.ts';
import { endsPhrase, rowReader } from './rows.ts';

/** Farther than any name reaches. */
const FAR = 40;

const countReadings = rowReader(COUNTS);

/**
 * Reads a figure as a count of problems, measures, meetings …; empty if no name fits, several if names with 各 share it.
 * `previous` is the fact read before it.
 */
export function readCounts(
  mention: NumberMention,
  context: Context,
  previous: Candidate | null,
): Candidate[] {
  if (context.isPromiseOrNorm(mention)) return [];
  if (isBesideLed(mention, context, previous)) return [];
  const readings = [
    ...countReadings(mention, context),
    ...(context.headline ? headlineReadings(mention, context, previous) : []),
    ...bareAfterClasses(mention, context, previous),
  ]
    .filter((reading) => reading.side === 'after' || !isTaken(mention, reading, previous))
    .filter(({ code }) => !code || !NOT_COUNTED[code]?.(mention, context))
    .map((reading) => (isRefined(reading, context) ? { ...reading, code: 'problems_specific' } : reading));
  if (readings.length === 0) return [];
  const [best] = readings.toSorted((a, b) => rank(a) - rank(b) || b.length - a.length);
  const chosen = best?.each
    ? readings.filter(({ each }) => each)
    : readings.filter((reading) => reading === best);
  return gather(chosen, (reading) => candidateOf(mention, reading) ?? []);
}

/** By code, when a number counts only some of its kind, or something else. */
const NOT_COUNTED: Readonly<Record<string, (mention: NumberMention, context: Context) => boolean>> = {
  problems_total: (mention, context) =>
    isPartOfTotal(context) ||
    isToldOfSome(mention, context) ||
    ANOTHER.test(context.left) ||
    countsGroups(context) ||
    areOfAnotherInspection(context) ||
    isShareOfDeputy(context) ||
    isShareOfAnother(context) ||
    isSharedOut(context) ||
    isCaredFor(context) ||
    areOfBodyAbove(context) ||
    isOfOneLevel(context),
  lead_units: (_, { left }) => /(?:对|约谈|督促)$/u.test(left),
  completion_rate: (mention, context) =>
    wasNotFedBack(mention, context) || isRateOfCases(context) || isRateOfMeasures(context),
  meetings_special_topic: (_, { left }) => areOfAnotherGroup(left),
  tasks_led_by_head: (_, context) => areOfOtherWork(context),
  petitions_received: (_, { clause }) =>
    READ_BY_HEAD.test(clause) && !/移交|收到|受理|交办|转来/u.test(clause),
  immediate_fix: (_, context) => areDone(context),
  rect_tasks: (mention, context) =>
    isStateOfTasks(mention, context) || areNotedOn(context) || areTalkedOver(context),
  rect_measures: (mention, context) =>
    isStateOfSome(context) ||
    isRestOfMeasures(mention, context) ||
    areMeasuresDone(context) ||
    BY_BODIES_BELOW.test(context.left) ||
    BY_HEAD.test(context.clause),
  opinions_items: (mention, context) =>
    isShareOfMeasures(mention, context) || areOfSupervisors(context) || areOfBodyAbove(context),
};

/** 3个科室分头牵头, 由41家单位牵头: what they do says that they are the lead units. */
function unitsByRole({ unit, value }: NumberMention, { right, left, counted }: Context): Reading[] {
  if ((unit !== '个' && unit !== '家') || value < 2) return [];
  if (counted.some(({ indicator }) => indicator === 'lead_units')) return [];
  const length = ROLE.exec(right)?.[0].length ?? 0;
  if (length === 0 || /(?:[副对]|召集|抽调|每个?问题由)$/u.test(left)) return [];
  return [{ code: 'lead_units', side: 'after', reach: length, length }];
}
const ROLE =
  /^(?:责任|职能|相关|有关)?(?:单位|部门|[科处股庭]\(?室\)?|[科处]|分行|支行|中心|学院|系部|镇街|街道)(?:[和、](?:单位|部门|科室|处室|分行|街道|社区))?(?:分头|分别|共同|具体|作为|按职责)*(?:牵头(?:负责)?(?:整改|落实|推进)?(?=[,。;]|$)|负责(?:整改|落实)?(?=[,。;]|$)|责任单位)/u;

/** 对照15个省委巡视反馈问题举一反三: those of another inspection. */
const areOfAnotherInspection = ({ left, right }: Context): boolean =>
  /(?:对照|参照|借鉴)$/u.test(left) && /^(?:中央|[省市县区州旗]委)巡[视察]/u.test(right);

/** 79个“问题清单”, 明确整改措施形成427条“任务清单”: as many entries; fewer than ten may be lists. */
function entriesOfList({ unit, value }: NumberMention, context: Context): Reading[] {
  const { left, right, isOfEarlierRound } = context;
  if (!['个', '项', '条'].includes(unit) || value < LEAST_ENTRIES || isOfEarlierRound) return [];
  const { 0: words = '', groups: { quoted, bare } = {} } = A_LIST.exec(right) ?? {};
  if (bare && unit !== '个') return [];
  const code = /措施(?:形成)?$/u.test(left) ? 'rect_measures' : ENTRIES[quoted ?? bare ?? ''];
  if (code === undefined || words === '' || !context.tells(OF_PROBLEMS)) return [];
  return [{ code, side: 'after', reach: words.length, length: words.length }];
}
const LEAST_ENTRIES = 10;
const A_LIST = /^(?:“(?<quoted>问题|任务|措施)清单”|(?<bare>问题)清单)(?=[,、。;]|$)/u;
const ENTRIES: Readonly<Record<string, string>> = {
  问题: 'problems_total',
  任务: 'rect_tasks',
  措施: 'rect_measures',
};

/** Readings that hold only for the notice as a whole. */
function headlineReadings(mention: NumberMention, context: Context, previous: Candidate | null): Reading[] {
  return [
    ...meetingReadings(mention, context),
    ...statusReadings(mention, context),
    ...ledByHead(mention, context),
    ...unitsByRole(mention, context),
    ...entriesOfList(mention, context),
    ...ownShare(mention, context),
    ...classReadings(mention, context, previous),
    ...shareDone(mention, context, previous),
  ];
}

/** 已完成23个,占92%; 完成23个(92%); 已完成问题占92%: what share is done is the rate. */
function shareDone(
  { unit, start }: NumberMention,
  { left, right }: Context,
  previous: Candidate | null,
): Reading[] {
  if (unit !== '%') return [];
  const reading = { code: 'completion_rate', side: 'before' } as const;
  const done = DONE_IS.exec(left)?.[0].length ?? 0;
  if (done > 0) return [{ ...reading, reach: done, length: done }];
  if (previous?.indicator !== 'completed') return [];
  const gap = left.slice(left.length - (start - previous.end));
  if (gap === '(' && right.startsWith(')')) return [{ ...reading, reach: 0, length: 1 }];
  const share = SHARE_IS.exec(gap)?.[1]?.length ?? 0;
  return share === 0 ? [] : [{ ...reading, reach: share, length: share }];
}
const OF_ALL =
  '占(?:比|总数的?|(?:全部|所有|反馈|具体|整改)*(?:问题|任务)的?(?:总数|总量)?的?)?(?:为|达到?|约)*$';
const SHARE_IS = new RegExp(`^[,、(]?(${OF_ALL})`, 'u');
const DONE_IS = new RegExp(`(?:完成|整改到位|销号)的?(?:整改)?的?问题(?:数量?)?${OF_ALL}`, 'u');

/** 反馈问题40个,有7个问题正在推进, or 意见36条(其中面上问题28条: some of them. */
function isPartOfTotal({ left, counted }: Context): boolean {
  if (counted.length === 0) return false;
  return (
    SHARE.test(left) ||
    (SOME_OF_THEM.test(left) && counted.some(({ indicator }) => indicator === 'problems_total'))
  );
}
/** 反馈的29个问题,其中22个问题, 其中有, 23个问题中 */
const SOME_OF_THEM = /(?:有|其中|(?:问题|意见)中),?$/u;
/** 其中 and a kind of problem; 其中反馈问题 may be all of them. */
const SHARE =
  /其中(?:[^。;]{0,60}[、,和])?(?!(?:反馈|指出|存在|主要|突出|重点|具体|巡[视察]|的|各类|整改|共性|个性)*问题$)[^,、。;(\d]{1,12}问题$/u;

/** 9个社区同步制定整改措施143条: those of others. */
const BY_BODIES_BELOW =
  /(?<![和与及\d])\d{1,3}余?[个家]?(?:村居?|社区|支部|[站院]所|子公司|(?:所属|下属|二级|基层)[^,。;、\d]{1,6})(?:党组织|党支部|党总支)?(?:也|均|都|同步|分别|各自|共)*(?:制定|列出|提出|形成|细化)[^,。;、\d]{0,6}$/u;
/** 书记带头落实整改措施21条: a share. */
const BY_HEAD = /带头落实[^,。;\d制]*$/u;
/** 已完成28项整改措施: how many are done. */
const areMeasuresDone = ({ left, right }: Context): boolean =>
  /(?:完成|已落实|已推进)了?$/u.test(left) && /^(?:具体|整改)*(?:措施|举措)/u.test(right);
/** 5项问题、11项措施已完全整改到位: the measures on those five. */
const isStateOfSome = ({ left, right }: Context): boolean =>
  /[个项条](?:具体|反馈)?问题[、和及]$/u.test(left) &&
  /^(?:具体|整改)*(?:措施|举措)(?:已(?!全部|均)|取得|正在|基本|持续)/u.test(right);
/** 措施92项,已完成88项,4项措施持续推进: the rest of them. */
const isRestOfMeasures = ({ value }: NumberMention, { left, right, counted }: Context): boolean =>
  counted.some((fact) => fact.indicator === 'rect_measures' && (fact.value ?? 0) > value) &&
  (THEREOF.test(left) || STATE.test(right));
/** 其中长期措施12条、短期措施3条 */
const THEREOF = /其中[::]?(?:[^。;\d]{0,16}\d{1,4}[条项个][,、])*[^,。;\d]{0,16}$/u;
const STATE = /^(?:具体|整改)*(?:措施|举措)(?:正|持续|已|未|尚|仍|需|按|基本|长期|取得|有序)/u;
/** 立行立改的12个问题已完成整改 */
const areDone = ({ left, right }: Context): boolean =>
  left.endsWith('的') && /^(?:问题|事项)(?:已|均|全部)[^,。;\d]{0,6}(?:完成|整改)/u.test(right);
/** 问题32个,办结30个,办结率93.8%: of cases, unless right after the problems that are done. */
const isRateOfCases = ({ left, counted }: Context): boolean =>
  CLOSE_RATE.test(left) && (counted.at(-1)?.indicator !== 'completed' || !RATE_OF_DONE.test(left));
const CLOSE_RATE = /办结率(?:达到?|为|是|约)*$/u;
const RATE_OF_DONE = /\d[个项条][,、(]?(?:问题|任务|整改)?办结率(?:达到?|为|是|约)*$/u;
/** 措施完成率93.75%,问题完成率90% */
const isRateOfMeasures = ({ left, right }: Context): boolean =>
  OF_MEASURES.test(left) &&
  /(?:(?:问题|任务)的?(?:整改)?[^,。;率]{0,4}|整改(?:完成|到位|销号)?)率/u.test(left + right);
const OF_MEASURES = /(?:措施|举措)的?[^,。;率]{0,6}率(?:达到?|为|是|约)*$/u;
/** 党建工作领导小组2次专题听取汇报 */
const areOfAnotherGroup = (left: string): boolean => {
  const name = ANY_GROUP.exec(left)?.[1];
  return name !== undefined && !OWN_GROUP.test(name);
};
const ANY_GROUP =
  /([^,。;、]{2,16})领导小组(?:会议)?(?:先后|累计|共|多次|开展|召开|专题(?:研究|听取|部署|研讨|会议?)*(?:整改)?(?:工作)?)*$/u;
const OWN_GROUP = /整改|巡[视察]|反馈|落实|组长|带领|带头|成立|^工作$|[委组的]$/u;
/** 包联村3个, 带头落实制度3项 */
const areOfOtherWork = ({ clause, right }: Context): boolean =>
  /带头落实[^,。;\d]*制定/u.test(clause) ||
  (/包联|带头落实/u.test(clause) && (OTHERS_BEFORE.test(clause) || OTHERS_AFTER.test(right)));
const OTHERS_BEFORE = /(?:村|户|企业|项目|制度|社区|镇|商会|楼宇|重点工作|年度[^,。;、\d]{0,6})共?$/u;
const OTHERS_AFTER = /^(?:重点)?(?:村|户|企业|项目|制度|社区|镇|商会|楼宇|工作要求)/u;
const READ_BY_HEAD = /(?:批示|批阅|签阅|签转|签办|批办|包案|接办)的?[^,。;\d]{0,8}$/u;
/** 书记、院长分别牵头整改9个和7个问题 */
const isSharedOut = ({ left, right }: Context): boolean =>
  SHARED_OUT.test(left) || (SHARES.test(left) && /^(?:[、和及]\d)/u.test(right));
const SHARES =
  /分别(?:带头)?(?:领办|认领|领衔|包案|包抓|牵头|督办|主抓|负责)(?:整改|督办|落实)?(?:重点|难点)?(?:问题|任务|事项)?$/u;
const SHARED_OUT = new RegExp(
  `${SHARES.source.slice(0, -1)}\\d{1,4}[个项条][、和及](?:\\d{1,4}[个项条][、和及])*$`,
  'u',
);
/** 乡本级问题23个、村级问题31个 */
const isOfOneLevel = ({ left, right }: Context): boolean =>
  OF_LEVEL_HERE.test(left) && (`${left}${right}`.match(OF_LEVEL)?.length ?? 0) > 1;
const OF_LEVEL =
  /(?:本级|[省市县区乡镇村)](?:级(?:层面)?|层面)|村居|社区|[所下]属(?:企业|单位|部门|机构|公司|学校|医院)?)(?:具体)?问题/gu;
const OF_LEVEL_HERE = new RegExp(`(?:${OF_LEVEL.source})$`, 'u');
/** 书记对13个重点问题亲自过问 */
const isCaredFor = ({ left, right }: Context): boolean =>
  left.endsWith('对') && /^(?:重点|难点|突出)*问题(?:亲自|带头|直接|全程)/u.test(right);
/** 反馈的213个问题中,涉及我局的19个: those of the body above, some of which are the own. */
function areOfBodyAbove({ right }: Context): boolean {
  const share = OWN_SHARE_BEHIND.exec(right)?.[0];
  return share !== undefined && IS_ONE_SHARE.test(right.slice(share.length));
}
const CONCERNS_US = String.raw`涉及[我本](?:单位|[局委办厅院校区县市镇乡街旗州馆站所行园])`;
const OWN_SHARE_BEHIND = new RegExp(
  String.raw`^(?:[^,。;\d]{0,8}问题)?中?[,(]?(?:其中)?[,:]?(?:直接)?${CONCERNS_US}(?:的|反馈|问题|有|共|计|为)*[\d一二两三四五六七八九十百]{1,6}[个项条件]`,
  'u',
);
/** Not 涉及本镇12个,所属各村18个: all are the own. */
const IS_ONE_SHARE =
  /^(?!(?:问题)?[,、](?:涉及|[下所直]属|基层|其他|其余|配合|各))(?:[,。;、()]|问题|已|均|全|$)/u;
/** The 19 of them, where no 问题 follows that would be read anyway. */
function ownShare({ unit }: NumberMention, { left, right }: Context): Reading[] {
  if (!THINGS.includes(unit) || right.startsWith('问题') || !IS_ONE_SHARE.test(right)) return [];
  const words = OWN_SHARE.exec(left)?.groups?.words ?? '';
  if (words === '') return [];
  return [{ code: 'problems_total', side: 'before', reach: words.length, length: words.length }];
}
const OWN_SHARE = new RegExp(String.raw`问题[^。;]{0,12}(?<words>${CONCERNS_US}的?(?:问题)?[有共计]?)$`, 'u');
/** 书记督办5个问题,主任督办4个问题 */
const isShareOfAnother = ({ clause, counted }: Context): boolean =>
  counted.some(({ indicator }) => indicator === 'tasks_led_by_head') &&
  /(?:领办|认领|领衔|包案|包抓|牵头|督办|主抓|负责|承担|带头(?:整改|抓|破解|解决))[^,。;\d]{0,6}$/u.test(
    clause,
  ) &&
  !/反馈|班子|党[组委]|[区县市省州旗镇乡]委(?!书记|常委)|全面|照单/u.test(clause);
/** 任务45项,42项任务完成: how many of them. */
function isStateOfTasks({ value }: NumberMention, { right, counted }: Context): boolean {
  return (
    counted.some((fact) => fact.indicator === 'rect_tasks' && (fact.value ?? 0) > value) &&
    /^(?:整改)?(?:任务|事项)(?:正|持续|已|未|尚|仍|按期|基本|完成|全部完成)/u.test(right)
  );
}
/** 会议研究整改事项97个 */
const areTalkedOver = ({ left }: Context): boolean =>
  /(?:会议?|\d余?[次场]),?[^,。;\d]{0,8}(?:研究|审议|讨论)(?:整改|巡[视察]|反馈)*(?:任务|事项)$/u.test(left);
/** 对56件具体事项作出批示 */
const areNotedOn = ({ left, right }: Context): boolean =>
  left.endsWith('对') && /^(?:具体|整改)*(?:任务|事项)[^,。;]{0,6}批示/u.test(right);
/** 由副局长牵头整改问题5个: a share. */
const isShareOfDeputy = ({ left, clause }: Context): boolean =>
  BY_DEPUTY.test(left) && !clause.includes('反馈');
const BY_DEPUTY =
  /(?<![、和及][^,。;、\d]{0,6})(?:副(?![省市]级)[^,。;、\d]{1,7}|分管(?:领导|负责人|同志)?)(?:带头|分别|分头|各自)*(?:牵头|领办|领衔|包案|包抓|认领|督办|主抓|负责)(?:整改|督办|落实)*(?:的)?(?:(?:重点|难点)?问题)?$/u;
/** 成立作风转变、队伍建设等7个重点问题整改组 */
const countsGroups = ({ clause, right }: Context): boolean =>
  /成立|组建|设立|抽调/u.test(clause) && /^[^,。;\d]{0,12}(?:组|专班)/u.test(right);

/** 反馈问题42个,40个问题彻底解决: what is told of fewer is no second total. */
function isToldOfSome({ value }: NumberMention, { right, counted }: Context): boolean {
  const total = counted.find(({ indicator }) => indicator === 'problems_total')?.value ?? 0;
  return total > value && /^(?:具体|反馈)?问题[^,。;、:()\n]/u.test(right);
}

/** 整改专班督导6轮,提出意见建议22条 */
const areOfSupervisors = ({ left, right }: Context): boolean =>
  BY_SUPERVISORS.test(left) && !/巡[视察](?!办)/u.test(left) && (left + right.slice(0, 8)).includes('建议');
const BY_SUPERVISORS =
  /(?:督[查导]|专班|纪检监察组|纪委|检查)[^。;]{0,24}(?:提出|反馈|下发|发出)了?(?:整改)?(?:意见)?(?:建议)?(?:共)?$/u;

/** 另外1个问题 */
const ANOTHER = /另外(?:还|的)?有?$/u;

/** 制定措施226条(其中巡视反馈意见148条: the measures on them. */
function isShareOfMeasures({ unit }: NumberMention, { left, counted }: Context): boolean {
  const last = counted.at(-1);
  return last?.indicator === 'rect_measures' && last.unit === unit && /其中[^。;]*$/u.test(left);
}

/** 反馈的12个问题细化为57个问题: the second are the specific ones. */
function isRefined({ code }: Reading, { left, counted }: Context): boolean {
  return (
    code === 'problems_total' &&
    REFINED.test(left) &&
    counted.some(({ indicator }) => indicator === 'problems_total')
  );
}
const REFINED = /(?:细化|细分|分解|拆分|拆解)(?:分解|梳理)?(?:为|成|出|形成)了?$/u;

/** 书记包抓4个问题11条措施: the measures are those of the four. */
function isBesideLed({ start }: NumberMention, { left }: Context, previous: Candidate | null): boolean {
  if (previous?.indicator !== 'tasks_led_by_head' || previous.end > start) return false;
  return ['问题', '任务', '事项'].includes(left.slice(left.length - (start - previous.end)));
}

function candidateOf(mention: NumberMention, { code, side, reach, unit }: Reading): Candidate | null {
  if (code === null) return null;
  const start = side === 'before' ? mention.start - reach : mention.start;
  const end = side === 'after' ? mention.end + reach : mention.end;
  return figureCandidate(mention, 'count', code, { start, end }, unit ?? plainUnit(mention.unit));
}

/** A name before the number is preferred to one after it: 召开党委会5次专题研究. Of those after it, the nearest. */
function rank({ side, reach, length, weak }: Reading): number {
  if (weak) return FAR;
  return side === 'before' ? -1 : reach - length;
}

/** The words after a number belong to it, not to the next: 14类问题49项具体任务. */
function isTaken(mention: NumberMention, { reach }: Reading, previous: Candidate | null): boolean {
  return (
    previous !== null &&
    previous.end > mention.start - reach &&
    previous.end <= mention.start &&
    previous.figure.end < previous.end
  );
}

const OF_PROBLEMS = new WordList([...OF_FEEDBACK, '问题']);

/** 从四个方面剖析问题原因, 从三个方面提出整改措施45条: how the body went about it. */
const WENT_ABOUT = /^[^。;]{0,10}(?:剖析|分析|检视|深挖)|^[^,。;]{0,4}(?:提出|制定|明确)[^,。;]{0,6}[措举]/u;
const FOUND = /反馈|指出|发现|存在/u;
/** 67个问题涉及资金、工程、用人等5大类 */
const FALL_INTO =
  /问题(?:\d{1,3}[个项条])?,?(?:主要|共)?(?:(?:涉及|包括|集中在)[^。;\d]{2,24}等|(?:涉及|包括|集中在|分为)[^。;\d]{2,30}、[^。;、\d]{2,12}|分为|归为|归纳为|梳理为)(?:共|了)?$|(?<!对照)(?:反馈|指出)的?(?:具体|主要|突出)?问题(?:(?:共|计|共计|有|分)?|(?:合计|共计?)?\d{1,3}[个项条],?涉及)$/u;
const OF_TIME_OR_OWN = /立行立改|限期|长期|短期|近期|自查|排查|审计|群众|信访/u;

function classReadings(mention: NumberMention, context: Context, previous: Candidate | null): Reading[] {
  const { left, right, headline } = context;
  const row = CLASSES.find(({ units }) => units.includes(mention.unit));
  // 一方面…,另一方面…
  if (!row || !headline || (mention.unit === '方面' && mention.numeral === '一')) return [];
  if (!left.endsWith('存在') && row.unless.some((word) => left.endsWith(word))) return [];
  const isOfProblems =
    row.code === 'problem_categories' &&
    FALL_INTO.test(left) &&
    !OF_TIME_OR_OWN.test(left) &&
    /^(?:问题|$|[,。;、()])/u.test(right);
  if (!isOfProblems && !row.next.test(right) && !isBesideAspects(mention, left, previous)) return [];
  if (!context.tells(OF_PROBLEMS) || context.isOfEarlierRound) return [];
  if (OF_ANOTHER_CHECK.test(left)) return [];
  if (WENT_ABOUT.test(right) && !FOUND.test(left)) return [];
  if (row.code === 'problem_aspects' && mention.value >= TOO_MANY_ASPECTS) return [];
  const reach = right.startsWith('问题') ? 2 : 0;
  return [{ code: row.code, side: 'after', reach, length: reach, unit: row.unit }];
}

/** 安全检查发现问题4类、共18项 */
const OF_ANOTHER_CHECK = /^(?!.*(?:反馈|指出|巡[视察])).*(?:检查|审计|排查|督查|督导)发现/u;
/** 指出413个方面33个问题: the sign between 4 and 13 was lost. */
const TOO_MANY_ASPECTS = 100;

/** 五大方面11类: classes right after aspects are of the same problems. */
function isBesideAspects({ start }: NumberMention, left: string, previous: Candidate | null): boolean {
  return (
    previous?.indicator === 'problem_aspects' &&
    /^[、,和共的]{0,2}$/u.test(left.slice(left.length - (start - previous.end)))
  );
}

/** 18个类别56项: a bare number after classes or aspects counts the problems in them. */
function bareAfterClasses(
  { start, unit }: NumberMention,
  { left, right }: Context,
  previous: Candidate | null,
): Reading[] {
  const classes = previous?.indicator === 'problem_categories' || previous?.indicator === 'problem_aspects';
  if (!classes || !['个', '项', '条'].includes(unit)) return [];
  if (right !== '' && !',。;('.includes(right.charAt(0))) return [];
  const gap = left.slice(Math.max(0, left.length - (start - previous.end)));
  return ['', '共', '共计', '、', '、共', '、共计', ',共', ',共计', '的'].includes(gap)
    ? [{ code: 'problems_total', side: 'after', reach: 0, length: 0 }]
    : [];
}

/** 每一个问题, 同一个问题. */
const EVERY = wordSet('每 任何 任 哪怕 哪 同 另 某 这 那 逐 于');
/** 完成一项、销号一项; 一个问题一个方案: a procedure, not a count. */
const ONE_BY_ONE = new WordList(
  phrases('一 每 逐', '个 项 条 件 套 名 次 张 份 批 抓 题 事 案 月 季 周 竿 盯'),
);
const STATUS_AFTER = wordSet('已 正 还 尚 仍 均 未 没 需 待 在 按 基本 持续 完成 整改 长期 申请 取得');
const STATUS_BEFORE = wordSet('完成 整改 推进 到位 销号 坚持');
const SEVERAL = /[\d二三四五六七八九十百][个项条]/u;
const HAN_AT_END = /\p{Script=Han}$/u;

/** 反馈的“4个方面、27个问题”: quoted, but counted. */
const FED_BACK = /(?:反馈|指出|梳理出)的?“[^“”一]*$/u;

/** 一 in slogans is not a count, nor is a number inside quotation marks or a title. */
export function isSlogan({ numeral, unit }: NumberMention, { left, right, counted }: Context): boolean {
  if ((isOpen(left, '“', '”') && !FED_BACK.test(left)) || isOpen(left, '《', '》')) return true;
  if (numeral !== '一') return false;
  if (EVERY.upTo(left) !== '' || left.endsWith(`一${unit}`) || right.startsWith(`一${unit}`)) return true;
  if (!['个', '项', '条', '类'].some((one) => unit.includes(one)) || STATUS_AFTER.from(right) !== '')
    return false;
  if (STATE_OF_ONE.test(right) && counted.some(({ indicator }) => TOLD_OF.has(indicator))) return false;
  const [following = ''] = right.slice(0, 16).split(/[。;]/u);
  if (isOneByOne(left.slice(-12)) || isOneByOne(following)) return true;
  const endsItsPhrase = HAN_AT_END.test(left) && endsPhrase(right);
  return !endsItsPhrase && (STATUS_BEFORE.upTo(left) === '' || !SEVERAL.test(left));
}

/** 完成13个,一个问题正在整改 */
const STATE_OF_ONE =
  /^(?:具体)?问题(?:正在|仍在|尚在|还在|尚未|仍未|未完成|因[^,。;]{2,20},|需(?:长期|持续))/u;
const TOLD_OF: ReadonlySet<string> = new Set(['problems_total', 'problems_specific', 'completed']);

/** 完成一项、销号一项, not 一个正在推进. */
function isOneByOne(text: string): boolean {
  return ONE_BY_ONE.all(text).some(({ end }) => STATUS_AFTER.from(text, end) === '');
}

function isOpen(left: string, opening: string, closing: string): boolean {
  return left.includes(opening) && left.lastIndexOf(opening) > left.lastIndexOf(closing);
}

/** The classifier without its size: 大类 gives 类, 大项 gives 个大项. */
function plainUnit(unit: string): string {
  if (unit.endsWith('类')) return '类';
  return unit.endsWith('大项') ? '个' : unit;
}
