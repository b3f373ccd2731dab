import { sliceOf } from '#text/span.ts';
import { stretchesOf } from './tokens/clauses.ts';
import { TOPICS } from './vocabulary/codelists.ts';
import { TOPIC_CUES, TOPIC_MASKS } from './vocabulary/topics.ts';
import { hitsIn, lexicon, tally } from './scoring.ts';
import type { Assignment, Hit, CuePlace } from './scoring.ts';

const LEXICON = lexicon(Object.entries(TOPIC_CUES), TOPIC_MASKS);

/** A heading names the subject, the paragraph what was done, and the headings above the context. */
const FACTOR = { heading: 3, body: 1, path: 1 } as const satisfies Record<CuePlace, number>;

/** Weak cues are generic words, counted only in a heading. */
const GENERIC = 1;
const PLAIN = 2;
const STRONG = 3;

/** How much of a body is read: later sentences are about measures rather than the problem. */
const BODY = 240;

/** A second topic must score close to the first, or be named in the heading. */
const NEAR = 0.6;

type Placed = Hit & { readonly where: CuePlace };

/**
 * At most two topics of an item, the likelier first, or those of its parent (`inherited`) if it has no cue itself.
 * `path` holds the headings above, outermost first. All texts are folded. Never throws.
 */
export function topics(
  heading: string,
  body: string,
  path: readonly string[],
  inherited: readonly string[],
): Assignment[] {
  const own = [...hits(heading, 'heading'), ...hits(body.slice(0, BODY), 'body')];
  const above = pathHits(path);
  if (own.length > 0) return leading(tally([...own, ...above]));
  if (inherited.length > 0) return inherited.slice(0, 2).map((code) => passedOn(code, tally(above)));
  return leading(tally(above));
}

function* hits(text: string, where: CuePlace): Generator<Placed> {
  for (const clause of stretchesOf(text, 'clause')) {
    for (const hit of hitsIn(sliceOf(text, clause), LEXICON, clause.start)) {
      if (hit.weight === GENERIC && where === 'body') continue;
      yield { ...hit, where, weight: hit.weight * FACTOR[where] };
    }
  }
}

/** Headings of pillars name whole fields, so they say little about one item. */
function pathHits(path: readonly string[]): Placed[] {
  const kept = path.map((heading) => (isPillar(heading) ? ' '.repeat(heading.length) : heading));
  return [...hits(kept.join('\n'), 'path')];
}

function leading(ranked: readonly Assignment[]): Assignment[] {
  const titled = ranked.filter((topic) => inHeading(topic, PLAIN));
  const [first, ...rest] = titled.length > 0 ? titled : ranked;
  if (first === undefined) return [];
  const second = rest.find((topic) => topic.score >= first.score * NEAR || inHeading(topic, STRONG));
  return second === undefined ? [first] : [first, second];
}

function inHeading({ cues }: Assignment, atLeast: number): boolean {
  return cues.some(({ where, weight }) => where === 'heading' && weight >= atLeast * FACTOR.heading);
}

function passedOn(code: string, above: readonly Assignment[]): Assignment {
  return above.find((assignment) => assignment.code === code) ?? { code, score: 0, cues: [] };
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

function isPillar(heading: string): boolean {
  return pillarOf(heading) !== null;
}

/** Headings are short, so only the beginning of a long line is searched. */
function pillarOf(heading: string): string | null {
  const opening = heading.slice(0, 200);
  if (!PILLAR_FORM.test(opening) || PROBLEM.test(opening)) return null;
  return PILLARS.find(([, wording]) => wording.test(opening))?.[0] ?? null;
}

const PILLAR_OF_TOPIC = new Map<string, string>(TOPICS.map(({ code, pillar }) => [code, pillar]));

/** The pillar named by the outermost heading above (folded), else that of the first topic, else null. */
export function pillar(path: readonly string[], codes: readonly string[]): string | null {
  for (const heading of path) {
    const named = pillarOf(heading);
    if (named !== null) return named;
  }
  return PILLAR_OF_TOPIC.get(codes[0] ?? '') ?? null;
}
