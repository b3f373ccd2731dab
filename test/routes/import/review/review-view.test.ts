import { expect, test } from 'vitest';
import {
  FIRST_REVIEW,
  readReviewView,
  writeReviewView,
} from '#routes/[[lang=lang]]/import/review/review-view.ts';

test('the address says which notice and row, and nothing at first', () => {
  expect(writeReviewView(FIRST_REVIEW)).toBe('');
  const view = { notice: 'own-通报', row: 'own-通报.signed', filter: 'unseen', part: 'outline' } as const;
  const written = writeReviewView(view);
  expect(decodeURIComponent(written)).toBe(
    '?v=1&notice=own-通报&at=own-通报.signed&show=unseen&part=outline',
  );
  expect(readReviewView(written)).toEqual({ view, remarks: [] });
});

test('what it does not know is ignored and told', () => {
  const { view, remarks } = readReviewView('?v=1&show=some&part=&x=1');
  expect(view).toEqual(FIRST_REVIEW);
  expect(remarks).toEqual([
    { kind: 'parameter', name: 'x' },
    { kind: 'value', name: 'show', value: 'some' },
  ]);
});
