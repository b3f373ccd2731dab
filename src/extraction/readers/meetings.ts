import {
  BUSINESS,
  CHAIRS,
  MEETING_KINDS,
  OF_RECTIFICATION,
  ORGANS,
} from '#extraction/vocabulary/meetings.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import { anyOf } from '#text/pattern.ts';
import type { Context } from './context.ts';
import type { Reading } from './reading.ts';

const TIMES = /^余?(?:次|场|场次|轮次)$/u;
/** 会 at the end of a meeting's name; not 委员会, 社会 or 会计. */
const MEETING =
  '(?:会会议|会议|(?<!委员|管委|学生|联合|居委|村委|理事|监事|董事|[协商工学社机])会)(?![计员同商费签客务场所址谈见])';
const ENDS_IN_MEETING = new RegExp(`${MEETING}(?:\\(扩大\\))?$`, 'u');
/** What may stand between a meeting and its number: 领导小组会议等研究86次. */
const LINK =
  /等?(?:专题)?(?:研究|部署|讨论|审议|听取|推动|推进)*(?:整改工作|整改|工作)?(?:共计|累计|共有|合计|先后|前后|分别|总计|达到|[共各达为等约有了已:|\s])*$/u;
const HOLD = /(?:召开|召集|主持|组织|举行|开展|参加|听取|通过|以)[了过]?/gu;
const HOLDING =
  /^(?:先后|累计|共|亲自|带头|专门|定期|及时|多次|[已了在对]|召开|召集|主持|组织|举行|开展|参加|听取)*/u;
const SEPARATOR = /、|以及|[和及与暨]/u;
const AFTER = new RegExp(`^[^,。;:!?\\n|“”《》\\d、]{0,28}?${MEETING}`, 'u');
const EXTENDED = /^\(扩大\)(?:会议)?/u;
const SHARED = new RegExp(`^(?:(?:、|以及|[和及与暨])[^,。;、\\d]{0,20}?(?:${MEETING}|调研))+`, 'u');

/** Meetings by kind; a number shared by several kinds is their total. */
export function* meetingReadings(mention: NumberMention, context: Context): Generator<Reading> {
  if (!TIMES.test(mention.unit) || !context.headline || ORDINARY.test(context.clause)) return;
  yield* namedBefore(context);
  yield* namedAfter(context);
}

/** A year's ordinary meetings. */
const ORDINARY = /全年|每年|年均|历年/u;

function* namedBefore(context: Context): Generator<Reading> {
  const { clause } = context;
  const link = LINK.exec(clause)?.[0].length ?? 0;
  const named = clause.slice(0, clause.length - link);
  const held = [...named.matchAll(HOLD)].at(-1);
  const from = held ? held.index + held[0].length : 0;
  const list = named.slice(from);
  const names = list.split(SEPARATOR);
  const name = names.at(-1) ?? '';
  const others = names.slice(0, -1);
  const shared = others.some((other) => ENDS_IN_MEETING.test(other)) && !/\d/u.test(others.at(-1) ?? '');
  const isMeeting = ENDS_IN_MEETING.test(name);
  const reading = (code: string | null, length: number): Reading => ({
    code,
    side: 'before',
    reach: link + length,
    length,
  });
  if (named.endsWith('开会')) yield reading(unnamed('会议', clause, context), 2);
  else if (shared && (isMeeting || (name !== '' && name.length <= 4)))
    yield reading('meetings_total', list.length);
  else if (isMeeting) {
    const joint = JOINT.exec(list)?.[0] ?? name;
    const holder = named.slice(0, named.length - joint.length);
    const code = codeOf(name, holder, context);
    yield reading(code, joint.length + heldBy(code, name, holder));
  }
}

function* namedAfter(context: Context): Generator<Reading> {
  const { right, clause } = context;
  const words = AFTER.exec(right)?.[0];
  if (words === undefined) return;
  const extended = EXTENDED.exec(right.slice(words.length))?.[0] ?? '';
  const shared = SHARED.exec(right.slice(words.length + extended.length))?.[0] ?? '';
  const holding = HOLDING.exec(words)?.[0].length ?? 0;
  const name = words.slice(holding) + extended;
  const reach = words.length + extended.length + shared.length;
  const code = shared === '' ? codeOf(name, clause + words.slice(0, holding), context) : 'meetings_total';
  yield { code, side: 'after', reach, length: reach };
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

const CHAIRED = /(?:主持|召集)(?:召开)?[了过]?$/u;
const COMMITTEE = new RegExp(
  `(?:${anyOf(ORGANS).source})(?:委员|成员|班子)?会?(?:\\(扩大\\)|扩大)?(?:会议|会|(?<=\\)))$`,
  'u',
);

/** `holder` is the clause up to the name: who held it, and how. Null for meetings on other business. */
function codeOf(name: string, holder: string, context: Context): string | null {
  const plain = name.replace(/\([^()]{0,8}\)/gu, '');
  const kind = MEETING_KINDS.find(({ cues }) => cues.some((cue) => plain.includes(cue)));
  if (kind === undefined)
    return COMMITTEE.test(name) ? 'meetings_party_committee' : unnamed(name, holder, context);
  if (!kind.anyBusiness && !isOnRectification(name)) return null;
  return kind.code !== 'meetings_party_committee' && !kind.anyBusiness && isOfLeadingGroup(holder)
    ? 'meetings_leading_group'
    : kind.code;
}

/** 会议, 有关会议, 整改工作会议: who held it decides. */
function unnamed(name: string, holder: string, { left, clause }: Context): string | null {
  if (!isOnRectification(name)) return null;
  if (/领导小组/u.test(holder) && GROUP_HOLDS.test(holder))
    return isOfLeadingGroup(holder) ? 'meetings_leading_group' : null;
  const chaired = CHAIR.test(left) && (/主持|召集/u.test(holder) || CHAIR_HOLDS.test(holder));
  return chaired && !DEPUTY.test(clause) && !TASK_FORCE.test(clause)
    ? 'meetings_led_by_head'
    : 'meetings_total';
}

const GROUP_HOLDS =
  /(?<name>[^,。;:、]{0,24})领导小组(?:办公室)?(?:先后|累计|共|定期|及时|多次|已|组织|主持|召集|召开|了|\d|[一二两三四五六七八九十次])*$/u;

function isOfLeadingGroup(holder: string): boolean {
  const name = GROUP_HOLDS.exec(holder)?.groups?.name;
  return name !== undefined && isOnRectification(name);
}

const CHAIR = anyOf(CHAIRS);
const CHAIR_HOLDS = new RegExp(`(?<!副)(?:${CHAIR.source})(?:亲自|带头|先后|累计|共|多次)*召开[了过]?$`, 'u');
const DEPUTY = /(?:班子成员|分管|副[^,;]{0,2}(?:长|任|记|理))[^,;]{0,16}$/u;
const TASK_FORCE = /(?:专班|整改办)[^,;]{0,8}$/u;

const KNOWN = new RegExp(anyOf(OF_RECTIFICATION).source, 'gu');
const ORGAN = new RegExp(`^.*(?:${anyOf(ORGANS).source})`, 'u');
const OWN_BUSINESS = anyOf(BUSINESS);

/** Whether all words of a meeting's name are on rectification, apart from the name of the body in front. */
function isOnRectification(name: string): boolean {
  if (OWN_BUSINESS.test(name)) return true;
  return name.replace(ORGAN, '').replace(KNOWN, '').replace(/[()]/gu, '').length < 2;
}
