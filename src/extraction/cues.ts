/**
 * Words of folded text, separated by blanks. ^ is the start of a clause; a|b&c is ac and bc; in a|b…c|d, c or d follows
 * a or b in the same clause, with a short gap; a~b is a…b and b…a. A strong cue decides alone, plain cues count, a weak
 * cue needs others.
 */
export interface Cues {
  readonly strong?: string;
  readonly plain?: string;
  readonly weak?: string;
}

export interface Cue {
  readonly code: string;
  readonly weight: number;
  readonly isGapped: boolean;
}

const WEIGHTS = { strong: 3, plain: 2, weak: 1 } as const;

/** The code of a mask, which hides the cues inside it and shows nothing. */
export const NOTHING = '';

/** A word of a cue: all of it, or one side of its gap. */
export interface CuePart {
  readonly cue: Cue;
  readonly isTail: boolean;
  readonly opensClause: boolean;
}

/** Every word of some cues and masks, with its part in them. */
export function* partsOf(codes: Readonly<Record<string, Cues>>, masks = ''): Generator<[string, CuePart]> {
  yield* partsOfCues(NOTHING, 0, masks);
  for (const [code, cues] of Object.entries(codes))
    for (const strength of ['strong', 'plain', 'weak'] as const)
      yield* partsOfCues(code, WEIGHTS[strength], cues[strength] ?? '');
}

function* partsOfCues(code: string, weight: number, cues: string): Generator<[string, CuePart]> {
  for (const printed of cues.split(/\s+/u).flatMap(bothWays)) {
    const opensClause = printed.startsWith('^');
    const [head = '', tail] = printed.slice(opensClause ? 1 : 0).split('…');
    const cue = { code, weight, isGapped: tail !== undefined };
    for (const word of spelled(head)) yield [word, { cue, isTail: false, opensClause }];
    for (const word of spelled(tail ?? '')) yield [word, { cue, isTail: true, opensClause: false }];
  }
}

function bothWays(printed: string): string[] {
  const [first = '', second] = printed.split('~');
  return second === undefined ? [first] : [`${first}…${second}`, `${second}…${first}`];
}

/** a|b&c|d is ac, ad, bc and bd. */
export function spelled(side: string): string[] {
  return side
    .split('&')
    .map((words) => words.split('|'))
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)));
}
