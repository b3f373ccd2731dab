import type { Translation } from '../translation.ts';
import type { files as filesZh } from '../zh/files.ts';

export const files = {
  chart_definition: 'Definition',
  chart_counted: 'What counts',
  chart_excluded: 'What does not',
  chart_never_added: 'Never added or mixed',
  files_data: 'Data',
  files_pictures: 'Picture',
  files_all: 'All',
  files_zip: '.zip',
  files_zip_note: 'picture, rows, definition, query, citation, README',
  files_sql: 'Query (SQL)',
  files_making: 'Creating the file…',
  files_failed: 'The file could not be created. Please try again.',
  picture_for_pages: 'Pages, documents',
  picture_for_cards: 'Social cards',
  picture_for_articles: 'Long, with QR code',
  picture_for_print: 'Print (black and white, 170 mm wide)',
  picture_card: 'PNG 1200×630',
  picture_long: 'PNG 1080 wide',
  picture_save: 'Pictures: {use}',
} as const satisfies Translation<typeof filesZh>;
