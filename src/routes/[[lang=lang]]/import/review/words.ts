import type { PlainKey } from '#messages/message.ts';
import type { EditRefusal } from '#own/edits.ts';
import type { Voucher } from '#own/standing.ts';
import type { ReviewFilter } from './review-view.ts';

export const VOUCHERS: Readonly<Record<Voucher | 'rejected', PlainKey>> = {
  program: 'review_by_program',
  approved: 'review_by_approved',
  changed: 'review_by_changed',
  added: 'review_by_added',
  rejected: 'review_by_rejected',
};

export const FILTERS: Readonly<Record<ReviewFilter, PlainKey>> = {
  all: 'review_filter_all',
  doubtful: 'review_filter_doubtful',
  unseen: 'review_filter_unseen',
};

export const REFUSALS: Readonly<Record<EditRefusal, PlainKey>> = {
  no_quote: 'review_no_quote',
  long_quote: 'review_long_quote',
  two_lines: 'review_two_lines',
  not_there: 'review_not_there',
  personal: 'review_personal',
  no_value: 'review_no_value',
  no_unit: 'review_no_unit',
  no_date: 'review_no_date',
  no_indicator: 'review_no_indicator',
  said_absent: 'review_said_absent',
  stated: 'review_stated',
  opening: 'review_opening',
  taken: 'review_taken',
  unchanged: 'review_unchanged',
};
