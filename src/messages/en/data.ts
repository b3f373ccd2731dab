import type { Translation } from '../translation.ts';
import type { data as dataZh } from '../zh/data.ts';

export const data = {
  data_page_description:
    'All tables of Duizhao: dictionary, row counts, downloads as CSV, Arrow, Parquet, Excel and DuckDB, licence and citation.',
  data_title: 'Data',
  data_standfirst:
    '{tables} tables, {rows} rows, to take away whole or one by one. Each figure carries its quote, its place, the rule that read it and its state. An empty cell is not zero.',
  data_version: 'Version {version}, published {date}',
  data_contents: 'On this page',
  data_whole: 'All of it',
  data_whole_xlsx:
    'Excel workbook: one sheet a table, with a note and the dictionary in front. Text stays text, dates are dates, and what is not there is left empty.',
  data_whole_wide:
    'One row per notice: a column for each figure and one for its state. The second sheet of the workbook is the same table.',
  data_whole_duckdb:
    'DuckDB database: all tables, and the views with which this site computes days and sums of money. Needs DuckDB 1.4 or later.',
  data_whole_package:
    'Data Package description, for programs: columns, constraints, foreign keys, size and checksum of each CSV file.',
  data_whole_quality: 'Scores of the program that reads, on each set of labelled notices.',
  data_tables: 'Tables and dictionary',
  data_csv_note:
    'CSV files are UTF-8 without a byte order mark; Excel garbles their Chinese, so take the workbook there. Open “columns” for the dictionary.',
  data_group_read: 'Read from the notices',
  data_group_codes: 'Code lists: what the codes above mean',
  data_group_context: 'Context, read by hand',
  data_group_derived: 'Computed from the tables above',
  data_rows: '{n} rows',
  data_row_is_code: 'One row a code.',
  data_columns: '{n} columns',
  data_columns_of: 'Columns of {table}',
  data_files_of: 'Download {table}',
  data_column: 'Column',
  data_meaning: 'Meaning',
  data_primary_key: 'primary key',
  data_never_empty: 'never empty',
  data_listed: 'values joined by ;',
  data_unit: 'Unit: {unit}',
  data_values: 'One of:',
  data_refers: 'From {key}',
  data_load: 'Loading it',
  data_load_note:
    'One line each, once the file lies in the folder you work in. Python needs pandas and pyarrow, R needs arrow.',
  data_licence: 'Licence and citation',
  data_licence_tables:
    'The tables are published under {licence}: copy, change and publish them, and say where they come from.',
  data_licence_rest:
    'The program is under the MIT licence. Rights in the notices stay with their publishers; the tables hold facts, quotes of at most 40 characters and addresses.',
  data_this_address: '[address of this page]',
  data_this_day: 'day of access',
  data_origin: 'Origin and limits',
  data_origin_notices:
    '{n} notices, read by a program from the text of public pages; the checksums of the files are in the notices table. The same input gives the same bytes.',
  data_origin_captured: 'saved {date}',
  data_origin_context:
    'The {n} notices of the context table were read by one person from the opening part of each page alone; their date is the page’s, not the signature’s, and they are no random sample.',
  data_limit_verified:
    'The figures are the inspected organisations’ own and were not verified. A figure that a notice does not print has no row; a printed 0 has one.',
  data_limit_sums:
    'Persons are not added across kinds of sanctions, nor recovered money and losses averted, nor problems of two levels: see the table {table}.',
  data_limit_topics:
    'Topics and types of measures are scored from cue words: they hold for most items, not for each.',
  data_limit_privacy:
    'No person’s name, telephone, e-mail or street address; where one stood beside a quote, it reads ▇.',
  data_limit_places:
    'start and end are half-open UTF-16 positions in the decoded text; what they cut out is the quote.',
  data_versions: 'Versions',
  data_versions_note:
    'The version changes when the meaning of a column does, or the notices do. Files are kept of the latest alone.',
  cite_in_style: '{name}',
  share_subscribe: 'Subscribe to versions of the data (Atom)',
} as const satisfies Translation<typeof dataZh>;
