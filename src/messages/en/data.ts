import type { Translation } from '../translation.ts';
import type { data as dataZh } from '../zh/data.ts';

export const data = {
  data_page_description:
    'All tables of Duizhao: dictionary, row counts, downloads as CSV, Arrow, Parquet, Excel and DuckDB, licence and citation.',
  data_page_description_copied:
    'All tables of Duizhao: dictionary, row counts, downloads as CSV, Parquet and DuckDB, licence and citation.',
  data_title: 'Data',
  data_standfirst:
    '{tables} tables, {rows} rows, to download together or one by one. Each figure carries its quote, its place, the rule that read it and its state. An empty cell is not zero.',
  data_version: 'Version {version}, published {date}',
  data_contents: 'On this page',
  data_whole: 'Download everything',
  data_whole_xlsx:
    'Excel workbook: one sheet per table, with a note and the dictionary in front. Text is stored as text and dates as dates; missing values are empty.',
  data_whole_wide:
    'One row per notice, with one column per figure and another for its state. The second sheet of the workbook is the same table.',
  data_whole_duckdb:
    'DuckDB database: all tables, plus the views this site uses to compute days and sums of money. Needs DuckDB 1.4 or later.',
  data_whole_package:
    'Data Package description, for programs: columns, constraints, foreign keys, size and checksum of each CSV file.',
  data_whole_crate:
    'RO-Crate description, for archives and search: what each file is, its size and checksum.',
  data_whole_croissant:
    'Croissant description, from which machine learning tools load the tables: columns, types, keys.',
  data_whole_quality: 'Scores of the reading program on each set of labelled notices.',
  data_tables: 'Tables and dictionary',
  data_csv_note:
    'CSV files are UTF-8 without a byte order mark, for programs. CSV (Excel) has one, and an apostrophe before text that a spreadsheet could run as a formula. Open “columns” for the dictionary.',
  data_csv_note_copied:
    'CSV files are UTF-8 without a byte order mark, for programs. Open “columns” for the dictionary.',
  data_group_read: 'Read from the notices',
  data_group_codes: 'Code lists: what the codes above mean',
  data_group_context: 'Context, read by hand',
  data_group_derived: 'Computed from the tables above',
  data_rows: '{n} rows',
  data_row_is_code: 'One row per code.',
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
  data_load: 'Loading the files',
  data_load_note:
    'One line each, after downloading the file into the current folder. Python needs pandas and pyarrow, R needs arrow.',
  data_check: 'Check a file',
  data_check_note: '{list} has the SHA-256 of every file on this page. In the folder of your downloads, run:',
  data_check_choose: 'Choose files or drop them here to check them',
  data_check_stays: 'Computed in your browser: nothing is uploaded. You can choose several files at once.',
  data_check_working: 'Computing …',
  data_check_is: 'is {path} of version {version}, byte for byte.',
  data_check_none:
    'is none of the files of version {version}: it may have been changed, or belong to another version. Its SHA-256 is',
  data_check_unreadable: 'cannot be read. If it is a folder, choose the files in it.',
  data_check_insecure: 'Browsers compute this only at https addresses: use the command above instead.',
  data_check_list: 'SHA-256 of {n} files',
  data_check_file: 'File',
  data_check_sbom:
    '{list} has the packages that the pages of this site are made of: names, versions, licences and checksums (CycloneDX).',
  data_kept: 'Reading offline',
  data_kept_what:
    'This browser keeps the pages you open (the latest {n}), and the query engine and data once you have used them (about 36 MB), so that you can read them offline. A new version of the site replaces the old one. Nothing is sent anywhere.',
  data_kept_never: 'Never kept: pages you have not opened, downloads, and charts embedded in articles.',
  data_kept_forget: 'Forget what is kept',
  data_kept_forgotten: 'Forgotten. The next visit starts keeping pages again.',
  data_kept_failed: 'This did not work. Delete the data of this site in the settings of your browser.',
  data_licence: 'Licence and citation',
  data_licence_tables:
    'The tables are published under {licence}: you may copy, adapt and republish them if you credit the source.',
  data_licence_rest:
    'The program is under the MIT licence. Rights in the notices stay with their publishers; the tables hold facts, quotes of at most 40 characters and addresses.',
  data_this_address: '[address of this page]',
  data_this_day: 'day of access',
  data_origin: 'Origin and limits',
  data_origin_notices:
    '{n} notices, read by a program from the text of public pages; the checksums of the files are in the notices table. The same input gives the same bytes.',
  data_origin_captured: 'saved {date}',
  data_origin_context:
    'One person read the {n} notices of the context table, only the opening part of each page. Their dates are page dates, not signature dates, and they are not a random sample.',
  data_limit_verified:
    'The figures are the inspected organisations’ own and were not verified. A figure that a notice does not state has no row; a stated 0 has one.',
  data_limit_sums:
    'Persons are not added across kinds of sanctions, nor recovered money and losses averted, nor problems of two levels: see the table {table}.',
  data_limit_topics:
    'Topics and types of measures are scored from cue words: most are right, but not every one.',
  data_limit_privacy:
    'No personal names, telephone numbers, e-mail or street addresses; next to a quote they are replaced by ▇.',
  data_limit_places:
    'start and end are half-open UTF-16 positions in the decoded text; slicing the text there gives the quote.',
  data_versions: 'Versions',
  data_versions_note:
    'The version changes when the meaning of a column or the set of notices changes. All versions are described here; files are kept for the latest only.',
  cite_in_style: '{name}',
  share_subscribe: 'Subscribe to data versions (Atom)',
} as const satisfies Translation<typeof dataZh>;
