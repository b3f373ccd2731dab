import type { Lang } from '#messages/lang.ts';
import * as m from '#messages/compiled/messages.js';

type Word = (inputs: Record<string, never>, options: { locale: Lang }) => string;

const STATES: Readonly<Record<string, Word>> = {
  stated: m.state_stated,
  month_only: m.state_month_only,
  year_inferred: m.state_year_inferred,
  conflicting: m.state_conflicting,
};

const APPROXIMATIONS: Readonly<Record<string, Word>> = {
  at_least: m.approx_at_least,
  about: m.approx_about,
  below: m.approx_below,
};

const SCOPES: Readonly<Record<string, Word>> = { notice: m.scope_notice, item: m.scope_item };

const DICTIONARIES = { state: STATES, approx: APPROXIMATIONS, scope: SCOPES } as const;

/** A code in words; a code that has none is shown as it is. */
export function word(dictionary: keyof typeof DICTIONARIES, code: string, lang: Lang): string {
  return DICTIONARIES[dictionary][code]?.({}, { locale: lang }) ?? code;
}
