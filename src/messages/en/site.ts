import type { Translation } from '../translation.ts';
import type { site as siteZh, remarks as remarksZh, reading as readingZh } from '../zh/site.ts';

export const site = {
  site_name: 'Duizhao',
  skip_to_content: 'Skip to content',
  standfirst_caveat:
    'The figures are the inspected organisations’ own and are not verified here. A blank is not a zero.',
  other_language: '中文',
  main_navigation: 'Sections',
  nav_overview: 'Overview',
  copy: 'Copy',
  copied: 'Copied',
  copy_failed: 'The clipboard is closed to this page; select the text and copy it.',
  close: 'Close',
  evidence_failed: 'The evidence could not be fetched. Check the connection and try again.',
  no_number: 'no number printed',
  state: 'State',
  see_original: 'First publication',
  captured_on: 'captured {date}',
  licence:
    'The program is under the MIT licence, the tables under CC BY 4.0. The data hold facts, quotes of at most 40 characters and addresses; rights in the notices stay with their publishers.',
  not_official:
    'An independent reading tool, not connected with any inspected organisation or discipline body.',
  findings_measured:
    'Each notice’s own figures checked against one another: totals against their brackets, declared counts against those printed, the order of dates. That figures differ says nothing of why.',
  dossier_index_page_title: 'Dossiers: every rectification notice · Duizhao',
  dossier_index_title: 'Dossiers',
  dossier_index_lead:
    '{n} notices, a page for each: all dates and figures, the items, the checks, and what was not found.',
  dossier_index_counts: '{facts} figures · {items} items · {measures} measures · {rules} mentions of rules',
  nav_methods: 'Methods',
  nav_notices: 'Dossiers',
  chart_index_title: 'Charts',
  chart_index_page_title: 'Charts: Duizhao',
  chart_index_text:
    'A page for each chart: the picture in full, what it counts, its table and the query behind it. Every figure in a chart or table leads back to its phrase.',
  nav_charts: 'Charts',
  nav_data: 'Data',
  data_footer:
    'Everything in the charts comes from published tables, to take away whole, with dictionary, licence and citation.',
  data_footer_link: 'Get the data',
  gallery_picture: 'Picture (PNG)',
  gallery_drawing: 'Drawing (SVG)',
  cite_style: 'Style:',
  publish_action: 'Embed',
  publish_failed: 'The dialog could not be opened. Please try again.',
  share_picture: 'Duizhao: its charts in miniature',
  share_feed: 'Duizhao: versions of the data',
} as const satisfies Translation<typeof siteZh>;

export const remarks = {
  nothing_matches: 'No notice meets all of these conditions. Remove one of them.',
  remark_title: 'The link holds something this page does not know',
  remark_parameter: 'Parameter “{name}” is unknown and was passed over.',
  remark_value: '“{name}” has no value “{value}”; it was passed over.',
  remark_version: 'The link says version “{value}”; this page reads it as version 1.',
} as const satisfies Translation<typeof remarksZh>;

export const reading = {
  how_to_read: 'How to read this',
  read_own_figures:
    'The figures are the inspected organisations’ own. This site reads and compares; it does not verify and does not grade.',
  read_blank:
    'A blank is not a zero. Only a printed 0 is drawn as 0; month only, inferred, conflicting and not found each have their own sign. “Not found” means that a program did not find it, not that the notice is silent.',
  read_limits:
    'The 2-, 3- and 6-month lines mark internal report or work periods, not a duty to publish. A bar beyond a line is no breach.',
  read_money: 'Recovered money and losses averted are two things: side by side, never added.',
  read_persons:
    'One person may carry several sanctions, so persons are never added across kinds. The four forms are our mapping; notices do not print them.',
  read_names: 'No names of persons; contact data are masked. No ranking by sanctions, no map.',
  methods_title: 'Methods and definitions',
} as const satisfies Translation<typeof readingZh>;
