import type { Translation } from '../translation.ts';
import type { overview as overviewZh, explorer as explorerZh, chart as chartZh } from '../zh/charts.ts';

export const overview = {
  overview_sentence: '{facts} figures from {n} rectification notices, each traced to its words',
  page_title: 'Duizhao: rectification notices of development zones, charted and checkable',
  page_description:
    'Dates, problems, money and sanctions read from published rectification notices, side by side. Every mark links to its phrase.',
  standfirst:
    'After a Party inspection (巡视, or 巡察, patrol inspection), the inspected organisation publishes a notice on how it corrected what was found. This page reads {facts} figures from {n} such notices: days from inspection to feedback to report, problems and measures, money returned, people disciplined. Pick any mark to see its phrase.',
  table: 'Table',
  chart_actions: 'Actions for “{title}”',
  dossier_lead: 'Dossiers',
  dossier_lead_all: 'All {n}',
  methods_more: 'For definitions, sources and reading scores, see',
  chart_more_trends: 'How this changes over years and levels, and relates to other figures',
} as const satisfies Translation<typeof overviewZh>;

export const explorer = {
  filters: 'Filter',
  filters_none: 'All: {zones} zones, {others} other notices',
  filters_pages: 'Page',
  filters_plain: 'without copies and restored dates',
  filters_done: 'Show results',
  clear_filters: 'Clear all',
  filters_need_script: 'Filters and evidence need JavaScript; charts and tables can be read without it.',
  others_match: {
    one: '{n} other notice does; the chart of trends draws it.',
    other: '{n} other notices do; the chart of trends draws them.',
  },
  showing: '{shown} of {total} notices shown',
  engine_waiting: 'The query engine has not started. The charts are as built.',
  engine_loading: 'Starting the query engine',
  engine_step_data: 'opening the data',
  engine_bytes: '{received} of {total} MB',
  engine_bytes_open: '{received} MB',
  engine_querying: 'Querying again …',
  engine_ready: 'Charts are queried live by DuckDB in this browser.',
  engine_failed:
    'The query engine could not start. The charts stay as built: you can filter by zone, check evidence and download tables.',
  engine_other_data:
    'The data received belong to another version of this page and are not used. Reload it: the site was updated.',
  engine_detail: 'Technical details',
  engine_retry: 'Try again',
  evidence: 'Evidence',
  download: 'Download',
  cite: 'Cite',
  table_rest: '{n} more rows are on the page of this chart',
  table_of: 'Table: {title}',
  view_calendar: 'Calendar',
  view_aligned: 'Aligned at feedback',
  view_label: 'Timeline layout',
  engine_step_engine: 'downloading and starting it',
  engine_step: '{task}: {step}',
  link_only: 'Only {name} ({n})',
  link_here: 'The pick is marked in this chart but does not narrow it.',
  too_many: '{total} notices: the {shown} with the latest feedback are drawn. Pick a value to narrow them.',
  grid_zones: 'Zones',
  grid_figures: 'Figures',
  grid_by_feedback: 'By feedback date',
  grid_by_subject: 'By subject',
  grid_by_printed: 'Most often stated first',
  mix_summary: 'Comparability',
} as const satisfies Translation<typeof explorerZh>;

export const chart = {
  chart_page_title: '{name}: Duizhao',
  chart_wordings: 'Figures and the wordings they were read from ({n})',
  chart_wordings_note:
    'Wordings are short quotes from the notices on this site, with N for each number and the number of occurrences. Pick one to read every place.',
  chart_summary: 'Medians and spread',
  chart_table: 'Table',
  chart_table_note:
    '{n} rows. Pick a column to sort by it; the order is kept in the address. “—” means not found, not zero.',
  chart_files_note:
    'The files hold the rows of the table above in the same order; each figure carries its quote, place, rule, address and state.',
  chart_query: 'Query',
  chart_query_note:
    'This query produced the rows above, with your filters written in. Download duizhao.duckdb, open it in DuckDB and run the query as it is.',
  chart_phrases: '{n}',
  chart_others: 'Other charts',
  chart_by: 'Grouped by',
  chart_by_year: 'All together',
  chart_by_unit_type: 'By type of unit',
  chart_by_level: 'By level',
  chart_by_kind: 'By kind',
  chart_sorted_by: 'by number {what}',
} as const satisfies Translation<typeof chartZh>;
