/** Numbers that look random and are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PLACES = ['青岚', '望川', '松烟', '霁阳', '潮屿', '墨川', '枫渚', '云溪', '梧影', '玉砚'];
const UNITS = ['经济开发区', '高新区', '镇', '街道', '产业园区', '水务局', '文旅集团'];
const PROBLEMS = [
  '学习贯彻上级决策部署不够深入',
  '主导产业培育不够有力',
  '安全生产责任落实不到位',
  '财务管理不规范',
  '工程招投标监管缺位',
  '选人用人程序不严谨',
  '基层党组织建设薄弱',
  '意识形态阵地管理松懈',
  '违规发放津补贴',
  '巡察整改责任压得不实',
];
const MEASURES = [
  '召开专题会议{n}次,研究解决问题{m}个',
  '修订完善《{p}财务报销管理办法》等制度{n}项',
  '开展专项整治,排查隐患{m}处,全部整改到位',
  '清退违规发放津补贴{m}.{n}万元',
  '对{n}名责任人进行提醒谈话',
  '组织业务培训{n}场次,培训干部{m}人次',
  '建立问题台账,明确责任人和完成时限',
  '追缴租金{m}万元,盘活闲置厂房{n}处',
  '给予党内警告{n}人,诫勉{n}人',
  '走访企业{m}家,协调解决诉求{n}件',
];
const NUMERALS = '一二三四五六七八九十';

/** An invented notice about as long as a real one. The same number gives the same text. */
export function madeNotice(number: number): string {
  const random = randomOf(number);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const upTo = (most: number) => 1 + Math.floor(random() * most);
  const body = `${pick(PLACES)}${pick(UNITS)}`;
  const year = 2018 + upTo(6);
  const problems = Array.from({ length: 12 + upTo(8) }, () => pick(PROBLEMS));
  const fill = (text: string) =>
    text
      .replaceAll('{n}', () => String(upTo(9)))
      .replaceAll('{m}', () => String(10 + upTo(80)))
      .replaceAll('{p}', body);
  const done = problems.length - upTo(3);
  return [
    `中共${body}委员会关于巡察整改进展情况的通报`,
    `根据市委统一部署,${year}年3月${upTo(28)}日至5月${upTo(28)}日,市委第${pick([...NUMERALS])}巡察组对${body}党委开展了常规巡察。${year}年7月${upTo(28)}日,市委巡察组向${body}党委反馈了巡察意见。按照巡察工作有关要求,现将巡察整改进展情况予以公布。`,
    '一、整改工作总体情况',
    `巡察反馈的3个方面${problems.length}个问题,制定整改措施${problems.length * 3}条。截至目前,已完成整改${done}个,正在推进${problems.length - done}个。召开党委会议${upTo(20)}次,建立完善制度${upTo(40)}项。给予党纪处分${upTo(5)}人,诫勉${upTo(6)}人,谈话提醒${upTo(30)}人。清退资金${upTo(900)}.${upTo(9)}万元,挽回经济损失${upTo(300)}万元。`,
    '二、反馈问题整改情况',
    ...problems.map((problem, i) => {
      const steps = Array.from({ length: 1 + upTo(3) }, () => fill(pick(MEASURES)));
      return `${i + 1}.关于“${problem}”问题。\n${steps.map((step, at) => `${NUMERALS[at]}是${step}。`).join('')}`;
    }),
    '三、下一步工作打算',
    `下一步,${body}党委将持续深化整改,再制定制度${upTo(9)}项,推动整改常态化长效化。`,
    '欢迎广大干部群众对巡察整改落实情况进行监督。联系电话:000-0000000;电子邮箱:made@example.com。',
    `中共${body}委员会`,
    `${year + 1}年2月${upTo(28)}日`,
    '',
  ].join('\n');
}
