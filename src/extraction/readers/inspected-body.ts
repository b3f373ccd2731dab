import { matchesOf } from '#text/scan.ts';
import { sliceOf, type Span } from '#text/span.ts';
import { MATTER_END, MATTER_VERB, ORGAN, PARTY } from '#extraction/vocabulary/bodies.ts';
import type { Layout } from '#extraction/layout.ts';
import { isOwn, namedBody, receiverOfFeedback } from './own-name.ts';
import type { Team } from './team.ts';

const BODY_LABEL =
  /(?:被巡[视察](?:单位|党组织|对象|地区)(?:\(党组织\))?(?:名称)?)[::|]\s?(?<name>[^\n(;,。|]{2,40})/du;
/** The forms in which a sentence names the body, the plainest first. */
const FORMS: readonly RegExp[] = [
  /组[^。;\n,]{0,8}对(?<name>[^。;\n]{2,60}?)(?:开展|进行)了?(?:为期[^,。;]{1,10}的)?(?:整改)?[“"]?回头看/du,
  /(?<![针面应绝相])对(?!照[省市县区州]委)(?<name>[^。;\n]{2,80}?)(?:开展|进行|实施|展开|作了)了?[^。;\n]{0,30}?巡[视察]/du,
  /(?:^|组)[^。;\n,]{0,16}?巡[视察]了(?<name>[^。;,\n]{2,40})/du,
  /进驻(?!时间|日期|期间)(?<name>[^。;,\n]{2,40}?)(?:开展|进行|[,。])/du,
  /(?:^|[,。日])(?<name>[^,。;\n日]{2,40}?)(?:自觉|全面|正式)?接受了?[^,。;\n]{0,30}巡[视察]/du,
  /(?<![针面应绝相])对(?!照[省市县区州]委)(?<name>[^。;,\n]{2,40}?)的?(?:常规|专项|机动|提级|交叉|联动|政治|延伸)*巡[视察](?![组办工整反])/du,
  /组[^。;\n,]{0,16}?巡[视察](?![组办工整反]|意见|情况|结果|问题|时间|日期|期间)(?<name>[^。;,\n]{2,40}?)(?:期间|后|时|,|。|$)/du,
  new RegExp(
    `在(?<name>[^。;,\\n\\d]{2,40}?(?:${PARTY}|${ORGAN}))(?:开展|进行)了?[^。;\\n]{0,10}巡[视察]`,
    'du',
  ),
];

/**
 * The object of 对…开展了巡察, without alias and matter; in an inspection of a matter, the body that received the feedback.
 * If that is 我校 or missing, the body named in the title, the signature or elsewhere in full.
 */
export function inspectedBody(layout: Layout, sentence: Span | null, team: Team | null): Span | null {
  const { folded } = layout;
  const labelled = groupSpan(BODY_LABEL.exec(folded.slice(0, 3000)), 0);
  if (labelled) return labelled;
  const object = sentence ? objectOf(folded, sentence, team) : null;
  const printed = object && (bodyIn(folded, object) ?? receiverOfFeedback(folded));
  if (printed && !isOwn(sliceOf(folded, printed))) return printed;
  return namedBody(layout, printed ? sliceOf(folded, printed) : '', team) ?? printed;
}

function objectOf(folded: string, sentence: Span, team: Team | null): Span | null {
  const from = team && team.start >= sentence.start && team.end <= sentence.end ? team.end : sentence.start;
  for (const start of new Set([from, sentence.start])) {
    const stretch = folded.slice(start, Math.min(sentence.end, start + 260));
    for (const form of FORMS) {
      const span = groupSpan(form.exec(stretch), start);
      if (span) return span;
    }
  }
  return null;
}

function groupSpan(match: RegExpExecArray | null, offset: number): Span | null {
  const range = match?.indices?.groups?.name;
  return range ? { start: offset + range[0], end: offset + range[1] } : null;
}

/** (以下简称…), and how, when and on what the inspection was. */
const NOT_NAME =
  /\((?:以下|下称|简称|下同|原[^()\n]{2,20}\)(?!党|委员会|工委)|[^()\n]{0,40}(?:,(?:以下)?(?:简称|下称)|\d{4}年|[现更]名?为|合并|重组|撤销))|[,:](?![^()\n]{0,40}\))|围绕|聚焦|采取|采用|(?<!成)就(?!业)|以“|为期|(?:同步|以?及|并|和)延伸(?=[对至到巡])|(?:自|于|从|在)(?=\d)|\d{4}年/u;
const TAIL =
  /(?:(?:领导)?班子(?:及其成员|成员)?|(?:同步|分别|集中|先后|依次|联动|(?<!党)组织|统一|重点|全面|首次)+|的|了|\s)+$/u;
/** The body in the name of a matter: up to its Party organ, or to what it does. */
const MATTER = new RegExp(
  `(?:${PARTY})(?![及和与、等(所下辖宣组统办书监管]|$)|(?:${ORGAN})(?=${MATTER_VERB})`,
  'gu',
);
/** 全市水务资金: a field, not a body. */
const FIELD = new RegExp(`^全[省市县区州旗镇乡系](?!.*(?:${PARTY})$)`, 'u');

/** 我区水务局, 我镇南坡村 */
const OURS = /^我(?:[镇乡](?!村)(?=.*村))?/u;

/** The body in the printed object; null if that is a matter alone (全市水务资金管理使用情况). */
function bodyIn(folded: string, { start, end }: Span): Span | null {
  const printed = folded.slice(start, end);
  const head = printed.slice(0, NOT_NAME.exec(printed)?.index ?? printed.length);
  const name = head.replace(TAIL, '') || head;
  if (FIELD.test(name)) return null;
  const from = start + (isOwn(name) ? 0 : (OURS.exec(name)?.[0].length ?? 0));
  const [cut] = MATTER_END.test(printed) ? matchesOf(MATTER, head) : [];
  if (cut) return { start: from, end: start + cut.index + cut[0].length };
  return MATTER_END.test(name) ? null : { start: from, end: start + name.length };
}
