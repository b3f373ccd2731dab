import { fold } from '#text/fold.ts';

/** Characters that are matched as others, side by side, one UTF-16 code unit each. */
export interface Folding {
  readonly from: string;
  readonly to: string;
}

const PLANE = 0x10000;

let pairs: readonly (readonly [from: string, to: string])[] | null = null;

/**
 * The characters a reader may type for those in the texts: traditional for simplified (OpenCC's table), full width for half
 * width, capitals for small letters. Those of characters that no text has are left out, since they match nothing anyway.
 */
export function foldingFor(texts: readonly string[]): Folding {
  pairs ??= Array.from({ length: PLANE }, (_, code) => String.fromCharCode(code))
    .map((unit) => [unit, folded(unit)] as const)
    .filter(([from, to]) => from !== to);
  const used = new Set(texts.flatMap((text) => folded(text).split('')));
  const kept = pairs.filter(([, to]) => used.has(to));
  return { from: kept.map(([from]) => from).join(''), to: kept.map(([, to]) => to).join('') };
}

/** Until nothing changes: 苧 is the simplified form of 薴, and the traditional form of 苎. */
function folded(text: string): string {
  const once = foldedOnce(text);
  return once === text ? text : folded(once);
}

/** Each code unit gives one, so offsets hold. */
function foldedOnce(text: string): string {
  return fold(text).replace(/\p{Lu}/gu, (char) => {
    const small = char.toLowerCase();
    return small.length === char.length ? small : char;
  });
}
