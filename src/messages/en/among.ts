import type { Translation } from '../translation.ts';
import type { among as amongZh } from '../zh/among.ts';

export const among = {
  among_label: 'Your own files',
  among_drawn: {
    one: 'The charts include {n} file of your own (★). It is only in this browser, unpublished and unchecked.',
    other:
      'The charts include {n} files of your own (★). They are only in this browser, unpublished and unchecked.',
  },
  among_left_out: {
    one: '{n} file of your own is left out of the charts.',
    other: '{n} files of your own are left out of the charts.',
  },
  among_loading: {
    one: 'Adding {n} file of your own to the charts …',
    other: 'Adding {n} files of your own to the charts …',
  },
  among_leave_out: 'Leave them out',
  among_draw: 'Draw them',
  among_counted: 'Count them in medians',
  among_caveat: {
    one: '★ {n} file of the reader’s own, unpublished and unchecked.',
    other: '★ {n} files of the reader’s own, unpublished and unchecked.',
  },
  among_list: 'Show them',
  among_list_without: 'Hide them',
  among_mark: 'your own file',
  among_phrase: 'The sentence in your file',
  among_beside_left_out: {
    one: '{n} file of your own is left out here.',
    other: '{n} files of your own are left out here.',
  },
  among_matrix: {
    one: 'The table includes {n} file of your own (★; measures: {k}). It is only in this browser, unpublished and unchecked. The headline, the groups and “Topics × types” count published notices alone; the numbers of the filter count yours too.',
    other:
      'The table includes {n} files of your own (★; measures: {k}). They are only in this browser, unpublished and unchecked. The headline, the groups and “Topics × types” count published notices alone; the numbers of the filter count yours too.',
  },
  among_aligned: {
    one: '{n} file of your own (★) is on this topic, with {k} of the measures. It is only in this browser, unpublished and unchecked. The headline counts published notices alone; the numbers of the filter count yours too.',
    other:
      '{n} files of your own (★) are on this topic, with {k} of the measures. They are only in this browser, unpublished and unchecked. The headline counts published notices alone; the numbers of the filter count yours too.',
  },
  among_silent: {
    one: '{n} file of your own has no measures on this topic.',
    other: '{n} files of your own have no measures on this topic.',
  },
  among_latest: 'Shown are the {n} with the latest feedback, of {all}.',
  among_only: 'No measures in published notices',
  among_title: '{topic}: {k} measures in your own files ({n}), {measures} in published notices ({zones})',
  among_searched: {
    one: 'Also searches {n} file of your own (★): measures, headings, rules and quoted figures. It is only in this browser, unpublished.',
    other:
      'Also searches {n} files of your own (★): measures, headings, rules and quoted figures. They are only in this browser, unpublished.',
  },
  among_search_left_out: {
    one: '{n} file of your own is not searched.',
    other: '{n} files of your own are not searched.',
  },
  among_search: 'Search them',
  among_search_without: 'Search without them',
  among_back: 'Back to your own notices',
} as const satisfies Translation<typeof amongZh>;
