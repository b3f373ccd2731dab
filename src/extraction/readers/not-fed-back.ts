import type { NumberMention } from '#extraction/tokens/number-mention.ts';
import type { Context } from './context.ts';

/** What is counted, done and rated besides what was fed back: 隐患92个,完成整改90个; 考核指标42项,完成率97.6%. */
const OTHER_THINGS =
  /(?:隐患|(?:审计|督察(?=组|反馈|交办|指出|发现)|主题教育)[^,。;\d]{0,8}问题|(?:检视|查摆|对照检查)[^,。;\d]{0,6}问题|(?<!整改)指标|提案|建议书[^,。;\d]{0,6}|(?<!整改)项目|投资|患者[^,。;\d]{0,4}|(?:群众|来电|来访)[^,。;\d]{0,6}问题|(?:全年|年度)[^,。;\d]{0,8}(?:工作|任务)|(?:审计(?![局署厅])|督察|主题教育)[^,。;\d]{0,8}(?:指出|发现|交办)的?(?=\d{1,6}[个项条](?:具体|突出)*问题))[^,。;\d]{0,4}(?<n>\d{1,6})(?:\.\d+)?[余多]?[万亿]?(?<classifier>[个项处条件元])(?:(?!巡[视察]|反馈的?(?:问题|意见)|整改(?:任务|事项|问题|措施))[^。;])*$/u;

const PROBLEMS: ReadonlySet<string> = new Set(['problems_total', 'problems_specific']);
const FED_BACK = /(?:反馈|指出|巡[视察])[^,。;]*$/u;
/** 整改完成率 is that of the rectification, whatever projects were told before. */
const OF_RECTIFICATION = /(?:整改|问题)[^,。;\d]{0,6}率[^,。;\d]{0,4}$/u;
const OF_WORK = /^(?:项目|投资|全年|年度)/u;

/** Whether a state or a rate is of something that was not fed back. More than there is of that cannot be part of it. */
export function wasNotFedBack({ value, unit }: NumberMention, { left, counted }: Context): boolean {
  const match = OTHER_THINGS.exec(left);
  const { n, classifier } = match?.groups ?? {};
  if (!match || n === undefined || FED_BACK.test(left.slice(0, match.index))) return false;
  if (counted.some(({ indicator }) => PROBLEMS.has(indicator))) return false;
  if (unit === '%') return !(OF_WORK.test(match[0]) && OF_RECTIFICATION.test(left));
  return classifier !== '元' && value <= Number(n);
}
