import { anyOf } from '#text/pattern.ts';

/**
 * How notices state the progress on problems, as a small grammar: manner + work (+ 中).
 * The same words occur before a number (正在推进3个) and after it (3个正在推进).
 */
const WORK = anyOf([
  '推进落实',
  '推进整改',
  '整改落实',
  '整改推进',
  '整改攻坚',
  '推进',
  '整改',
  '办理',
  '实施',
  '落实',
  '进行',
  '跟进',
  '攻坚',
  '解决',
  '深化',
  '完善',
  '巩固',
  '抓好',
  '督办',
  '处理',
  '核查',
]).source;
const AT_WORK = anyOf(['正在', '正', '仍在', '尚在', '还在', '尚需', '仍需', '还需', '在']).source;
const PACE =
  '(?:(?:按|依|照)(?:照)?(?:既定|原定|整改)?(?:计划|序时|时序|时限|节点|进度|方案|要求)(?:要求|进度|节点|安排)?|有序|稳步|加快|加紧|抓紧|继续|持续)';

export const ONGOING_WORDS = new RegExp(
  `(?:${AT_WORK})(?:${PACE})*(?:${WORK})(?:之中|过程中|中)?|(?:${PACE})+(?:${WORK})(?:之中|过程中|中)?|(?:整改|推进|办理|实施)(?:推进)?(?:过程)?中|(?:达到|符合)(?:序时|时序)进度`,
  'u',
);

const DONE_BY_HALF = anyOf(['基本', '阶段性', '初步', '大体', '总体']).source;
const END = anyOf(['完成', '到位', '完毕', '办结', '销号', '解决', '落实', '见效']).source;
export const BASIC_WORDS = new RegExp(
  `(?:${DONE_BY_HALF})(?:整改)?(?:落实)?(?:${END})(?:整改)?|阶段性目标(?:已)?完成|完成阶段性(?:整改)?(?:任务|目标)|取得(?:了)?(?:阶段性|明显|初步|积极|重要|较大|一定)(?:整改)?(?:成效|成果|进展|效果)`,
  'u',
);

export const LONG_WORDS = anyOf([
  '长期坚持并持续推进',
  '长期坚持',
  '长期任务',
  '长期整改',
  '长期推进',
  '长期抓',
  '长期落实',
  '常态化坚持',
  '常态化推进',
  '常态化整改',
  '常态化落实',
]);

export const NOT_DONE_WORDS = anyOf([
  '尚未完成整改',
  '尚未完成',
  '未完成整改',
  '未完成',
  '未整改到位',
  '未整改完成',
  '未整改',
  '未销号',
  '未解决',
  '未办结',
  '未落实',
]);

export const EXTENSION_WORDS = anyOf(['申请延期整改', '申请延期', '延期整改', '延期完成']);

export const DONE_WORDS = anyOf([
  '完成整改销号',
  '完成整改任务',
  '完成整改落实',
  '完成整改',
  '完成任务',
  '完成销号',
  '完成',
  '整改完成',
  '整改到位问题',
  '整改到位',
  '整改销号',
  '整改办结',
  '整改落实到位',
  '整改落实',
  '整改完毕',
  '整改见效',
  '落实整改',
  '落实到位',
  '解决到位',
  '验收销号',
  '对账销号',
  '见底清零',
  '清零见底',
  '销号',
]);
/** Too weak without 已: 已整改15个, 已解决44个. */
export const DONE_AFTER_ALREADY = anyOf(['整改', '解决', '落实', '办结', '办理完毕', '化解']);
