import {
  BUSINESS,
  CHAIRS,
  MEETING_KINDS,
  OF_RECTIFICATION,
  ORGANS,
  PARTICIPANTS,
} from '#extraction/vocabulary/meetings.ts';
import { HEADS_OF_BODIES } from '#extraction/vocabulary/led-by-head.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import { clauseStart } from '#extraction/tokens/clauses.ts';
import { anyOf } from '#text/pattern.ts';
import { matchesOf } from '#text/scan.ts';
import type { Context } from './context.ts';
import type { Reading } from './reading.ts';

const TIMES = /^余?(?:次|场|场次|轮次)$/u;
/** 会 at the end of a meeting's name; not 管理委员会, 社会 or 会计. */
const MEETING =
  '(?:会会议|会议|(?<!(?<!总支|支部)委员|管委|学生|联合|居委|村委|理事|监事|董事|(?<!职)工|[协商学社机])会)(?!计(?!$|\\d)|同(?![步时])|[员商费签客务场所址谈见])';
const EXTENDED_OF = '(?<=委|组|总支|支部)\\(扩大会议?\\)';
const ENDS_IN_MEETING = new RegExp(`(?:${MEETING}(?:\\(扩大会?议?\\))?|${EXTENDED_OF})$`, 'u');
/** What may stand between a meeting and its number: 领导小组会议等研究86次. */
const LINK =
  /^等?,?(?:形式|方式)?(?:总?次数|数量|总数)?(?:同步|专题|合计|总共)*(?:研究|部署|讨论|审议|听取|推动|推进|调度|召开)*(?:整改工作|整改|工作)?(?:一?共计?|累计|共有|合计|先后|前后|分别|总计|总共|[多就高]达|达到|召开|开|[共各达为等约有了已计:|\s])*\(?$/u;
/** More words of action may, if nothing else fits: 党委会听取汇报5次. */
const ACTION = /^[^。;\d]{0,32}$/u;
const ACTS = /研究|听取|召开|调度|部署|讨论|审议|传达|审定|推动|专题/u;
const HOLD = /(?:召开|召集|主持|牵头(?=召开)|组织(?!生活)|举行|开展|参加|听取|通过|运用|以(?!及))[了过]?/gu;
const HOLDING =
  /^(?:先后|累计|共|亲自|带头|专门|定期|及时|多次|[已了在对]|召开|召集|主持|牵头(?=召开)|组织(?!生活)|举行|开展|参加|听取)*/u;
const SEPARATOR = /、|以及|[和及与暨或]|(?<=次)\s/u;
const AFTER = new RegExp(`^[^,。;:!?\\n|“”《》\\d、]{0,28}?${MEETING}`, 'u');
const EXTENDED = /^(?:\(扩大会?议?\)(?:会议)?|扩大会议)/u;
const SHARED = new RegExp(
  `^(?:(?:、|以及|[和及与暨])(?![一二两三四五六七八九十]{1,3}[次场])[^,。;、\\d]{0,20}?(?:${MEETING}|调研)(?!议?等?[共计累先后]{0,4}(?:\\d|[一二两三四五六七八九十]{1,3}[次场])))+`,
  'u',
);
const MEETINGS = new RegExp(`${MEETING}(?:\\(扩大会?议?\\)(?:会议)?)?|${EXTENDED_OF}`, 'gu');

/** Meetings by kind; a number shared by several kinds is their total. */
export function meetingReadings(mention: NumberMention, context: Context): Reading[] {
  if (!TIMES.test(mention.unit) || !context.headline || ORDINARY.test(context.clause)) return [];
  if (isRhythm(context) || isOfAYear(context) || OF_THESE.test(context.right)) return [];
  if (isSession(mention, context) || isOfSupervisors(context)) return [];
  return [...namedBefore(context), ...namedAfter(context), ...someOf(context)];
}

/** 召开党组会35次,其中研究整改13次: only those on the rectification count. */
const OF_THESE = /^[,(]?其中[^,。;\d]{0,12}(?:整改|巡[视察])[^,。;\d]{0,8}\d{1,3}余?[次场]/u;
const SOME_OF = /(?<held>[^,。;\d]+)\d{1,4}余?[次场][,(]?(?<of>其中[^,。;\d]*(?:整改|巡[视察])[^,。;\d]*)$/u;

/** 八次全会, 十八届人大三次会议: which session it was. */
function isSession({ numeral }: NumberMention, { left, right }: Context): boolean {
  if (PLENUM.test(right))
    return (
      left.endsWith('届') || !(HELD_SO_OFTEN.test(left) || (/\d/u.test(numeral) && !right.startsWith('全会')))
    );
  if (!/^(?:扩大)?会议/u.test(right)) return false;
  return (
    left.endsWith('届') || (SESSION_OF.test(left) && !/[\d两]/u.test(numeral) && !HELD_ON_WORK.test(right))
  );
}
const HELD_ON_WORK = /^(?:扩大)?会议(?:专题|集中)?(?:研究|部署|听取|调度)/u;
const PLENUM = /^(?:中央)?(?:全会|代表大会|党代会)|^全体(?:\(扩大\)|扩大)?会议/u;
const HELD_SO_OFTEN = /(?:召开|先后|累计|组织|举行|开|了|共)$/u;
const SESSION_OF = /(?:人大|政协|人代会|党代会|代表大会|委员会|[纪市县区省州旗]委|工会|团委|妇联)第?$/u;

/** 派驻纪检监察组召开专题会议3次, 驻局纪检监察组全程督导,先后2次召开专题督导会: not the body's own. */
function isOfSupervisors({ left, right }: Context): boolean {
  if (SUPERVISORS_HOLD.test(left)) return true;
  return (
    SUPERVISORS.test(left) &&
    /督导会|监督会/u.test(left.slice(left.lastIndexOf(',') + 1) + right.slice(0, 16))
  );
}
const SUPERVISORS = /(?:派驻|驻)[^,。;、\d]{0,12}(?:纪检监察组|纪检组|监察组)(?!组长)/u;
const SUPERVISORS_HOLD = new RegExp(
  `(?:^|[,;])(?:(?!接受|配合|听取|会同|联合|协同|邀|请|向|对|由|与|和|在)[^,。;、\\d]){0,6}${SUPERVISORS.source}(?:先后|累计|共|及时|多次|主动)*(?:组织)?(?:召开[^,。;\\d]{0,14})?$`,
  'u',
);

function someOf(context: Context): Reading[] {
  const { held, of } = SOME_OF.exec(context.left)?.groups ?? {};
  if (held === undefined || of === undefined) return [];
  return namedBefore(context.named(held)).map((reading) => ({
    ...reading,
    reach: of.length,
    length: of.length,
  }));
}

/** A year's ordinary meetings, and those of others: 纪检组列席整改会议6次. */
const ORDINARY = /全年|每年|年均|历年|年度|列席了?(?!人员|指导)(?:(?!召开|的)[^,。;])*$/u;
/** 2021年共召开党组会议35次,研究“三重一大”事项78项: the year's meetings, if nothing around is about rectification. */
function isOfAYear({ left, right, clause }: Context): boolean {
  if (!OF_A_YEAR.test(clause) && !SINCE_A_YEAR.test(left) && !OF_AN_AGENDA.test(right)) return false;
  return !OWN_BUSINESS.test(left + right);
}
const OF_A_YEAR = /^\d{4}年(?:[上下]半年|第?[一二三四]季度)?(?:共|累计|总共)*(?:召开|组织)/u;
const SINCE_A_YEAR = /(?:^|[,。;])(?:今年|去年|近年|年初|\d{4}年)(?:以来|来),?[^。;]*$/u;
/** 研究议题46项, 审议重大事项36项 */
const OF_AN_AGENDA = /^,?[^,。;\d]{0,6}(?:研究|审议|讨论|决策)[^,。;\d]{0,6}(?:议题|重大事项|“?三重一大)/u;
/** 每半月召开一次例会 says how often, not how many. */
const RHYTHM = /每(?:半个?|隔?[一二两三]个?|个)?(?:月|周|旬|季度?|日|天)[^,。;\d]{0,10}$/u;
const EVERY_SO_OFTEN = /每(?:半个?|隔?[一二两三]个?|个)?(?:月|周|旬|季度?|日|天)[^,。;]{0,20}$/u;

/** 每月召开党委会议,共召开12次: the ordinary ones. */
const HELD_EVERY = /每(?:半个?|隔?[一二两三]个?|个)?(?:月|周|旬|季度?|日|天)[^。;]{0,30}$/u;
const SUM_OF_ALL = /共计?(?:召开|开)?$/u;
const OF_THE_WORK = /整改|巡[视察]|反馈|领导小组|专班/u;

/** How often meetings are held, or the sum of those held so often on other business. */
function isRhythm({ left, right, clause }: Context): boolean {
  if (RHYTHM.test(clause) && !SO_FAR.test(clause)) return true;
  return HELD_EVERY.test(left) && SUM_OF_ALL.test(clause) && !OF_THE_WORK.test(left + right);
}

/** 党委会(含扩大会)11次 */
const ASIDE = /(?<=会|会议)\((?!扩大)[^()\d,。;]{1,8}\)$/u;

/** 与公安局会商12次: on other business. */
function isTalk(before: string): boolean {
  return /会商|碰头(?!会)/u.test(before) && !/领导小组|专班|整改|巡[视察]/u.test(before);
}

function namedBefore(context: Context): Reading[] {
  const printed = holdersOf(context);
  const aside = ASIDE.exec(printed)?.[0].length ?? 0;
  const before = printed.slice(0, printed.length - aside);
  if (!before.includes('会') && !before.includes('碰头')) return [];
  const met = isTalk(before) ? undefined : MET.exec(before)?.[0].length;
  if (met)
    return [
      { code: unnamed('会议', before.slice(0, -met), context), side: 'before', reach: met, length: met },
    ];
  const last = matchesOf(MEETINGS, before).at(-1);
  if (last === undefined) return [];
  const nameEnd = last.index + last[0].length;
  const gap = before.slice(nameEnd);
  const linked = LINK.test(gap);
  const following = FOLLOWING_NOUN.test(gap);
  if (!linked && !following && !(ACTION.test(gap) && ACTS.test(gap))) return [];
  const named = before.slice(0, nameEnd);
  const held = matchesOf(HOLD, named.slice(0, last.index)).at(-1);
  const cell = named.lastIndexOf('|', last.index) + 1;
  const counted = matchesOf(COUNTED_BEFORE, named).at(-1);
  const from = Math.max(
    cell,
    held ? held.index + held[0].length : 0,
    counted ? counted.index + counted[0].length : 0,
  );
  const list = named.slice(from).split(SEPARATOR);
  const shared =
    list.slice(0, -1).some((other) => ENDS_IN_MEETING.test(other)) && !/\d/u.test(list.at(-2) ?? '');
  const reading = (code: string | null, start: number): Reading => ({
    code,
    side: 'before',
    reach: printed.length - start,
    length: linked || following ? nameEnd - start : 1,
    ...(linked || following ? {} : { weak: true as const }),
  });
  if (shared && gap.includes('各')) return eachOf(list, before, context);
  if (
    shared &&
    commonKind(list) === 'meetings_total' &&
    !list.some((one) => COMMITTEE.test(one) || isOnRectification(one)) &&
    !OWN_BUSINESS.test(context.left + context.right)
  )
    return [reading(null, from)];
  if (shared || following) return [reading(following ? 'meetings_total' : commonKind(list), from)];
  const name = JOINT.exec(named.slice(from))?.[0] ?? list.at(-1)?.trimStart() ?? '';
  const holder = named.slice(0, named.length - name.length);
  const code = codeOf(list.at(-1) ?? '', holder, context);
  return [reading(code, holder.length - heldBy(code, name, holder))];
}

/** 开会15次, 开会研究巡察整改工作15次 */
const MET =
  /(?:开会|碰头(?!会)|会商)(?:(?:专题)?(?:研究|部署|调度|推进)(?:巡[视察])?(?:反馈)?(?:意见|问题)?(?:整改)?(?:落实|工作|事项|情况)*)?(?:共|了|过|累计)*$/u;

/** 党组会议12次、: what is counted already. */
const COUNTED_BEFORE = /\d余?(?:次|场次?)[、,和及]/gu;

/** 专题会议及调研30余次: a second noun shares the number. */
const FOLLOWING_NOUN = /^(?:、|以及|[和及与])(?!召开|研究|听取|部署)[^,。;、\d]{2,4}(?:共|累计|等)?$/u;

/** 推进会、调度会12次 are of one kind; others make a total. */
function commonKind(list: readonly string[]): string {
  const [first, ...others] = list.map(
    (name) => MEETING_KINDS.find(({ cues }) => cues.some((cue) => name.includes(cue)))?.code,
  );
  return first && others.every((code) => code === first) ? first : 'meetings_total';
}

/** 专题会、调度会各召开4次 */
function eachOf(list: readonly string[], before: string, context: Context): Reading[] {
  return list.map((name) => {
    const start = before.lastIndexOf(name);
    const code = codeOf(name, before.slice(0, start), context);
    return { code, side: 'before', reach: before.length - start, length: before.length - start, each: true };
  });
}

/** The clause before the number, with the one before it if it only says that meetings were held: …专题会,共召开31次. */
function holdersOf({ left, right, clause }: Context): string {
  const open = left.endsWith('(') ? left.slice(0, -1) : left;
  const own = left.endsWith('(') ? open.slice(clauseStart(open)) + '(' : clause;
  const business = HELD_ON.test(own);
  if (own !== left && ONE_OF_SEVERAL.test(own)) return listedWith(own, left);
  if (own === left || (!business && !HELD_ONLY.test(own))) return own;
  const earlier = left.slice(0, left.length - own.length - 1);
  const held = earlier.slice(clauseStart(earlier));
  if (business)
    return ENDS_IN_MEETING.test(held) && HELD.test(held) && !OF_OTHER_BODIES.test(held)
      ? `${held},${own}`
      : own;
  const tellsHowOften = EVERY_SO_OFTEN.test(held) && (!SO_FAR.test(own) || AFTER.test(right));
  return tellsHowOften ? own : `${held},${own}`;
}

/** 召开党组会议,专题会议共12次: a comma between those that share a number. */
const ONE_OF_SEVERAL = new RegExp(
  `^(?![^,]*(?:召开|主持|组织))[^,。;\\d]{0,14}${MEETING}等?(?:共计|累计|合计|总计|共)$`,
  'u',
);

function listedWith(own: string, left: string): string {
  const earlier = left.slice(0, left.length - own.length - 1);
  const held = earlier.slice(clauseStart(earlier));
  if (!ENDS_IN_MEETING.test(held) || /\d/u.test(held)) return own;
  return HELD.test(held) || held === earlier ? `${held}、${own}` : `${listedWith(held, earlier)}、${own}`;
}

/** 召开党组会,研究巡察整改工作8次: what the meetings before were on. */
const HELD_ON =
  /^(?:专题|集体|共同|多次)*(?:研究|听取|审议|部署|调度|讨论|安排|推进|研判)[^,。;\d会]{0,12}(?:整改|巡[视察]|反馈)[^,。;\d会]{0,10}$/u;
/** Other bodies, other business, and how often. */
const OF_OTHER_BODIES =
  /人大|政协|纪委|监委|安委|纪检监察组|政府|主任会|各[镇乡街村单部支责]|单位|部门|科室|分管|全年|每|警示教育|民主生活/u;
const HELD = /召开|召集|主持|组织|举行/u;
/** 每月召开例会,目前已召开6次 */
const SO_FAR = /目前|截至|已|累计|共计?召开|共$|总计|合计/u;
const HELD_ONLY =
  /^(?:目前|截至目前|现|已|已经|总共|共|累计|合计|先后|共计|已)*(?:召开|研究|开会)?(?:了|达到?)?$/u;

function namedAfter(context: Context): Reading[] {
  const { right, clause } = context;
  const words = AFTER.exec(right)?.[0];
  if (words === undefined) return [];
  const extended = EXTENDED.exec(right.slice(words.length))?.[0] ?? '';
  const shared = SHARED.exec(right.slice(words.length + extended.length))?.[0] ?? '';
  const holding = HOLDING.exec(words)?.[0].length ?? 0;
  const name = words.slice(holding) + extended;
  const reach = words.length + extended.length + shared.length;
  const code = shared === '' ? codeOf(name, clause + words.slice(0, holding), context) : 'meetings_total';
  return [{ code, side: 'after', reach, length: reach }];
}

/** 党工委、管委会专题会议: of two organs together. */
const JOINT = /(?:党工委|党委|党组|班子)[、和及与](?:管委会|党委|政府|行政)[^、和及与]{0,16}$/u;

/** Length of the words before a name that say who held the meeting, where they decide its kind. */
function heldBy(code: string | null, name: string, holder: string): number {
  if (code === 'meetings_led_by_head')
    return (CHAIRED.exec(holder) ?? CHAIR_HOLDS.exec(holder))?.[0].length ?? 0;
  if (code !== 'meetings_leading_group' || name.includes('领导小组')) return 0;
  return (GROUP_HOLDS.exec(holder)?.[0] ?? '').replace(/^.*(?:[在由]|成立)/u, '').length;
}

/** 推进整改相关会议: what stands before says what they were about, not their kind. */
const OF_ANY_KIND = /(?:相关|有关)会议$/u;

const CHAIRED = /(?:(?:主持|召集)(?:召开)?|牵头召开)[了过]?$/u;
const COMMITTEE = new RegExp(
  `(?:${anyOf(ORGANS).source})(?:委员|成员|班子)?会?议?(?:\\(扩大会?议?\\)|扩大)?(?:会议|会|(?<=\\)))$`,
  'u',
);

/** `holder` is the clause up to the name: who held it, and how. Null for meetings on other business. */
function codeOf(name: string, holder: string, context: Context): string | null {
  const plain = name.replace(/\([^()]{0,8}\)/gu, '');
  const kind = OF_ANY_KIND.test(plain)
    ? undefined
    : MEETING_KINDS.find(({ cues }) => cues.some((cue) => plain.includes(cue)));
  if (kind?.anyBusiness) return kind.code;
  if (TASK_FORCE.test(holder)) return 'meetings_total';
  if (COMMITTEE.test(name))
    return name.includes('常委会') && OF_OTHERS.test(context.left) ? null : 'meetings_party_committee';
  if (kind === undefined) return unnamed(name, holder, context);
  if (!isOnRectification(name) && !isOfOwnStaff(plain, context)) return null;
  return isOfLeadingGroup(holder) ? 'meetings_leading_group' : kind.code;
}

/** 会议, 有关会议, 整改工作会议: who held it decides. 碰头会 beside other kinds are not all of them. */
function unnamed(
  name: string,
  holder: string,
  { left, right, clause, counted, underHead }: Context,
): string | null {
  if (!isOnRectification(name) || OTHER_BODY.test(holder) || OF_UNIONS.test(name)) return null;
  if (ORGAN_HOLDS.test(holder) && !OWN_BUSINESS.test(left + right)) return null;
  if (GROUP_HOLDS.test(holder)) {
    if (BESIDE_GROUP.test(holder)) return 'meetings_total';
    return isOfLeadingGroup(holder) ? 'meetings_leading_group' : null;
  }
  if (GROUP_MEANT.test(holder) || GROUP_IS_SUBJECT.test(left)) return 'meetings_leading_group';
  if (CHAIRED_BY_HEAD.test(holder) && OWN_BUSINESS.test(name)) return 'meetings_led_by_head';
  if (OF_ITS_OWN_KIND.test(name) || !OF_NO_KIND.test(name)) return null;
  if (/碰头会/u.test(name) && counted.some(({ indicator }) => indicator.startsWith('meetings_'))) return null;
  const chaired =
    (underHead || CHAIR.test(left)) &&
    (/主持|召集|牵头(?:先后|累计|共|多次)*召开/u.test(holder) ||
      CHAIR_HOLDS.test(holder) ||
      (HOLDS.test(holder) && HEAD_IS_SUBJECT.test(left)));
  return chaired && !DEPUTY.test(clause) ? 'meetings_led_by_head' : 'meetings_total';
}

const OF_NO_KIND = /(?:会议|碰头会)(?:\(扩大\))?$|^大?会$/u;
/** Kinds that are not counted apart. */
const OF_ITS_OWN_KIND = /联席|协调|办公会|班子会|动员|座谈/u;
const OF_UNIONS = /工会|团委|妇联|职工(?:代表)?大会|职代会/u;
/** 安全生产委员会召开会议5次 */
const OTHER_BODY = /(?:委员会|指挥部|协会|联席会)(?:先后|累计|共)?(?:召开|组织)[了过]?$/u;
/** 党组召开会议9次, in a sentence that says nothing of the rectification: its ordinary meetings. */
const ORGAN_HOLDS = new RegExp(`(?:${anyOf(ORGANS).source})(?:先后|累计|共)*(?:召开|组织)[了过]?$`, 'u');
/** The standing committee of a people's congress meets on its own business. */
const OF_OTHERS = /人大|政协/u;
/** 党委、整改领导小组先后召开会议23次 */
const BESIDE_GROUP = /(?:党委|党组|党工委|班子)[、和及与][^、,]{0,12}领导小组/u;
/** 该小组共开会11次, 整改工作领导小组由…任组长,…,召开会议9次: the group is the subject. */
const GROUP_MEANT = /^(?:该|此)?小组[^,;]{0,10}$/u;
const GROUP_IS_SUBJECT = /^[^,。;召立组会]{0,10}(?:整改|巡[视察])[^,。;召立会]{0,8}领导小组(?!会|办)/u;

const GROUP_HOLDS =
  /(?<name>[^,。;:、]{0,24})领导小组(?:(?:及其|及|和)?办公室)?(?:先后|累计|共|定期|及时|多次|已|组织|主持|召集|召开|了|\d|[一二两三四五六七八九十次])*$/u;

function isOfLeadingGroup(holder: string): boolean {
  const name = GROUP_HOLDS.exec(holder)?.groups?.name?.replace(/^.*[任为]组长的$/u, '');
  return name !== undefined && isOnRectification(name);
}

/** 书记亲自主持召开整改协调会3次, of whatever kind */
const CHAIRED_BY_HEAD = new RegExp(
  `(?<!副|纪委|政法委|支部)(?:${anyOf(HEADS_OF_BODIES).source})(?:同志)?(?:亲自|带头|先后|累计|共|多次)*(?:主持|召集)(?:召开)?[了过]?$`,
  'u',
);
const CHAIR = anyOf(CHAIRS);
const CHAIR_HOLDS = new RegExp(`(?<!副)(?:${CHAIR.source})(?:亲自|带头|先后|累计|共|多次)*召开[了过]?$`, 'u');
const HOLDS = /^(?:先后|累计|共|多次|亲自|专门|组织)*召开[了过]?$/u;
/** 区委书记带头领办…,反馈以来,召开会议…10次: of the head, if no one else is named. */
const HEAD_IS_SUBJECT = new RegExp(
  `^(?:(?!要求|镇村|督促)[^,。;、]){0,16}(?<![纪副]|纪委|支部)(?:${CHAIR.source})(?:带头|亲自|切实|履行|扛[起牢]|认真|主动|坚决|自觉|始终|严格|坚持|率先|靠前)(?:(?!(?:${anyOf(ORGANS).source})(?!巡[视察])|班子|小组|专班|单位|部门|科室|处室|成员|办公室|领导|干部|(?<!第一)责任人|各|全体|人大|政府)[^。;])*$`,
  'u',
);
const DEPUTY = /(?:(?<!召集(?:领导)?)班子成员|分管|副[^,;]{0,2}(?:长|任|记|理))[^,;]{0,16}$/u;
const TASK_FORCE = /(?:专班|整改办|巡改办)[^,;、]{0,8}$/u;

/** Who attends a meeting of a kind of its own: 中层干部推进会. */
const ATTENDED = new RegExp(`(?<!老)(?:${anyOf(PARTICIPANTS).source})`, 'gu');
const KNOWN = new RegExp(anyOf(OF_RECTIFICATION).source, 'gu');
const ORGAN = new RegExp(`^.*(?:${anyOf(ORGANS).source})`, 'u');
const OWN_BUSINESS = anyOf(BUSINESS);

/** 中层干部推进会, where its sentence speaks of the rectification and not of something else it was on. */
function isOfOwnStaff(name: string, { left, right, counted }: Context): boolean {
  if (name.includes('例会') || !isOnRectification(name.replaceAll(ATTENDED, ''))) return false;
  const isBesideOwn = counted.some(({ indicator }) => indicator.startsWith('meetings_'));
  return (isBesideOwn || OWN_BUSINESS.test(left + right)) && !ON_SOMETHING.test(right);
}
const ON_SOMETHING = /^,?(?:研究|部署|推进|讨论|通报|学习|发展)(?![^,。;]*(?:整改|巡[视察]|反馈))/u;

/** Whether all words of a meeting's name are on rectification, apart from the name of the body in front. */
function isOnRectification(name: string): boolean {
  if (OWN_BUSINESS.test(name)) return true;
  return name.replace(ORGAN, '').replace(KNOWN, '').replace(/[()]/gu, '').length < 2;
}
