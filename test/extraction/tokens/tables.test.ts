import { describe, expect, test } from 'vitest';
import { tableMentions } from '#extraction/tokens/tables.ts';
import { factsWithin, line, notice, read } from '../../support/notice.ts';

function figures(table: string): string[] {
  return tableMentions(table).map(
    ({ start, end, value, unit }) => `${table.slice(start, end)} = ${value}${unit}`,
  );
}

describe('a bare number in a cell takes the classifier of its column', () => {
  test.each([
    ['项目|人数\n党纪处分|3', ['3 = 3人']],
    ['项目|件数|人数\n立案|4|5', ['4 = 4件', '5 = 5人']],
    ['类别|金额(万元)\n追缴|12.5', ['12.5 = 125000元']],
    ['类别|金额（元）\n追缴|1,260'.replaceAll('（', '(').replaceAll('）', ')'), ['1,260 = 1260元']],
    ['类别|数量(个)\n问题| 12 ', ['12 = 12个']],
    ['项目|数量|其中\n诫勉(人)|3|-\n制度(项)|37|新建21', ['3 = 3人', '37 = 37项']],
  ])('%s', (table, expected) => expect(figures(table)).toEqual(expected));
});

describe('other cells are not figures', () => {
  test.each([
    '项目|说明\n党纪处分|3',
    '指标|计划|完成\n诫勉(人)|5|3',
    '人数\n3',
    '项目|人数\n党纪处分|无',
    '项目|人数\n正文继续。\n党纪处分|3',
    '序号|人数\n1|',
  ])('%s', (table) => expect(figures(table)).toEqual([]));
});

test('a table in the overall result is read like a sentence', () => {
  const results = '处理情况|人数\n党内警告|2\n诫勉|3';
  const text = notice({ results });
  const start = text.indexOf(results);
  const found = factsWithin(read(text), { start, end: start + results.length });
  expect(found.map(line)).toEqual(['party_warning 2人', 'admonition 3人']);
});
