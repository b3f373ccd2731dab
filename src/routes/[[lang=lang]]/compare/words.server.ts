/** Words that say nothing of what a measure is about: what every notice does, and to whom. */
const GENERAL = new Set(
  `管理 工作 制度 办法 规定 实施 方案 建立 完善 健全 加强 强化 制定 制订 严格 落实 推进 开展 进一步 相关 情况 问题 整改 机制
  规范 提升 提高 党工委 管委会 园区 开发区 片区 经开区 新区 高新区 指挥部 工委 印发 出台 修订 要求 持续 深入 坚持 切实 组织
  召开 会议 学习 研究 部署 推动 促进 优化 明确 确保 及时 全面 有关 关于 试行 暂行 意见 通知 细则 若干 以来 目前 一是 二是
  按照 根据 做好 抓好 进行 通过 结合 针对 围绕 以及 不断 力度 体系 水平 质量 能力 作用 责任 主体 方面 内容 措施 单位 部门
  人员 干部 党员 年度 今年 每年 领导 重点 任务 到位 不够 不力 不足 存在 不强 党委 党组 党支部 充分 扎实 积极 认真 定期 专题
  专项 集中 统一 联合 各类 所有 全部 共同 进展 发展 建设 项目 企业 长效 常态化 统筹 实行 形成 构建 打造 深化 执行 程序 流程
  行为 标准 规则 决策 活动 计划 目标 意识 思想 精神 政策 服务 队伍 结果 成效 效果 时间 发挥 一次 两个 我区 我市 本单位 有效 精准
  不严 不规范 不深入 薄弱 突出 紧盯 聚焦 注重 着力 多次 中共 中国共产党 中国 常委会 理事会`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** The distinct words of a Chinese text that may say what it is about. */
export function wordsIn(text: string): string[] {
  const words = [...WORDS.segment(text)].map(({ segment }) => segment);
  return [...new Set(words)].filter((word) => /^\p{Script=Han}{2,}$/u.test(word) && !GENERAL.has(word));
}
