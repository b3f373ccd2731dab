import { asset } from '$app/paths';
import { whenIdle } from './idle.ts';
import type { KeptBasket } from './kept-basket.svelte.ts';

class Pinned {
  /** Null until it is needed: a page without pins pays nothing for it. */
  basket = $state.raw<KeptBasket | null>(null);
}

export const pinned = new Pinned();

/** Other sites on the same host have their own. */
export function basketKey(): string {
  return `duizhao ${asset('/')} basket`;
}

export async function openBasket(): Promise<KeptBasket> {
  const { KeptBasket } = await import('./kept-basket.svelte.ts');
  return (pinned.basket ??= new KeptBasket(basketKey()));
}

/** Opens the basket when the page is idle, if there is one to show. */
export function openKept(): void {
  try {
    if (!pinned.basket && localStorage.getItem(basketKey()) !== null) whenIdle(() => void openBasket());
  } catch {
    // A browser may refuse to store anything; the basket then begins with the first pin.
  }
}
