import { describe, expect, test } from 'vitest';
import { addedFact, approved, placed, rejected, retopicked, saidAbsent } from '#own/edits.ts';
import { undone } from '#own/log.ts';
import { occurrences } from '#own/orphans.ts';
import { reviewOf } from '#own/review.ts';
import { edited, factRefs, ownNotice, REVIEWED, STAMP } from '../support/review.ts';

const FIRST = reviewOf(ownNotice(), []);
const QUOTE = '对各站所台账逐一核对';
const BY_HAND = {
  indicator: 'rect_tasks',
  value: 7,
  unit: '项',
  date: null,
  approx: null,
  quote: QUOTE,
  start: REVIEWED.indexOf(QUOTE),
};
const ADDED = edited(FIRST, addedFact(FIRST, BY_HAND, STAMP));
/** The notice with a line more at its head, and the phrase again at its end. */
const SHIFTED = ownNotice(`网站首页\n${REVIEWED}\n${QUOTE}`, '青禾/通报.txt', 'b'.repeat(64));

test('a phrase is found wherever it stands', () => {
  expect(occurrences('甲乙甲乙甲', '甲乙甲').map(({ start }) => start)).toEqual([0, 2]);
  expect(occurrences('甲', '')).toEqual([]);
});

describe('a new version of a file', () => {
  test('with the phrase where it was gives the same', () => {
    const same = ownNotice(`${REVIEWED}\n更新时间:2024年1月1日`, '青禾/通报.txt', 'c'.repeat(64));
    const next = reviewOf(same, ADDED.log);
    expect(next.orphans).toEqual([]);
    expect(next.notice.record.facts.some(({ rule }) => rule === 'by_hand')).toBe(true);
  });

  test('makes decisions orphans, which change nothing, with up to three places, nearest first', () => {
    const next = reviewOf(SHIFTED, ADDED.log);
    expect(next.notice).toBe(SHIFTED);
    expect(next.orphans).toMatchObject([{ of: 'fact', quote: QUOTE }]);
    const [orphan] = next.orphans;
    expect(orphan?.places.map(({ start }) => start)).toEqual([
      BY_HAND.start + 5,
      SHIFTED.text.lastIndexOf(QUOTE),
    ]);
    const many = ownNotice(`首页\n${REVIEWED}\n${`${QUOTE}。`.repeat(9)}`);
    expect(reviewOf(many, ADDED.log).orphans[0]?.places).toHaveLength(3);
  });

  test('a person places an orphan or drops it, in one step', () => {
    const lost = reviewOf(SHIFTED, ADDED.log);
    const [orphan] = lost.orphans;
    const place = orphan?.places[0];
    if (!orphan || !place) throw new Error('no orphan');
    const next = edited(lost, placed(lost, orphan, place, STAMP));
    expect(next.orphans).toEqual([]);
    const fact = next.notice.record.facts.find(({ rule }) => rule === 'by_hand');
    expect(fact).toMatchObject({ value: 7, quote: QUOTE, start: place.start });
    expect(reviewOf(SHIFTED, undone(next.log)).orphans).toEqual(lost.orphans);
    const dropped = edited(lost, placed(lost, orphan, null, STAMP));
    expect(dropped.orphans).toEqual([]);
    expect(dropped.notice.record).toEqual(SHIFTED.record);
  });

  test('what was confirmed or rejected is so again only once it is placed', () => {
    const [first, second] = factRefs(FIRST);
    if (!first || !second) throw new Error('no facts');
    const one = edited(FIRST, approved(FIRST, [first], STAMP));
    const both = edited(one, rejected(one, [second], STAMP));
    let next = reviewOf(SHIFTED, both.log);
    expect(next.orphans).toHaveLength(2);
    expect(next.notice).toBe(SHIFTED);
    for (const orphan of next.orphans)
      next = edited(next, placed(next, orphan, orphan.places[0] ?? null, STAMP));
    expect(next.orphans).toEqual([]);
    expect(next.now.facts.get(first.id)?.by).toBe('approved');
    expect(next.now.facts.get(second.id)?.isRejected).toBe(true);
  });

  test('topics are taken over to the item at the place', () => {
    const id = FIRST.now.record.items[0]?.item_id ?? '';
    const said = edited(FIRST, retopicked(FIRST, id, ['ideology'], STAMP));
    const lost = reviewOf(SHIFTED, said.log);
    const [orphan] = lost.orphans;
    if (!orphan?.places[0]) throw new Error('no place');
    const next = edited(lost, placed(lost, orphan, orphan.places[0], STAMP));
    expect(next.notice.record.items[0]?.topics).toEqual(['ideology']);
  });

  test('that now prints what was said to be absent asks again', () => {
    const said = edited(FIRST, saidAbsent(FIRST, 'party_serious_warning', STAMP));
    const text = REVIEWED.replace('给予党内警告2人', '给予党内警告2人、党内严重警告1人');
    const next = reviewOf(ownNotice(text), said.log);
    expect(next.now.absent).toEqual([]);
    expect(next.orphans).toMatchObject([{ of: 'absence', places: [] }]);
  });
});
