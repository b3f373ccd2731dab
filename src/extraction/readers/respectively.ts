import type { Span } from '#text/span.ts';
import type { Context } from './context.ts';
import type { NumberMention } from '#extraction/tokens/number-mention.ts';

/** 追缴、清退资金分别为18.6万元、4.25万元: the names of a list, then their numbers. */
const LIST =
  /(?<names>[^,。;:()\d]{2,30}?)分别(?:为|是|达|有|达到|召开|开展|组织)?(?<before>(?:[^,。;]{1,16}、)*)$/u;

/** The context that a number of such a list would have right after its own name, with the whole list as its quote. */
export function respectively(
  numberMention: NumberMention,
  context: Context,
): { context: Context; span: Span } | null {
  const left = context.left.slice(-70);
  const match = left.includes('分别') ? LIST.exec(left) : null;
  if (!match) return null;
  const { names = '', before = '' } = match.groups ?? {};
  const list = names.split(/[、和及与]/u);
  const place = before.split('、').length - 1;
  const name = list[place];
  if (name === undefined || list.length < 2) return null;
  const noun = /(?:资金|款项|金额|问题|任务|人员|处分)$/u.exec(list.at(-1) ?? '')?.[0] ?? '';
  const own = name.endsWith(noun) ? name : name + noun;
  const start = numberMention.start - (match[0].length - (names.length - lastRun(names).length));
  return { context: context.named(own), span: { start, end: numberMention.end } };
}

/** Drops 其中, 共 and verbs of reporting before the first name. */
function lastRun(names: string): string {
  return names.replace(/^(?:其中|共|已|全年|整改期间|累计)/u, '');
}
