import { describe, expect, test } from 'vitest';
import { outline as outlineOf, type Outline } from '#extraction/outline/outline.ts';
import type { ZoneKind } from '#extraction/outline/zones.ts';
import { foldedText } from '#text/fold.ts';
import { sliceOf } from '#text/span.ts';
import { read } from '../../support/notice.ts';

const OPENING =
  '根据县委统一部署,2023年3月1日至4月28日,县委第二巡察组对沙湾园区党工委开展了巡察。现将整改情况予以公布。';
const LEAD = `${OPENING}\n一、组织领导情况\n(一)强化领导。召开会议5次。\n(二)压实责任。签订责任书3份。\n`;
const END = '欢迎广大干部群众监督。联系电话:000-0000000。\n中共沙湾园区工作委员会\n2023年12月6日\n';

function outline(text: string): Outline {
  return outlineOf(foldedText(text));
}

/** Each item as number|heading|measures, with its status where it has one. */
function items(text: string): string[] {
  return outline(text).items.map(({ number, heading, measures, status }) =>
    [
      number ?? '-',
      sliceOf(text, heading),
      measures.length,
      ...(status === 'not_stated' ? [] : [status]),
    ].join('|'),
  );
}

function paths(text: string): string[] {
  return outline(text).items.map(({ path }) => path.map((above) => sliceOf(text, above)).join(' > '));
}

/** Zones, as kind=first characters. */
function zones(text: string): string[] {
  return outline(text).zones.map(
    ({ kind, start, end }) => `${kind}=${text.slice(start, end).trim().slice(0, 6)}`,
  );
}

function zoneOf(text: string, phrase: string): ZoneKind | undefined {
  const at = text.indexOf(phrase);
  return outline(text).zones.find(({ start, end }) => start <= at && at < end)?.kind;
}

describe('future work under a heading without a number', () => {
  const ITEMS = `${LEAD}二、巡察反馈问题整改情况\n1.学习不够深入\n组织学习。\n2.台账不够清楚\n核对台账。\n`;

  test.each(['下步打算', '▲下一步打算', '【下一步工作安排】', '今后工作打算：', '努力方向'])(
    'is promised: %s',
    (title) => {
      for (const below of [
        '继续巩固整改成果。',
        '一是抓实学习。二是管好台账。',
        '(一)抓实学习。\n(二)管好台账。',
        '1.抓实学习。\n2.管好台账。',
        '(一)抓实学习\n1.学深一层。\n2.学广一层。\n(二)管好台账\n1.常核对。',
      ]) {
        const text = `${ITEMS}${title}\n${below}\n${END}`;
        expect(items(text), below).toEqual(['1.|学习不够深入|1', '2.|台账不够清楚|1']);
        expect(zoneOf(text, below), below).toBe('promise');
      }
    },
  );

  test.each([
    ['their numbers go on', '(1)抓实学习。\n3.服务不够周到\n走访群众。'],
    ['others are told of below it', '抓实学习。\n针对“服务不够周到”的问题\n整改措施:走访群众。'],
    ['a second part numbers its own', '抓实学习。\n专项检查反馈问题整改情况\n1.档案审核不严格\n走访群众。'],
    ['a bare title below it names a problem', '抓实学习。\n服务不够周到\n走访群众。'],
    ['a table below it has more', '抓实学习。\n3 | 服务不够周到 | 走访群众。'],
    ['what was done is summed up below it', '抓实学习。\n截至目前,10个问题已整改9个,走访群众。'],
    ['persons were dealt with below it', '抓实学习。\n追责问责情况\n给予党纪处分3人,走访群众。'],
  ])('is no end of the problems where %s', (_, below) => {
    expect(zoneOf(`${ITEMS}下步打算\n${below}\n${END}`, '走访群众')).not.toBe('promise');
  });

  test('is no heading where a line was broken', () => {
    const text = `${OPENING}\n党工委召开会议,研究部署\n下一步工作。\n${ITEMS.slice(OPENING.length + 1)}${END}`;
    expect(items(text)).toEqual(['1.|学习不够深入|1', '2.|台账不够清楚|1']);
  });
});

describe('items of the usual layouts', () => {
  test('一、 (一) 1. with measures inside the paragraph', () => {
    const text = `${LEAD}二、巡察反馈问题整改情况\n(一)关于落实决策部署方面\n1.加强学习。一是建立制度。二是开展培训3次。\n2.推动发展。召开推进会2次。\n(二)关于组织建设方面\n1.建强支部。一是选派干部;二是规范换届;三是补交党费。\n三、下一步工作打算\n(一)继续抓好整改。建立台账。\n${END}`;
    expect(items(text)).toEqual(['1.|加强学习|2', '2.|推动发展|1', '1.|建强支部|3']);
    expect(paths(text)[2]).toBe('二、巡察反馈问题整改情况 > (二)关于组织建设方面');
    expect(zones(text)).toEqual([
      'lead=根据县委统一',
      'rectification=二、巡察反馈',
      'promise=三、下一步工',
      'contact=欢迎广大干部',
      'signature=中共沙湾园区',
    ]);
  });

  test('problems as top headings, with and without numbered paragraphs under them', () => {
    const text = `${OPENING}\n巡察反馈后,10个问题已完成整改9个。\n一、关于“学习不深入”问题的整改情况\n(一)抓实学习。开展研讨。\n(二)抓实转化。形成调研报告。\n二、关于“议事不规范”问题的整改情况\n一是修订规则。二是开展抽查。三是通报结果。\n三、关于“整改责任不够到位”问题的整改情况\n党工委召开会议,逐项检视。\n下一步,党工委将持续用力,新建制度3项。\n${END}`;
    expect(items(text)).toEqual([
      '(一)|抓实学习|1',
      '(二)|抓实转化|1',
      '二、|关于“议事不规范”问题的整改情况|3',
      '三、|关于“整改责任不够到位”问题的整改情况|1',
    ]);
    expect(zoneOf(text, '巡察反馈后')).toBe('lead');
    expect(zoneOf(text, '下一步,党工委')).toBe('promise');
  });

  test('① paragraphs, all but one with a status line', () => {
    const text = `${LEAD}二、巡察反馈问题整改进展情况。\n(一)反馈问题:聚焦决策部署方面的问题\n1.关于“学用‘两张皮’”问题的整改情况。\n①对“学习不深”等问题的整改情况:一是制定计划。二是组织测试。\n整改落实情况:已完成整改,并长期坚持。\n②对“走过场”等问题的整改情况:召开专题会议研讨\n整改落实情况:已完成整改。\n2.关于“‘一岗双责’空转”问题”问题的整改情况。\n①对“职责不清”等问题的整改情况:出资人已调整。\n${END}`;
    expect(items(text)).toEqual([
      '①|对“学习不深”等问题的整改情况|2|completed_kept_up',
      '②|对“走过场”等问题的整改情况|1|completed',
      '①|对“职责不清”等问题的整改情况|1',
    ]);
    expect(paths(text)[2]?.split(' > ').at(-1)).toBe('2.关于“‘一岗双责’空转”问题”问题的整改情况');
  });

  test('numbered 反馈问题, 整改情况 and 整改进展', () => {
    const text = `${LEAD}二、巡察反馈问题整改进展情况\n(一)聚焦决策部署方面\n1.反馈问题:学习装点门面。\n整改情况:一是每月学习。二是开展测评4次。\n整改进展:已完成,长期坚持。\n2.反馈问题:服务停留在口头。\n整改情况:开设热线。\n整改进展:正在推进。\n${END}`;
    expect(items(text)).toEqual(['1.|学习装点门面|2|completed_kept_up', '2.|服务停留在口头|1|ongoing']);
  });

  test('unnumbered pairs of 反馈问题 and 整改情况', () => {
    const text = `${LEAD}二、反馈问题整改情况\n反馈问题:学习不够经常。\n整改情况:一是建立制度。二是补课。\n反馈问题:台账不清。\n整改情况:建立台账。\n三、下一步打算\n继续努力。\n${END}`;
    expect(items(text)).toEqual(['-|学习不够经常|2', '-|台账不清|1']);
  });

  test('问题1 with 一、…;二、… inside the paragraph', () => {
    const text = `${LEAD}二、坚持问题导向,逐条整改到位\n问题1:部署不够及时。\n整改情况:一、摸清需求,签订清单;二、精准选派,选派教师6名;三、跟踪评价。\n问题2:监管不到位。\n整改情况:开展检查6次,责令返工2处。\n${END}`;
    expect(items(text)).toEqual(['问题1|部署不够及时|3', '问题2|监管不到位|1']);
  });

  test('问题一 in brackets', () => {
    const text = `${LEAD}二、反馈问题整改情况\n问题(一):学习不够。\n整改措施:开展学习。\n问题(二):管理不严。\n整改措施:修订办法。\n${END}`;
    expect(items(text)).toEqual(['问题(一)|学习不够|1', '问题(二)|管理不严|1']);
  });

  test('问题表现, 整改措施 and 整改成效 under a heading are one item', () => {
    const text = `${LEAD}二、具体问题整改情况\n1.关于“账目不清”的问题\n问题表现:往来款长期挂账。\n整改措施:一是清理往来款9笔。二是收回借款3万元。\n整改成效:一是账目清楚。二是管理规范。\n2.关于“支部涣散”的问题\n问题表现:换届超期。\n整改措施:完成换届。\n整改成效:支部规范。\n${END}`;
    expect(items(text)).toEqual(['1.|关于“账目不清”的问题|2', '2.|关于“支部涣散”的问题|1']);
  });

  test('numbering that continues across headings', () => {
    const text = `${LEAD}二、聚焦反馈问题,把整改措施落到实处\n(一)落实决策部署方面\n1.加强理论武装\n(1)严格学习。一是学习。二是研讨。\n(2)注重转化。形成成果9篇。\n2.推动发展\n(3)做强产业。编制图谱。\n(二)落实从严治党方面\n1.履行责任\n(4)压实责任。印发清单。\n(二)组织建设方面\n(5)建强组织。新建支部2个。\n${END}`;
    expect(items(text).map((item) => item.split('|')[0])).toEqual(['(1)', '(2)', '(3)', '(4)', '(5)']);
    expect(paths(text)[3]).toBe('二、聚焦反馈问题,把整改措施落到实处 > (二)落实从严治党方面 > 1.履行责任');
  });

  test('an unnumbered titled paragraph beside numbered ones', () => {
    const text = `${LEAD}二、巡察反馈问题的整改情况\n(一)关于聚焦决策部署方面\n1.加强学习。一是学习。二是研讨。\n2.推动发展。建成项目1个。\n(二)关于聚焦不正之风方面\n严格规范财务管理工作。一是执行制度。二是开展自查。三是细化职责。\n${END}`;
    expect(items(text)).toEqual(['1.|加强学习|2', '2.|推动发展|1', '-|严格规范财务管理工作|3']);
  });

  test('关于…的问题 as numbered headings followed by text', () => {
    const text = `${LEAD}二、集中整改情况\n1.关于规划与实际脱节的问题。修编规划,调出项目6个。\n2.关于招标“化整为零”的问题。一是明确限额;二是给予处分1人。\n3.关于监理不严的问题。约谈单位3家。\n${END}`;
    expect(items(text)).toEqual([
      '1.|关于规划与实际脱节的问题|1',
      '2.|关于招标“化整为零”的问题|2',
      '3.|关于监理不严的问题|1',
    ]);
  });

  test('a heading line and its body on the next line', () => {
    const text = `${LEAD}二、反馈问题整改情况\n1.关于学习不深入问题\n开展学习6次。\n\n2.关于管理不规范问题\n修订办法。\n建立台账。\n${END}`;
    expect(items(text)).toEqual(['1.|关于学习不深入问题|1', '2.|关于管理不规范问题|1']);
  });
});

describe('unusual enumerators', () => {
  test.each([
    ['第一、', '第二、'],
    ['第一,', '第二,'],
    ['1、', '2、'],
    ['１．', '２．'],
    ['⑴', '⑵'],
    ['⒈', '⒉'],
    ['(1)', '(2)'],
    ['（１）', '（２）'],
    ['1)', '2)'],
    ['①', '②'],
    ['❶', '❷'],
    ['㈠', '㈡'],
    ['[一]', '[二]'],
    ['(十一)', '(十二)'],
    ['１、 ', '３、 '],
    ['2.', '2.'],
    ['●1.', '●2.'],
    ['　　1.', '　　2.'],
  ])('%s', (first, second) => {
    const text = `${LEAD}二、反馈问题整改情况\n${first}加强学习。开展学习6次。\n${second}规范管理。修订办法。\n${END}`;
    expect(outline(text).items.map(({ heading }) => sliceOf(text, heading))).toEqual([
      '加强学习',
      '规范管理',
    ]);
  });

  test('一是 paragraphs under the general heading are the items', () => {
    const text = `${LEAD}二、反馈问题整改情况\n一是关于学习不够的问题。开展学习。\n二是关于管理不严的问题。修订办法。\n三、下一步打算\n继续努力。\n${END}`;
    expect(items(text)).toEqual(['一是|关于学习不够的问题|1', '二是|关于管理不严的问题|1']);
  });

  test('decimal numbers', () => {
    const text = `${LEAD}二、反馈问题整改情况\n1.关于落实部署方面\n1.1加强学习。开展学习。\n1.2推动发展。建成项目。\n2.关于组织建设方面\n2.1建强支部。完成换届。\n${END}`;
    expect(items(text)).toEqual(['1.1|加强学习|1', '1.2|推动发展|1', '2.1|建强支部|1']);
  });

  test('bare titles without numbers', () => {
    const text = `${LEAD}二、反馈问题整改情况\n理论学习不够深入\n党工委开展学习6次,形成报告3篇。\n财务管理不够规范\n修订办法,清退补贴。一是核对凭证。二是清退补贴。\n${END}`;
    expect(items(text)).toEqual(['-|理论学习不够深入|1', '-|财务管理不够规范|2']);
  });

  test('titled paragraphs without numbers', () => {
    const text = `${LEAD}二、反馈问题整改情况\n加强理论学习。党工委开展学习6次,形成报告3篇。\n规范财务管理。修订办法,清退补贴。\n建强基层支部。完成换届2个。\n${END}`;
    expect(items(text)).toEqual(['-|加强理论学习|1', '-|规范财务管理|1', '-|建强基层支部|1']);
  });

  test('lines 关于“…”问题 without numbers', () => {
    const text = `${OPENING}\n关于“学习不深入”问题的整改情况\n开展学习6次。\n关于“管理不规范”问题的整改情况:\n一是修订办法。二是建立台账。\n${END}`;
    expect(items(text)).toEqual(['-|关于“学习不深入”问题的整改情况|1', '-|关于“管理不规范”问题的整改情况|2']);
  });

  test('items one after another in one paragraph', () => {
    const text = `${OPENING}\n一、关于“学习不深入”问题的整改情况\n(一)抓实学习。开展研讨6次,形成报告。(二)抓实转化。完成调研课题9个。(三)抓实考核。开展测试2次。\n二、关于“管理不严”问题的整改情况\n(一)规范管理。修订办法。\n${END}`;
    expect(items(text)).toEqual(['(一)|抓实学习|1', '(二)|抓实转化|1', '(三)|抓实考核|1', '(一)|规范管理|1']);
  });

  test('①…;②… inside a paragraph are measures, not items', () => {
    const text = `${LEAD}二、反馈问题整改情况\n1.关于“管理不严”问题。整改措施:①修订办法;②建立台账;③开展检查。\n2.关于“学习不够”问题。开展学习。\n${END}`;
    expect(items(text)).toEqual(['1.|关于“管理不严”问题|3', '2.|关于“学习不够”问题|1']);
  });

  test('broken numbering: one repeated, one skipped, one missing', () => {
    const text = `${LEAD}二、反馈问题整改情况\n1.关于“甲”问题。开展学习。\n1.关于“乙”问题。修订办法。\n4.关于“丙”问题。建立台账。\n关于“丁”问题。开展检查。\n5.关于“戊”问题。完成换届。\n${END}`;
    expect(items(text).map((item) => item.split('|')[1])).toEqual(
      ['甲', '乙', '丙', '丁', '戊'].map((name) => `关于“${name}”问题`),
    );
  });
});

describe('tables', () => {
  const HEAD = '序号|反馈问题|整改措施|整改成效|完成情况|责任科室\n';

  test('have the status in the column of outcomes if there is no other', () => {
    const text = `${LEAD}二、具体整改情况\n序号|反馈问题|整改措施|整改成效|责任单位\n1|学习不够|开课9期|已完成|综合科\n2|派车慢|上线小程序|派车快了|车辆科\n三、下一步打算\n继续努力。\n${END}`;
    expect(items(text)).toEqual(['1|学习不够|1|completed', '2|派车慢|1']);
  });

  test('a row is an item, its measures are the enumerated parts of the measures column', () => {
    const text = `${LEAD}二、反馈问题整改情况一览表\n${HEAD}一、落实部署方面\n1|学习不够|一是定计划;二是开课堂。|开课9期|已完成|综合科\n2|派车慢|上线小程序|快了|基本完成|车辆科\n二、从严治党方面\n3|加油卡乱|逐卡核对|追缴60元|长期坚持|车辆科\n三、追责问责情况统计表\n处理类型|人数(人)\n诫勉|1\n四、下一步打算\n继续努力。\n${END}`;
    expect(items(text)).toEqual([
      '1|学习不够|2|completed',
      '2|派车慢|1|basically_done',
      '3|加油卡乱|1|long_term',
    ]);
    expect(paths(text)[2]).toBe('二、反馈问题整改情况一览表 > 二、从严治党方面');
    expect(zoneOf(text, '诫勉|1')).toBe('results');
    expect(zoneOf(text, '四、下一步')).toBe('promise');
  });

  test('two columns without numbers', () => {
    const text = `${LEAD}二、反馈问题整改情况\n反馈问题|整改情况\n学习不够|一是定计划;二是开课堂。\n派车慢|上线小程序\n${END}`;
    expect(items(text)).toEqual(['-|学习不够|2', '-|派车慢|1']);
  });

  test('a label and its text in one row each', () => {
    const text = `${LEAD}二、反馈问题整改情况\n反馈问题|学习不够\n整改措施|一是定计划;二是开课堂。\n完成情况|已完成\n反馈问题|派车慢\n整改措施|上线小程序\n完成情况|持续推进\n${END}`;
    expect(items(text)).toEqual(['-|学习不够|2|completed', '-|派车慢|1|ongoing']);
  });
});

describe('status of an item', () => {
  test.each([
    ['1.关于“甲”问题(已完成)。开展学习。', 'completed', '已完成'],
    ['1.[长期坚持]关于“甲”问题。开展学习。', 'long_term', '长期坚持'],
    ['1.关于“甲”问题。开展学习。整改进展:已完成年度任务。', 'completed', '整改进展:已完成年度任务'],
    ['1.关于“甲”问题。开展学习。\n完成情况:基本完成。', 'basically_done', '完成情况:基本完成'],
    ['1.关于“甲”问题。开展学习。\n整改状态:未完成', 'not_done', '整改状态:未完成'],
    ['1.关于“甲”问题。开展学习。目前,该问题已完成整改。', 'completed', '目前,该问题已完成整改'],
    ['1.关于“甲”问题。开展学习。该问题正在整改,预计2025年8月底前完成。', 'ongoing', '该问题正在整改'],
    ['1.关于“甲”问题。开展学习。该问题正在持续推进。', 'ongoing', '该问题正在持续推进'],
    ['1.关于“甲”问题。开展学习。该问题需长期坚持。', 'long_term', '该问题需长期坚持'],
    ['1.关于“甲”问题。改造仓容38万吨,需长期推进。', 'long_term', '需长期推进'],
    ['1.关于“甲”问题。41家单位补缴费用,整改完成。', 'completed', '整改完成'],
    ['1.关于“甲”问题。其余尚未收回,未完成。', 'not_stated', null],
    ['1.关于“甲”问题。待县政府批复后,整改完成。', 'not_stated', null],
    ['1.关于“甲”问题。一是完善制度,正在报批。二是开展清查,已完成。', 'not_stated', null],
    ['1.关于“甲”问题。开展整治行动。取得明显成效。', 'not_stated', null],
    ['1.关于“甲”问题。家访员工412户,已完成并长期坚持。', 'completed_kept_up', '已完成并长期坚持'],
    ['1.关于“甲”问题。开展学习。\n整改落实状态:已完成。', 'completed', '整改落实状态:已完成'],
    ['1.关于“甲”问题。开展学习。\n整改结论:基本完成。', 'basically_done', '整改结论:基本完成'],
    ['1.关于“甲”问题。开展学习。目前取得阶段性成效。', 'basically_done', '目前取得阶段性成效'],
    ['1.关于“甲”问题。开展学习。已取得阶段性成果。', 'basically_done', '已取得阶段性成果'],
    ['1.关于“甲”问题。开展学习。整改已完成。', 'completed', '整改已完成'],
    ['1.关于“甲”问题。开展学习。已按期完成整改。', 'completed', '已按期完成整改'],
    ['1.关于“甲”问题。开展学习。已办结。', 'completed', '已办结'],
    ['1.关于“甲”问题。开展学习。全部整改到位。', 'completed', '全部整改到位'],
    ['1.关于“甲”问题。开展学习。目前已完成整改并销号。', 'completed', '目前已完成整改并销号'],
    ['1.关于“甲”问题。开展学习。完成整改,长期坚持。', 'completed_kept_up', '完成整改,长期坚持'],
    ['1.关于“甲”问题。开展学习。正在按计划推进整改。', 'ongoing', '正在按计划推进整改'],
    ['1.关于“甲”问题。开展学习。\n整改状态:整改工作已完成', 'completed', '整改状态:整改工作已完成'],
    ['1.关于“甲”问题。开展学习。\n整改状态:坚持长期整改', 'long_term', '整改状态:坚持长期整改'],
    ['1.关于“甲”问题。因厂房权属有争议,该问题正在整改。', 'ongoing', '该问题正在整改'],
    ['1.关于“甲”问题。因企业未回函,该问题尚未完成。', 'not_done', '该问题尚未完成'],
    [
      '1.关于“甲”问题。开展学习。整改情况:正在推进,其余2家企业注销手续正在办理,拟于年底前追缴欠款。',
      'ongoing',
      '整改情况:正在推进',
    ],
    ['1.关于“甲”问题。开展学习。整改进展:印发办法2份,收回资金。', 'not_stated', null],
    ['1.关于“甲”问题。18座水库测绘已完成,其余正在办理登记。', 'not_stated', null],
    ['1.关于“甲”问题。一是学习。二是推进治理,反馈问题均已整改到位。三是检查。', 'not_stated', null],
  ])('%s', (body, status, phrase) => {
    const text = `${LEAD}二、反馈问题整改情况\n${body}\n2.关于“乙”问题。开展检查。\n${END}`;
    const item = outline(text).items[0];
    expect(item?.status).toBe(status);
    expect(item?.statusSpan ? text.slice(item.statusSpan.start, item.statusSpan.end) : null).toBe(phrase);
  });

  test('the heading of a group gives the status of its items', () => {
    const text = `${LEAD}二、集中整改情况\n(一)已完成整改的问题(2个)\n1.关于甲的问题。开展学习。\n2.关于乙的问题。修订办法。\n(二)正在推进的问题\n1.关于丙的问题。测绘水库18座。\n${END}`;
    expect(items(text).map((item) => item.split('|')[3])).toEqual(['completed', 'completed', 'ongoing']);
  });

  test('a status line is not a measure', () => {
    const text = `${LEAD}二、反馈问题整改情况\n1.关于“甲”问题。一是学习。二是测试。\n整改落实情况:已完成整改。\n`;
    const measures = outline(text).items[0]?.measures.map(({ start, end }) => text.slice(start, end));
    expect(measures).toEqual(['一是学习。', '二是测试。']);
  });
});

describe('zones', () => {
  test('page furniture above, below and between', () => {
    const text = `首页 | 机构概况\n当前位置:首页 > 巡察整改\n索引号\nSW-2023-1\n沙湾园区党工委关于巡察整改进展情况的通报\n发布时间:2023-12-08 来源:办公室 浏览次数:7\n${LEAD}二、反馈问题整改情况\n1.关于“甲”问题。开展学习。\n[打印] [关闭]\n2.关于“乙”问题。修订办法。\n${END}分享到:\n上一篇:没有了\n`;
    expect(zones(text)).toEqual([
      'furniture=首页 | 机',
      'title=沙湾园区党工',
      'furniture=发布时间:2',
      'lead=根据县委统一',
      'rectification=二、反馈问题',
      'furniture=[打印] [',
      'rectification=2.关于“乙',
      'contact=欢迎广大干部',
      'signature=中共沙湾园区',
      'furniture=分享到:\n上',
    ]);
    expect(items(text)).toEqual(['1.|关于“甲”问题|1', '2.|关于“乙”问题|1']);
  });

  test('a title on two lines with a date in brackets below', () => {
    const text = `中共沙湾县水务局党组\n关于巡察整改进展情况的通报\n(2023年12月5日)\n${OPENING}\n`;
    const { title } = outline(text);
    expect(title && text.slice(title.start, title.end)).toBe(
      '中共沙湾县水务局党组\n关于巡察整改进展情况的通报',
    );
    expect(zones(text)).toEqual(['title=中共沙湾县水', 'signature=(2023年', 'lead=根据县委统一']);
  });

  test('a summary between the heading and the first item is part of the lead', () => {
    const text = `${LEAD}二、反馈问题整改情况\n截至11月30日,30个问题已完成26个,诫勉3人。\n(一)落实部署方面\n1.加强学习。开展学习。\n2.推动发展。建成项目。\n${END}`;
    expect(zoneOf(text, '截至11月')).toBe('lead');
    expect(zoneOf(text, '二、反馈')).toBe('rectification');
    expect(zoneOf(text, '(一)落实部署')).toBe('rectification');
  });

  test('clues handed over and tables of sanctions after the items are results', () => {
    const text = `${LEAD}二、反馈问题整改情况\n1.关于“甲”问题。开展学习。\n2.关于“乙”问题。开展检查。\n三、移交问题线索和信访件办理情况\n移交信访件4件,已办结。\n四、下一步工作安排\n(一)继续推进。收回水费。\n${END}`;
    expect(zoneOf(text, '移交信访件')).toBe('results');
    expect(zoneOf(text, '(一)继续推进')).toBe('promise');
  });

  test('overall figures after the last item are results', () => {
    const text = `${LEAD}二、反馈问题整改情况\n1.关于“甲”问题。开展学习。\n2.关于“乙”问题。开展检查。\n在巡察整改工作中,诫勉3人,制定制度5项。\n下一步,党工委将继续努力。\n${END}`;
    expect(zoneOf(text, '诫勉3人')).toBe('results');
    expect(items(text)).toHaveLength(2);
  });

  test('an outlook without 下一步 is a promise', () => {
    const text = `${LEAD}二、反馈问题整改情况\n1.关于“甲”问题。开展学习。\n2.关于“乙”问题。开展检查。\n三、注重成果转化,巩固提升整改成效\n(一)提高站位。充分认识重要意义。\n(二)健全机制。完善制度。\n${END}`;
    expect(zoneOf(text, '(二)健全机制')).toBe('promise');
    expect(items(text)).toHaveLength(2);
  });

  test('a promise in the last paragraph with the contact on its line', () => {
    const text = `${OPENING}\n反馈的12个问题已完成10个。下一步,党委将继续推进,新建制度3项。欢迎广大干部群众提出意见。联系电话:000-0000000。`;
    expect(zones(text)).toEqual(['lead=根据县委统一', 'promise=下一步,党委', 'contact=欢迎广大干部']);
  });

  test('a hotline inside an item is not the contact', () => {
    const text = `${LEAD}二、反馈问题整改情况\n1.关于“甲”问题。公布监督电话,设置举报箱。\n2.关于“乙”问题。开展检查。\n${END}`;
    expect(zoneOf(text, '公布监督电话')).toBe('rectification');
  });

  test('下一步 inside an item ends the item, not the part', () => {
    const text = `${LEAD}二、反馈问题整改情况\n1.关于“甲”问题。开展学习。\n下一步,将继续开展学习9次。\n2.关于“乙”问题。开展检查。\n${END}`;
    expect(zoneOf(text, '下一步,将')).toBe('promise');
    expect(items(text)).toHaveLength(2);
  });

  test('a short notice is only a lead', () => {
    const text = `沙湾园区关于巡察整改情况的公告\n${OPENING}一是强化领导。召开会议。二是压实责任。制定措施40条。\n`;
    expect(zones(text)).toEqual(['title=沙湾园区关于', 'lead=根据县委统一']);
    expect(items(text)).toEqual([]);
  });

  test('enumerations in the lead are not items', () => {
    const text = `${OPENING}\n一、提高政治站位,扛起整改责任\n一是加强领导。召开会议14次。\n二是压实责任。制定措施158项。\n二、坚持问题导向,推进整改落地\n(一)落实部署方面\n1.加强学习。开展学习。\n2.推动发展。建成项目。\n${END}`;
    expect(items(text)).toHaveLength(2);
  });
});

describe('a text that lost its layout', () => {
  const LONG = '按照要求逐项抓好落实,把工作做细做实,确保取得实效'.repeat(8);

  test('no line breaks at all', () => {
    const text = `${OPENING}一、组织领导情况${LONG}。二、反馈问题整改情况(一)关于落实部署方面1.加强学习。一是开展学习,${LONG}。二是开展测试。2.推动发展。${LONG}。(二)关于组织建设方面1.建强支部。完成换届。三、下一步打算继续努力,${LONG}。欢迎广大干部群众监督。联系电话:000-0000000。中共沙湾园区工作委员会 2023年12月6日`;
    expect(items(text)).toEqual(['1.|加强学习|2', '2.|推动发展|1', '1.|建强支部|1']);
    expect(outline(text).zones.map(({ kind }) => kind)).toEqual([
      'lead',
      'rectification',
      'promise',
      'contact',
      'signature',
    ]);
  });

  test('full-width and traditional characters keep their offsets', () => {
    const text =
      '根據縣委統一部署，縣委第二巡察組對沙灣園區黨工委開展了巡察。\n一、關於“學習不深入”問題的整改情況\n（一）抓實學習。一是建立制度；二是開展培訓。\n（二）抓實轉化。形成報告。\n';
    expect(items(text)).toEqual(['（一）|抓實學習|2', '（二）|抓實轉化|1']);
    expect(paths(text)[0]).toBe('一、關於“學習不深入”問題的整改情況');
  });
});

describe('rarer layouts', () => {
  const FOREWORD = `${OPENING}\n`;

  test('sections headed without numbers', () => {
    const text = `${FOREWORD}整改工作组织情况\n召开会议8次。\n反馈问题整改情况\n1.理论学习不深入\n开展学习12次。\n2.财务管理不规范\n(1)修订制度。\n(2)清退补贴1200元。\n下一步工作安排\n计划新建制度3项。\n${END}`;
    expect(items(text)).toEqual(['1.|理论学习不深入|1', '(1)|修订制度|1', '(2)|清退补贴1200元|1']);
    expect(zoneOf(text, '召开会议8次')).toBe('lead');
    expect(zoneOf(text, '计划新建')).toBe('promise');
  });

  test('parts above sections', () => {
    const text = `${FOREWORD}第一部分 整改工作推进情况\n一、强化领导\n召开会议8次。\n第二部分 反馈问题整改情况\n一、政治建设方面\n(一)学习贯彻不深入\n开展学习。\n二、纪律作风方面\n(一)接待管理不严\n修订办法。\n第三部分 下一步工作措施\n一、持续学习\n加强学习。\n${END}`;
    expect(items(text)).toEqual(['(一)|学习贯彻不深入|1', '(一)|接待管理不严|1']);
    expect(paths(text)[0]).toBe('第二部分 反馈问题整改情况 > 一、政治建设方面');
  });

  test('unnumbered headings above continuous numbering', () => {
    const text = `${FOREWORD}一、扛牢政治责任\n召开会议8次。\n二、坚持靶向发力,抓实问题整改\n聚焦“国之大者”,在贯彻部署上下功夫\n1.学懂新思想。开展学习。\n2.推动项目建设。召开调度会。\n聚焦“关键少数”,在压实责任上下功夫\n3.压紧责任链条。签订责任书。\n${END}`;
    expect(items(text)).toEqual(['1.|学懂新思想|1', '2.|推动项目建设|1', '3.|压紧责任链条|1']);
    expect(paths(text)[2]).toBe('二、坚持靶向发力,抓实问题整改 > 聚焦“关键少数”,在压实责任上下功夫');
  });

  test('numbered lines under 整改措施: are measures', () => {
    const text = `${FOREWORD}一、整改组织情况\n召开会议8次。\n二、整改进展情况\n(一)反馈问题1:学习不深入。\n整改措施:\n①制定计划。\n②集中学习12次。\n整改成效:氛围浓厚。\n整改进度:已完成。\n(二)反馈问题2:财务不规范。\n整改措施:\n①修订制度。\n整改进度:正在推进。\n${END}`;
    expect(items(text)).toEqual(['(一)|学习不深入|2|completed', '(二)|财务不规范|1|ongoing']);
  });

  test('bullets before unnumbered problems', () => {
    const text = `${FOREWORD}一、总体情况\n反馈问题3个。\n二、具体问题整改情况\n(一)关于党的领导方面\n● 关于学习不深入的问题\n一是定计划。二是学习。\n● 关于决策不规范的问题\n修订规则。\n(二)关于作风建设方面\n● 关于接待超标的问题\n退回资金。\n${END}`;
    expect(items(text)).toEqual([
      '-|关于学习不深入的问题|2',
      '-|关于决策不规范的问题|1',
      '-|关于接待超标的问题|1',
    ]);
    expect(paths(text)[1]).toBe('二、具体问题整改情况 > (一)关于党的领导方面');
  });

  test('only numbered paragraphs after the opening', () => {
    const text = `${FOREWORD}收到反馈后,召开会议8次。\n1.针对"学习不深入"问题。开展学习。\n2.针对"补贴不规范"问题,清退补贴1.2万元,谈话2人。\n3.针对"活动少"问题,开展主题党日。\n总的来看,整改取得成效。下一步,我们将继续努力。\n${END}`;
    expect(items(text)).toEqual([
      '1.|针对"学习不深入"问题|1',
      '2.|针对"补贴不规范"问题|1',
      '3.|针对"活动少"问题|1',
    ]);
    expect(zoneOf(text, '总的来看')).toBe('results');
    expect(zoneOf(text, '下一步,我们')).toBe('promise');
  });

  test('a short notice in one line with its title', () => {
    const text = `沙湾园区党工委关于巡察整改进展情况的通报${OPENING}一、组织领导。召开会议8次。二、整改情况。1.关于“甲”问题。一是定计划;二是学习。2.关于“乙”问题。清退补贴。三、下一步打算。继续努力。欢迎监督。联系电话:000-0000000。中共沙湾园区工作委员会 2023年9月20日`;
    expect(items(text)).toEqual(['1.|关于“甲”问题|2', '2.|关于“乙”问题|1']);
    expect(outline(text).zones.map(({ kind }) => kind)).toEqual([
      'title',
      'lead',
      'rectification',
      'promise',
      'contact',
      'signature',
    ]);
  });

  test('sections of one paragraph each with items inside', () => {
    const text = `${FOREWORD}一、组织领导情况。召开会议8次。\n二、整改落实情况。\n(一)政治建设方面。1.学习不经常问题。制定计划,开展学习12次。2.议事不规范问题。修订规则,审议事项35项。\n(二)作风建设方面。1.走访少问题。开展走访,入户300户。2.文风不实问题。精简文件,压减会议。\n三、下步打算。持续整改。\n${END}`;
    expect(items(text).map((item) => item.split('|')[1])).toEqual([
      '学习不经常问题',
      '议事不规范问题',
      '走访少问题',
      '文风不实问题',
    ]);
  });

  test('a status after the last paragraph of a problem applies to all its paragraphs', () => {
    const text = `${FOREWORD}一、关于“甲”的问题\n(1)选派干部。\n(2)完成换届。\n目前已整改到位,并长期坚持。\n二、关于“乙”的问题\n(1)比选机构。\n(2)谈话1人。\n正在推进。\n${END}`;
    expect(items(text).map((item) => item.split('|')[3])).toEqual([
      'completed_kept_up',
      'completed_kept_up',
      'ongoing',
      'ongoing',
    ]);
  });

  test('下一步措施 as the last label of an item is a promise', () => {
    const text = `${LEAD}二、反馈问题整改情况\n1.学习不经常。\n整改措施:开展学习。\n完成情况:已完成。\n下一步措施:每月学习1次。\n2.接待超标。\n整改措施:退回资金。\n完成情况:未完成,正在推进。\n${END}`;
    expect(items(text)).toEqual(['1.|学习不经常|1|completed', '2.|接待超标|1|not_done']);
    expect(zoneOf(text, '下一步措施')).toBe('promise');
  });

  test('lines broken at the width of a page', () => {
    const text = `${FOREWORD}一、加强组织领导\n召开会议8次,成立领导小组,由书记任组长,\n明确责任分工。\n二、巡察反馈问题整改情况\n(一)关于“学习不深入,联系实际不紧密,学用脱\n节”问题的整改情况\n一是制定计划,开展学习12次,\n形成报告3篇。\n二是开展测试2次。\n(二)关于“财务不规范”问题的整改情况\n清退补贴1200元,修订财务\n管理办法。\n三、下一步工作\n继续整改。\n${END}`;
    expect(items(text).map((item) => item.split('|')[2])).toEqual(['2', '1']);
  });
});

describe('a status that stands before the account', () => {
  const notice = (account: string) =>
    `${LEAD}二、巡察反馈问题整改情况\n(一)关于落实决策部署方面\n1.关于节水工作推进不力的问题\n${account}\n2.关于学习不深入的问题\n整改情况:一是制定计划。\n三、下一步工作打算\n(一)继续抓好整改。\n${END}`;

  test.each([
    ['整改进展情况:已完成。\n一是制定办法。二是开展检查6次。', 2],
    ['整改情况:已完成整改。制定办法,开展检查6次。', 1],
    ['整改状态:已完成\n整改措施:一是制定办法。二是开展检查6次。三是组织培训。', 3],
    ['一是制定办法。二是开展检查6次。\n整改状态:已完成。', 2],
    ['制定办法,开展检查6次。\n整改状态:已完成。\n责任单位:办公室。', 1],
  ])('leaves the measures behind it, or before it: %s', (account, count) => {
    const text = notice(account);
    const measures = outline(text).items[0]?.measures ?? [];
    expect(measures).toHaveLength(count);
    for (const measure of measures) expect(sliceOf(text, measure)).not.toMatch(/问题|已完成/u);
  });
});

test('a part whose headings all name problems goes through the problems, though its own words may be of the whole work', () => {
  const text = `${OPENING}\n一、聚焦贯彻落实上级决策部署情况\n(一)理论学习不深入\n问题1:学习质量不高。\n整改情况:制定计划,开展学习12次。\n二、聚焦群众身边不正之风和腐败问题情况\n问题2:违规收费。\n整改情况:退还费用3.2万元。\n${END}`;
  expect(items(text)).toEqual(['问题1|学习质量不高|1', '问题2|违规收费|1']);
  expect(zoneOf(text, '开展学习12次')).toBe('rectification');
});

test('numbered problems under 三、主要做法 are items, not the measures of one', () => {
  const text = `${OPENING}\n一、组织领导情况\n成立领导小组。\n二、主要做法\n1.“学习不深入”\n制定计划,开展学习12次。\n2.“违规收费”问题\n退还费用3.2万元。\n3.会议制度执行不严格\n召开会议4次。\n${END}`;
  expect(items(text).map((item) => item.split('|').slice(0, 2).join('|'))).toEqual([
    '1.|“学习不深入”',
    '2.|“违规收费”问题',
    '3.|会议制度执行不严格',
  ]);
});

describe('numbered parts of an item', () => {
  const notice = (parts: string) =>
    `${LEAD}二、巡察反馈问题整改情况\n(一)关于产业发展方面\n1.产业基础薄弱。\n${parts}\n2.台账不实。\n${parts}\n三、下一步工作打算\n继续抓好整改。\n${END}`;

  test.each([
    [
      '(1)整改目标:培育产业。\n(2)整改措施:一是建设冷库2座。二是引进农户。\n(3)整改进度:已完成。',
      2,
      'completed',
    ],
    ['①问题表现:基础薄弱。\n②整改措施:建设冷库2座。\n③完成情况:正在推进。', 1, 'ongoing'],
    ['(1)整改措施:建设冷库2座。\n(2)责任单位:办公室。', 1, undefined],
  ])('are not items: %s', (parts, measures, status) => {
    const told = status ? `|${status}` : '';
    expect(items(notice(parts))).toEqual([
      `1.|产业基础薄弱|${measures}${told}`,
      `2.|台账不实|${measures}${told}`,
    ]);
    for (const { measures: found } of outline(notice(parts)).items)
      for (const measure of found) expect(sliceOf(notice(parts), measure)).not.toMatch(/整改|办公室|[(①]/u);
  });

  test('lines numbered in a row of which one has no label are items', () => {
    const parts = '(1)整改措施:建设冷库2座。\n(2)引进农户不多。\n(3)整改进度:已完成。';
    expect(items(notice(parts))).toHaveLength(6);
  });
});

test('labels and statuses set off by a blank alone', () => {
  const text = `${LEAD}二、具体情况\n问题一 学习不深入\n整改情况 ①制定计划。②补学3次。\n整改结果 完成\n问题二 采购不规范\n整改情况 约谈2人。\n整改结果 持续整改\n问题三 家具闲置\n整改措施 调剂12件。\n整改结果 完成\n${END}`;
  expect(items(text)).toEqual([
    '问题一|学习不深入|2|completed',
    '问题二|采购不规范|1|ongoing',
    '问题三|家具闲置|1|completed',
  ]);
  expect(sliceOf(text, outline(text).items[1]?.measures[0] ?? { start: 0, end: 0 })).toBe('约谈2人。');
});

test.each([
  ['已完成整改。', 'completed'],
  ['持续推进。', 'ongoing'],
  ['未完成。', 'not_done'],
  ['已完成整改,并长期坚持。', 'completed_kept_up'],
])('a sentence of status right behind the heading is no measure: %s', (sentence, status) => {
  const text = `${LEAD}二、巡察反馈问题整改情况\n1.关于“变更随意”的问题。${sentence}开展审计5次,核减造价。\n2.关于“学习不深入”的问题。制定计划。\n三、下一步打算\n继续抓好整改。\n${END}`;
  expect(items(text)).toEqual([`1.|关于“变更随意”的问题|1|${status}`, '2.|关于“学习不深入”的问题|1']);
  expect(sliceOf(text, outline(text).items[0]?.measures[0] ?? { start: 0, end: 0 })).toBe(
    '开展审计5次,核减造价。',
  );
});

test.each([
  ['(该项工作已完成)', 'completed'],
  ['(该问题正在整改,预计2024年6月完成)', 'ongoing'],
  ['[已完成,长期坚持]', 'completed_kept_up'],
])('a line in brackets behind the account is its status: %s', (aside, status) => {
  const text = `${LEAD}二、巡察反馈问题整改情况\n1.针对“学习不深入”的问题。\n开展学习5次。\n${aside}\n2.针对“收费不规范”的问题。\n退费3户。\n(该项工作已完成)\n三、下一步打算\n继续抓好整改。\n${END}`;
  expect(items(text)).toEqual([
    `1.|针对“学习不深入”的问题|1|${status}`,
    '2.|针对“收费不规范”的问题|1|completed',
  ]);
  expect(sliceOf(text, outline(text).items[0]?.measures[0] ?? { start: 0, end: 0 })).toBe('开展学习5次。');
});

test('a named problem ends with its outer quotation marks', () => {
  const text = `${OPENING}\n针对“社区‘两委’能力不足”问题,举办培训班3期,选派干部2名。\n针对“收费不规范”问题,退费3户。\n针对“学习不深入”问题,开展学习5次。\n${END}`;
  expect(items(text)[0]).toBe('-|针对“社区‘两委’能力不足”问题|1');
});

test('a status in brackets may close the line of the account', () => {
  const text = `${LEAD}二、逐项整改情况\n第一大项:贯彻方针有偏差\n(1)学习不深入\n整改情况:一、开展学习5次。二、组织宣讲3场。(已完成)\n第二大项:管理不规范\n(2)食堂管理不规范\n整改情况:一、成立委员会。二、收回食堂4家。(正在推进)\n三、下一步打算\n继续抓好整改。\n${END}`;
  expect(items(text)).toEqual(['(1)|学习不深入|2|completed', '(2)|食堂管理不规范|2|ongoing']);
  expect(paths(text)[1]).toContain('第二大项:管理不规范');
});

test('what was completed, with its figure, is no status', () => {
  const text = `${LEAD}二、巡察反馈问题整改情况\n1.转型推进不力。\n整改落实情况:完成基站建设230座,投资4万元;打造标杆项目12个。\n2.学习不深入。\n整改落实情况:完成整改,补学3次。\n三、下一步打算\n继续抓好整改。\n${END}`;
  expect(items(text)[0]).toBe('1.|转型推进不力|1');
});

test('三、联系方式 is no item', () => {
  const text = `${LEAD}二、整改情况\n1.学习不深入。开展学习5次。\n2.收费不规范。退费3户。\n三、联系方式\n电话:000-0000000\n中共沙湾园区工作委员会\n2023年12月6日\n`;
  expect(items(text)).toEqual(['1.|学习不深入|1', '2.|收费不规范|1']);
});

test('totals behind the last row of a table are results', () => {
  const text = `${OPENING}\n序号\t反馈问题\t整改措施\t整改情况\n1\t学习不深入\t开展学习5次。\t已完成\n2\t收费不规范\t退费3户。\t持续整改\n截至2023年10月31日,共反馈问题28项,完成26项。\n${END}`;
  expect(items(text)).toEqual(['1|学习不深入|1|completed', '2|收费不规范|1|ongoing']);
  expect(zoneOf(text, '共反馈问题28项')).toBe('results');
});

test('a status in brackets behind the label of the account is no part of it', () => {
  const text = `${LEAD}二、反馈问题整改情况\n(一)反馈问题:产业结构单一。\n整改情况:(已完成)引进企业2家,发展蔬菜1200亩。\n(二)反馈问题:演练不足。\n整改情况:(长期坚持)组织演练4次。\n三、下一步打算\n继续抓好整改。\n${END}`;
  expect(items(text)).toEqual(['(一)|产业结构单一|1|completed', '(二)|演练不足|1|long_term']);
  expect(sliceOf(text, outline(text).items[1]?.measures[0] ?? { start: 0, end: 0 })).toBe('组织演练4次。');
});

test.each(['• ', '# ', '- ', '标题：', '文件名称 '])('%s before a title is no part of it', (dress) => {
  const title = '中共沙湾镇委员会关于巡察整改进展情况的通报';
  const text = `${dress}${title}\n2023年3月1日至4月28日，县委第三巡察组对沙湾镇党委开展了巡察。7月4日反馈意见。`;
  expect(read(text).title).toBe(title);
});

test('a title may be broken over three lines', () => {
  const { title } = read(
    '中共云溪商务区管理委员会党组\n关于五届市委第一轮巡察集中整改\n进展情况的通报\n2023年3月1日至4月28日,市委第三巡察组对云溪商务区党组开展了巡察。',
  );
  expect(title?.replaceAll('\n', '')).toBe(
    '中共云溪商务区管理委员会党组关于五届市委第一轮巡察集中整改进展情况的通报',
  );
});

describe('a section of one text behind sections with items', () => {
  const items2 = '(一)学习不深入。开展学习5次。\n(二)收费不规范。退费3户。';

  test('sums up where it begins with the problems and how far they have come', () => {
    const text = `${LEAD}二、反馈问题整改情况\n${items2}\n三、整改完成情况\n截至2023年10月31日,二十八个问题完成整改二十五个。\n四、下一步打算\n继续抓好整改。\n${END}`;
    expect(items(text)).toEqual(['(一)|学习不深入|1', '(二)|收费不规范|1']);
    expect(zoneOf(text, '二十八个问题')).toBe('results');
  });

  test('tells who was dealt with, and ends the items', () => {
    const text = `${LEAD}二、反馈问题整改情况\n${items2}\n截至目前,21个问题全部整改到位。\n三、处理情况\n共处理干部8人。\n四、下一步打算\n继续抓好整改。\n${END}`;
    expect(items(text)).toEqual(['(一)|学习不深入|1', '(二)|收费不规范|1']);
    expect(zoneOf(text, '21个问题')).toBe('results');
    expect(zoneOf(text, '共处理干部')).toBe('results');
  });

  test.each([
    ['三、财务管理整改情况', '整改期间,追缴补贴3.6万元。'],
    ['三、选人用人整改落实情况', '目前,四个问题已全部整改完成。'],
    ['三、垃圾处理情况', '新建转运站2座,约谈3人。'],
    ['三、办证历史遗留整改情况', '截至目前,这一问题已整改到位。'],
  ])('is an item where it is on one field: %s', (heading, said) => {
    const text = `${LEAD}二、党的建设方面\n${items2}\n${heading}\n${said}\n四、下一步打算\n继续抓好整改。\n${END}`;
    expect(items(text)).toHaveLength(3);
  });

  test('tells the outcome under a heading on what will last, too', () => {
    const text = `${LEAD}二、反馈问题整改情况\n${items2}\n三、巩固深化整改成果\n38个问题中,完成整改35个、持续推进3个。\n${END}`;
    expect(zoneOf(text, '38个问题')).toBe('results');
  });

  test('is an item where it tells of one field', () => {
    const text = `${LEAD}二、党的建设方面\n${items2}\n三、队伍建设方面\n开展培训5次。\n四、下一步打算\n继续抓好整改。\n${END}`;
    expect(items(text)).toHaveLength(3);
  });
});

test('a section that tells how many problems in how many classes were put right is no item', () => {
  const text = `${LEAD}二、强化问题导向,明确整改任务\n巡察反馈的3大类19个问题,制定整改措施52条,目前已全部整改到位。\n三、具体整改情况\n(一)学习不深入。开展学习5次。\n${END}`;
  expect(items(text)).toEqual(['(一)|学习不深入|1']);
});

test('sections that each tell of problems of a check of their own are items', () => {
  const text = `${LEAD}二、巡察反馈意见整改\n反馈的32个问题,整改完成31个。\n三、意识形态专项检查反馈意见整改\n反馈的7个问题,整改完成7个。\n四、选人用人专项检查反馈意见整改\n反馈的9个问题,整改完成9个。\n${END}`;
  expect(items(text).map((item) => item.split('|')[1])).toEqual(
    expect.arrayContaining(['意识形态专项检查反馈意见整改', '选人用人专项检查反馈意见整改']),
  );
  expect(read(text).checks.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
});

test('a line above 整改进展: names a problem, in whatever words', () => {
  const text = `${OPENING}\n一、殡葬领域问题突出\n整改进展:取消收费项目7个。整改状态:完成。\n二、社会组织“僵而不死”\n整改进展:撤销登记36家。长期坚持。\n三、补贴审核不严\n整改进展:扣回补贴3万元。阶段性完成。\n${END}`;
  expect(items(text)).toEqual([
    '一、|殡葬领域问题突出|1|completed',
    '二、|社会组织“僵而不死”|1|long_term',
    '三、|补贴审核不严|1|basically_done',
  ]);
});

test.each([
  ['三、信访举报及问题线索', '整改情况:收到信访件24件,均已办结。', '信访件24件'],
  ['三、以案促改情况', '信访件5件全部办结。问责2名干部。', '问责2名'],
  ['三、阶段性成果', '整改进展:截至2023年12月底,反馈的36个问题已完成整改34个。', '36个问题'],
])('%s is of the whole', (heading, account, figure) => {
  const text = `${LEAD}二、反馈问题整改情况\n(一)学习不深入。开展学习5次。\n(二)收费不规范。退费3户。\n${heading}\n${account}\n${END}`;
  expect(items(text)).toHaveLength(2);
  expect(zoneOf(text, figure)).toBe('results');
});

describe('a table without a head', () => {
  test.each([
    [
      '问题一|学习不深入|制定计划|已完成\n问题二|台账不全|补录台账|正在推进',
      ['问题一|学习不深入|1|completed', '问题二|台账不全|1|ongoing'],
    ],
    [
      '1|学习不深入|制定计划|办公室|已完成\n2|台账不全|补录台账|财务科|持续推进',
      ['1|学习不深入|1|completed', '2|台账不全|1|ongoing'],
    ],
    ['1|学习不深入|制定计划\n2|台账不全|已补录台账', ['1|学习不深入|1', '2|台账不全|1']],
  ])('states in its last cell: %s', (rows, expected) => {
    expect(items(`${LEAD}二、反馈问题整改情况\n${rows}\n${END}`)).toEqual(expected);
  });
});

test('聚焦党的领导 over problems is the first field of several, not an account of the organisation', () => {
  const text = `${OPENING}\n一、整改工作组织情况\n召开会议5次。\n二、聚焦党的领导\n1.关于学习不深入的问题。开展学习12次。\n2.关于议事不规范的问题。修订规则1项。\n三、聚焦监督执纪\n3.关于监督不到位的问题。约谈4人。\n${END}`;
  expect(items(text).map((item) => item.split('|')[1])).toEqual([
    '关于学习不深入的问题',
    '关于议事不规范的问题',
    '关于监督不到位的问题',
  ]);
});

test('【】 alone on its line among 【】 that lead paragraphs heads a part of the notice, as those do', () => {
  const text = `${OPENING}\n【提高认识】召开党组会6次。\n【对照问题】\n问题1：巡查不到位。\n整改：增配护林员31名。\n问题2：审核不严。\n整改：追回补贴9.84万元。\n【建章立制】出台制度15个。\n${END}`;
  expect(items(text).map((item) => item.split('|')[1])).toEqual(['巡查不到位', '审核不严']);
  expect(read(text).measures.map(({ lead }) => lead)).toEqual(['增配护林员31名', '追回补贴9.84万元']);
  expect(zoneOf(text, '制度15个')).toBe('results');
});
