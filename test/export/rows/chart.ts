import { blankCell, figureCell, textCell, type Table } from '#charts/table.ts';
import type { Charting } from '#export/rows/chart-files.ts';
import { headingOf } from '#export/rows/heading.ts';
import { evidence } from '../../support/evidence.ts';

/** Texts a spreadsheet would run as formulas, a printed zero, a month, a missing value and a row without facts. */
const TABLE: Table = {
  columns: [
    { key: 'zone', label: 'Zone', numeric: false },
    { key: 'rect_measures', label: 'Measures, "planned"', numeric: true },
    { key: 'feedback', label: 'Feedback', numeric: false },
    { key: 'recovered', label: 'Recovered', numeric: true },
  ],
  rows: [
    {
      notice_id: 'lakeside-2024',
      cells: [
        textCell('=Lakeside Park'),
        figureCell('12 (conflicting)', 12.5, 'conflicting', ['a', 'b']),
        figureCell('2024-03', '2024-03', 'month_only', ['c']),
        figureCell('0 元', 0, 'zero', ['d']),
      ],
    },
    {
      notice_id: 'meadow-2025',
      cells: [
        textCell('Meadow Park'),
        blankCell('not found'),
        blankCell('not found'),
        blankCell('not found'),
      ],
    },
  ],
};

const FACTS = [
  evidence({ fact_id: 'a', value: 12.5, unit: '条', quote: '12.5条措施,\n均已落实', start: 3, end: 14 }),
  evidence({ fact_id: 'b', value: 13, state: 'conflicting', quote: '=13', rule: '@rule' }),
  evidence({ fact_id: 'c', indicator: 'feedback', date: '2024-03', state: 'month_only', quote: '2024年3月' }),
  evidence({
    fact_id: 'd',
    indicator: 'taken_back',
    value: 0,
    unit: '元',
    quote: '0元',
    captured_on: '2026-01-31',
  }),
];

export const CHARTING: Charting = {
  heading: headingOf({
    chart: 'counts',
    title: '=Three of four report',
    measured: 'What is measured.',
    caveat: 'What to mind.',
    address: 'https://site.example/charts/counts/?v=1',
  }),
  table: TABLE,
  evidence: new Map(FACTS.map((fact) => [fact.fact_id, fact])),
  lang: 'en',
};
