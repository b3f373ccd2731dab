import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reflow } from '#text/reflow.ts';

describe('reflow', () => {
  test.each([
    ['清退资金 5 万元', '清退资金 5万元'],
    ['2023 年 3 月 1 日至 4 月 2 日', '2023年3月1日至4月2日'],
    ['整改\u200b措施\u20603\u200e项', '整改措施3项'],
    ['第一行\r第二行\u2028第三行', '第一行\n第二行\n第三行'],
    [
      '對區財政局黨組進(jìn)行(xíng)巡察,統(tǒng)一整改(共3項(xiàng))',
      '對區財政局黨組進行巡察,統一整改(共3項)',
    ],
    ['集团(JT)公司(abc)', '集团(JT)公司(abc)'],
    ['1 加强学习', '1 加强学习'],
    ['来源:办公室  2023-09-07 10:42  字号', '来源:办公室  2023-09-07 10:42  字号'],
  ])('turns %j into %j', (text, reflowed) => expect(reflow(text).text).toBe(reflowed));

  test('joins the lines of a text wrapped at one width', () => {
    const paragraph = '县委第三巡察组对青禾镇党委开展了常规巡察反馈问题十二个均已完成整改'.repeat(6);
    const wrapped = (paragraph.match(/.{1,30}/gu) ?? []).join('\n');
    expect(reflow(`${wrapped}\n一、整改情况\n${wrapped}`).text).toBe(
      `${paragraph}\n一、整改情况\n${paragraph}`,
    );
  });

  test('keeps the rows of a table that are of one length', () => {
    const row = (number: number) =>
      `| ${number} | 台账登记内容不完整 | 逐页补齐登记并明确专人负责管理 | 2023年6月 | 已完成。 |`;
    const text = [1, 2, 3, 4, 5, 6].map(row).join('\n');
    expect(reflow(text).text).toBe(text);
  });

  test('keeps the lines of a text that was not wrapped', () => {
    const text = [
      '一、学习不深',
      '已组织学习三次。',
      '二、台账不清',
      '逐一核对台账并补齐。',
      '三、服务不周',
      '公布电话。',
    ].join('\n');
    expect(reflow(text).text).toBe(text);
  });

  test('every character comes from where its origin says, for any text', () => {
    const char = fc.constantFrom(...'整改5 12年月万元,。\n\r\u200b\u2060\u3000 A', '\u{1f600}', '\ud800');
    fc.assert(
      fc.property(
        fc.array(char, { maxLength: 200 }).map((chars) => chars.join('')),
        (text) => {
          const { text: reflowed, originOf } = reflow(text);
          for (let at = 0; at < reflowed.length; at += 1) {
            const { start, end } = originOf({ start: at, end: at + 1 });
            expect(end).toBe(start + 1);
            expect(text[start]?.replace(/[\r\u2028]/u, '\n')).toBe(reflowed[at]);
          }
        },
      ),
    );
  });

  test('joins the lines of a short text that break off within a sentence', () => {
    const opening =
      '根据县委统一部署，2023年3月1日至4月28日，县委第二巡察组对青禾镇党委开展了巡察，6月7日反馈了意见。镇党委召开会议9次，制定整改措施31条，对12个问题逐一整改。';
    const wrapped = opening.replaceAll(/.{24}/gu, '$&\n');
    expect(reflow(`青禾镇党委巡察整改公示\n${wrapped}\n`).text).toBe(`青禾镇党委巡察整改公示\n${opening}\n`);
  });

  test.each([
    ['a number and its unit', '清退资金 5', '万元,退还租金'],
    ['the digits of a number', '清退资金 1', '5 万元,退还租'],
    ['a blank and its number', '清退违规资金', ' 5 万元,退还'],
  ])('joins lines that break between %s, blanks and all', (_, end, begin) => {
    const width = 24;
    const line = (text: string) => text.padStart(width, '会议研究部署整改工作明确责任要求完成问题清单');
    const text = [
      line('强化监督,'),
      line('规范管理,'),
      line(end),
      `${begin}金三万元,`.padEnd(width, '并完善各项内部管理制度强化监督检查和考核'),
      line('落实到人,'),
      line('压实责任,'),
      '确保实效。',
    ].join('\n');
    expect(reflow(text).text).not.toContain('\n');
    expect(reflow(text).text).toMatch(/资金 ?1?5万元/u);
  });

  test.each([
    ['清退资金 1 326.8 万元。', '清退资金 1326.8万元。'],
    ['追缴 12 345 678 元。', '追缴 12345678元。'],
    ['1 500元以下的采购', '1 500元以下的采购'],
    ['建立台账 3 456 件', '建立台账 3 456件'],
  ])('takes blanks out between the thousands of a sum alone: %s', (text, expected) => {
    expect(reflow(text).text).toBe(expected);
  });

  test('joins lines that are equally wide as seen, though their blanks and digits make them longer', () => {
    const lines = [
      '    根据县委统一部署，2023 年 11 月 6 日至 12 月 29 日，县委第',
      '三巡察组对我局党组开展了常规巡察，2024 年 3 月 5 日反馈了巡',
      '察意见。现将情况公布，欢迎全体干部和群众监督，提出意见和建',
      '议。',
    ];
    expect(reflow(lines.join('\n')).text.split('\n')).toHaveLength(1);
    expect(reflow(lines.join('\n')).text).toContain('县委第三巡察组');
  });

  test('keeps short lines of equal length that are whole', () => {
    const lines =
      '学习不够深入，联系实际不紧。\n台账管理不细，核对不够勤快。\n服务群众不周，走访次数太少。\n';
    expect(reflow(lines).text).toBe(lines);
  });

  test('keeps the rows of a wrapped table apart', () => {
    const row = (n: number) => `${n}|${'问题，'.repeat(9)}改${'正，'.repeat(9)}了`;
    const rows = [1, 2, 3, 4, 5, 6].map(row).join('\n');
    expect(reflow(rows).text).toBe(rows);
  });

  test('leaves the blank behind the number of a problem, though what follows could be its unit', () => {
    const text = '问题三 家庭困难补助发放慢\n任务 5 件数不清\n';
    expect(reflow(text).text).toBe(text);
  });

  test('reads a million blanks and digits in time linear to their number', () => {
    for (const part of ['5 ', '5 年 ', ' ', '\u200b5', '整改5\n'.repeat(3)]) {
      expect(reflow(part.repeat(200_000)).text.length).toBeGreaterThan(0);
    }
  });
});
