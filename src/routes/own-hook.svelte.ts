import { asset } from '$app/paths';
import type * as among from './among.svelte.ts';

/** All that pages with charts carry for the reader's own notices. */
class OwnHook {
  /** What puts them among the others; set by the page that reads them, or once they are brought back. */
  among = $state.raw<typeof among | null>(null);

  /**
   * Brings back those that the browser keeps.
   * @param draws whether they are drawn at once, which takes the engine
   */
  async bringBack(draws: boolean): Promise<void> {
    try {
      if (this.among || !localStorage.getItem(ownKey())) return;
      this.among = await (await import('./bring-back.ts')).broughtBack(draws);
    } catch {
      // Storage is denied, or they cannot be loaded: the page does without them.
    }
  }
}

/** Names what the browser keeps of them; other sites on the same host have their own. */
export const ownKey = () => `duizhao ${asset('/')} own`;

export const ownHook = new OwnHook();
