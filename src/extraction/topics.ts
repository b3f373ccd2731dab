import { gather } from '#text/gather.ts';
import type { Span } from '#text/span.ts';
import { CueMap, type Hit } from './cue-map.ts';
import { tally, type CueScore } from './scoring.ts';
import { TOPICS } from './vocabulary/codelists.ts';
import { IN_FIELD, THROUGHOUT } from './vocabulary/topics.ts';

/** A heading names the subject, the paragraph what was done, and the headings above the context. */
const IN_HEADING = 3;

/** Weak cues are generic words, counted only in a heading. */
const GENERIC = 1;
const PLAIN = 2;
const STRONG = 3;

/** How much of a body is read: later sentences are about measures rather than the problem. */
const BODY = 240;

/** A second topic must score close to the first, or be named in the heading. */
const NEAR = 0.9;

/** So does one that four strong cues of the paragraph name. */
const PLENTY = 4 * STRONG;

/** So does what one measure is mainly about: two strong cues, and little else. */
const MAIN = 2 * STRONG;
const ASIDE = 1 / 3;

/** Where an item names its subject. */
export interface Places {
  readonly heading: Span;
  readonly body: Span;
  /** The headings above, outermost first, without those of pillars: they name whole fields. */
  readonly path: readonly Span[];
  /** Its measures, or its sentences where it has only one. */
  readonly parts?: readonly Span[];
  /** What the whole notice is about, such as pairing. */
  readonly whole?: string | undefined;
}

/** At most two topics of an item, the likelier first, or those of its parent (`inherited`) if it has no cue itself. */
export function topics(
  cues: CueMap,
  { heading, body, path, parts = [], whole }: Places,
  inherited: readonly string[],
): string[] {
  const titled = cues.within('topic', heading);
  const opening = { start: body.start, end: Math.min(body.end, body.start + BODY) };
  const told = cues.within('topic', opening).filter(({ cue }) => cue.weight > GENERIC);
  const above = { hits: gather(path, (span) => cues.within('topic', span)), factor: 1 };
  if (titled.length + told.length > 0)
    return leading(
      titled,
      told,
      above.hits,
      tally({ hits: titled, factor: IN_HEADING }, { hits: told, factor: 1 }, above),
      () => gather(parts, (part) => mainTopic(cues.within('topic', part)) ?? []),
      whole,
    );
  return inherited.length > 0 ? inherited.slice(0, 2) : leading([], [], [], tally(above));
}

/** What a whole measure is about, if hardly anything else: the topic of its strong cues. */
function mainTopic(hits: readonly Hit[]): CueScore | null {
  if (hits.length < 2) return null;
  const [first, next] = tally({ hits: hits.filter(({ cue }) => cue.weight > GENERIC), factor: 1 });
  if (!first || first.score < MAIN || (next?.score ?? 0) > first.score * ASIDE) return null;
  return first;
}

/** What the heading names goes before other topics; if it is vague (盘活存量), so does what the one above and the paragraph name. */
function leading(
  titled: readonly Hit[],
  told: readonly Hit[],
  above: readonly Hit[],
  ranked: readonly CueScore[],
  main: () => readonly CueScore[] = () => [],
  whole?: string,
): string[] {
  const isVague = !titled.some(({ cue }) => cue.weight >= STRONG);
  const named = ranked.filter(
    ({ code }) =>
      names(titled, code, PLAIN) || (isVague && names(above, code, STRONG) && names(told, code, STRONG)),
  );
  const [first, ...rest] = named.length > 0 ? named : ranked;
  if (first === undefined) return [];
  const near = rest.find(({ code, score }) => score >= first.score * NEAR || names(titled, code, STRONG));
  if (whole !== undefined && whole !== first.code && IN_FIELD.has(first.code)) return [first.code, whole];
  const second =
    throughout(above, first.code) ??
    near ??
    agreed(titled, above, first.code) ??
    (told.length * STRONG < PLENTY ? undefined : plenty(told, first.code)) ??
    main()
      .filter(({ code }) => code !== first.code)
      .toSorted((a, b) => b.score - a.score)[0];
  return second === undefined ? [first.code] : [first.code, second.code];
}

/** A notice of a pairing headquarters is about pairing where it is about work in the field. */
export function wholeTopic(title: string): string | undefined {
  const { length } = title;
  return new CueMap(title)
    .within('topic', { start: 0, end: length })
    .find(({ cue }) => THROUGHOUT.has(cue.code) && cue.weight >= STRONG)?.cue.code;
}

/** A section about pairing is about it throughout, whatever else its items are about. */
function throughout(above: readonly Hit[], first: string): CueScore | undefined {
  if (above.length === 0) return undefined;
  return tally({ hits: above, factor: 1 }).find(
    ({ code, score }) => code !== first && score >= STRONG && THROUGHOUT.has(code),
  );
}

/** A topic that both the heading and one above it name, other than the first. */
function agreed(titled: readonly Hit[], above: readonly Hit[], first: string): CueScore | undefined {
  if (above.length === 0) return undefined;
  return tally({ hits: above, factor: 1 }).find(
    ({ code, score }) => code !== first && score >= STRONG && names(titled, code, PLAIN),
  );
}

/** A topic that the paragraph names often, other than the first. */
function plenty(told: readonly Hit[], first: string): CueScore | undefined {
  return tally({ hits: told, factor: 1 }).find(({ code, score }) => code !== first && score >= PLENTY);
}

function names(hits: readonly Hit[], topic: string, atLeast: number): boolean {
  return hits.some(({ cue }) => cue.code === topic && cue.weight >= atLeast);
}

/** Wordings of 三个聚焦, 四个聚焦, 四个落实, 六个围绕一个加强 and 四个着力, most specific first. */
const PILLARS: readonly (readonly [string, RegExp])[] = [
  ['P4', /(?:巡视|巡察|审计).{0,16}整改|成果运用|整改责任|整改落实/u],
  ['P2', /从严治党|管党治党|群众身边|群众反映|不正之风|腐败|廉洁|作风|群众纪律|工作纪律|生活纪律|纪律建设/u],
  [
    'P3',
    /组织路线|基层党组织|基层党建|党组织建设|领导班子|干部队伍|队伍建设|组织建设|组织力|选人用人|组织纪律/u,
  ],
  [
    'P1',
    /决策部署|路线方针政策|党的理论|党中央|重大部署|政治建设|思想建设|政治纪律|职能责任|政治责任|职责使命/u,
  ],
];

/** Such a heading names a field (…方面, 聚焦…, 落实…), never a quoted problem. */
const PILLAR_FORM = /方面(?:的?问题)?[。:]?$|^[^“”]{0,9}(?:聚焦|落实|贯彻|执行|围绕|着力|履行)/u;
const PROBLEM = /[“‘].*[”’].*问题|问题的?整改|^[^上历以]*反馈(?:问题|意见)(?!:)/u;

/** The pillar that a heading (folded) names; headings are short, so only the beginning of a long line is searched. */
export function pillarOf(heading: string): string | null {
  const opening = heading.slice(0, 200);
  if (!PILLAR_FORM.test(opening) || PROBLEM.test(opening)) return null;
  return PILLARS.find(([, wording]) => wording.test(opening))?.[0] ?? null;
}

const PILLAR_OF_TOPIC = new Map<string, string>(TOPICS.map(({ code, pillar }) => [code, pillar]));

/** The pillar named by the outermost heading that names one, else that of the first topic, else null. */
export function pillar(named: readonly (string | null)[], codes: readonly string[]): string | null {
  return named.find((code) => code !== null) ?? PILLAR_OF_TOPIC.get(codes[0] ?? '') ?? null;
}
