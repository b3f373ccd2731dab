import type { Lang } from '#messages/lang.ts';
import type { ChartId } from '#view/chart-ids.ts';

/** Every chart's name within a sentence. */
export const CHART_NAMES: Readonly<Record<ChartId, Readonly<Record<Lang, string>>>> = {
  timeline: { zh: '时间线', en: 'the timeline' },
  durations: { zh: '等多久', en: 'the waits' },
  trends: { zh: '走势与关系', en: 'the trends' },
  counts: { zh: '多少问题与措施', en: 'the counts' },
  funds: { zh: '退回多少钱', en: 'the money' },
  sanctions: { zh: '处理了谁', en: 'the sanctions' },
  disclosure: { zh: '写了什么', en: 'the disclosure' },
};
