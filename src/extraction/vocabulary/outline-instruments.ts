import type { InstrumentAction } from '#extraction/record.ts';

/** What was done to a rule; 'toward': the verb after the title decides (对《…》进行修订). */
export type InstrumentCue = InstrumentAction | 'toward';

/** Cues by action, separated by spaces; the verb nearest to the title wins. Folded text. */
export const CUES: Readonly<Record<InstrumentCue, string>> = {
  made: '制定 制订 出台 编制 建立 拟定 拟订 草拟 起草 新建 形成 编写 编印 编发 研究制定 新增 订立 创设 制发 编撰 制作 设立 构建',
  revised: '修订 修改 修编 更新 重新修订 修正 修定 完善 健全 优化 迭代 细化',
  issued: '印发 下发 发布 转发 公布 颁布 印制 签发 行文 发放 发出 公开',
  studied: '学习 传达 研读 宣讲 解读 学用 领学 研学 培训 宣传 宣贯 观看 讲授 测试 领会 学懂',
  cited:
    '按照 根据 依据 依照 遵照 参照 对照 结合 围绕 落实 执行 遵守 违反 实施 贯彻 依托 符合 适用 引用 征求 废止 签订 填写 报送 纳入 列入 写进 写入 签署 利用',
  toward: '对 将 把 就 完成 开展 推动 启动 组织 推进',
};

/** In compounds such as 制定印发 or 学习贯彻 the cue latest in this list wins. */
export const WEIGHT: readonly InstrumentCue[] = ['toward', 'cited', 'studied', 'issued', 'revised', 'made'];
/** 修订印发 and 修订出台 mean revised; 制定完善 means made. */
export const REVISES = /修订|修改|修编|更新|修正/u;

/** What joins titles into one list. */
export const LIST_GAP =
  /^ ?(?:\([^()]{0,24}\)|\[[^[\]]{0,24}\])?(?:等?文件)? ?[、,]? ?(?:和|及|以及|与|或|并|暨)? ?$/u;
/** The same, where the issuing body precedes the next title. */
export const BODY_GAP = /^ ?(?:\([^()]{0,24}\))?(?:、|和|及|以及)[^,。;:《》\n]{0,14}$/u;
/** Words allowed between a title and the verb after it. */
export const BEHIND =
  /^(?:\([^()]{0,24}\))?(?:等[^,。;:《\n]{0,12}?)?(?:的|已|已经|正在|进行|予以|作了|做了|了|重新|认真|集中|全面|再次|专题|深入|系统|组织|开展|列入|纳入|作为|列为|必学|重要|的?工作|的?内容|文件|制度|精神|要求){0,5}/u;
