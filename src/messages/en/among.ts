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
  among_failed: {
    one: 'The query engine did not start, so {n} file of your own cannot be drawn.',
    other: 'The query engine did not start, so {n} files of your own cannot be drawn.',
  },
  among_leave_out: 'Leave them out',
  among_draw: 'Draw them',
  among_counted: 'Count them in medians',
  among_caveat: {
    one: '★ {n} file of the reader’s own, unpublished and unchecked.',
    other: '★ {n} files of the reader’s own, unpublished and unchecked.',
  },
  among_back: 'Back to your own notices',
} as const satisfies Translation<typeof amongZh>;
