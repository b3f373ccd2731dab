import { gather } from '#text/gather.ts';
import { matchesOf } from '#text/scan.ts';
import { sliceOf, type Span } from '#text/span.ts';
import { ORGAN, OWN_NOUN, PARTY } from '#extraction/vocabulary/bodies.ts';
import type { Layout } from '#extraction/layout.ts';
import type { Team } from './team.ts';

const OWN = new RegExp(
  `^(?:(?:我们?|本|该)(?<noun>${OWN_NOUN})?(?:${PARTY}|委)?|(?<bare>集团公司|${OWN_NOUN})(?:${PARTY}))(?:领导)?(?:班子)?(?=$|及|和|[、(])`,
  'u',
);

/** Whether a name is 我局, 本院党组, 该校 or a bare 公司党委: the notice's own body, not named. */
export function isOwn(name: string): boolean {
  return OWN.test(name);
}

const BODY = `(?:${PARTY}|${ORGAN})`;
/** Where a title names the body: before 关于, as the object of 巡察 or 对, or at its start. */
const IN_TITLE: readonly RegExp[] = [
  /^(?:中共|中国共产党)?(?<name>[^\n]{2,40}?)\s*关于/dgu,
  new RegExp(
    `(?:巡[视察](?!组)|对)(?:中共)?(?<name>[\\p{Script=Han}()]{3,36}?${BODY})(?=党员|反馈|整改|情况|工作|的|期间|后|开展|进行|巡)`,
    'dgu',
  ),
  new RegExp(
    `^(?:关于)?(?:中共)?(?<name>[\\p{Script=Han}()]{2,36}?${BODY})(?=落实|贯彻|接受|对|就|针对|办理|20\\d\\d|巡[视察]|整改|[省市县区]委)`,
    'dgu',
  ),
];
const SIGNED = new RegExp(
  `(?<=^|\\n)\\s{0,40}(?:中共|中国共产党)?(?<name>(?!中共)[\\p{Script=Han}()]{3,36}${BODY})(?=\\s|\\d|$)`,
  'dgu',
);
/** Elsewhere a full name stands after 中共, in the name of its leading group, after the label of the page's source, or before its alias. */
const ELSEWHERE: readonly RegExp[] = [
  /中共(?<name>\p{Script=Han}{3,30}?(?:党组|党委|委员会|支部|工委))/dgu,
  /(?:来源|机构|单位|机关|作者)[:|]\s{0,4}(?:中共)?(?<name>\p{Script=Han}{3,30})(?=\s|$)/dgu,
  /(?<name>\p{Script=Han}{3,30})\((?:以下)?简?称[“"]?[我本]/dgu,
  new RegExp(
    `成立了?(?:中共)?(?<name>(?:(?![以由为任的])\\p{Script=Han}){3,24}?${BODY})(?:落实|关于|对)?[^,。;\\n]{0,12}巡[视察][^,。;\\n]{0,12}领导小组`,
    'dgu',
  ),
];
const RECEIVED =
  /向(?<name>[^。;,\n]{2,40}?)(?:主要负责(?:人|同志)|主要领导|书记|领导|班子|成员|[和及其、])*(?:正式|书面|集中|分别|通报|进行)?反馈/dgu;
/** How far into the text a receiver of feedback and a full name are looked for. */
const OPENING = 2000;
const NOTICE = 8000;

/** The body that 我局 or a text without an object speaks of: in title, signature, feedback, or elsewhere if there is only one. */
export function namedBody(layout: Layout, own: string, team: Team | null): Span | null {
  const { folded, outline } = layout;
  const { noun, bare } = OWN.exec(own)?.groups ?? {};
  const suits = (span: Span) =>
    isFull(sliceOf(folded, span), team) && fits(sliceOf(folded, span), noun ?? bare);
  const title = outline.title ? namesIn(folded, outline.title, IN_TITLE) : [];
  const signed = gather(layout.zone('signature'), (zone) => namesIn(folded, zone, [SIGNED]));
  const receiver = receiverOfFeedback(folded);
  const found = [...title, ...signed.toReversed(), ...(receiver ? [receiver] : [])].find(suits);
  if (found || own === '') return found ?? null;
  const others = namesIn(folded, { start: 0, end: NOTICE }, ELSEWHERE).filter(suits);
  return new Set(others.map((span) => sliceOf(folded, span))).size === 1 ? (others[0] ?? null) : null;
}

/** Who received the feedback, as first printed. */
export function receiverOfFeedback(folded: string): Span | null {
  const opening = { start: 0, end: OPENING };
  return namesIn(folded, opening, [RECEIVED]).find((span) => isFull(sliceOf(folded, span), null)) ?? null;
}

function namesIn(folded: string, { start, end }: Span, forms: readonly RegExp[]): Span[] {
  const text = folded.slice(start, end);
  return gather(forms, (form) =>
    gather(matchesOf(form, text), ({ indices }) => {
      const range = indices?.groups?.name;
      return range ? [{ start: start + range[0], end: start + range[1] }] : [];
    }),
  );
}

/** Not 我局, a team, or the committee that sent it. */
function isFull(name: string, team: Team | null): boolean {
  if (
    isOwn(name) ||
    /巡[视察]|反馈|整改|领导|书记|组长|^(?:[省市县区州旗盟]委|中央|社会|全|关于)/u.test(name)
  )
    return false;
  return !team?.name.startsWith(name);
}

const SCHOOL = /[校]|大学|学院|中学|小学|幼儿园/u;

/** Whether a name can be that of 我局, 我校, 我单位. */
function fits(name: string, noun: string | undefined): boolean {
  if (noun === undefined || /单位|部门|机关|党|支部|企业/u.test(noun)) return true;
  if (/公司|集团/u.test(noun)) return /公司|集团/u.test(name);
  return /校|大学|学院/u.test(noun) ? SCHOOL.test(name) : name.includes(noun.at(-1) ?? '');
}
