import type { ChartSpec } from '#charts/chart-spec.ts';
import type { ChartDefinition } from '#charts/definition.ts';
import type { Lang } from '#messages/lang.ts';
import type { ChartId } from '#view/chart-ids.ts';

interface Listed {
  /** As a sentence names it. */
  readonly name: Readonly<Record<Lang, string>>;
  readonly load: () => Promise<{ readonly chart: ChartSpec }>;
}

/** Every chart. Each is loaded apart, so that a page ships only those that it draws. */
export const CHARTS: Readonly<Record<ChartId, Listed>> = {
  timeline: {
    name: { zh: '时间线', en: 'the timeline' },
    load: () => import('#charts/timeline/spec.ts'),
  },
  durations: { name: { zh: '等多久', en: 'the waits' }, load: () => import('#charts/durations/spec.ts') },
  trends: { name: { zh: '走势与关系', en: 'the trends' }, load: () => import('#charts/trends/spec.ts') },
  counts: {
    name: { zh: '多少问题与措施', en: 'the counts' },
    load: () => import('#charts/counts/spec.ts'),
  },
  funds: { name: { zh: '退回多少钱', en: 'the money' }, load: () => import('#charts/funds/spec.ts') },
  sanctions: {
    name: { zh: '处理了谁', en: 'the sanctions' },
    load: () => import('#charts/sanctions/spec.ts'),
  },
  disclosure: {
    name: { zh: '写了什么', en: 'the disclosure' },
    load: () => import('#charts/disclosure/spec.ts'),
  },
};

export async function loadChart(id: ChartId): Promise<ChartSpec> {
  return (await CHARTS[id].load()).chart;
}

export async function loadDefinition(id: ChartId): Promise<ChartDefinition> {
  return (await (await loadChart(id)).definition()).definition;
}
