import { describe, expect, test } from 'vitest';
import { apa } from '#export/citation/apa.ts';
import { bibtex } from '#export/citation/bibtex.ts';
import { csl } from '#export/citation/csl.ts';
import { gb } from '#export/citation/gb.ts';
import { STYLES } from '#export/citation/styles.ts';
import { figureWork } from '#export/citation/figure-work.ts';
import { chartWork, datasetWork, type Work } from '#export/citation/work.ts';
import { evidence } from '../../support/evidence.ts';
import '../../support/messages.ts';

const VERSION = { version: '2.1.0', date: '2027-03-04', en: '', zh: '' };
const SEEN = { address: 'https://site.example/data/', on: '2027-05-06' };
const FACT = evidence({
  fact_id: 'lakeside-2024.rect_measures',
  value: 12,
  unit: '项',
  quote: '12项整改措施',
  title: '湖畔园区整改进展情况的通报',
  source_url: 'https://lakeside.example/1.html',
  captured_on: '2026-01-31',
  inspected_body: '湖畔园区党工委',
  published_on: '2024-09-08',
});
const CHART = { id: 'durations', title: '三个园区都在半年内报告。' };

const dataset = datasetWork(VERSION, SEEN, 'zh');
const chart = chartWork(CHART, VERSION, SEEN, 'zh');
const figure = figureWork([FACT], VERSION, SEEN, 'zh');

describe('GB/T 7714—2025', () => {
  test('a data set has its version after the type, then both dates and the address', () => {
    expect(gb(dataset)).toBe(
      '整改对照. 整改对照数据集：巡视巡察整改进展情况通报所载数据[DS/OL]. V2.1.0. (2027-03-04)[2027-05-06]. https://site.example/data/.',
    );
  });

  test('a chart is a web page with the version in its title', () => {
    expect(gb(chart)).toBe(
      '整改对照. 三个园区都在半年内报告：据整改对照数据集 2.1.0 版[EB/OL]. (2027-03-04)[2027-05-06]. https://site.example/data/.',
    );
  });

  test('a figure is cited by its notice, whose author is the organisation that signed it', () => {
    const [entry, note] = gb(figure).split('\n');
    expect(entry).toBe(
      '湖畔园区党工委. 湖畔园区整改进展情况的通报[EB/OL]. (2024-09-08)[2027-05-06]. https://lakeside.example/1.html.',
    );
    for (const part of [FACT.quote, '2026-01-31', '2.1.0', FACT.fact_id, SEEN.address])
      expect(note).toContain(part);
  });

  test('a notice without a title is cited by its organisation, with a description in brackets', () => {
    const untitled = figureWork([{ ...FACT, title: null }], VERSION, SEEN, 'zh');
    expect(gb(untitled)).toMatch(/^湖畔园区党工委\. \[巡视巡察整改进展情况通报\]\[EB\/OL\]\. /u);
  });

  test('unknown parts are left out with their brackets', () => {
    const bare = figureWork([{ ...FACT, inspected_body: null, published_on: null }], VERSION, SEEN, 'zh');
    expect(gb(bare)).toMatch(/^湖畔园区整改进展情况的通报\[EB\/OL\]\. \[2027-05-06\]\. https/u);
  });
});

describe('APA', () => {
  test('a data set has the year, the version and the address', () => {
    expect(apa(datasetWork(VERSION, SEEN, 'en'))).toMatch(
      /^Duizhao\. \(2027\)\. .* \(Version 2\.1\.0\) \[Data set\]\. https:\/\/site\.example\/data\/$/,
    );
  });

  test('a chart, which changes with the data, has its date and a retrieval date', () => {
    expect(apa(chartWork({ id: 'durations', title: 'All report in time' }, VERSION, SEEN, 'en'))).toBe(
      'Duizhao. (2027, March 4). All report in time: Drawn from Duizhao 2.1.0 [Chart]. Retrieved May 6, 2027, from https://site.example/data/',
    );
  });

  test('a notice without a date is n.d., and one without an organisation begins with its title', () => {
    expect(
      apa(figureWork([{ ...FACT, inspected_body: null, published_on: null }], VERSION, SEEN, 'en')),
    ).toMatch(/^湖畔园区整改进展情况的通报\. \(n\.d\.\)\. Retrieved/u);
  });

  test('a month stays a month', () => {
    expect(apa(figureWork([{ ...FACT, published_on: '2024-09' }], VERSION, SEEN, 'en'))).toContain(
      '(2024, September).',
    );
  });
});

describe('BibTeX', () => {
  const odd: Work = {
    ...dataset,
    title: 'A & B_{100%} #1 ~ \\x^2 $',
    address: 'https://a.example/{x}?q=%20_&y',
  };

  test('has one entry with balanced braces and a plain key', () => {
    const entry = bibtex({ ...odd, key: 'a b{c}.f1' });
    expect(entry).toMatch(/^@misc\{a-b-c-\.f1,\n/u);
    const bare = entry.replace(/\\[{}]/gu, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });

  test('escapes the special characters of TeX in a title', () => {
    expect(bibtex(odd)).toContain(
      'A \\& B\\_\\{100\\%\\} \\#1 \\textasciitilde{} \\textbackslash{}x\\textasciicircum{}2 \\$',
    );
  });

  test('keeps an address unchanged except for what would end its field', () => {
    expect(bibtex(odd)).toContain('url = {https://a.example/%7Bx%7D?q=%20_&y}');
  });

  test('gives author, date, version and retrieval date', () => {
    const entry = bibtex(dataset);
    for (const line of [
      'author = {{整改对照}}',
      'year = {2027}',
      'version = {2.1.0}',
      'urldate = {2027-05-06}',
    ])
      expect(entry).toContain(line);
  });
});

/** From the schema of CSL 1.0.2. */
const FIELDS = ['id', 'type', 'author', 'title', 'issued', 'version', 'URL', 'accessed', 'language', 'note'];
const TYPES = ['dataset', 'figure', 'webpage'];

describe('CSL-JSON', () => {
  test.each([
    ['a data set', dataset, 0],
    ['a chart', chart, 1],
    ['a figure', figure, 2],
  ] as const)('%s has only fields and a type of the schema', (_, work, type) => {
    const [item, ...more] = JSON.parse(csl(work)) as readonly Record<string, unknown>[];
    expect(more).toEqual([]);
    expect(Object.keys(item ?? {}).filter((field) => !FIELDS.includes(field))).toEqual([]);
    expect(item).toMatchObject({
      type: TYPES[type],
      accessed: { 'date-parts': [[2027, 5, 6]] },
      URL: work.address,
      author: [{ literal: work.author }],
    });
  });

  test('a month is a date of two parts', () => {
    const [item] = JSON.parse(csl({ ...figure, issued: '2024-09' }));
    expect(item.issued).toEqual({ 'date-parts': [[2024, 9]] });
  });

  test('a date in words becomes a literal', () => {
    const [item] = JSON.parse(csl({ ...dataset, accessed: '引用日期' }));
    expect(item.accessed).toEqual({ literal: '引用日期' });
  });
});

test.each(STYLES)(
  '$name cites a figure with phrase, version, capture date and both addresses',
  ({ write }) => {
    const text = write(figure).replaceAll('\\', '');
    for (const part of [
      FACT.quote,
      '2.1.0',
      '2026-01-31',
      SEEN.address,
      'https://lakeside.example/1.html',
      FACT.fact_id,
    ])
      expect(text).toContain(part);
  },
);

test.each(STYLES)('$name leaves nothing empty', ({ write }) => {
  const bare = figureWork([evidence({ fact_id: 'x', quote: '若干' })], VERSION, SEEN, 'en');
  expect(write(bare)).not.toMatch(/null|undefined|\(\)|\{\}|""/u);
});
