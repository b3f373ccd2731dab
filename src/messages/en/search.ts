import type { Translation } from '../translation.ts';
import type { search as searchZh } from '../zh/search.ts';

export const search = {
  search_page_title: 'Search: Duizhao',
  search_title: 'Search',
  search_description:
    'Find words in the measures, headings, rules and quoted figures of rectification notices. Each result links to its phrase on the public page.',
  search_lead:
    'Searches {measures} measures, {headings} headings, {rules} mentions of rules and {figures} quoted figures of {zones} notices, and {quotes} quotes from {others} others. The full notices are not published here, so they are not searched; of a measure, only the opening clause is kept, at most 40 characters. Topics are assigned by this site; they are not words of the notices.',
  search_field: 'Words to search for',
  search_hint:
    'The notices are in Chinese: type simplified or traditional characters. Topics can be searched in English. Words separated by spaces must all occur. Press / on any page to come here.',
  search_examples: 'Try',
  search_needs_script:
    'Search needs script, which does not run here. You can open a dossier below and use your browser’s own search (Ctrl+F or ⌘F).',
  search_loading: 'Fetching the index…',
  search_failed: 'The index could not be fetched. Check the connection and try again.',
  search_retry: 'Try again',
  search_found: {
    one: '{n} passage, in {notices} of {all} notices',
    other: '{n} passages, in {notices} of {all} notices',
  },
  search_none: 'Nothing found for “{query}”.',
  search_none_of_kind: {
    one: 'Nothing of this kind for “{query}”; there is {n} passage of other kinds.',
    other: 'Nothing of this kind for “{query}”; there are {n} passages of other kinds.',
  },
  search_none_scope:
    'Only what is listed below was searched. The full notices are not published here, so they may well contain it.',
  search_group: '{n} of {all} passages',
  search_more: { one: 'Show {n} more', other: 'Show {n} more' },
  search_kinds: 'Kind of passage',
  search_all: 'All',
  search_measures: 'Measures',
  search_measure: 'Measure',
  search_headings: 'Headings',
  search_heading: 'Heading',
  search_rules: 'Rules',
  search_rule: 'Rule',
  search_figures: 'Figures',
  search_figure: 'Figure',
  search_topics: 'Topics',
  search_topic: 'Topic',
  search_view: 'Layout',
  search_view_list: 'By notice',
  search_view_kwic: 'In context',
  search_sort: 'Sort',
  search_sort_left: 'By left context',
  search_sort_right: 'By right context',
  search_dossier: 'Dossier',
  search_public: 'Public page',
  search_scope: 'What is searched',
  search_notice: 'Notice',
  search_others: '{n} other notices, of which only the opening was read',
} as const satisfies Translation<typeof searchZh>;
