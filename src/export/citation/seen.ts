import type { Seen } from '#export/citation/work.ts';
import { queryOf } from '#view/query-string.ts';

/** The page as shown today, or the part with this id. */
export function seenHere(part?: string): Seen {
  const { origin, pathname, search } = location;
  return { address: `${origin}${pathname}${search}${part === undefined ? '' : `#${part}`}`, on: today() };
}

/** The page with the drawer open at these facts. */
export function figureSeen(factIds: readonly string[]): Seen {
  const { origin, pathname } = location;
  return { address: `${origin}${pathname}${queryOf([['fact', factIds]])}`, on: today() };
}

/** The reader's day; Swedish dates are ISO dates. */
function today(): string {
  return new Date().toLocaleDateString('sv');
}
