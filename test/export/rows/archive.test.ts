import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { chartArchive } from '#export/rows/chart-archive.ts';
import { CHART_ROWS } from '#export/rows/chart-rows.ts';
import { LATEST } from '#dataset/versions.ts';
import { openedSheet } from '../../support/opened.ts';
import { CHARTING } from './chart.ts';
import '../../support/messages.ts';

const SEEN = { address: 'https://site.example/charts/counts/?v=1', on: '2027-05-06' };
const ARCHIVED = {
  ...CHARTING,
  id: 'counts',
  seen: SEEN,
  query: 'SELECT 1;\n',
  pictures: { 'picture.svg': '<svg/>' },
} as const;

let bytes: Uint8Array;
let files: Readonly<Record<string, Uint8Array>>;
const text = (name: string) => strFromU8(files[`duizhao-counts/${name}`] ?? new Uint8Array());

beforeAll(async () => {
  bytes = await chartArchive(ARCHIVED);
  files = unzipSync(bytes);
});

test('holds picture, rows, definition, query, citation and a README in one folder', () => {
  expect(Object.keys(files).sort()).toEqual(
    [
      'README.md',
      'citation.bib',
      'citation.csl.json',
      'citation.txt',
      'definition.md',
      'picture.svg',
      'query.sql',
      'rows.csv',
      'rows.json',
      'rows.parquet',
      'rows.xlsx',
    ].map((name) => `duizhao-counts/${name}`),
  );
});

test('its README names every other file', () => {
  for (const path of Object.keys(files))
    if (!path.endsWith('README.md')) expect(text('README.md')).toContain(`\`${path.split('/')[1]}\``);
});

test('has the same rows in the workbook and in CSV', () => {
  const lines = parse(text('rows.csv'), { bom: true }) as string[][];
  const sheet = openedSheet(
    files['duizhao-counts/rows.xlsx'] ?? new Uint8Array(),
    CHART_ROWS,
    lines.length - 1,
  );
  expect(sheet.map((line) => line.map((one) => one.replace(/^(?=[=@])/u, "'")))).toEqual(lines);
});

test('defines the figures of this chart and no others', () => {
  expect(text('definition.md')).toMatch(/^# .+\n\n## /u);
  for (const code of ['rect_measures', 'feedback', 'taken_back'])
    expect(text('definition.md')).toContain(`(${code})`);
  expect(text('definition.md')).not.toContain('(warning)');
});

test('cites version, date and address in each style', () => {
  for (const name of ['citation.txt', 'citation.bib', 'citation.csl.json']) {
    expect(text(name)).toContain(LATEST.version);
    expect(text(name)).toContain(SEEN.address);
  }
  expect(JSON.parse(text('citation.csl.json'))).toHaveLength(1);
});

test('is in Chinese on a Chinese page', async () => {
  const zh = unzipSync(await chartArchive({ ...ARCHIVED, lang: 'zh' }));
  expect(strFromU8(zh['duizhao-counts/definition.md'] ?? new Uint8Array())).toMatch(/## .*[\u4e00-\u9fff]/u);
  expect(strFromU8(zh['duizhao-counts/README.md'] ?? new Uint8Array())).toContain('没有另行核实');
});

test('is byte-identical for the same chart', async () => {
  expect(Buffer.from(await chartArchive(ARCHIVED)).equals(Buffer.from(bytes))).toBe(true);
});
