import { ACTION_LABEL, OTHER_LABEL, PROBLEM_LABEL, STATUS_LABEL } from '#extraction/vocabulary/outline.ts';
import { matchesOf } from '#text/scan.ts';
import type { Span } from '#text/span.ts';
import { linesIn, trim, type OutlineLine } from './line.ts';
import { behindPartNumber } from './part-line.ts';
import { isState } from './state.ts';

/** How far a label may reach. */
const REACH = 24;

type Label = 'action' | 'account' | 'other';

/** 整改措施: is a label of actions, 整改完成情况: of an account or a status, 问题表现: and 整改成效: are others. */
export function labelOf(folded: string, { start, end }: Span): Label | null {
  const opening = folded.slice(start, Math.min(end, start + REACH));
  if (OTHER_LABEL.test(opening) || PROBLEM_LABEL.test(opening)) return 'other';
  if (ACTION_LABEL.test(opening)) return 'action';
  return STATUS_LABEL.test(opening) ? 'account' : null;
}

/** Whether a line is no more than 整改措施: or 整改措施及成效:, above what was done. */
export function isActionLabel(folded: string, { start, end }: Span): boolean {
  return end - start <= LONGEST_LABEL && ALONE.test(folded.slice(start, end));
}
const LONGEST_LABEL = 16;
const ALONE =
  /^[[(]?[^:]{0,6}(?:措施|举措|做法)(?:(?<!主要.{0,8})(?:及|和|与|、)?(?:整改|取得的?)*(?:成效|成果|效果|结果|进展|情况|落实情况|完成情况))?[\])]? ?[:|]?$/u;

/** The length of the label of an action or account that opens a stretch, or 0. */
export function labelLength(folded: string, { start, end }: Span): number {
  const opening = folded.slice(start, Math.min(end, start + REACH));
  return (ACTION_LABEL.exec(opening) ?? STATUS_LABEL.exec(opening))?.[0].length ?? 0;
}

/** What is behind the label of actions, or of an account below a problem, up to the next other label; else the whole. */
export function withoutLabels(folded: string, body: Span): Span {
  const printed = linesIn(folded, body).map((line) => behindNumber(folded, line));
  const isLabelled = printed.some((line) => labelOf(folded, line) === 'action');
  const lines = isLabelled ? printed : printed.flatMap((line) => dividedAtLabel(folded, line));
  const labels = lines.map((line) => labelOf(folded, line));
  const first = labels.includes('action') ? labels.indexOf('action') : accountOf(folded, lines, labels);
  const line = lines[first];
  if (!line) return body;
  const after = labels.findIndex((label, i) => i > first && label === 'other');
  const end = after < 0 ? body.end : (lines[after - 1]?.end ?? body.end);
  const inner = trim(folded, { start: line.start + labelLength(folded, { start: line.start, end }), end });
  return inner.start < inner.end ? inner : body;
}

function behindNumber(folded: string, line: OutlineLine): OutlineLine {
  return { start: behindPartNumber(folded, line), end: line.end };
}

/** The index of an account, 整改完成情况:…, below a problem, or -1; below what was done it tells the outcome. */
function accountOf(folded: string, lines: readonly OutlineLine[], labels: readonly (Label | null)[]): number {
  const at = labels.indexOf('account');
  const line = lines[at];
  if (!line || !ACCOUNT.test(folded.slice(line.start, Math.min(line.end, line.start + REACH)))) return -1;
  return at === 0 || isProblem(folded.slice(lines[0]?.start, lines[at - 1]?.end)) ? at : -1;
}
const ACCOUNT = /^[[(]?整改(?:工作)?(?:落实|完成|进展)(?:情况)?[\])]? ?[:|]/u;

/** A problem is told by what is missing or bad; 一是…二是… is what was done. */
function isProblem(text: string): boolean {
  return FAULT.test(text) && !RUN.test(text);
}
const FAULT =
  /不(?!断)|未|没有|无[人法据]|缺|欠|弱|松|散|乱|难以|滞后|迟缓|缓慢|流于|走过场|较少|偏[低少]|差距|短板|问题/u;
const RUN = /[一二三四]是|[①②]|\([一二1-3]\)/u;

/** Divides a line at the only label in its midst, behind a problem: 问题长期未解决。整改情况:已抽调5人。 */
function dividedAtLabel(folded: string, line: OutlineLine): OutlineLine[] {
  const text = folded.slice(line.start, line.end);
  if (!text.includes(':') && !text.includes('|')) return [line];
  const [label, ...others] = matchesOf(LABEL_WITHIN, text);
  if (!label || others.length > 0 || !isProblem(text.slice(0, label.index))) return [line];
  const told = text.slice(label.index + label[0].length);
  // 正在推进,预计6月底前完成: no account.
  if (told.length <= LONGEST_STATE && isState(told.split(',', 1)[0] ?? '')) return [line];
  const at = line.start + label.index + (label.groups?.['blanks']?.length ?? 0);
  return [
    { start: line.start, end: at },
    { start: at, end: line.end },
  ];
}
const LABEL_WITHIN =
  /(?<=[。;!?”])(?<blanks> *)[[(]?整改(?:落实|完成|进展|工作)?(?:情况|进展|措施|举措)[\])]? ?[:|] ?/gu;
const LONGEST_STATE = 40;
