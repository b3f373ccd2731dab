import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instruments } from '#extraction/instruments.ts';
import { outline } from '#extraction/outline/outline.ts';
import { LEAD, notice, read } from '../support/notice.ts';
import { foldedText } from '#text/fold.ts';

// prettier-ignore
const PARTS = ['一、组织领导情况\n', '二、反馈问题整改情况\n', '三、下一步打算\n', '(一)关于落实部署方面\n', '(二)', '1.', '2、', '(3)', '①', '②', '关于“学习不够”问题的整改情况:', '反馈问题:', '整改情况:', '整改进展:已完成。', '问题1:', '一是', '二是', '第一,', '开展学习6次', '。', ';', ':', ',', '\n', ' ', '　', '|', '《', '》', '“', '”', '(', ')', '序号|反馈问题|整改措施|完成情况\n', '1|甲|乙|已完成\n', '根据县委统一部署,县委巡察组对沙湾园区开展了巡察。\n', '沙湾园区关于巡察整改情况的通报\n', '来源:办公室\n', '打印\n', '欢迎广大干部群众监督。', '联系电话:000-0000000', '中共沙湾园区委员会\n', '2023年12月6日\n', '下一步,', '截至11月,30个问题已完成', '\ud83d', '\udc00', '😀', '\u0000', '\u2028', '\ufeff', '１', '（', '㈠', '\r', '關於', '中共', '\t', '【整改情况】', '★ 学习不扎实', '——', '01 学习', '1-1 ', '序号\n问题\n整改措施\n1\n甲\n乙\n2\n', '理论武装抓得不紧\n', '问:', '答:', '.', '   ', 'Ⅱ.', '整改组织:', '第一方面:'
];
const SPLICED = fc.array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'binary', maxLength: 6 })), {
  maxLength: 80,
});

function holds(text: string): void {
  const { zones, items, title, coverage } = outline(foldedText(text));
  expect(zones.map(({ start }) => start)).toEqual([0, ...zones.map(({ end }) => end)].slice(0, zones.length));
  expect(zones.at(-1)?.end ?? 0).toBe(text.length);
  for (const { start, end } of zones) expect(end).toBeGreaterThan(start);
  if (title) expect(zones.some((zone) => zone.kind === 'title' && zone.start <= title.start)).toBe(true);
  let last = 0;
  for (const item of items) {
    expect(item.start).toBeGreaterThanOrEqual(last);
    expect(item.end).toBeGreaterThan(item.start);
    const zone = zones.find(({ start, end }) => start <= item.start && item.end <= end);
    expect(zone?.kind).toBe('rectification');
    last = item.end;
    let inner = item.start;
    expect(item.measures.map(({ ordinal }) => ordinal)).toEqual(item.measures.map((_, i) => i + 1));
    for (const { start, end } of item.measures) {
      expect(start).toBeGreaterThanOrEqual(inner);
      expect(end).toBeGreaterThan(start);
      inner = end;
    }
    expect(inner).toBeLessThanOrEqual(item.end);
    // A heading torn off at the end has none.
    if (coverage === 'whole' || item !== items.at(-1)) expect(item.measures.length).toBeGreaterThan(0);
    expect(item.heading.end - item.heading.start).toBeLessThanOrEqual(80);
    for (const { end } of [item.heading, ...item.path]) expect(end).toBeLessThanOrEqual(text.length);
    expect(text).toContain(item.number ?? '');
    expect(item.status === 'not_stated').toBe(item.statusSpan === null);
  }
}

describe('the laws of an outline', () => {
  test('hold for spliced notices', () => {
    fc.assert(
      fc.property(SPLICED, (parts) => holds(parts.join(''))),
      { numRuns: 1500 },
    );
  });

  test('hold for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => holds(text)),
      { numRuns: 500 },
    );
  });

  test('hold for a notice with a piece removed or repeated', () => {
    const whole = PARTS.join('').repeat(2);
    const place = fc.nat({ max: whole.length });
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        holds(whole.slice(0, from) + whole.slice(to));
        holds(whole.slice(0, c) + whole.slice(from, to) + whole.slice(c));
      }),
      { numRuns: 300 },
    );
  });
});

describe('large repetitive texts', () => {
  const OPEN = '一、反馈问题整改情况\n1.关于“甲”问题。';
  test.each([
    ['(一)', '(一)'],
    ['(一) on lines', '(一)\n'],
    ['《', '《'],
    ['《甲》、', '《甲》、'],
    ['1.', '1.'],
    ['1.甲。 in one line', '1.甲。'],
    ['一、甲。 in one line', '一、开展学习并做好记录。'],
    ['一是甲;', '一是甲;'],
    ['rows', '1|甲|乙|丙\n'],
    ['labels', '反馈问题:甲。\n'],
    ['topics', '关于“甲”问题\n'],
    ['下一步', '下一步,将继续。\n'],
    ['来源', '来源:甲\n'],
    ['整改进展', '整改进展:'],
    ['“', '“'],
    ['(', '('],
    ['blanks', ' '],
    ['full-width blanks', '　\n'],
    ['one line of text', '开展学习'],
    ['欢迎', '欢迎'],
    ['联系电话:', '联系电话:'],
    ['dates', '2023年12月6日\n'],
    ['tabs', '\t'],
    ['cells parted by tabs', '甲\t乙\t丙\n'],
    ['bracketed lines', '[甲乙丙丁]\n'],
    ['bullets', '★ 甲乙丙丁\n'],
    ['bare titles', '学习抓得松\n开展学习,形成报告,建立台账。\n'],
    ['loose numbers', '1 学习\n2 研讨\n'],
    ['cells on lines', '序号\n问题\n整改措施\n1\n甲\n乙\n'],
    ['half-width stops', '学习.'],
  ])('%s are read', (_, piece) => {
    const text = OPEN + piece.repeat(Math.ceil(200_000 / piece.length));
    const notice = foldedText(text);
    const read = outline(notice);
    expect(read.zones.at(-1)?.end).toBe(text.length);
    expect(instruments(notice, read).every(({ start, end }) => start < end)).toBe(true);
  });
});

test('a point with nothing after its number is dropped, and later points stay', () => {
  const { items } = read(
    notice({ items: ['学习三次。', '核对台账。'] }).replace('2.关于', '2.\n3.\n(1)\n4.关于'),
  );
  expect(items.map(({ number }) => number)).toEqual(['1.', '4.']);
});

describe('a part whose headings all name problems holds items, whatever field it is called after', () => {
  const FIELDS = [
    '组织建设',
    '制度建设',
    '政治责任落实',
    '履行主体责任',
    '落实上级决策部署',
    '专项整治',
    '执纪问责',
    '信访工作',
    '成果运用',
    '机制建设',
    '督导检查',
  ];
  const PROBLEMS = [
    '学习贯彻不够深入',
    '巡河责任未压实',
    '资金监管不细',
    '组织生活不规范',
    '接待审批不严',
    '档案管理缺失',
    '文件照抄照搬',
    '违规发放津补贴',
    '窗口服务效率低',
    '招标程序倒置',
    '专业人才匮乏',
    '重业务轻党建',
  ];
  const HEADINGS: readonly ((number: string, field: string) => string)[] = [
    (number, field) => `${number}、${field}`,
    (number, field) => `${number}、聚焦${field}`,
    (number, field) => `(${number})${field}方面存在的问题`,
    (number, field) => `第${number}部分 ${field}`,
    (_, field) => `【${field}】`,
  ];
  const ITEMS: readonly ((number: number, problem: string) => string)[] = [
    (number, problem) => `${number}.关于“${problem}”的问题。\n整改情况:逐项核对。`,
    (number, problem) => `${number}.${problem}。\n逐项核对,补齐台账。`,
    (number, problem) => `(${number})针对${problem}问题,逐项核对。`,
  ];
  test('in every form, in every place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FIELDS),
        fc.constantFrom(0, 1, 2),
        fc.constantFrom(...HEADINGS),
        fc.constantFrom(...ITEMS),
        fc.shuffledSubarray(PROBLEMS, { minLength: 6, maxLength: 6 }),
        (field, place, part, item, problems) => {
          const fields = ['党的建设', '廉洁从业', '业务工作'].with(place, field);
          const body = fields
            .map((name, i) => {
              const of = problems.slice(2 * i, 2 * i + 2);
              return [part('一二三'.charAt(i), name), ...of.map((problem, k) => item(k + 1, problem))].join(
                '\n',
              );
            })
            .join('\n');
          expect([body, read(`关于巡察整改进展情况的通报\n${LEAD}\n${body}`).items.length]).toEqual([
            body,
            problems.length,
          ]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
