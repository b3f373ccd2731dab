import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { changeWords } from '#routes/releases.server.ts';
import { atomFeed } from '#routes/feed.ts';
import type { Change } from '#dataset/changes.ts';
import '../support/messages.ts';

const SAID = { value: 12, unit: '项', date: null, state: 'stated', approx: null };
const OF = { notice_id: 'lakeside-2024', fact_id: 'lakeside-2024.rect_measures', indicator: 'rect_measures' };
const zoneOf = () => 'Lakeside Park';

test.each<[string, Change, string]>([
  [
    'a value',
    { kind: 'changed', ...OF, from: SAID, to: { ...SAID, value: 13 } },
    'Lakeside Park, rectification measures: 12 → 13',
  ],
  [
    'a number that is no longer stated',
    { kind: 'changed', ...OF, from: { ...SAID, value: 0 }, to: { ...SAID, value: null } },
    'Lakeside Park, rectification measures: 0 → no number stated',
  ],
  [
    'a fact that goes',
    { kind: 'removed', ...OF, from: { ...SAID, date: '2024-03', state: 'month_only' } },
    'Lakeside Park, rectification measures: 2024-03 (month only), withdrawn',
  ],
  [
    'a notice that comes',
    { kind: 'notice_added', notice_id: 'lakeside-2024', facts: 40 },
    'New notice, Lakeside Park: 40 figures',
  ],
])('a change of %s is described in words', (_, change, words) => {
  expect(changeWords(change, zoneOf, 'en')).toBe(words);
});

test('a code that no longer exists is shown as written', () => {
  const change: Change = { kind: 'added', ...OF, indicator: 'gone', to: SAID };
  expect(changeWords(change, zoneOf, 'zh')).toContain('gone');
});

const NEWEST = {
  version: '1.1.0',
  date: '2027-02-03',
  en: 'A & B <c>',
  zh: '甲',
  changes: ['12 → 13 & <more>'],
};
const FIRST = { version: '1.0.0', date: '2026-11-22', en: 'First', zh: '首个', changes: [] };

test('a feed lists each version with its changes, escaping special characters', () => {
  const xml = atomFeed('https://site.example', [NEWEST, FIRST], 'en');
  const document = parseDocument(xml, { xmlMode: true });
  const texts = (name: string) => DomUtils.getElementsByTagName(name, document).map(DomUtils.textContent);
  expect(texts('updated')).toEqual(['2027-02-03T00:00:00Z', '2027-02-03T00:00:00Z', '2026-11-22T00:00:00Z']);
  expect(texts('summary')).toEqual(['A & B <c>', 'First']);
  const [html = ''] = texts('content');
  expect(DomUtils.textContent(parseDocument(html))).toBe('A & B <c>12 → 13 & <more>');
});

test('the id of a version differs per language and stays when a newer one is added', () => {
  const ids = (xml: string) => [...xml.matchAll(/<id>(.*?)<\/id>/gu)].map(([, id]) => id);
  expect(ids(atomFeed('https://site.example', [NEWEST, FIRST], 'zh'))).toEqual([
    'https://site.example/feed.xml',
    'https://site.example/data/#version-1.1.0',
    'https://site.example/data/#version-1.0.0',
  ]);
  expect(ids(atomFeed('https://site.example', [FIRST], 'en'))[1]).toBe(
    'https://site.example/en/data/#version-1.0.0',
  );
});
