import type { Lang } from '#messages/lang.ts';
import { t, type PlainKey } from '#messages/message.ts';

const STATES: Readonly<Record<string, PlainKey>> = {
  stated: 'state_stated',
  month_only: 'state_month_only',
  year_inferred: 'state_year_inferred',
  conflicting: 'state_conflicting',
};

const APPROXIMATIONS: Readonly<Record<string, PlainKey>> = {
  at_least: 'approx_at_least',
  about: 'approx_about',
  below: 'approx_below',
};

const SCOPES: Readonly<Record<string, PlainKey>> = { notice: 'scope_notice', item: 'scope_item' };

const DICTIONARIES = { state: STATES, approx: APPROXIMATIONS, scope: SCOPES } as const;

/** A code in words, or the code itself if there are none. */
export function word(dictionary: keyof typeof DICTIONARIES, code: string, lang: Lang): string {
  const key = DICTIONARIES[dictionary][code];
  return key === undefined ? code : t(lang, key);
}
