import * as m from '#messages/compiled/messages.js';
import type { Lang } from '#components/figure.ts';

type Word = (inputs: Record<string, never>, options: { locale: Lang }) => string;

const STATES: Readonly<Record<string, Word>> = {
  stated: m.state_stated,
  zero: m.state_zero,
  month_only: m.state_month_only,
  year_inferred: m.state_year_inferred,
  inferred: m.state_inferred,
  conflicting: m.state_conflicting,
  no_number: m.state_no_number,
  not_found: m.state_not_found,
};

const APPROXIMATIONS: Readonly<Record<string, Word>> = {
  at_least: m.approx_at_least,
  about: m.approx_about,
  below: m.approx_below,
};

const SCOPES: Readonly<Record<string, Word>> = { notice: m.scope_notice, item: m.scope_item };

const KINDS: Readonly<Record<string, Word>> = { xunshi: m.kind_xunshi, xuncha: m.kind_xuncha };

const LEVELS: Readonly<Record<string, Word>> = {
  central: m.level_central,
  ministry: m.level_ministry,
  province: m.level_province,
  prefecture: m.level_prefecture,
  county: m.level_county,
  township: m.level_township,
  village: m.level_village,
};

const DICTIONARIES = {
  state: STATES,
  approx: APPROXIMATIONS,
  scope: SCOPES,
  kind: KINDS,
  level: LEVELS,
} as const;

/** A code in words; a code that has none is shown as it is. */
export function word(dictionary: keyof typeof DICTIONARIES, code: string, lang: Lang): string {
  return DICTIONARIES[dictionary][code]?.({}, { locale: lang }) ?? code;
}
