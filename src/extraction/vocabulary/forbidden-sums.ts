import { REASONS, type ReasonCode } from '#extraction/vocabulary/forbidden-sum-reasons.ts';
import { INDICATORS, type Indicator, type IndicatorCode } from '#extraction/vocabulary/indicators.ts';

interface Members {
  readonly codes: readonly IndicatorCode[];
  /** If empty, codes are never added to each other; otherwise codes are never added to these. */
  readonly others: readonly IndicatorCode[];
}

/** A row of forbidden_sums.csv: figures of different codes that are never added up. */
export type ForbiddenSum = Members & (typeof REASONS)[number];

function codesOf(test: (row: Indicator) => boolean): readonly IndicatorCode[] {
  return INDICATORS.filter(test).map(({ code }) => code);
}

/** Clues are listed with the sanctions but are not persons. */
const PERSONS = codesOf(
  ({ family, class: kind, block }) => family === 'sanction' && kind !== 'total_org' && block !== 'cases',
);
const RECOVERED = codesOf(({ counts_as_recovered }) => counts_as_recovered === true);
const STATUS_COUNTS = codesOf((row) => row.class === 'status' && row.unit !== '%');

/** Figures that are parts of each other or may overlap. Within a notice only recovered money is summed. */
const MEMBERS: Readonly<Record<ReasonCode, Members>> = {
  levels_of_problems: {
    codes: codesOf((row) => row.class === 'problems'),
    others: [],
  },
  problems_and_plan: {
    codes: ['rect_tasks', 'rect_measures', 'tasks_led_by_head', 'problems_total', 'problems_specific'],
    others: [],
  },
  status_in_total: {
    codes: STATUS_COUNTS,
    others: [
      'problem_categories',
      'problems_total',
      'problems_specific',
      'opinions_items',
      'rect_tasks',
      'rect_measures',
    ],
  },
  statuses_overlap: {
    codes: STATUS_COUNTS,
    others: [],
  },
  rules_in_total: {
    codes: ['systems_total'],
    others: ['systems_new', 'systems_revised'],
  },
  meetings_overlap: {
    codes: codesOf(({ block }) => block === 'meetings'),
    others: [],
  },
  risks_and_measures: {
    codes: ['risk_points', 'risk_controls'],
    others: ['problems_total', 'problems_specific', 'rect_tasks', 'rect_measures'],
  },
  steps_of_a_clue: {
    codes: [
      'clues_received',
      'clue_transferred',
      'talk_inquiry',
      'clues_closed',
      'cases_filed',
      'cases_closed',
    ],
    others: [],
  },
  petitions_in_total: {
    codes: ['petitions_received', 'petitions_closed'],
    others: [],
  },
  rates: {
    codes: codesOf(({ unit }) => unit === '%'),
    others: [],
  },
  persons: {
    codes: PERSONS,
    others: [],
  },
  persons_and_bodies: {
    codes: ['orgs_held_accountable'],
    others: PERSONS,
  },
  clues_and_persons: {
    codes: [
      'clues_received',
      'clue_transferred',
      'talk_inquiry',
      'clues_closed',
      'cases_filed',
      'cases_closed',
      'petitions_received',
      'petitions_closed',
    ],
    others: PERSONS,
  },
  education_and_accountability: {
    codes: ['talks_persons', 'warning_education', 'study_sessions', 'party_lectures'],
    others: PERSONS,
  },
  recovered_and_averted: {
    codes: RECOVERED,
    others: ['loss_averted'],
  },
  umbrella_of_funds: {
    codes: ['problem_funds_rectified'],
    others: [...RECOVERED, 'loss_averted', 'assets_revitalised', 'accounts_regularised'],
  },
  no_recovery: {
    codes: [
      'savings',
      'assets_revitalised',
      'accounts_regularised',
      'arrears_disbursed',
      'amount_involved',
      'business_amount',
      'threshold_amount',
    ],
    others: [...RECOVERED, 'loss_averted'],
  },
};

export const FORBIDDEN_SUMS: readonly ForbiddenSum[] = REASONS.map((reason) => ({
  ...reason,
  ...MEMBERS[reason.code],
}));
