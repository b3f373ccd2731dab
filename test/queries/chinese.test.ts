import { expect, test } from 'vitest';
import { sql } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';
import { withDatabase } from '../support/database.ts';
import { tablesOf } from '../support/tables.ts';

test.each([
  ['2个月:报送整改情况(条例第27条)', '2个月：报送整改情况（条例第27条）'],
  ['市(地、州、盟)', '市（地、州、盟）'],
  ['整改措施数', '整改措施数'],
])('%s is printed as %s', async (label, expected) => {
  await withDatabase(tablesOf([]), async (database) => {
    const rows = await database.query<{ label: string }>(sql`SELECT ${chinese(sql`${label}`)} AS label`);
    expect(rows).toEqual([{ label: expected }]);
  });
});
