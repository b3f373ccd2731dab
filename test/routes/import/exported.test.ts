import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { addedFact, approved, rejected, saidAbsent } from '#own/edits.ts';
import { reviewOf } from '#own/review.ts';
import { factsCsv, logLines, recordLines } from '#routes/[[lang=lang]]/import/exported.ts';
import { edited, factRefs, ownNotice, REVIEWED, STAMP } from '../../support/review.ts';

const first = reviewOf(ownNotice(REVIEWED.replace('组织班子成员', '=1+1组织班子成员')), []);
const [one, two] = factRefs(first);
const steps = [
  (review: typeof first) => approved(review, one ? [one] : [], STAMP),
  (review: typeof first) => rejected(review, two ? [two] : [], STAMP),
  (review: typeof first) => saidAbsent(review, 'loss_averted', STAMP),
  (review: typeof first) =>
    addedFact(
      review,
      {
        indicator: 'study_sessions',
        value: 0,
        unit: '次',
        date: null,
        approx: null,
        quote: '=1+1组织班子成员',
        start: (review.read.text ?? '').indexOf('=1+1'),
      },
      STAMP,
    ),
];
const review = steps.reduce((before, step) => edited(before, step(before)), first);
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('the table has the figures as they stand, who vouches, and what a person read to be missing', () => {
  const rows = parse(factsCsv([review]), { columns: true }) as Record<string, string>[];
  const by = (code: string) => rows.filter((row) => row['vouched_by'] === code);
  expect(rows.map((row) => row['fact_id'])).not.toContain(two?.id);
  expect(by('approved').map((row) => row['fact_id'])).toEqual([one?.id]);
  expect(by('added').map(({ indicator, value, state, quote }) => [indicator, value, state, quote])).toEqual([
    ['study_sessions', '0', 'stated', "'=1+1组织班子成员"],
    ['loss_averted', '', 'not_stated', ''],
  ]);
});

test('records say who vouches for each fact', () => {
  const [record] = lines(recordLines([review]));
  expect(record?.['not_stated']).toEqual(['loss_averted']);
  const facts = record?.['facts'] as { fact_id: string; vouched_by: string }[];
  expect(facts.find(({ fact_id }) => fact_id === one?.id)?.vouched_by).toBe('approved');
});

test('the log begins with what the program read and ends with what was decided', () => {
  const entries = lines(logLines([review], 'v1'));
  const decided = entries.filter(({ op }) => op !== 'extract');
  expect(entries.slice(-decided.length)).toEqual(decided);
  expect(decided.map(({ op, of }) => `${op} ${of}`)).toEqual([
    'approve fact',
    'reject fact',
    'add absence',
    'add fact',
  ]);
  const { facts, items, measures } = first.read.record;
  expect(entries.length - decided.length).toBe(facts.length + items.length + measures.length);
  expect(entries[0]).toMatchObject({ op: 'extract', before: null, after: facts[0], rule: facts[0]?.rule });
});
