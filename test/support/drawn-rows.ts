import { element, type Drawing } from '#export/picture/element.ts';
import type { ChartSource, Extent } from '#export/picture/social.ts';
import type { Theme } from '#export/picture/theme.ts';
import type { Words } from '#export/picture/words.ts';

export const LIGHT: Theme = {
  paper: '#fbfaf7',
  ink: '#1d2125',
  muted: '#5b6168',
  rule: '#d9d5cb',
  accent: '#b3261e',
};

export const WORDS: Words = {
  lang: 'zh',
  title: '从反馈到报告，江城经开区用了 462 天，石桥 139 天',
  measured: '进驻天数首尾两天都计入；等待指进驻结束到反馈。',
  missing: 'n = 2（共 3 份通报）。',
  caveat: '竖线是内部报送或工作期限，不是公开期限。',
  source: '来源：各单位公开的整改通报。数据 1.0.0（2026-11-22）。',
  address: 'https://duizhao.example/charts/timeline/?v=1&view=calendar',
};

export const ROW = 60;

/** A drawing of some rows, each with a name and a bar; its title names the first few. */
export function rowsChartSource(rows: number, { fill = '#00568c', named = 2 } = {}): ChartSource {
  const drawnOf = (extent: Extent) => (extent === 'whole' ? rows : Math.min(rows, named, extent));
  return {
    drawn: (width = 800, extent: Extent = 'whole'): Drawing => ({
      width,
      height: drawnOf(extent) * ROW,
      children: drawnRows(drawnOf(extent), width, fill),
    }),
    height: (_, extent = 'whole') => drawnOf(extent) * ROW,
  };
}

function drawnRows(rows: number, width: number, fill: string): Drawing['children'] {
  return Array.from({ length: rows }, (_, i) =>
    element('g', {}, [
      element('path', { d: `M0 ${i * ROW}H${width}`, stroke: '#d9d5cb', fill: 'none' }),
      element('text', { x: 0, y: i * ROW + 20, 'font-size': 13 }, [`通报 ${i + 1}`]),
      element('rect', { x: 0, y: i * ROW + 28, width: width / 2, height: 16, fill }),
    ]),
  );
}
