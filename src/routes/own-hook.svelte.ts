import type * as among from './among.svelte.ts';

/** All that pages with charts carry for the reader's own notices. */
class OwnHook {
  /** What puts them among the others; set by the page that reads them. */
  among = $state.raw<typeof among | null>(null);
}

export const ownHook = new OwnHook();
