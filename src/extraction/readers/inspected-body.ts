import type { Span } from '#text/span.ts';
import type { Layout } from '#extraction/layout.ts';
import type { Team } from './team.ts';

const BODY_LABEL =
  /(?:被巡[视察](?:单位|党组织|对象|地区)(?:\(党组织\))?(?:名称)?)[::|]\s?(?<name>[^\n(;,。|]{2,40})/du;
const OBJECT =
  /(?:分别|同步|集中)?对(?<name>[^。;\n]{2,60}?)(?:同步|分别|集中)?(?:开展|进行|实施|进行了|开展了)(?:了)?[^。;\n]{0,30}?巡[视察]/du;
const OBJECT_AFTER = /组(?:[^。;\n,]{0,16}?)巡[视察]了(?<name>[^。;,\n]{2,40})/du;
const STATIONED = /进驻(?<name>[^。;,\n]{2,40}?)(?:开展|进行|,|。|,)/du;
const OWN =
  /^(?:我|本|该)(?:局|校|院|镇|县|市|区|委|公司|集团|单位|乡|街道|党委|党组|中心|部门|厅|处|州|盟|旗|行|社|所)/u;

/** The object of 对…开展了巡察; if that is 我校 or missing, the body in the title or signature. */
export function inspectedBody(layout: Layout, sentence: Span | null, team: Team | null): Span | null {
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

/** 中共…委员会关于…的通报: the speaking body is the inspected one. */
function fromTitle({ folded, outline }: Layout): Span | null {
  if (!outline.title) return null;
  const title = folded.slice(outline.title.start, outline.title.end);
  const match = /^(?:中共)?(?<name>[^\n]{2,40}?)关于/du.exec(title);
  return groupSpan(match, outline.title.start);
}

/** The signing body, if the text says 我校 and the title names nobody. */
function fromSignature(layout: Layout): Span | null {
  const zone = layout.zone('signature').at(-1);
  if (!zone) return null;
  const signed =
    /(?:中共)?(?<name>(?!中共)\p{Script=Han}{3,36}(?:党委|党组|党工委|党总支|党支部|委员会|委))/du;
  return groupSpan(signed.exec(layout.folded.slice(zone.start, zone.end)), zone.start);
}
