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
/** What notices say around their figures. */
const ACCOUNTS = [
  '认真落实学习制度,把重要讲话和文件精神作为党委会议首要议题,班子成员带头交流体会,推动学习往深里走、往心里走、往实里走,切实把学习成果转化为推动工作的思路办法',
  '加强与上级部门的沟通衔接,围绕主导产业梳理上下游企业名录,分片联系重点项目,定期会商解决用地、用工、用能等方面的困难,推动签约项目早落地、早开工、早见效',
  '压紧压实各部门监管责任,细化岗位职责和操作流程,坚持日常巡查与集中检查相结合,对发现的薄弱环节逐条分析原因,明确责任人和完成时限,跟踪督促直至整改到位',
  '进一步规范资金审批程序,严格执行预算和报销规定,由财务部门会同纪检人员对往年凭证开展复核,对手续不全的要求补充说明,堵塞管理漏洞,防止类似问题再次发生',
  '注重在一线培养和使用干部,结合岗位特点开展业务交流,鼓励年轻同志参与急难险重任务,完善平时考核和年度评价办法,树立重实干重实绩的鲜明导向',
  '健全支部工作机制,规范组织生活记录,指导各支部按时开展主题活动,推动党建与业务工作同谋划、同部署、同落实,增强基层党组织的凝聚力和战斗力',
  '主动接受监督,畅通群众反映问题的渠道,对群众关心的事项及时回应,通过公开栏和网站公布办理结果,广泛听取服务对象的意见,不断提升服务质量和群众满意程度',
];
const NUMERALS = '一二三四五六七八九十';

/** How a notice is made. */
interface Manner {
  /** As long as the published ones, whose figures stand far apart, instead of one figure after the other. */
  readonly wordy?: boolean;
}

/** An invented notice, about a quarter as long as a real one and with as many figures. The same number gives the same text. */
export function madeNotice(number: number, { wordy = false }: Manner = {}): string {
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
      const steps = Array.from({ length: 1 + upTo(3) }, () => fill(pick(MEASURES))).map((step) =>
        wordy ? `${pick(ACCOUNTS)},${step};${pick(ACCOUNTS)}` : step,
      );
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
