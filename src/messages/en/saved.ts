import type { Translation } from '../translation.ts';
import type { saved as savedZh } from '../zh/saved.ts';

export const saved = {
  files_chart: 'Chart',
  files_measured: 'Measured',
  files_caveat: 'Caveat',
  files_address: 'Address',
  files_version: 'Data version',
  files_licence: 'Licence',
  files_limits: 'Limits',
  files_limit_verified: 'The figures are the inspected organisations’ own and were not verified.',
  files_limit_empty: 'An empty cell means not stated or not found, never zero; a stated 0 is written 0.',
  files_limit_sums:
    'One line per cell and piece of evidence: a cell with several has several lines, so keep each row_number and column_key once before adding up.',
  files_files: 'Files',
  files_figures: 'What the figures mean',
  files_picture: 'the drawing on screen',
  files_csv: 'the rows, UTF-8 with a byte order mark',
  files_xlsx: 'the rows and their dictionary, for a spreadsheet',
  files_json: 'the rows, cell by cell, with their evidence',
  files_parquet: 'the rows, for DuckDB, pandas or R',
  files_definition: 'what counts, what does not, what is never added',
  files_query: 'the query behind the rows, to run on duizhao.duckdb',
  files_citation: 'citations in GB/T 7714—2025 and APA',
  picture_source:
    'Source: notices published by the organisations, figures self-reported; compiled by Duizhao. Data {version} ({date}).',
  picture_scan: 'Scan for the evidence',
  picture_site_title: 'The figures in rectification notices, each traced to its phrase',
  picture_site_line: 'Dates, counts, recovered money and sanctions in {n} notices.',
  picture_excerpt: 'Excerpt; the whole chart is on its page.',
} as const satisfies Translation<typeof savedZh>;
