import type { Translation } from '../translation.ts';
import type { overview as overviewZh, explorer as explorerZh, chart as chartZh } from '../zh/charts.ts';

export const overview = {
  site_subtitle: '整改对照',
  page_title: 'Duizhao: rectification notices of development zones, charted and checkable',
  page_description:
    'Dates, problems, money and sanctions read from published rectification notices, side by side; every mark leads back to the phrase it comes from.',
  standfirst:
    'After a Party inspection the inspected organisation publishes a notice of how it put things right. This page reads {facts} figures from {n} such notices and sets them side by side: days from inspection to feedback to report, problems and measures, money returned, people disciplined. Pick any mark to see the phrase it was read from.',
  table: 'Table',
  chart_actions: 'Actions for “{title}”',
  findings_agree: { one: '{n} more check that agrees', other: '{n} more checks that agree' },
  dossier_lead: 'Dossiers',
  dossier_lead_all: 'All {n}',
  methods_more:
    'All definitions, what is never added, the sources of the period lines and how well the program reads:',
  chart_more_trends: 'How this moves over years and levels, and what it goes with',
} as const satisfies Translation<typeof overviewZh>;

export const explorer = {
  filters: 'Filter',
  clear_filters: 'Clear all',
  filters_need_script: 'Filters and evidence need scripts; charts and tables can be read without.',
  showing: '{shown} of {total} notices shown',
  engine_waiting: 'The query engine has not started; what you see was computed when the site was built.',
  engine_loading: 'Starting the query engine',
  engine_step_data: 'opening the data',
  engine_bytes: '{received} of {total} MB',
  engine_bytes_open: '{received} MB',
  engine_querying: 'Asking again …',
  engine_ready: 'Charts are live queries of DuckDB in this browser.',
  engine_failed:
    'The query engine could not start. The charts stay as computed when the site was built: they can still be read, narrowed to zones, checked and downloaded.',
  engine_failed_reason: 'Reason: {reason}',
  engine_retry: 'Try again',
  evidence: 'Evidence',
  download: 'Download',
  cite: 'Cite',
  table_of: 'Table: {title}',
  view_calendar: 'Calendar',
  view_aligned: 'Aligned at feedback',
  view_label: 'View of the timeline',
  engine_step_engine: 'downloading and starting it',
  engine_step: '{task}: {step}',
  link_only: 'Only {name} ({n})',
  link_zone: 'Only the notice of {name}',
  link_level: 'Only notices of inspections at {name} level',
  link_kind: 'Only notices of: {name}',
  link_year: 'Only notices of inspections fed back in {name}',
  link_counts: ': {kept} of {total}',
  link_from: '; picked in {chart}, which stays whole',
  link_from_evidence: '; picked in the evidence',
  link_undo: 'Esc or back undoes it',
  link_clear: 'Undo this pick',
  link_elsewhere: 'See the other charts',
  link_here: 'What is picked is marked here and does not narrow this chart.',
  too_many:
    '{total} notices; the {shown} told last are drawn one by one, medians are of all. Pick something to narrow them.',
  grid_zones: 'Zones',
  grid_figures: 'Figures',
  grid_by_feedback: 'By feedback',
  grid_by_subject: 'By subject',
  grid_by_printed: 'Most printed first',
  mix_summary: 'What is set beside what',
  mix_ask: 'Set them beside one another? ',
  mix_never: 'Cannot be chosen: ',
  mix_yes: 'Mix them all the same',
  mix_no: 'Keep them apart',
} as const satisfies Translation<typeof explorerZh>;

export const chart = {
  chart_page_title: '{name}: Duizhao',
  chart_wordings: 'Figures and the words they were read from ({n})',
  chart_wordings_note:
    'The words are those of the notices here, with N for each number, and how often they occur. Pick one to read every place.',
  chart_summary: 'Medians and spread',
  chart_table: 'Table',
  chart_table_note:
    '{n} rows. Pick a column to sort by it; the order is kept in the address. “—” is not found, which is no zero.',
  chart_files_note:
    'The files hold the rows of the table above, in their order, each figure with its phrase, place, rule, address and state.',
  chart_query: 'The query',
  chart_query_note:
    'This is how the rows above were asked for, with what is picked written in. Download duizhao.duckdb, open it in DuckDB, and it runs as it is.',
  chart_phrases: '{n}',
  chart_others: 'Other charts',
  chart_by: 'Grouped by',
  chart_by_year: 'By year',
  chart_by_level: 'By level',
  chart_by_kind: 'By kind',
  chart_sorted_by: 'by number {what}',
} as const satisfies Translation<typeof chartZh>;
