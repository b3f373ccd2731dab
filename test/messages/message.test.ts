import { describe, expect, test } from 'vitest';
import { learn, t, type PlainKey } from '#messages/message.ts';
import type { Slots, Translation } from '#messages/translation.ts';
import '../support/messages.ts';

describe('a message', () => {
  test('is in the requested language', () => {
    expect(t('zh', 'nav_data')).toBe('数据');
    expect(t('en', 'nav_data')).toBe('Data');
  });

  test('takes its values by name', () =>
    expect(t('zh', 'showing', { shown: 3, total: 5 })).toBe('现有 3 / 5 份通报'));

  test('keeps a value that looks like a placeholder', () =>
    expect(t('en', 'link_only', { name: '{name} $&', n: 1 })).toContain('{name} $&'));

  test('uses the English plural', () => {
    expect(t('en', 'days', { n: 1 })).toBe('1 day');
    expect(t('en', 'days', { n: 0 })).toBe('0 days');
    expect(t('zh', 'days', { n: 1 })).toBe('1 天');
  });

  test('throws with its name if the page did not receive it', () => {
    learn('en', { nav_data: 'Data' });
    const unknown = 'not_a_key' as PlainKey;
    expect(() => t('en', unknown)).toThrow('message not loaded: not_a_key (en)');
  });
});

/** What `npm run check` rejects. */
test('types check keys and values', () => {
  const wrong = () => [
    // @ts-expect-error -- no such message
    t('zh', 'nav_dates'),
    // @ts-expect-error -- values are missing
    t('zh', 'showing'),
    // @ts-expect-error -- one of two values is missing
    t('zh', 'showing', { shown: 3 }),
    // @ts-expect-error -- one value too many
    t('zh', 'showing', { shown: 3, total: 5, n: 1 }),
    // @ts-expect-error -- takes no values
    t('zh', 'nav_data', { n: 1 }),
  ];
  expect(wrong).toBeTypeOf('function');
});

test('types report what a translation lacks', () => {
  const zh = { plain: '栏目', counted: '{n} 天，共 {total} 天' } as const;
  const slots: readonly Slots<(typeof zh)['counted']>[] = ['n', 'total'];
  const right = {
    plain: 'Sections',
    counted: { one: '{n} day of {total}', other: 'of {total} days {n}' },
  } as const satisfies Translation<typeof zh>;
  // @ts-expect-error -- a message is missing
  const missing = { plain: 'Sections' } as const satisfies Translation<typeof zh>;
  const short = {
    plain: 'Sections',
    // @ts-expect-error -- a value is missing
    counted: '{n} days',
  } as const satisfies Translation<typeof zh>;
  const more = {
    ...right,
    // @ts-expect-error -- no such message
    other: '',
  } as const satisfies Translation<typeof zh>;
  expect([slots, right, missing, short, more]).toHaveLength(5);
});
