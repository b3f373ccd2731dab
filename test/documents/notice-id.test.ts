import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noticeIdOf, safeNoticeId } from '#documents/notice-id.ts';
import { NOTICES } from '#dataset/tables/record.ts';
import { cellProblem } from '#dataset/validate.ts';
import type { ColumnSchema } from '#dataset/table.ts';

const COLUMN = NOTICES.columns['notice_id'] as ColumnSchema;

describe('the notice_id of a file', () => {
  test.each([
    ['qinghe-2023.txt', 'qinghe-2023'],
    ['青禾_2023.html', '青禾_2023'],
    ['2023.12.06通报.txt', '2023-12-06通报'],
    ['关于 整改.txt', '关于-整改'],
    ['a & b: 50% #1?.pdf', 'a-b-50-1'],
    ['（整改）.docx', '整改'],
    ['é.txt', 'é'],
    ['...txt', 'notice'],
  ])('of %s is %s', (name, id) => {
    expect(noticeIdOf(name)).toBe(id);
  });

  test('fits the column of the tables, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(cellProblem(COLUMN, safeNoticeId(name))).toBeNull();
      }),
    );
  });

  test('stays as it is when made safe again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const id = safeNoticeId(name);
        expect(safeNoticeId(id)).toBe(id);
      }),
    );
  });

  test('needs no encoding in an address except of its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (name) => {
        const id = safeNoticeId(name);
        expect(encodeURIComponent(id)).toBe(id);
      }),
    );
  });
});

test.each(['2023.12', 'a b', 'a,b', 'a/b', 'a%20b', "it's", 'a[1]', 'a~b'])(
  'the tables refuse the notice_id %s',
  (id) => {
    expect(cellProblem(COLUMN, id)).toMatch(/does not match/u);
  },
);
