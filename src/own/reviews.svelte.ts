import { keepLog, keptLogs, logFor, type KeptLog } from './kept-logs.ts';
import type { NoticeLog } from './log.ts';
import { mine } from './mine.svelte.ts';
import type { OwnNotice } from './outcome.ts';
import { reviewOf, type Review } from './review.ts';

/** The reader's notices with their logs, which the tab keeps. Every change goes on to `mine`, which the rest of the site shows. */
class Reviews {
  all = $state.raw<readonly Review[]>([]);
  /** Whether the tab has room for the logs. */
  isKept = $state(true);

  /** By sha256; null before the first notice. */
  #kept: Map<string, KeptLog> | null = null;

  /** Takes what was read in place of what was there. */
  hold(notices: readonly OwnNotice[]): void {
    if (notices.length === 0 && this.all.length === 0) return;
    const kept = (this.#kept ??= keptLogs());
    const known = new Map(this.all.map((review) => [review.read, review]));
    this.#show(notices.map((notice) => known.get(notice) ?? reviewOf(notice, logFor(notice, kept))));
  }

  /** In place of the notice's log. */
  write(read: OwnNotice, log: NoticeLog): void {
    const { notice_id, source } = read.record;
    const kept = { notice_id, path: read.path, at: log.at(-1)?.at ?? '', log };
    this.#kept?.set(source.sha256, kept);
    this.isKept = keepLog(source.sha256, kept);
    this.#show(this.all.map((review) => (review.read === read ? reviewOf(read, log) : review)));
  }

  #show(all: readonly Review[]): void {
    this.all = all;
    mine.notices = all.map(({ notice }) => notice);
  }
}

export const reviews = new Reviews();
