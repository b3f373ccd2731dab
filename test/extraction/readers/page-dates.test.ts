import { describe, expect, test } from 'vitest';
import { notice, read } from '../../support/notice.ts';
import type { NoticeParts } from '../../support/notice.ts';

const ROLES = ['signed', 'published', 'original_published'];

function datesOf(parts: Partial<NoticeParts>): string[] {
  return read(notice(parts))
    .facts.filter(({ indicator }) => ROLES.includes(indicator))
    .map(({ indicator, date, quote }) => `${indicator} ${date} ${quote}`);
}

const SIGNED = 'signed 2023-12-06 2023年12月6日';
const TITLE = '中共青禾镇委员会关于巡察整改进展情况的通报';
const ISO = 'published 2023-12-08 2023-12-08';

/** Lines of page data, each with one date of the page. */
const PAGE_LINES: readonly (readonly [line: string, expected: string])[] = [
  ...[
    '发布时间:2023-12-08',
    '发布时间：2023-12-08 10:21',
    '【发布时间:2023-12-08】',
    '[发布日期] 2023-12-08',
    '发布于 2023-12-08 10:21',
    '日期:2023-12-08 来源:青禾镇 浏览次数:12',
    '时间：2023-12-08 10:21 来源：青禾镇',
    '更新时间:2023-12-08 浏览次数:61',
    '创建时间: 2023-12-08 10:21 信息来源: 青禾镇党政办',
    '录入时间:2023-12-08',
    '添加时间：2023-12-08 点击：118',
    '上传日期:2023-12-08',
    '公示日期:2023-12-08',
    '转载时间:2023-12-08',
    '信息时间::2023-12-08',
    '2023-12-08 来源:县纪委监委',
    '2023-12-08 10:21:33 来源:县纪委监委',
    '2023-12-08 10:21 青禾县纪委监委网站',
    '2023-12-08 10:21:33',
    '2023-12-08',
    '[2023-12-08]',
    '（2023-12-08 10:21）',
    '2023-12-08 10:21:33.0',
    '2023-12-08T10:21:33',
    '2023-12-08 上午10:21',
    '2023-12-08 星期五 青禾日报',
    '2023-12-08 作者：办公室 阅读：315次',
    '2023-12-08 10:21　　字号：大 中 小　　打印',
    '2023-12-08 | 青禾先锋网 | 浏览 208 次',
    '来源:县纪委监委 2023-12-08',
    '来源：青禾镇　2023-12-08 10:21',
    '编辑:办公室2023-12-08 10:21内容来源:青禾镇党政办',
    '作者：青禾镇 2023-12-08 10:21 点击：12',
    '青禾县人民政府门户网站 2023-12-08',
    '青禾镇 2023-12-08 10:21 阅读(315)',
    '青禾先锋网|2023-12-08|字体:大 中 小',
    '浏览次数：315　　2023-12-08',
    '字号：大 中 小 时间：2023-12-08',
    '责任编辑：党政办　2023-12-08',
    '青禾县人民政府网 2023-12-08 10:21',
    '2023-12-08 10:21 青禾发布',
    '2023-12-08　青禾县清风网　阅读 1024',
    '作者:宣传部2023-12-08 15:31:22浏览次数:33',
    '来源:青禾镇发布时间:2023-12-08',
    '2023-12-08来源:青禾镇',
    '最后更新：2023-12-08',
    '日期:[2023-12-08]',
    '访问量:33 时间:2023-12-08 10:42',
    '09:12 2023-12-08 青禾镇',
    '供稿：党政办　审核：办公室　2023-12-08',
    '微信公众号“清风青禾” 2023-12-08 10:42',
    '2023-12-08 信息公开',
    '本站 2023-12-08',
    '青禾县纪委监委 | 2023-12-08 | 阅读量：33',
    '发布日期: 2023-12-08  浏览次数: 33 次  信息来源: 青禾镇  字号:[ 大 中 小 ]',
  ].map((line) => [line, ISO] as const),
  ['发布日期：2023年12月8日', 'published 2023-12-08 2023年12月8日'],
  ['2023年12月08日 来源：青禾镇', 'published 2023-12-08 2023年12月08日'],
  ['2023年12月08日', 'published 2023-12-08 2023年12月08日'],
  ['2023年12月8日 10:21', 'published 2023-12-08 2023年12月8日'],
  ['《青禾日报》2023年12月8日 第A02版', 'published 2023-12-08 2023年12月8日'],
  ['2023年12月8日《青禾日报》第4版', 'published 2023-12-08 2023年12月8日'],
  ['发表时间：2023年12月08日 10时42分', 'published 2023-12-08 2023年12月08日'],
  ['政务公开办 2023.12.08 主动公开 有效', 'published 2023-12-08 2023.12.08'],
  ['青禾日报 2023年12月8日', 'published 2023-12-08 2023年12月8日'],
  ['青禾日报 2023年12月8日 星期五 第3版', 'published 2023-12-08 2023年12月8日'],
  ['2023年12月8日 青禾新闻网', 'published 2023-12-08 2023年12月8日'],
  ['2023/12/08 08:26:45', 'published 2023-12-08 2023/12/08'],
  ['2023.12.08 来源：青禾镇', 'published 2023-12-08 2023.12.08'],
];

describe('the date of the page', () => {
  test.each(PAGE_LINES)('above the title: %s', (chrome, expected) => {
    expect(datesOf({ chrome })).toEqual([expected, SIGNED]);
  });

  test.each(PAGE_LINES)('below the title: %s', (line, expected) => {
    expect(datesOf({ title: `${TITLE}\n${line}` })).toEqual([expected, SIGNED]);
  });

  test.each(PAGE_LINES)('on the line of the title: %s', (line, expected) => {
    expect(datesOf({ title: `${TITLE} ${line}` })).toEqual([expected, SIGNED]);
    expect(read(notice({ title: `${TITLE} ${line}` })).title).toBe(TITLE);
  });

  test.each([
    '青禾县委宣传部办公室\n2023-12-08\n主动公开',
    '索引号：113307/2023-00019\n青禾镇党政办\n2023-12-08\n主动公开',
    '首页 > 信息公开 > 巡察整改\n2023-12-08\n打印',
    '发布日期\n2023-12-08\n来源\n青禾镇',
    '青禾县纪委监委网站\n2023-12-08 10:21\n浏览：315',
  ])('in a block of page data: %j', (chrome) => {
    expect(datesOf({ chrome })).toEqual([ISO, SIGNED]);
  });

  test.each([
    ['更新时间:2024-03-02\n发布时间:2023-12-08', ISO],
    ['2023-12-08 来源:青禾镇 更新时间:2024-03-02', ISO],
    ['成文日期:2023-12-06 发布日期:2023-12-08', ISO],
  ])('is the most reliable of several: %j', (chrome, expected) => {
    expect(datesOf({ chrome })).toEqual([expected, SIGNED]);
  });

  test.each([
    '今天是:2025年5月5日 星期一',
    '今天是2025年5月5日 星期一 农历四月初八',
    '2025年5月5日 星期一',
    '2025年5月5日 星期一 农历四月初八',
    '您好，欢迎访问青禾县人民政府网站！ 2025年5月5日 星期一',
    '当前时间：2025-05-05 10:21:33',
    '现在是2025年5月5日 10:21',
    '青禾 晴 12℃~21℃ 2025-05-05',
    '北京时间 2025-05-05 10:20',
    '访问时间：2025-05-05',
    '2025年5月5日 星期一 欢迎光临',
    '有效期至：2025-12-31',
    '截止日期：2024-12-31',
    '上一篇：青禾镇2022年工作总结 2022-12-30',
  ])('is not that of a widget or of something else: %s', (chrome) => {
    expect(datesOf({ chrome })).toEqual([SIGNED]);
  });

  test.each([
    '(2023年8月30日镇党委会议通过)',
    '巡察时间:2023年3月1日至4月28日\n反馈时间:2023年6月7日',
    '关于召开全县大会的会议通知 2023-10-01',
  ])('is not a date of something else below the title: %j', (line) => {
    expect(datesOf({ title: `${TITLE}\n${line}` })).toEqual([SIGNED]);
  });

  test.each([
    '发布时间:2023-12-08',
    '2023-12-08 10:21 来源:青禾镇',
    '来源:青禾日报 责任编辑:办公室 2023-12-08 10:20',
    '来源:青禾镇 2023-12-08',
    '(编辑:党政办 2023-12-08)',
  ])('below the signature: %s', (footer) => {
    expect(datesOf({ footer })).toEqual([SIGNED, ISO]);
  });

  test.each([
    '上一篇：青禾镇2022年工作总结 2022-12-30',
    '下一篇:关于召开党代会的通知 2024-01-03',
    '相关阅读\n青禾镇2022年工作总结 2022-12-30',
    '青禾镇2022年工作总结 2022-12-30',
  ])('is not that of another page: %j', (footer) => {
    expect(datesOf({ footer })).toEqual([SIGNED]);
  });
});

describe('page data that run into the opening', () => {
  const lead = '2023年3月1日至4月28日,县委第三巡察组对青禾镇党委开展了常规巡察,2023年6月7日反馈了巡察意见。';
  test.each([
    `发布时间: 2023-12-08 09:38 字体大小: 大 中 小 根据县委统一部署,${lead}`,
    `来源：办公室 日期：2023-12-08 浏览量：208次 【字号：大 中 小】 按照县委要求，${lead}`,
    `来源：办公室 日期：2023-12-08 浏览量：208次 【字号：大 中 小】根据县委统一部署，${lead}`,
    `来源：办公室 时间：2023-12-08 浏览：1,208 ${lead}`,
    `2023-12-08 10:21 来源：青禾镇 浏览：208根据县委统一部署，${lead}`,
    `2023-12-08 来源:青禾镇 打印 关闭 根据县委统一部署,${lead}`,
    `2023-12-08 10:21:33 来源: 青禾镇 依据县委安排，${lead}`,
    `发布日期：2023-12-08 分享到： 微信 微博 按照县委安排，${lead}`,
    `【发布时间：2023-12-08】 【来源：青禾镇】 【打印】 ${lead}`,
    `2023-12-08 10:42 青禾县纪委监委网站 阅读：315 经县委批准,${lead}`,
    `青禾日报 2023年12月08日 ${lead}`,
    `青禾日报 2023年12月8日 根据县委统一部署,${lead}`,
    `创建时间：2023-12-08 信息来源：青禾镇 访问量：33 为深入贯彻上级精神,${lead}`,
    `发布日期:2023-12-08 点击次数:33 [打印] [关闭] ${lead}`,
    `字体：[大 中 小] 2023-12-08 ${lead.replace('2023年3月1日至', '2023 年 3 月 1 日至')}`,
  ])('%s', (line) => {
    const { facts } = read(notice({ lead: line }));
    const dates = facts
      .filter(({ date }) => date !== null)
      .map(({ indicator, date }) => `${indicator} ${date}`);
    expect(dates).toEqual([
      'published 2023-12-08',
      'inspection_start 2023-03-01',
      'inspection_end 2023-04-28',
      'feedback 2023-06-07',
      'signed 2023-12-06',
    ]);
  });

  test('leave its figures among the results', () => {
    const { facts } = read(
      notice({ lead: `来源:办公室 日期:2023-12-08 根据县委部署,${lead}反馈的15个问题已全部完成整改。` }),
    );
    expect(facts.find(({ indicator }) => indicator === 'problems_total')?.scope).toBe('notice');
  });
});

describe('the signature', () => {
  test.each([
    ['中共青禾镇委员会\n2023年12月6日', SIGNED],
    ['中共青禾镇委员会\n二〇二三年十二月六日', 'signed 2023-12-06 二〇二三年十二月六日'],
    ['中共青禾镇委员会\n2023年12月', 'signed 2023-12 2023年12月'],
    ['中共青禾镇委员会 2023年12月6日', SIGNED],
    ['中共青禾镇委员会\n（2023年12月6日）', SIGNED],
    ['中共青禾镇委员会\n2023.12.06', 'signed 2023-12-06 2023.12.06'],
    ['中共青禾镇委员会\n2023年12月  日', 'signed 2023-12 2023年12月'],
    ['中共青禾镇委员会\n2023 年 12 月 6 日', 'signed 2023-12-06 2023 年 12 月 6 日'],
  ])('%s', (signature, expected) => expect(datesOf({ signature })).toEqual([expected]));

  test('is missing if none is printed', () => {
    expect(datesOf({ signature: '中共青禾镇委员会' })).toEqual([]);
  });

  test('is no cell of a column of days by which problems are due', () => {
    const row = (n: number) => `${n}\n台账管理不细\n逐一核对台账\n财政所\n2024年${n + 2}月30日\n正在推进`;
    const table = `序号\n问题\n措施\n责任单位\n完成时限\n完成情况\n${[1, 2, 3, 4].map(row).join('\n')}`;
    const parts = { items: [], next: '', contact: '', results: table };
    expect(datesOf({ ...parts, signature: '' })).toEqual([]);
    expect(datesOf({ ...parts, footer: '联系电话:0000-1234567' })).toEqual([SIGNED]);
  });

  test('is not a bare date in figures below the title: that is the date of the page', () => {
    expect(datesOf({ title: `${TITLE}\n2023年12月8日`, signature: '' })).toEqual([
      'published 2023-12-08 2023年12月8日',
    ]);
  });

  test.each(['（2023年12月6日）', '中共青禾镇委员会 2023年12月6日', '中共青禾镇委员会\n2023年12月6日'])(
    'may stand below the title: %j',
    (line) => {
      expect(datesOf({ title: `${TITLE}\n${line}`, signature: '' })).toEqual([SIGNED]);
    },
  );

  test('may stand there in Chinese numerals', () => {
    const title = `${TITLE}\n（二〇二三年十二月六日）`;
    expect(datesOf({ title, signature: '' })).toEqual(['signed 2023-12-06 二〇二三年十二月六日']);
  });

  test('leaves a bare date below the title to the page', () => {
    expect(datesOf({ title: `${TITLE}\n2023年12月8日` })).toEqual([
      'published 2023-12-08 2023年12月8日',
      SIGNED,
    ]);
  });

  test('is distinguished from the page date after it', () => {
    expect(datesOf({ footer: '发布时间:2023-12-08' })).toEqual([SIGNED, ISO]);
  });

  test('may be a labelled line of the index block', () => {
    expect(
      datesOf({ chrome: '成文日期:2023-12-06\n发布日期:2023-12-08', signature: '中共青禾镇委员会' }),
    ).toEqual(['signed 2023-12-06 2023-12-06', ISO]);
  });
});

describe('the site of first publication', () => {
  test('is read from the address of the original', () => {
    expect(datesOf({ footer: '原文链接:http://www.qinghe.example/zwgk/202312/t20231205_118.html' })).toEqual([
      SIGNED,
      'original_published 2023-12-05 t20231205',
    ]);
  });
});

describe('labels and words beside the date of signing', () => {
  const LEAD = '2023年3月1日至4月28日,县委第三巡察组对青禾镇党委开展了巡察。7月4日反馈了意见。';
  const dated = (text: string) =>
    read(text)
      .facts.filter(({ indicator }) => ROLES.includes(indicator))
      .map(({ indicator, date }) => `${indicator} ${date}`);

  test('labels in brackets', () =>
    expect(dated(`${TITLE}\n【成文日期】2023-12-06\n【发布日期】2023-12-08\n${LEAD}`)).toEqual([
      'signed 2023-12-06',
      'published 2023-12-08',
    ]));

  test('that of the print below does not replace it', () =>
    expect(
      dated(
        `${TITLE}\n${LEAD}\n一、组织领导情况\n召开会议。\n青禾镇党委\n2023年12月6日\n青禾镇党政办公室 2023年12月9日印发`,
      ),
    ).toEqual(['signed 2023-12-06']));

  test('印发 behind it', () =>
    expect(dated(`${TITLE}\n${LEAD}\n一、组织领导情况\n召开会议。\n青禾镇党委\n2023年12月6日印发`)).toEqual([
      'signed 2023-12-06',
    ]));
});

test('a page date is read with blanks behind its dashes', () => {
  expect(datesOf({ chrome: '发布时间: 2023- 12- 08 11: 12 阅读次数: 字体', signature: '' })).toEqual([
    'published 2023-12-08 2023- 12- 08',
  ]);
});
