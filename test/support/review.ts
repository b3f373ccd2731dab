import { guarded } from '#dataset/guard.ts';
import { extractNotice } from '#extraction/extract.ts';
import type { Fact } from '#extraction/record.ts';
import { hiddenIn, redactText } from '#extraction/redaction.ts';
import type { GivenFact, SubjectRef } from '#own/edits.ts';
import type { NoticeLog } from '#own/log.ts';
import type { OwnNotice } from '#own/outcome.ts';
import { reviewOf, type Review } from '#own/review.ts';
import { notice, sourceOf } from './notice.ts';

export const STAMP = { version: 'v1', at: '2026-01-02T03:04:05.000Z' };

export const REVIEWED = notice({
  results: '反馈的12个问题已完成整改10个,给予党内警告2人,诫勉谈话3人,清退资金3.5万元,建立制度0项。',
});

/** An invented notice as its reader has it. */
export function ownNotice(
  text = REVIEWED,
  path = '青禾/通报.txt',
  sha256 = 'a'.repeat(64),
  notice_id = 'own-通报',
): OwnNotice & { readonly text: string } {
  const read = guarded(extractNotice(text, notice_id, { ...sourceOf(text), sha256 }), text);
  return { path, text, hidden: hiddenIn(redactText(text)), ...read };
}

/** The review after an edit that must not be refused. */
export function edited(review: Review, log: NoticeLog | string): Review {
  if (typeof log === 'string') throw new Error(`refused: ${log}`);
  return reviewOf(review.read, log);
}

export function factRefs({ now }: Review): readonly SubjectRef[] {
  return [...now.facts.keys()].map((id) => ({ of: 'fact', id }));
}

/** A fact as a person would state it. */
export function given(fact: Fact, changed: Partial<GivenFact> = {}): GivenFact {
  const { indicator, value, unit, date, approx, quote, start } = fact;
  return { indicator, value, unit, date, approx, quote, start, ...changed };
}
