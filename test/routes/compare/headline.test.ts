import { describe, expect, test } from 'vitest';
import type { Lang } from '#messages/lang.ts';
import { headlineOf } from '#routes/[[lang=lang]]/compare/headline.ts';
import { matrixByZone } from '#routes/[[lang=lang]]/compare/matrix.ts';
import type { Practice } from '#routes/[[lang=lang]]/compare/practice.ts';
import { topicTitle } from '#routes/[[lang=lang]]/compare/topic-title.ts';
import { comparedOf, comparedZone, practice, TYPES } from '../../support/practices.ts';

const QINGHE = comparedZone('qinghe-2023', 'Qinghe');
const BEILING = comparedZone('beiling-2024', 'Beiling');
const TOPICS = ['finance_control', 'ideology'].map((value) => ({ value, label: value }));

function titleFor(practices: readonly Practice[], zones = [QINGHE, BEILING], lang: Lang = 'en') {
  const compared = comparedOf({ lang, zones, topics: TOPICS, types: TYPES, all: 2 });
  const rows = matrixByZone({ all: practices, kept: practices, unlisted: [] }, TOPICS, zones, []);
  return headlineOf(compared, rows, practices, zones, TYPES)?.title ?? null;
}

const inBeiling = (given: Partial<Practice> = {}) => practice({ zone: BEILING.notice_id, ...given });

describe('the headline', () => {
  test('counts the topics that all zones answer, and names the commonest type', () => {
    expect(
      titleFor([
        practice(),
        inBeiling({ types: ['rule_making', 'training'] }),
        inBeiling({ types: ['training'] }),
        practice(),
      ]),
    ).toBe('All 2 zones list measures on 1 of 2 topics; the most common answer is rules (3 of 4 measures)');
  });

  test('says so if no topic is answered by all', () => {
    expect(titleFor([practice(), inBeiling({ topics: ['ideology'], types: ['training'] })])).toBe(
      'No topic has measures in all 2 zones; the most common answer is rules (1 of 2 measures)',
    );
  });

  test('names a single zone', () => {
    expect(titleFor([practice(), practice({ types: ['training'] })], [QINGHE])).toBe(
      'Qinghe lists measures on 1 topic; the most common answer is rules (1 of 2 measures)',
    );
  });

  test('does not call the only type the commonest', () => {
    expect(titleFor([practice(), inBeiling()], [QINGHE, BEILING], 'zh')).toBe(
      '2 项措施都有rules，写在 1 个主题下',
    );
  });

  test('is null without measures', () => expect(titleFor([])).toBeNull());
});

describe('the title of a topic', () => {
  test.each([
    [
      [QINGHE, BEILING],
      ['rules', 'training'],
      'Funds: 3 measures in 2 zones; common to all: rules, training',
    ],
    [
      [QINGHE, BEILING],
      [],
      'Funds: 3 measures in 2 zones; apart from meetings, no type of measure is common to all',
    ],
    [[QINGHE], [], 'Funds: 3 measures in Qinghe, with no other zone to compare'],
    [[], [], 'Funds: no zone lists a measure'],
  ])('of %j sharing %j is %s', (zones, shared, title) => {
    expect(topicTitle('en', 'Funds', zones, 3, shared)).toBe(title);
  });
});
