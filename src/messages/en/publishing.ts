import type { Translation } from '../translation.ts';
import type { publishing as publishingZh } from '../zh/publishing.ts';

export const publishing = {
  publish_title: 'Embed this chart',
  publish_own: {
    one: 'The chart on this page includes {n} file of your own. It is unpublished and not embedded: readers see the published notices only, and title and texts cover only those.',
    other:
      'The chart on this page includes {n} files of your own. They are unpublished and not embedded: readers see the published notices only, and title and texts cover only those.',
  },
  publish_version: 'Data',
  publish_frozen: 'frozen ({version})',
  publish_live: 'live',
  publish_frozen_note:
    'Frozen: the chart stays at the data of {date}. When there are newer data it does not change; a line below it says so. Use this for print and news.',
  publish_live_note:
    'Live: the chart in the article follows the data, so its title and figures may stop matching the text around it.',
  publish_language: 'Language',
  publish_theme: 'Theme',
  publish_theme_auto: 'follow the reader',
  publish_theme_light: 'light',
  publish_theme_dark: 'dark',
  publish_with_title: 'with its title',
  publish_still: 'not clickable',
  publish_preview: 'Preview',
  publish_preview_width: 'Preview width',
  publish_preview_script: 'the reader has JavaScript on',
  publish_words: 'Accompanying text',
  publish_words_note:
    'Generated from the data and editable. Your changes go into the code, not into the chart.',
  publish_words_reset: 'Restore the original',
  publish_finding: 'In one sentence',
  publish_caption: 'Caption',
  publish_source: 'Source',
  publish_caveat: 'Caveat',
  publish_alt: 'Alternative text (for readers who cannot see the chart)',
  publish_code: 'Code',
  publish_form: 'Form of the code',
  publish_form_frame: 'iframe',
  publish_form_element: '<duizhao-chart>',
  publish_fitting: 'fit the height to the content (adds a 1.5 KB script)',
  publish_noscript: 'Link for readers without JavaScript',
  publish_written: 'repeat caption and caveat below the chart',
} as const satisfies Translation<typeof publishingZh>;
