import type { OwnNotice } from './outcome.ts';

/** The notices that the reader brought, for as long as the site is open in this tab. */
class Mine {
  /** As they now stand, with what a person corrected. */
  notices = $state.raw<readonly OwnNotice[]>([]);
  /** Whether charts do without them. */
  isLeftOut = $state(false);

  /** Those in charts, tables and files. */
  get drawn(): readonly OwnNotice[] {
    return this.isLeftOut ? NONE : this.notices;
  }
}

const NONE: readonly OwnNotice[] = [];

export const mine = new Mine();
