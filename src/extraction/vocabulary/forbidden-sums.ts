import { COUNTS, MONEY, SANCTIONS } from '#extraction/vocabulary/codes.ts';
import type { IndicatorCode } from '#extraction/vocabulary/indicators.ts';

/** A row of forbidden_sums.csv: figures of different codes that are never added to one another. */
export interface ForbiddenSum {
  readonly code: string;
  readonly label_zh: string;
  readonly label_en: string;
  /** Why not. */
  readonly definition_zh: string;
  readonly definition: string;
  readonly codes: readonly IndicatorCode[];
  /** Empty: none of codes goes with another of them. Otherwise none of codes goes with one of these. */
  readonly others: readonly IndicatorCode[];
}

const PERSONS = SANCTIONS.filter(
  ({ class: kind }) => kind !== 'total_org' && kind !== 'clue_handling',
).flatMap(({ code }) => (code === 'clue_transferred' ? [] : [code]));
const RECOVERED = MONEY.filter((row) => row.counts_as_recovered).map(({ code }) => code);
const STATUS_COUNTS = COUNTS.flatMap((row) => (row.class === 'status' && row.unit !== '%' ? [row.code] : []));
const RATES = COUNTS.flatMap((row) => (row.unit === '%' ? [row.code] : []));

/** What is part of another figure, or may overlap it. Within a notice only recovered money is ever summed. */
export const FORBIDDEN_SUMS: readonly ForbiddenSum[] = [
  {
    code: 'levels_of_problems',
    label_zh: '问题的层级',
    label_en: 'levels of problems',
    definition_zh: '方面、大项、问题、具体问题和意见,是同一批问题在不同层级上的计数。',
    definition:
      'Aspects, categories, problems, specific problems and opinions count the same problems at different levels.',
    codes: ['problem_aspects', 'problem_categories', 'problems_total', 'problems_specific', 'opinions_items'],
    others: [],
  },
  {
    code: 'problems_and_plan',
    label_zh: '问题与方案',
    label_en: 'problems and plan',
    definition_zh: '任务和措施是为同一批问题定的,一个问题可有几项任务、几条措施。',
    definition: 'Tasks and measures are set for the same problems, several for one.',
    codes: ['rect_tasks', 'rect_measures', 'tasks_led_by_head', 'problems_total', 'problems_specific'],
    others: [],
  },
  {
    code: 'status_in_total',
    label_zh: '状态与总数',
    label_en: 'status and total',
    definition_zh: '各种整改状态的数目,都在问题、任务或措施的总数之内。',
    definition: 'The counts by status are inside the total of problems, tasks or measures.',
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
  {
    code: 'statuses_overlap',
    label_zh: '状态重叠',
    label_en: 'overlapping statuses',
    definition_zh: '状态可以重叠(已完成并长期坚持、未完成而申请延期);通报自己没有相加的,不相加。',
    definition:
      'Statuses may overlap (completed and kept up; not completed, extension requested); what the notice does not add is not added.',
    codes: STATUS_COUNTS,
    others: [],
  },
  {
    code: 'rules_in_total',
    label_zh: '制度的分项',
    label_en: 'parts of the rules',
    definition_zh: '新建、修订的制度,已在建立完善制度总数之内。',
    definition: 'New and revised rules are inside the total of rules.',
    codes: ['systems_total'],
    others: ['systems_new', 'systems_revised'],
  },
  {
    code: 'meetings_overlap',
    label_zh: '会议重叠',
    label_en: 'overlapping meetings',
    definition_zh: '会议合计已含各类会议,一次会议也可能算作两类。',
    definition: 'The total holds every kind of meeting, and one meeting may count as two kinds.',
    codes: [
      'meetings_total',
      'meetings_party_committee',
      'meetings_special_topic',
      'meetings_dispatch',
      'democratic_life_meetings',
    ],
    others: [],
  },
  {
    code: 'risks_and_measures',
    label_zh: '风险点与整改',
    label_en: 'risks and rectification',
    definition_zh: '廉政风险点和防控措施,不是反馈问题和整改措施。',
    definition: 'Risk points and their controls are no problems fed back and no rectification measures.',
    codes: ['risk_points', 'risk_controls'],
    others: ['problems_total', 'problems_specific', 'rect_tasks', 'rect_measures'],
  },
  {
    code: 'steps_of_a_clue',
    label_zh: '线索的步骤',
    label_en: 'steps of a clue',
    definition_zh: '同一条线索会先后移交、函询、立案、结案,各是一步。',
    definition: 'One clue is handed over, inquired into, made a case and closed: steps, not things apart.',
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
  {
    code: 'petitions_in_total',
    label_zh: '信访的办结',
    label_en: 'petitions closed',
    definition_zh: '已办结的信访件,在转交件数之内。',
    definition: 'Petitions closed are among those handed over.',
    codes: ['petitions_received', 'petitions_closed'],
    others: [],
  },
  {
    code: 'rates',
    label_zh: '百分比',
    label_en: 'percentages',
    definition_zh: '百分比各有各的分母,不相加。',
    definition: 'Percentages have denominators of their own and are not added.',
    codes: RATES,
    others: [],
  },
  {
    code: 'persons',
    label_zh: '一人多种处理',
    label_en: 'one person, several measures',
    definition_zh: '一个人可能同时受几种处理,总数之内又有分项;各类人数并排列出,从不相加成人数。',
    definition:
      'One person may carry several measures, and totals hold their parts; kinds stand side by side and are never added up to persons.',
    codes: PERSONS,
    others: [],
  },
  {
    code: 'persons_and_bodies',
    label_zh: '人与党组织',
    label_en: 'persons and organisations',
    definition_zh: '党组织按个计,人按人计。',
    definition: 'Organisations are counted as organisations, persons as persons.',
    codes: ['orgs_held_accountable'],
    others: PERSONS,
  },
  {
    code: 'clues_and_persons',
    label_zh: '线索与人数',
    label_en: 'clues and persons',
    definition_zh: '线索、信访、案件按件计,是过程;人数是处理结果。',
    definition: 'Clues, petitions and cases are procedure, counted in cases; persons are outcomes.',
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
  {
    code: 'education_and_accountability',
    label_zh: '教育与问责',
    label_en: 'education and accountability',
    definition_zh: '谈心谈话、警示教育、学习和党课是教育活动,不是问责。',
    definition:
      'Heart-to-heart talks, warning education, study and lectures are education, not accountability.',
    codes: ['talks_persons', 'warning_education', 'study_sessions', 'party_lectures'],
    others: PERSONS,
  },
  {
    code: 'recovered_and_averted',
    label_zh: '追回与挽回',
    label_en: 'recovered and averted',
    definition_zh: '追回的钱和挽回的损失可能是同一笔,并排列出。',
    definition: 'Recovered money and losses averted may be the same money; they stand side by side.',
    codes: RECOVERED,
    others: ['loss_averted'],
  },
  {
    code: 'umbrella_of_funds',
    label_zh: '资金总括数',
    label_en: 'umbrella of funds',
    definition_zh: '整改问题资金是总括数,追缴、盘活、调账都在里面。',
    definition:
      'Problem funds rectified is an umbrella: money pursued, put to use or re-booked is inside it.',
    codes: ['problem_funds_rectified'],
    others: [...RECOVERED, 'loss_averted', 'assets_revitalised', 'accounts_regularised'],
  },
  {
    code: 'no_recovery',
    label_zh: '不算追回',
    label_en: 'no recovery',
    definition_zh: '节约、盘活、调账、付清欠款、涉及金额、业务金额和标准,都不是追回的钱。',
    definition:
      'Savings, assets put to use, book adjustments, arrears paid out, amounts involved, business figures and standards are no recovered money.',
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
];
