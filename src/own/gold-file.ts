import { zip } from '#dataset/files/zip.ts';
import type { Fact } from '#extraction/record.ts';
import type { ProjectNotice } from './project.ts';
import { reviewOf } from './review.ts';

/**
 * Packs reviewed notices as a folder for `npm run evaluate`: gold.json, and the texts where they are known. What no person
 * decided on may be found or left, and neither counts for the program that read it.
 */
export async function goldFile(notices: readonly ProjectNotice[]): Promise<Uint8Array<ArrayBuffer>> {
  const known = notices.filter(({ read }) => read.text !== null);
  const gold = notices.map(goldNotice);
  return zip({
    'gold.json': `${JSON.stringify(gold, null, 1)}\n`,
    ...Object.fromEntries(known.map(({ read }) => [`${read.record.notice_id}.txt`, read.text ?? ''])),
  });
}

function goldNotice({ read, log }: ProjectNotice): object {
  const { now } = reviewOf(read, log);
  const kept = [...now.facts.values()].filter(({ isRejected }) => !isRejected);
  const codes = new Map(kept.map((one) => [one.id, one.now.indicator]));
  const written = (isDecided: boolean) =>
    kept.filter(({ by }) => (by !== 'program') === isDecided).map((one) => goldFact(one.now, codes));
  return { notice_id: read.record.notice_id, facts: written(true), optional_facts: written(false) };
}

function goldFact(fact: Fact, codes: ReadonlyMap<string, string>): object {
  const { indicator, value, unit, date, state, approx, scope, part_of, quote } = fact;
  const total = part_of === null ? null : (codes.get(part_of) ?? null);
  return { indicator, value, unit, date, state, approx, scope, part_of: total, quote };
}
