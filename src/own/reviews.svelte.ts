import { forgetLogs, keepLog, keptLogs, logFor, type KeptLog } from './kept-logs.ts';
import { isBegunBy, stepsOf, type NoticeLog } from './log.ts';
import { mine } from './mine.svelte.ts';
import type { OwnNotice } from './outcome.ts';
import { restored } from './restored.ts';
import { reviewOf, type Review } from './review.ts';

/** The reader's notices with their logs, which the tab keeps. Every change goes on to `mine`, which the rest of the site shows. */
class Reviews {
  all = $state.raw<readonly Review[]>([]);
  /** Whether the tab has room for the logs. */
  isKept = $state(true);
  /** Called after each change. */
  onchange: (() => void) | null = null;

  /** By sha256; null before the first notice. */
  #kept: Map<string, KeptLog> | null = null;

  /** Takes what was read in place of what was there. */
  hold(notices: readonly OwnNotice[]): void {
    if (notices.length === 0 && this.all.length === 0) return;
    const kept = (this.#kept ??= keptLogs());
    const known = new Map(this.all.map((review) => [review.read, review]));
    this.#show(
      notices.map((notice) => known.get(notice) ?? reviewOf(notice, restored(logFor(notice, kept), notice))),
    );
  }

  /**
   * Takes the log that comes with a notice. Returns false if the tab has other decisions on it, which
   * are never lost to those of a file.
   */
  take({ path, record: { notice_id, source } }: OwnNotice, log: NoticeLog): boolean {
    const kept = (this.#kept ??= keptLogs());
    const here = kept.get(source.sha256)?.log ?? [];
    if (isBegunBy(log, here)) return true;
    if (!isBegunBy(here, log)) return false;
    const given = { notice_id, path, at: log.at(-1)?.at ?? '', log };
    kept.set(source.sha256, given);
    this.isKept = keepLog(source.sha256, given);
    this.#show(
      this.all.map((review) => {
        const { read } = review;
        const isSame = read.record.source.sha256 === source.sha256;
        return isSame ? reviewOf(read, restored(logFor(read, kept), read)) : review;
      }),
    );
    return true;
  }

  /** In place of the notice's log. */
  write(read: OwnNotice, log: NoticeLog): void {
    const { notice_id, source } = read.record;
    const kept = { notice_id, path: read.path, at: log.at(-1)?.at ?? '', log };
    this.#kept?.set(source.sha256, kept);
    this.isKept = keepLog(source.sha256, kept);
    this.#show(this.all.map((review) => (review.read === read ? reviewOf(read, log) : review)));
  }

  /** Forgets all logs, also of notices whose files were not given again. Returns how many steps they had. */
  forget(): number {
    const logs = new Map([...(this.#kept ?? keptLogs())].map(([sha256, { log }]) => [sha256, log]));
    for (const { read, log } of this.all) logs.set(read.record.source.sha256, log);
    forgetLogs();
    this.#kept = null;
    this.#show(this.all.map(({ read }) => reviewOf(read, [])));
    return [...logs.values()].reduce((sum, log) => sum + stepsOf(log), 0);
  }

  #show(all: readonly Review[]): void {
    this.all = all;
    mine.notices = all.map(({ notice }) => notice);
    this.onchange?.();
  }
}

export const reviews = new Reviews();
