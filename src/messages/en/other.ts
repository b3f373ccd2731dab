import type { Translation } from '../translation.ts';
import type { gallery as galleryZh, other as zh } from '../zh/other.ts';

export const other = {
  other_own: 'Read your own notices',
  dossier_index_page_title: 'Dossiers: every rectification notice · Duizhao',
  dossier_index_title: 'Dossiers',
  dossier_index_lead:
    '{n} notices, one page each: all dates and figures, the rectification items, the checks, and what was not found.',
  dossier_index_counts: '{facts} figures · {items} items · {measures} measures · {rules} mentions of rules',
  other_kicker: 'Other notices',
  other_lead: {
    one: 'A person read only the opening of this page and took down {n} figure, with its words. Each link opens the page.',
    other:
      'A person read only the opening of this page and took down {n} figures, with their words where they were noted. Each link opens the page.',
  },
  other_mirror:
    'This page is a copy on another host. Copies drop or change characters: look for the original before citing it.',
  other_restored:
    'This page lost the signs for year, month or day. The dates were restored from their digits, so leave them out of strict comparisons.',
  other_page: 'Open the page that was read',
  other_read_on: 'read on {date}',
  other_figures: 'Figures in the opening',
  other_figure: 'What',
  other_value: 'Figure',
  other_words: 'Words',
  other_no_words: 'Words not noted; check on the page',
  other_unread:
    'What is missing here has not been read by anyone. That does not mean the notice omits it, and it is never zero. No text is kept.',
  other_index_title: 'Other notices',
  other_index_lead:
    'Of {n} notices by other bodies a person read the opening, to give the zones something to be compared with. They are the ones that could be found and opened, not a random sample.',
} as const satisfies Translation<typeof zh>;

export const gallery = {
  chart_index_page_title: 'Charts: Duizhao',
  chart_index_text:
    'One page per chart: the full chart, its definition, its table and the query behind it. Every figure in a chart or table links to its phrase.',
  gallery_picture: 'Picture (PNG)',
  gallery_drawing: 'Drawing (SVG)',
} as const satisfies Translation<typeof galleryZh>;
