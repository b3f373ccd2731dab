import {
  BEHIND,
  CUES,
  REVISES,
  WEIGHT,
  type InstrumentCue,
} from '#extraction/vocabulary/outline-instruments.ts';
import { firstOf, lastStart } from '#extraction/tokens/clauses.ts';
import type { InstrumentAction } from '#extraction/record.ts';
import { WordList } from '#extraction/word-list.ts';
import type { Span } from '#text/span.ts';

const MEANING = new Map(
  Object.entries(CUES).flatMap(([cue, words]) =>
    words.split(' ').map((word) => [word, cue as InstrumentCue] as const),
  ),
);
const CUE = new WordList(MEANING.keys());
const WINDOW = 80;
/** Cues at most this far apart form one compound: 制定并印发. */
const JOINT = 3;
/** What was not done, before its verb: 未及时修订. */
const UNDONE =
  /(?:未|没有|没)(?:能|曾|及时|认真|深入|系统|专题|集中|全面|有效|严格|切实|真正|主动|按时|按期|按[^,、]{1,8}|组织|开展|进行|安排|予以){0,3}$/u;

/** The action stated by the words before a title, or null. */
export function actionBefore(folded: string, { start, end }: Span): InstrumentCue | null {
  const text = folded.slice(Math.max(start, end - WINDOW), end);
  const clauses = text.slice(lastStart(text, 'statement')).split(/[,:》]/u);
  const last = clauses.pop() ?? '';
  const said = cueIn(last);
  if (said !== null || !/^ ?(?:包括|如|即|分别[是为]|为|其中|有)?(?:了)? ?$/u.test(last)) return said;
  return cueIn(clauses.pop() ?? '');
}

/** The action stated by the verb after a title or list: 对《…》进行修订. */
export function actionBehind(folded: string, { start, end }: Span): InstrumentAction | null {
  const text = folded.slice(start, Math.min(end, start + 48));
  const [clause = ''] = firstOf(text, 'phrase').split('《');
  const cue = cueIn(clause.slice(BEHIND.exec(clause)?.[0].length ?? 0).slice(0, 8));
  return cue === 'toward' ? null : cue;
}

/** The weightiest cue of the compound that ends a clause. */
function cueIn(clause: string): InstrumentCue | null {
  const cues = CUE.all(clause);
  let first = cues.length - 1;
  if (first < 0) return null;
  while (first > 0 && gap(cues[first - 1], cues[first]) <= JOINT) first -= 1;
  if (UNDONE.test(clause.slice(0, cues[first]?.start))) return 'cited';
  const compound = cues.slice(first).map(({ word }) => word);
  if (REVISES.test(compound.join(''))) return 'revised';
  const meanings = compound.map((word) => MEANING.get(word) ?? 'cited');
  return meanings.reduce((best, cue) => (WEIGHT.indexOf(cue) > WEIGHT.indexOf(best) ? cue : best));
}

function gap(a: Span | undefined, b: Span | undefined): number {
  return a && b ? b.start - a.end : 0;
}
