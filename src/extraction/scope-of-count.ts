import type { Layout } from './layout.ts';
import { clauseStart } from './tokens/clauses.ts';
import { words, WordList } from './word-list.ts';
import type { Span } from '#text/span.ts';

/** Words that say whose figures, or of which batch, a clause gives. */
const SCOPES = new WordList(
  words(`移交 立行立改 边巡边改 面上 共性 个性 重点 突出 主要 自查 自行 新增 新发现 专项 选人用人 意识形态 上轮 上一轮 上次 历次
    机关 基层 下属 所属 本级 市级 区级 县级 省级 镇级 村级 直属 纪委 纪检 首批 第一批 第二批 集中整改期 深化整改 长期 个村 社区 审计`),
);
const NEAR = 60;

/** The words that limit a figure in its clause. */
export function scopeOf({ folded }: Layout, { start, end }: Span): string {
  const before = folded.slice(Math.max(0, start - NEAR), start);
  const clause = before.slice(clauseStart(before)) + folded.slice(start, end);
  return SCOPES.all(clause)
    .map(({ word }) => word)
    .join(' ');
}
