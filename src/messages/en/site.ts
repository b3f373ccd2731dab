import type { Translation } from '../translation.ts';
import type { site as siteZh, remarks as remarksZh, reading as readingZh } from '../zh/site.ts';

export const site = {
  site_name: 'Duizhao',
  skip_to_content: 'Skip to content',
  standfirst_caveat:
    'The figures are the inspected organisations’ own and are not verified here. A blank is not a zero.',
  scripts_failed:
    'The scripts of this page did not run: you can read it, but not filter it or check its evidence. Reload it to try again.',
  scripts_old:
    'This browser is too old for this page’s scripts: you can read it, but not filter it or check its evidence.',
  page_away: 'That page did not load: you are offline, or the site was updated.',
  other_language: '中文',
  main_navigation: 'Sections',
  nav_overview: 'Overview',
  copy: 'Copy',
  copied: 'Copied',
  copy_failed: 'Not copied. Select the text and copy it yourself.',
  close: 'Close',
  evidence_failed: 'The evidence did not load. Check the connection and try again.',
  no_number: 'no number stated',
  state: 'State',
  see_original: 'First publication',
  captured_on: 'captured {date}',
  licence:
    'Program: MIT licence. Tables: CC BY 4.0. The data hold facts, quotes of at most 40 characters and addresses; rights in the notices stay with their publishers.',
  not_official:
    'An independent reading tool, not affiliated with any inspected organisation or discipline body.',
  findings_measured:
    'Each notice’s own figures are checked against each other: totals against the parts in brackets, reported counts against the items listed, the order of dates. A mismatch says that figures differ, not why.',
  nav_methods: 'Methods',
  nav_notices: 'Dossiers',
  chart_index_title: 'Charts',
  nav_charts: 'Charts',
  nav_compare: 'Compare',
  nav_data: 'Data',
  nav_import: 'Import',
  nav_basket: 'Basket',
  nav_search: 'Search',
  data_footer: 'The charts draw on public tables: download them with dictionary, licence and citation.',
  data_footer_link: 'Download the data',
  cite_style: 'Style:',
  publish_action: 'Embed',
  publish_failed: 'The embed dialog did not open. Try again.',
  share_picture: 'Duizhao: its charts in miniature',
  share_feed: 'Duizhao: data versions',
} as const satisfies Translation<typeof siteZh>;

export const remarks = {
  nothing_matches: 'No notice meets all these conditions. Try removing one.',
  remark_title: 'The link contains something this page does not know',
  remark_parameter: 'Parameter “{name}” is unknown and was ignored.',
  remark_value: '“{name}” has no value “{value}”; it was ignored.',
  remark_version: 'The link says version “{value}”; this page reads it as version 1.',
} as const satisfies Translation<typeof remarksZh>;

export const reading = {
  how_to_read: 'Definitions and limits',
  read_own_figures: 'The figures are the inspected organisations’ own and are not verified here, nor graded.',
  read_blank:
    'A blank is not a zero. Only a stated 0 is drawn as 0; month only, inferred, conflicting and not found each have their own sign. “Not found” means that the program did not find it; the notice may still state it.',
  read_limits:
    'The 2-, 3- and 6-month lines mark internal report or work periods, not a duty to publish. A bar beyond a line is no breach.',
  read_money: 'Recovered money and losses averted are different things: shown side by side, never added.',
  read_persons:
    'One person may receive several sanctions, so persons are never added across kinds. The four forms are our mapping; notices do not state them.',
  read_names: 'No personal names; contact details are masked. No ranking by sanctions, no map.',
  methods_title: 'Methods and definitions',
} as const satisfies Translation<typeof readingZh>;
