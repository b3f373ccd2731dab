import type { Translation } from '../translation.ts';
import type { basket as basketZh, pin as pinZh } from '../zh/basket.ts';

export const pin = {
  pin_add: 'Add to basket',
  pin_remove: 'Remove from basket',
  pin_add_this: 'Add to basket: {name}',
  pin_remove_this: 'Remove from basket: {name}',
  pin_failed: 'This could not be added to the basket. Please try again.',
} as const satisfies Translation<typeof pinZh>;

export const basket = {
  basket_page_title: 'Basket · Duizhao',
  basket_title: 'Basket',
  basket_lead:
    'Measures, figures and charts collected from any page: put them in order, add notes, print a handout or save a file.',
  basket_private:
    'The basket is kept in this browser only. Nothing is uploaded; on another device, or after browsing data are cleared, it is gone.',
  basket_not_kept:
    'This browser does not let the site store anything, so the basket lasts for this visit only: print or save it before you leave or reload the page.',
  basket_unreadable:
    'The basket stored here could not be read. It was put aside as it was; nothing was deleted.',
  basket_unreadable_save: 'Save as a file',
  basket_unreadable_drop: 'Discard',
  basket_needs_script: 'The basket is kept in the browser and needs script.',
  basket_empty: 'The basket is empty.',
  basket_empty_how:
    'Look for “Add to basket” on the cards of {compare}, beside the results of {search}, in the drawer that shows where a figure is stated, and under “Download” below a chart.',
  basket_name: 'Title',
  basket_name_hint: 'Name the collection, such as the course it is for',
  basket_count: { one: '{n} piece', other: '{n} pieces' },
  basket_note: 'Notes',
  basket_note_of: 'Notes: {name}',
  basket_up: 'Move up: {name}',
  basket_down: 'Move down: {name}',
  basket_drag: 'Drag to reorder',
  basket_take_out: 'Remove',
  basket_take_out_this: 'Remove: {name}',
  basket_taken_out: { one: '{n} piece removed.', other: '{n} pieces removed.' },
  basket_undo: 'Undo',
  basket_moved: '{name} is now number {n}',
  basket_empty_all: 'Empty the basket',
  basket_loading: 'Loading …',
  basket_failed: 'The data could not be loaded; this is what was kept. Check your connection and try again.',
  basket_retry: 'Try again',
  basket_print: 'Print handout',
  basket_save: 'Save as a file',
  basket_save_page: 'Web page (one file)',
  basket_saving: 'Creating the file …',
  basket_save_failed: 'The file could not be created. Please try again.',
  basket_lines: 'Leave lines for writing after each piece on paper',
  basket_kind_measure: 'Measure',
  basket_kind_item: 'Rectification item',
  basket_kind_figure: 'Figure',
  basket_kind_chart: 'Chart',
  basket_kind_foreign: 'Unreadable piece',
  basket_gone:
    'This is no longer in the data (it was added under version {version}). Below is what was kept.',
  basket_changed:
    'The data were updated and the wording here has changed. When added (version {version}) it was:',
  basket_changed_title:
    'The data were updated and the title of the chart has changed. When added (version {version}) it was:',
  basket_foreign:
    'This was added by a newer version of the site, or is damaged. It cannot be shown here and is kept as it is.',
  basket_types: 'Types',
  basket_figures: 'Figures',
  basket_rules: 'Rules',
  basket_measures: 'Measures',
  basket_place: 'Place',
  basket_status: 'Status',
  basket_state: 'State',
  basket_rule: 'Read by',
  basket_by_hand: 'a person',
  basket_source: 'The sentence on the public page',
  basket_page: 'The page that was read',
  basket_chart_page: 'The chart on its page',
  basket_sources: 'Sources',
  basket_sources_lead:
    'Numbers in brackets refer to this list. A QR code opens the page on which the notice was published.',
  basket_foot:
    'Figures are the inspected organisations’ own and have not been verified. A blank is not zero, and more measures are not better rectification. Duizhao data {version}, compiled {date}.',
} as const satisfies Translation<typeof basketZh>;
