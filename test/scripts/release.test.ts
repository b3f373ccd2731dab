import { describe, expect, test } from 'vitest';
import type { Change } from '#dataset/changes.ts';
import { changeLine } from '../../scripts/release/change-line.ts';
import { withRelease } from '../../scripts/release/with-release.ts';

const SAID = { value: 12, unit: '项', date: null, state: 'stated', approx: null };
const OF = { notice_id: 'lakeside-2024', fact_id: 'lakeside-2024.completed', indicator: 'completed' };
const CHANGED: Change = { kind: 'changed', ...OF, from: SAID, to: { ...SAID, value: 13, approx: 'about' } };

describe('a change in a line', () => {
  test.each<[string, Change, string]>([
    ['a value', CHANGED, '~ lakeside-2024.completed: 12项 → 13项 (about)'],
    [
      'a fact that comes',
      { kind: 'added', ...OF, to: { ...SAID, value: null, unit: null } },
      '+ lakeside-2024.completed: no number',
    ],
    [
      'a fact that goes',
      { kind: 'removed', ...OF, from: { ...SAID, date: '2024-03', state: 'month_only' } },
      '- lakeside-2024.completed: 2024-03 (month_only)',
    ],
    [
      'a notice that comes',
      { kind: 'notice_added', notice_id: 'orchard-2026', facts: 40 },
      '+ orchard-2026: 40 facts',
    ],
    [
      'a notice that goes',
      { kind: 'notice_removed', notice_id: 'orchard-2026', facts: 40 },
      '- orchard-2026: 40 facts',
    ],
  ])('%s', (_, change, line) => {
    expect(changeLine(change)).toBe(line);
  });
});

describe('the list of versions', () => {
  test('has the latest version first, once', () => {
    const kept = withRelease({ '1.1.0': [] }, [CHANGED], '1.0.0', '1.2.0');
    expect(Object.keys(kept)).toEqual(['1.2.0', '1.1.0']);
    expect(Object.keys(withRelease(kept, [CHANGED], '1.0.0', '1.2.0'))).toEqual(['1.2.0', '1.1.0']);
  });

  test('has no entry for a version that changed no fact', () => {
    expect(withRelease({ '1.2.0': [CHANGED] }, [], '1.1.0', '1.2.0')).toEqual({});
  });

  test('facts do not change within a version', () => {
    expect(() => withRelease({}, [CHANGED], '1.0.0', '1.0.0')).toThrow('raise it in src/dataset/versions.ts');
  });
});
