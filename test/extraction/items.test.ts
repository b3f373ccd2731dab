import { describe, expect, test } from 'vitest';
import { LEAD, notice, read } from '../support/notice.ts';

/** A notice with these lines as its items. */
const withItems = (lines: string) => `${notice({ items: ['学习文件。'] }).split('1.')[0]}${lines}`;

/** Each item as heading|status|lead of its measures. */
function itemsIn(text: string): string[] {
  const { items, measures } = read(text);
  return items.map(({ item_id, heading, status }) =>
    [heading, status, ...measures.filter((one) => one.item_id === item_id).map(({ lead }) => lead)].join('|'),
  );
}

describe('items', () => {
  test('come from the rectification part only, in order, each with its number and heading', () => {
    const { items } = read(notice({ items: ['学习文件。', '核对台账。', '走访群众。'] }));
    expect(items.map(({ number, heading, path }) => `${number} ${heading} (${path.join(' > ')})`)).toEqual([
      expect.stringMatching(/^1\. ?关于“学习抓得不紧”问题的整改情况/u),
      expect.stringMatching(/^2\. ?关于“台账管理不细”问题的整改情况/u),
      expect.stringMatching(/^3\. ?关于“服务群众不周”问题的整改情况/u),
    ]);
  });

  test('have their status and the phrase that states it', () => {
    const text = notice({ items: ['学习文件。\n整改落实情况:已完成整改,并长期坚持。', '核对台账。'] });
    const [first, second] = read(text).items;
    expect([first?.status, second?.status]).toEqual(['completed_kept_up', 'not_stated']);
    expect(text.slice(first?.status_start ?? 0, first?.status_end ?? 0)).toBe(first?.status_quote);
    expect([second?.status_quote, second?.status_start, second?.status_end]).toEqual([null, null, null]);
  });

  test.each([...'▸▪◆△'])('have the status of a line that begins with %s', (bullet) => {
    const text = notice({ items: [`学习文件。\n${bullet} 完成情况:已完成,长期坚持。`, '核对台账。'] });
    expect(read(text).items[0]?.status).toBe('completed_kept_up');
  });

  test('have the number and heading behind a bullet', () => {
    const text = withItems(
      `△ 问题一:学习不够深入\n▸ 整改措施:组织学习。\n△ 问题二:台账不够清楚\n▸ 整改措施:核对台账。`,
    );
    expect(read(text).items.map(({ number, heading }) => [number, heading])).toEqual([
      ['问题一', '学习不够深入'],
      ['问题二', '台账不够清楚'],
    ]);
  });

  test.each([
    ['【问题一】', '【问题二】'],
    ['〖问题1〗', '〖问题2〗'],
    ['〔任务1〕', '〔任务2〕'],
    ['【第一个问题】', '【第二个问题】'],
    ['〔第1项任务〕', '〔第2项任务〕'],
  ])('begin with their number in brackets before the heading: %s', (first, second) => {
    const text = withItems(
      `${first}学习不够深入\n【整改】组织学习。\n【状态】已完成。\n${second}台账不够清楚\n【整改】核对台账。\n【状态】基本完成。\n▲下步打算\n继续巩固整改成果。`,
    );
    expect(itemsIn(text)).toEqual([
      '学习不够深入|completed|组织学习',
      '台账不够清楚|basically_done|核对台账',
    ]);
  });

  test.each([
    '【问题1】至【问题2】已完成整改。',
    '【问题2】已完成整改。',
    '（问题2）见上。',
    '【第2个问题】正在推进。',
    '【任务二】整改情况：核对台账。',
  ])('do not begin with a reference to a problem: %s', (reference) => {
    const text = notice({ items: ['学习文件。', `核对台账。\n${reference}`] });
    expect(read(text).items.map(({ heading }) => heading)).toEqual([
      expect.stringContaining('学习抓得不紧'),
      expect.stringContaining('台账管理不细'),
    ]);
  });

  test.each(['已完成。', '后账实相符。', '基本完成'])(
    'have no measure of what stands behind 【整改】: %s',
    (behind) => {
      const text = notice({ items: [`学习文件。\n【整改】${behind}`, '核对台账。'] });
      expect(read(text).measures[0]?.lead).toBe('学习文件');
    },
  );

  test.each([
    ['（1）整改措施完成情况：', '（2）整改结果：'],
    ['（1）整改举措落实情况：', '（2）完成情况：'],
    ['①具体做法：', '②整改状态：'],
    ['措施与成效：', '整改结果：'],
  ])('have a label of measures, whatever it adds, and not as an item: %s', (action, state) => {
    const text = withItems(
      `1.学习不够深入\n${action}组织学习。\n${state}已完成。\n2.台账不够清楚\n${action}核对台账。\n${state}正在推进。`,
    );
    expect(itemsIn(text)).toEqual(['学习不够深入|completed|组织学习', '台账不够清楚|ongoing|核对台账']);
  });

  test.each([
    ['进展：☑已完成  □基本完成  □未完成', 'completed'],
    ['进展情况：□已完成 ☑基本完成 □未完成', 'basically_done'],
    ['整改结果：√完成', 'completed'],
    ['整改状态：☑已完成，并长期坚持', 'completed_kept_up'],
    ['整改状态：□已完成 □未完成', 'not_stated'],
    ['整改状态：尚在整改', 'ongoing'],
    ['整改状态：仍在协调', 'ongoing'],
  ])('have the status that is ticked: %s', (printed, status) => {
    expect(read(notice({ items: [`学习文件。\n${printed}`, '核对台账。'] })).items[0]?.status).toBe(status);
  });

  test('are one each below 问题之一 and 问题之二', () => {
    const text = withItems(`问题之一：学习不够深入\n组织学习。\n问题之二：台账不够清楚\n核对台账。`);
    expect(read(text).items.map(({ heading }) => heading)).toEqual(['学习不够深入', '台账不够清楚']);
  });

  test('open at a named problem also where a count follows it', () => {
    const text = withItems(
      `针对“学习不够”的问题。组织学习。已完成整改。\n针对“阵地不足”的问题。建成站点5个。正在推进。`,
    );
    expect(read(text).items.map(({ status }) => status)).toEqual(['completed', 'ongoing']);
  });

  test('are sentences behind ■ where a line with 整改情况: follows each', () => {
    const { items, measures } = read(
      `${LEAD}\n■ 村务公开不及时。\n整改情况：补贴收支明细，以后每月8日前公开。\n■ 2018年招待费入账。\n整改情况：由时任村干部退赔。\n■ 会议记录不全。\n整改情况：组织培训。`,
    );
    expect(items.map(({ heading }) => heading)).toEqual([
      '村务公开不及时',
      '2018年招待费入账',
      '会议记录不全',
    ]);
    expect(measures).toHaveLength(3);
  });

  test('keep their number above a sentence behind ● that describes them', () => {
    const { items } = read(
      `${LEAD}\n一、整改情况\n1.关于学习不够的问题。\n● 主要表现是责任不实。\n整改情况：补学3次。\n2.关于台账不清的问题。\n● 台账没有更新。\n整改情况：更新台账5本。`,
    );
    expect(items.map(({ heading }) => heading)).toEqual(['关于学习不够的问题', '关于台账不清的问题']);
  });

  test.each(['整改效果', '取得的效果', '整改总的情况', '整改工作总体情况'])('end above 三、%s', (heading) => {
    const { items, facts } = read(
      `${LEAD}\n一、组织情况\n专题研究。\n二、问题整改情况\n1.学习不够。补学。\n2.台账不清。更新台账。\n三、${heading}\n从反馈到7月31日，镇党委为整改开会12次，其中党委会7次、推进会5次。\n四、今后打算\n继续巩固。`,
    );
    expect(items.map(({ number }) => number)).toEqual(['1.', '2.']);
    expect(facts.filter(({ unit }) => unit === '次').map(({ value, scope }) => `${value} ${scope}`)).toEqual([
      '12 notice',
      '7 notice',
      '5 notice',
    ]);
  });

  test.each([
    ['壹', '贰', '叁'],
    ['甲', '乙', '丙'],
  ])('stand under %s、%s、, and what %s、往后安排 promises is no result', (first, second, third) => {
    const { items, facts } = read(
      `${LEAD}\n${first}、组织推动\n专题研究。\n${second}、逐条整改\n1.记录不实。补记台账。\n2.采购不比价。收回2.3万元。\n${third}、往后安排\n年底前再追回货款1.5万元。`,
    );
    const part = `${second}、逐条整改`;
    expect(items.map(({ path }) => path.at(-1))).toEqual([part, part]);
    expect(facts.filter(({ unit }) => unit === '元').map(({ value }) => value)).toEqual([23000]);
  });

  test('stand in fields behind ▶ that count their problems in brackets, which are no totals', () => {
    const { items, facts } = read(
      `${LEAD}\n反馈问题18个。\n二、问题整改情况\n▶科研经费（共2个问题，全部整改完成）\n1）问题：分配随意。措施：修订办法。\n2）问题：发放不真实。措施：核查发放单。\n▶成果转化（共2个问题，1个完成，1个正在推进）\n3）问题：收入未入账。措施：补入账户。\n4）问题：专利沉睡。措施：盘点专利。`,
    );
    expect(items.map(({ path }) => path.at(-1))).toEqual(['科研经费', '科研经费', '成果转化', '成果转化']);
    expect(facts.filter(({ indicator }) => indicator === 'problems_total').map(({ value }) => value)).toEqual(
      [18],
    );
    expect(facts.filter(({ indicator }) => indicator === 'completed')).toEqual([]);
  });

  test('stand under ★ and ▷, with labels set off by a blank', () => {
    const text = withItems(
      '★政治建设类\n▷ 理论学习“一阵风”\n做法　组织学习。\n结果　√整改到位\n▷ 责任不压实\n做法　签订责任书。\n结果　√整改到位，长期坚持\n★资金资产类\n▷ 台账不规范\n做法　核对台账。\n结果　推进中\n☆今后安排\n紧盯2个未完成问题，年内全部销号。',
    );
    expect(itemsIn(text)).toEqual([
      '理论学习“一阵风”|completed|组织学习',
      '责任不压实|completed_kept_up|签订责任书',
      '台账不规范|ongoing|核对台账',
    ]);
    expect(read(text).facts.map(({ indicator }) => indicator)).not.toContain('not_done');
  });

  test.each(['【问题一】 【问题二】', '(一) (二)', '1. 2.'])(
    'stand as %s in a part that ■ heads',
    (numbers) => {
      const [first, second] = numbers.split(' ');
      const { items, facts } = read(
        `${LEAD}\n■ 整改总体情况\n召开党委会6次。\n■ 具体问题整改\n${first}理论学习不深入\n整改：补学3次。\n${second}项目监管不严\n整改：追回货款3.2万元。\n■ 下步打算\n年底前再追回货款1.5万元。`,
      );
      expect(items.map(({ heading }) => heading)).toEqual(['理论学习不深入', '项目监管不严']);
      expect(facts.filter(({ unit }) => unit === '元').map(({ value }) => value)).toEqual([32000]);
    },
  );

  test('have a problem with a sum as their heading, not as their measure', () => {
    const text = notice({
      items: ['反馈问题:投资论证不充分,造成损失320万元。\n整改落实:追回款项85万元。', '核对台账。'],
    });
    expect(read(text).measures[0]?.lead).toBe('追回款项85万元');
  });

  test('have at most two topics', () => {
    const { items } = read(
      notice({
        items: ['学习党章,落实主体责任,核查财务报销、公务接待、招投标、安全生产和生态环境。', '已完成。'],
      }),
    );
    for (const { topics } of items) expect(topics.length).toBeLessThanOrEqual(2);
  });

  test('have as a second topic what one of their measures is about', () => {
    const { items } = read(
      notice({
        items: [
          '一是读书班学习党章。二是化解信访积案，调解矛盾纠纷。三是整理资料。',
          '一是读书班学习党章。二是核对台账。',
        ],
      }),
    );
    expect(items.map(({ topics }) => topics.includes('petition_stability'))).toEqual([true, false]);
  });

  test('are absent without a rectification part', () => {
    expect(read(notice({ items: [], results: '反馈的12个问题已研究。' })).items).toEqual([]);
  });
});

describe('measures', () => {
  test('are one per enumerator', () => {
    const { measures, items } = read(
      notice({ items: ['一是组织学习,开展研讨。二是修订请假制度。三是开展督查。', '核对台账。'] }),
    );
    expect(measures.map(({ item_id, ordinal, lead }) => [item_id, ordinal, lead])).toEqual([
      [items[0]?.item_id, 1, '组织学习'],
      [items[0]?.item_id, 2, '修订请假制度'],
      [items[0]?.item_id, 3, '开展督查'],
      [items[1]?.item_id, 1, '核对台账'],
    ]);
  });

  test('exclude status lines', () => {
    const { measures } = read(notice({ items: ['学习文件。\n整改落实情况:已完成整改。', '核对台账。'] }));
    expect(measures.map(({ lead }) => lead)).toEqual(['学习文件', '核对台账']);
  });

  test.each(['整改进展', '整改情况', '整改措施', '● 整改措施', '▲整改情况'])(
    'have a lead without the label %s',
    (label) => {
      const { measures } = read(notice({ items: [`${label}：清退非主业企业5家。`, '核对台账。'] }));
      expect(measures.map(({ lead }) => lead)).toEqual(['清退非主业企业5家', '核对台账']);
    },
  );

  test('have a lead without the edge of a cell', () => {
    const text = notice({ items: ['x'] }).replace(
      /1\. ?关于[^]*?x/u,
      '问题一|台账不细|已核对台账,约谈2人|已完成',
    );
    expect(read(text).measures.map(({ lead }) => lead)).toContain('已核对台账');
  });

  test('have a lead of at most 40 characters copied from the text', () => {
    const long =
      '对照巡察反馈意见逐条逐项逐人逐事细化分解任务并逐一建立工作台账逐一明确责任站所逐一倒排完成时限';
    const text = notice({ items: [`一是${long}。二是学习。`, '核对台账。'] });
    const lead = read(text).measures[0]?.lead ?? '';
    expect(lead).toHaveLength(40);
    expect(text).toContain(lead);
  });

  test('are marked if they only explain or promise', () => {
    const { measures } = read(
      notice({ items: ['一是经核实,该处不属于本镇管辖。二是待上级文件下发后修订制度。', '核对台账。'] }),
    );
    expect(measures[0]?.types).toContain('explanation_only');
    expect(measures[1]?.types).toContain('pending_commitment');
  });
});

describe('an account under another label', () => {
  const leads = (item: string) =>
    read(
      notice({ items: [] }).replace(
        '下一步,',
        `二、反馈问题整改情况\n1.关于台账不细的问题。${item}\n2.关于学习不够的问题。\n补学3次。\n三、下一步打算\n下一步,`,
      ),
    ).measures.map(({ lead }) => lead);

  test.each([
    ['长期无人核对。\n整改完成情况:补录台账5本。', '补录台账5本'],
    ['长期无人核对。\n整改进展:补录台账5本。', '补录台账5本'],
    ['长期无人核对。整改进展情况:补录台账5本。', '补录台账5本'],
    ['长期无人核对。整改措施:补录台账5本。', '补录台账5本'],
  ])('%s is the measure', (item, lead) => expect(leads(item)).toEqual([lead, '补学3次']));

  test.each([
    ['一是补录台账。二是约谈2人。\n整改进展:管理更加规范。', ['补录台账', '约谈2人']],
    ['补录台账5本。\n是否完成:是', ['补录台账5本']],
    ['补录台账5本。\n整改完成时限:2023年12月底', ['补录台账5本']],
    ['补录台账5本。整改情况:正在推进,预计6月底前完成。', ['补录台账5本']],
    ['补录台账5本。整改情况:管理更加规范,群众满意度提升。', ['补录台账5本']],
  ])('%s is none, but an outcome', (item, expected) => expect(leads(item)).toEqual([...expected, '补学3次']));
});

describe('what was done about one problem, numbered on one line below it, is its measures', () => {
  const HEADS = ['1.关于学习不经常的问题。', '1.学习不经常。\n整改措施:', '1.学习不经常。\n整改措施及成效:'];
  test.each([
    '①补学6次。②制定计划。③提醒谈话3人。',
    '(1)补学6次。(2)制定计划。(3)提醒谈话3人。',
    '第一,补学6次。第二,制定计划。第三,提醒谈话3人。',
    '一、补学6次。二、制定计划。三、提醒谈话3人。',
    '(一)补学6次;(二)制定计划;(三)提醒谈话3人。',
  ])('%s', (run) => {
    for (const head of HEADS) {
      const { items, measures } = read(withItems(`${head}\n${run}\n2.关于台账不清的问题。\n核对台账。`));
      expect([head, items.length, measures.length]).toEqual([head, 2, 4]);
      expect(items[0]?.heading).toContain('学习不经常');
    }
  });

  test('on lines of their own below 整改措施及成效:, too', () => {
    const { items, measures } = read(
      withItems('1.学习不经常。\n整改措施及成效:\n①补学6次。\n②制定计划。\n2.台账不清。\n核对台账。'),
    );
    expect([items.length, measures.length]).toEqual([2, 3]);
  });
});
