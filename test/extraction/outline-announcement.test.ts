import { describe, expect, test } from 'vitest';
import { outline, type Outline } from '#extraction/outline/outline.ts';
import type { ZoneKind } from '#extraction/outline/zones.ts';
import { foldedText } from '#text/fold.ts';
import { sliceOf } from '#text/span.ts';

const OPENING =
  '枫岭县林业局党组关于县委巡察整改进展情况的通报\n根据县委统一部署,2023年3月1日至4月28日,县委第二巡察组对枫岭县林业局党组开展了常规巡察,6月15日反馈了巡察意见。现将整改情况公布如下。\n';
const WORK = '局党组召开会议9次,制定措施44条,反馈的21个问题已完成19个,追缴资金8.4万元。\n';
const NEXT = '下一步,局党组将继续努力,新建制度3项。\n';
const END = '欢迎监督。联系电话:000-0000000。\n中共枫岭县林业局党组\n2024年1月9日\n';
const TITLED =
  '筑牢护林防火防线。配备护林员31名,新建瞭望塔2座。\n严管采伐审批。一是清理许可证16份;二是对经办的2名干部批评教育。\n规范公益林补偿。针对补偿款迟发,补发4.2万元。\n';
const ITEMS = ['-|筑牢护林防火防线|1', '-|严管采伐审批|2', '-|规范公益林补偿|1'];

function notice(body: string): string {
  return OPENING + body + END;
}

function read(body: string): Outline {
  return outline(foldedText(notice(body)));
}

function paths(body: string): string[][] {
  return read(body).items.map(({ path }) => path.map((above) => sliceOf(notice(body), above)));
}

/** Each item as number|heading|measures. */
function items(body: string): string[] {
  return read(body).items.map(({ number, heading, measures }) =>
    [number ?? '-', sliceOf(notice(body), heading), measures.length].join('|'),
  );
}

function zoneOf(body: string, phrase: string): ZoneKind | undefined {
  const at = notice(body).indexOf(phrase);
  return read(body).zones.find(({ start, end }) => start <= at && at < end)?.kind;
}

describe('a line that announces the problem-by-problem part', () => {
  test.each([
    '具体整改情况如下:',
    '具体整改情况如下',
    '主要整改情况如下:',
    '主要做了以下工作:',
    '现将重点问题整改情况报告如下。',
    '各项问题的整改落实情况:',
    '主要整改措施及成效:',
    '重点抓了以下几方面整改:',
    '逐项整改情况如下:',
  ])('%s makes items of the titled paragraphs after it', (line) => {
    const body = `${WORK}${line}\n${TITLED}${NEXT}`;
    expect(items(body)).toEqual(ITEMS);
    expect(zoneOf(body, '追缴资金')).toBe('lead');
    expect(zoneOf(body, '配备护林员')).toBe('rectification');
    expect(zoneOf(body, '新建制度3项')).toBe('promise');
  });

  test('may be the last sentence of a paragraph', () => {
    const body = `${WORK.trim()}具体情况如下:\n${TITLED}${NEXT}`;
    expect(items(body)).toEqual(ITEMS);
    expect(zoneOf(body, '追缴资金')).toBe('lead');
  });

  test('is not a heading of the items', () => {
    expect(paths(`${WORK}具体整改情况如下:\n${TITLED}`)).toEqual([[], [], []]);
  });

  test('stands before paragraphs that name the problem before a comma', () => {
    const body = `${WORK}具体整改情况如下:\n针对护林巡查流于形式的问题,划段定人,配员31名。\n针对采伐审批不严的问题,一是清理许可证16份。二是批评教育2人。\n在公益林补偿方面,补发4.2万元。\n${NEXT}`;
    expect(items(body)).toEqual([
      '-|针对护林巡查流于形式的问题|1',
      '-|针对采伐审批不严的问题|2',
      '-|在公益林补偿方面|1',
    ]);
  });

  test('stands before titles that end with a colon', () => {
    const body = `${WORK}具体整改情况如下:\n学习教育:补学6次。研讨4次。\n护林防火:配员31名,建塔2座。\n采伐审批:清理许可证16份。\n${NEXT}`;
    expect(items(body)).toEqual(['-|学习教育|1', '-|护林防火|1', '-|采伐审批|1']);
  });

  test('stands before titles whose measures are paragraphs of their own', () => {
    const body = `${WORK}具体整改情况如下:\n严管采伐审批。对许可证逐份核对。\n一是清理许可证16份。\n二是批评教育2人。\n规范公益林补偿。补发4.2万元。\n此后按季公示,由村民监督。\n${NEXT}`;
    expect(items(body)).toEqual(['-|严管采伐审批|2', '-|规范公益林补偿|1']);
  });

  test.each(['  ', '——', ' - '])('stands before titles set off by %j', (gap) => {
    const body = `${WORK}具体整改情况如下:\n护林防火${gap}配备护林员31名,新建瞭望塔2座。\n采伐审批${gap}清理许可证16份。\n${NEXT}`;
    expect(items(body)).toEqual(['-|护林防火|1', '-|采伐审批|1']);
  });

  test('stands before quoted problems', () => {
    const body = `${WORK}主要做法和成效如下:\n“护林走过场”问题,配员31名,建塔2座。\n“审批不严”问题,一是清理许可证16份;二是批评教育2人。\n${NEXT}`;
    expect(items(body)).toEqual(['-|“护林走过场”问题|1', '-|“审批不严”问题|2']);
  });

  test('stands before titles on lines of their own', () => {
    const body = `${WORK}具体整改情况如下:\n筑牢护林防火防线\n配员31名,建塔2座。\n严管采伐审批\n清理许可证16份,批评教育2人。\n${NEXT}`;
    expect(items(body)).toEqual(['-|筑牢护林防火防线|1', '-|严管采伐审批|1']);
  });

  test('stands before groups of titled paragraphs', () => {
    const body = `${WORK}具体整改情况如下:\n聚焦资源保护\n${TITLED}聚焦自身建设\n规范组织生活。补开支部会6次。\n${NEXT}`;
    expect(items(body)).toEqual([...ITEMS, '-|规范组织生活|1']);
    expect(paths(body).map((path) => path.join())).toEqual([
      '聚焦资源保护',
      '聚焦资源保护',
      '聚焦资源保护',
      '聚焦自身建设',
    ]);
  });

  test('may stand at the end of a paragraph in a numbered part', () => {
    const body = `一、提高站位,压实责任\n${WORK}二、立行立改,确保实效\n局党组坚持问题导向,逐项整改,具体如下:\n${TITLED}三、持续用力,巩固成果\n${NEXT}`;
    expect(items(body)).toEqual(ITEMS);
    expect(zoneOf(body, '追缴资金')).toBe('lead');
    expect(zoneOf(body, '新建制度')).toBe('promise');
  });

  test('may be followed by an overall result after the last item', () => {
    const body = `具体整改情况如下:\n${TITLED}截至2023年12月底,反馈的21个问题已完成19个,追缴资金8.4万元。\n${NEXT}`;
    expect(items(body)).toEqual(ITEMS);
    expect(zoneOf(body, '追缴资金')).toBe('results');
    expect(zoneOf(body, '新建制度')).toBe('promise');
  });

  test('may stand between two numbered parts', () => {
    const body = `一、整改组织情况\n${WORK}二、整改落实情况\n具体整改情况如下:\n${TITLED}三、下一步打算\n新建制度3项。\n`;
    expect(items(body)).toEqual(ITEMS);
    expect(zoneOf(body, '追缴资金')).toBe('lead');
    expect(zoneOf(body, '新建制度3项')).toBe('promise');
  });

  test('leaves earlier paragraphs on organisation in the lead', () => {
    const body = `提高政治站位。局党组召开会议9次。\n压实整改责任。成立领导小组,追缴资金8.4万元。\n加强督导检查。开展督查4次。\n具体整改情况如下:\n${TITLED}${NEXT}`;
    expect(items(body)).toEqual(ITEMS);
    expect(zoneOf(body, '追缴资金')).toBe('lead');
  });
});

describe('a similar line', () => {
  test('as the opening sentence makes no items of paragraphs on organisation', () => {
    const body =
      '提高政治站位。局党组召开会议9次,传达反馈意见。\n压实整改责任。成立领导小组,追缴资金8.4万元。\n加强督导检查。开展督查4次,建立台账。\n';
    expect(items(body)).toEqual([]);
    expect(zoneOf(body, '追缴资金')).toBe('lead');
  });

  test('as the opening sentence makes items of paragraphs on problems', () => {
    const body = `加强组织领导。局党组召开会议9次,成立领导小组。\n${TITLED}${NEXT}`;
    expect(items(body)).toEqual(ITEMS);
    expect(zoneOf(body, '召开会议9次')).toBe('lead');
  });

  test.each([
    '整改工作组织推动情况如下:',
    '问题线索移交办理情况如下:',
    '下一步整改工作打算如下:',
    '反馈了以下问题:',
  ])('%s makes no items', (line) => {
    expect(items(`${WORK}${line}\n${TITLED}`)).toEqual([]);
  });

  test('does not make an item of a single titled paragraph', () => {
    expect(items(`${WORK}具体整改情况如下:\n严管采伐审批。清理许可证16份。\n`)).toEqual([]);
  });

  test('makes no items of titled paragraphs before numbered problems', () => {
    const body = `提高站位。召开会议9次。\n统筹推进。制定措施44条。\n强化督查。督查4次。\n一、关于学习不扎实的问题\n补学6次。\n二、关于审批不严的问题\n清理许可证16份。\n`;
    expect(items(body)).toEqual(['一、|关于学习不扎实的问题|1', '二、|关于审批不严的问题|1']);
  });

  test('is not an announcement if it is a label of every item', () => {
    const body = `${WORK}二、反馈问题整改情况\n1.学习不扎实\n整改情况:\n补齐短板。补学6次。\n强化测试。测试2次。\n2.审批不严\n整改情况:\n清理存量。清理许可证16份。\n严管增量。批评教育2人。\n`;
    expect(items(body)).toEqual(['1.|学习不扎实|1', '2.|审批不严|1']);
  });
});

describe('headings of numbered problems', () => {
  test.each(['反馈意见', '巡察反馈意见', '方面', '板块'])('%s一: stands above them', (word) => {
    const body = `一、整改组织情况\n${WORK}二、主要问题整改情况\n${word}一:学习不深入\n问题1:计划不落实\n整改情况:补学6次。\n问题2:研讨走过场\n整改情况:研讨4次。\n${word}二:审批风险突出\n问题3:许可证把关不严\n整改情况:一是清理16份;二是批评教育2人。\n三、下一步打算\n新建制度3项。\n`;
    expect(items(body)).toEqual(['问题1|计划不落实|1', '问题2|研讨走过场|1', '问题3|许可证把关不严|2']);
    expect(paths(body)[2]).toEqual(['二、主要问题整改情况', `${word}二:审批风险突出`]);
  });

  test('反馈意见一: is the problem itself where text follows', () => {
    const body = `二、主要问题整改情况\n反馈意见一:学习不深入\n整改情况:补学6次。\n反馈意见二:审批不严\n整改情况:一是清理16份;二是批评教育2人。\n`;
    expect(items(body).map((item) => item.split('|')[2])).toEqual(['1', '2']);
  });
});

describe('下一步:', () => {
  test('opens the promises after the last item, even with numbers in its line', () => {
    const body = `具体整改情况如下:\n${TITLED}下一步:(1)补发余款;(2)力争追缴20万元;(3)新建制度3项。\n`;
    expect(items(body)).toEqual(ITEMS);
    expect(zoneOf(body, '新建制度3项')).toBe('promise');
  });

  test('opens promises on numbered lines below it', () => {
    const body = `具体整改情况如下:\n${TITLED}下一步:\n(1)补发余款。\n(2)新建制度3项。\n`;
    expect(items(body)).toEqual(ITEMS);
    expect(zoneOf(body, '新建制度3项')).toBe('promise');
  });
});
