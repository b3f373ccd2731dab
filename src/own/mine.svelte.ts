import type { OwnNotice } from './outcome.ts';

/** The notices that the reader brought, for as long as the site is open in this tab. */
class Mine {
  /** As they now stand, with what a person corrected. */
  notices = $state.raw<readonly OwnNotice[]>([]);
}

export const mine = new Mine();
