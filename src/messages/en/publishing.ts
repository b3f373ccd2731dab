import type { Translation } from '../translation.ts';
import type { publishing as publishingZh } from '../zh/publishing.ts';

export const publishing = {
  publish_title: 'Embed this chart',
  publish_version: 'Data',
  publish_frozen: 'frozen ({version})',
  publish_live: 'live',
  publish_frozen_note:
    'Frozen: the chart stays at the data of {date}. When newer data come it does not change; a line beneath it says that there are some. Use this for print and news.',
  publish_live_note:
    'Live: the chart in the article follows the data, and may one day no longer agree with what is written around it.',
  publish_language: 'Language',
  publish_theme: 'Scheme',
  publish_theme_auto: 'the reader’s',
  publish_theme_light: 'light',
  publish_theme_dark: 'dark',
  publish_with_title: 'with its title',
  publish_still: 'nothing to press',
  publish_preview: 'Preview',
  publish_preview_width: 'Width of the preview',
  publish_preview_script: 'the reader’s scripts run',
  publish_words: 'Words beneath it',
  publish_words_note:
    'Made from the data; change them as you like. Changes go into the code, not into the chart.',
  publish_words_reset: 'Back to the original',
  publish_finding: 'In one sentence',
  publish_caption: 'Caption',
  publish_source: 'Source',
  publish_caveat: 'Caveat',
  publish_alt: 'Alternative text, for readers who do not see the chart',
  publish_code: 'Code',
  publish_form: 'Form of the code',
  publish_form_frame: 'iframe',
  publish_form_element: '<duizhao-chart>',
  publish_fitting: 'height follows the content (a script of 1.5 KB more)',
  publish_noscript: 'Link where no script runs',
  publish_written: 'finding, caption and caveat beneath it too',
} as const satisfies Translation<typeof publishingZh>;
