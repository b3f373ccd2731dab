import { add, EMPTY_BASKET, setNote, type Basket } from '#basket/basket.ts';
import { keyOf, pinOf, type NewPin } from '#basket/pin.ts';
import type { Desk, DrawnPin, Published } from '#export/basket/handout.ts';
import type { MeasuresFile } from '#export/basket/measures-file.ts';
import type { EvidenceRow } from '#queries/evidence.ts';

const NOTICE = {
  notice_id: 'jia-2024',
  zone_zh: '甲园区',
  zone_en: 'Jia Zone',
  title: '中共甲园区工作委员会关于巡察整改进展情况的通报',
  inspected_body: '甲园区党工委',
  published_on: '2024-05-06',
  source_url: 'https://example.org/jia.html',
  captured_on: '2024-06-01',
};

export const FACT: EvidenceRow = {
  ...NOTICE,
  fact_id: 'jia-2024.f1',
  origin: 'zone',
  indicator: 'rules_made',
  label_zh: '新订制度',
  label_en: 'rules made',
  value: 0,
  unit: '项',
  date: null,
  state: 'stated',
  approx: null,
  scope: 'item',
  part_of: null,
  quote: '新订制度0项',
  prefix: '全年',
  suffix: '，下一年',
  start: 30,
  end: 36,
  rule: 'count.rules_made',
  headings: '二、整改情况 › (一)采购',
  original_url: null,
  page: 'plain',
};

const MEASURES: MeasuresFile = {
  digest: 'abc',
  notices: [NOTICE],
  items: [
    {
      notice_id: 'jia-2024',
      item_id: 'jia-2024.i1',
      path: '二、整改情况',
      number: '(一)',
      heading: '采购不规范',
      status_zh: '已完成',
      status_en: 'completed',
      status_quote: '整改完成',
    },
  ],
  measures: [
    {
      measure_id: 'jia-2024.m1',
      item_id: 'jia-2024.i1',
      lead: '印发《甲园区采购管理办法》并组织培训',
      types_zh: '建章立制;培训',
      types_en: 'rule-making;training',
      text: null,
      fact_ids: ['jia-2024.f1'],
      rules: [{ title: '甲园区采购管理办法', action: 'made' }],
    },
  ],
};

const DRAWN: DrawnPin = {
  title: '甲园区用了 30 天 <最短>',
  measured: '从反馈到报告的天数',
  missing: 'n = 1',
  caveat: '',
  drawing: {
    svg: '<svg viewBox="0 0 8 4"><rect id="p1-a" width="8" height="4"/></svg>',
    narrow: '<svg/>',
    width: 8,
    height: 4,
  },
};

export const CHART: NewPin = {
  kind: 'chart',
  id: 'timeline',
  query: '?v=1&zone=jia-2024',
  kept: { zone: '', name: '', text: DRAWN.title, source: null },
};
const measure = (id: string, text: string): NewPin => ({
  kind: 'measure',
  id,
  kept: { zone: '甲园区', name: '', text, source: 'https://example.org/then' },
});
export const MEASURE = measure('jia-2024.m1', '印发《甲园区采购管理办法》并组织培训');
export const ITEM: NewPin = {
  kind: 'item',
  id: 'jia-2024.i1',
  kept: { zone: '甲园区', name: '', text: '采购不规范', source: null },
};
export const FIGURE: NewPin = {
  kind: 'figure',
  id: 'jia-2024.f1',
  kept: { zone: '甲园区', name: '新订制度：0 项', text: '新订制度0项', source: null },
};
/** Not in the data any more. */
export const GONE = measure('yi-2020.m9', '=开展自查');

export function basketWith(...pins: readonly NewPin[]): Basket {
  return pins.reduce<Basket>((whole, pin) => add(whole, pinOf(pin, '1.0.0')), EMPTY_BASKET);
}

/** One of everything, with a title and notes that a file must not run. */
export const FULL: Basket = {
  ...setNote(
    setNote(basketWith(MEASURE, ITEM, FIGURE, CHART, GONE), 0, '=HYPERLINK("x")\n<b>第二行</b>'),
    4,
    '旧注',
  ),
  title: '采购 & <课>',
};
export const WITH_FOREIGN: Basket = {
  ...FULL,
  pins: [...FULL.pins, { kind: 'foreign', raw: { kind: 'exercise' } }],
};

export const PUBLISHED: Published = {
  measures: MEASURES,
  evidence: new Map([[FACT.fact_id, FACT]]),
  charts: new Map([[keyOf(CHART), DRAWN]]),
};

export const deskIn = (lang: Desk['lang']): Desk => ({
  lang,
  on: '2026-12-01',
  addressOf: (path) => `https://example.net/${lang === 'en' ? 'en/' : ''}${path}/`,
});
