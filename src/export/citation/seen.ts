import type { Seen } from '#export/citation/work.ts';

/** The page as shown today, or the part with this id. */
export function seenHere(part?: string): Seen {
  const { origin, pathname, search } = location;
  return { address: `${origin}${pathname}${search}${part === undefined ? '' : `#${part}`}`, on: today() };
}

/** The page with the drawer open at a fact. */
export function figureSeen(factId: string): Seen {
  const { origin, pathname } = location;
  return { address: `${origin}${pathname}?v=1&fact=${encodeURIComponent(factId)}`, on: today() };
}

/** The reader's day; Swedish dates are ISO dates. */
function today(): string {
  return new Date().toLocaleDateString('sv');
}
