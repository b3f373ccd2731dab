import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveColumn, placeColumn } from '../../../src/routes/[[lang=lang]]/compare/columns.ts';

const columns = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/u), { minLength: 2, maxLength: 4 });

test('a dragged column takes the place of the one it is dropped on; the others keep their order', () => {
  fc.assert(
    fc.property(columns, fc.nat(), fc.nat(), (all, a, b) => {
      const [zone = '', where = ''] = [all[a % all.length], all[b % all.length]];
      const placed = placeColumn(all, zone, where);
      expect(placed.indexOf(zone)).toBe(all.indexOf(where));
      expect(placed.filter((each) => each !== zone)).toEqual(all.filter((each) => each !== zone));
    }),
  );
});

test('dropped on its neighbour it does what the button does', () => {
  expect(placeColumn(['a', 'b', 'c'], 'a', 'b')).toEqual(moveColumn(['a', 'b', 'c'], 'a', 1));
  expect(placeColumn(['a', 'b', 'c'], 'c', 'b')).toEqual(moveColumn(['a', 'b', 'c'], 'c', -1));
});

test('nothing moves if one of them is no column', () => {
  expect(placeColumn(['a', 'b'], 'x', 'a')).toEqual(['a', 'b']);
  expect(placeColumn(['a', 'b'], 'a', 'x')).toEqual(['a', 'b']);
});
