import type { Translation } from '../translation.ts';
import type { methods as methodsZh } from '../zh/methods.ts';

export const methods = {
  read_levels:
    'Aspects, problems and specific problems are different levels: each is drawn on its own, and they are never added or compared.',
  read_context:
    'The {n} context notices were read by hand from their opening parts and are not a random sample.',
  methods_description:
    'How Duizhao reads figures, what counts and what does not, what is never added, where the period lines come from, how well the program reads, its limits, and privacy.',
  methods_standfirst:
    'How figures are read, what counts and what does not, what is never added, and how accurate the reading is. Every indicator has its own address that can be cited.',
  methods_contents: 'Contents',
  methods_first: 'Before you quote a figure',
  methods_reading: 'From notice to figure',
  methods_counting: 'Counting rules',
  methods_sums: 'What is never added',
  methods_checks: 'How figures are checked',
  methods_states: 'States and approximate figures',
  methods_durations: 'How days are computed',
  methods_periods: 'Period lines',
  methods_definitions: 'Definitions',
  methods_forms: 'The four forms',
  methods_codes: 'Levels, types and items',
  methods_quality: 'Reading accuracy',
  methods_limits: 'Limits',
  methods_privacy: 'Privacy',
  methods_report: 'Report an error',
  methods_read_decode:
    'A web page, Word file, PDF or plain text is decoded, and navigation, share bars and the like are removed. Scans cannot be read and are reported by name.',
  methods_read_outline:
    'The parts of the notice are recognised: title, opening, rectification items, results, next steps, contact, signature. Promises under next steps yield no results.',
  methods_read_figures:
    'For every number with a classifier, the sentence shows what it counts. Word lists give it a code; a number without one is left out. Dates get their role from the words around them.',
  methods_read_merge:
    'A figure stated twice counts once; two different values for the same thing are both kept and marked as conflicting. Figures in brackets or after 其中 are filed under their total.',
  methods_read_check:
    'The notice’s own figures are checked against each other: parts against totals, reported counts against items listed, the order of dates.',
  methods_read_mask:
    'Names and contact details are replaced by ▇. Each figure keeps a quote of at most 40 characters, up to 20 characters of context on either side, its place in the text and the rule that read it.',
  methods_read_same:
    'Everything works by fixed rules and word lists: the same text always gives the same result.',
  methods_count_overall:
    'Figures in the overall passage take precedence. Figures inside an item are kept as evidence and never added to a total.',
  methods_count_brackets:
    'Figures in brackets or after 其中 are parts of the total before them and only serve to check it.',
  methods_count_events: '人次, 件次 and 户次 count events, not persons, cases or households.',
  methods_count_zero:
    'A stated 0 is zero; what is not stated is blank. A sanction mentioned without a number is recorded as “mentioned, no number”.',
  methods_count_promise:
    'Everything after “next steps” is a promise. Standards, thresholds, slogans, routine meetings and business figures are not results of rectification.',
  methods_count_longest:
    'The longest term is matched first: serious warning before warning, removal from Party posts before removal.',
  methods_count_shared:
    'One number shared by several light measures counts as education and reminder; one amount shared by two verbs goes to the first verb.',
  methods_count_money:
    'All money is converted to yuan. The verb decides the code; money without a verb of recovery is not recovered money.',
  methods_count_units:
    'If a notice covers several organisations, its figures are totals for all of them and are not compared with single organisations.',
  methods_checks_rule:
    'Two figures differ only if both are read without doubt and neither wording, merging nor a cut in the text can explain the difference. Otherwise nothing is decided, and the reason is given.',
  methods_checks_brackets:
    'Brackets and totals: “N others” (其他, 其余) count towards the total. An unfinished bracket, a list after 其中 (of which) or one that ends in 等 (and others) decides nothing. One person may be counted in several classes, so parts that exceed their total decide nothing either. Meetings and sums may overlap, be rounded or be left out: they can agree, but never differ.',
  methods_checks_rates:
    'Completion rates are computed from the figures of the same sentence: problems, tasks and measures each by themselves. Rounding or dropping decimals is no difference.',
  methods_checks_status:
    'Completed and the rest are added up if they are listed together and include what is not completed; figures told apart may not refer to the same set.',
  methods_checks_values:
    'Two values for one thing differ only in the same words, scope and date. What the principal takes on, or what stands after 其中, is a part and no second total.',
  methods_checks_dates:
    'The order of dates: if a year is inferred and another year would put the dates in order, nothing is decided.',
  methods_checks_problems:
    'Problems reported and listed differ only if the text is complete, each heading names one problem, and the list is shorter by at most a fifth. A heading with 等问题 (and other problems), or with several problems, may cover several; in a longer list one problem may be spread over several entries; a gap of more than a fifth suggests a digest, or a list on another level.',
  methods_checks_measures:
    'Measures reported and listed: the program counts listed measures by paragraphs. One paragraph may cover several measures, and one measure may fill several paragraphs. Equal numbers agree; unequal ones decide nothing, however far apart.',
  methods_checks_listed: 'The notices on this site, by these two rules:',
  methods_checks_of: '{zone}: {finding}',
  methods_checks_reasons: '{n} reasons for deciding nothing',
  methods_sums_lead:
    'Figures in the same row are not added. Within a notice only the amounts recovered are summed; across notices nothing is added.',
  methods_sums_each: 'Not with each other:',
  methods_sums_between: 'Not added:',
  methods_sums_and: 'and',
  methods_sums_count: '{n} figures',
  methods_sign: 'Sign',
  methods_state: 'State',
  methods_meaning: 'Meaning',
  methods_state_stated: 'The notice states the figure or the full date.',
  methods_state_zero: 'The notice states 0.',
  methods_state_inferred:
    'The year of a date is not stated but follows from the context: the dates cross a year end, or it is taken from another sentence or the signature.',
  methods_state_month_only: 'Only the month, or a part of it, is stated; no days are computed from it.',
  methods_state_conflicting:
    'Two different values are stated for the same thing; both are kept and nothing is computed from them.',
  methods_state_no_number: 'The notice says that it happened, but not how many.',
  methods_state_not_read:
    'Only the opening was read, and nobody has read the rest: it may be printed there or not.',
  methods_state_not_found:
    'The program did not find it. That does not mean that the notice does not state it, and it is not 0.',
  methods_approx: 'Approximate',
  methods_approx_lead: 'Approximate figures are marked as such and drawn at the number stated.',
  methods_approx_at_least: 'The notice says 余, 多, 逾, 超, 以上 or 不低于.',
  methods_approx_about: 'The notice says 约 or 左右.',
  methods_approx_below: 'The notice says 近: just under.',
  methods_formula_inspection: 'days on site = inspection end − inspection start + 1',
  methods_formula_inspection_note: 'The first and the last day both count.',
  methods_formula_feedback: 'wait for feedback = feedback − inspection end',
  methods_formula_report: 'time to report = report − feedback',
  methods_formula_report_note:
    'The report date is the signature date, or the page date if there is none, and this is noted. If there is a signature date, the page date is shown but never used.',
  methods_durations_state:
    'If a date is missing, gives only the month or conflicts, or if the dates are out of order, no days are computed. If a year is inferred, the days are marked as inferred.',
  methods_periods_lead:
    'The version of the Regulations is chosen by the feedback date; this is our convention. The Regulations bind inspections (巡视); patrol inspections (巡察) follow local rules, so for them the lines are only for reference.',
  methods_period_for: 'Applies to',
  methods_period_from: 'Based on',
  methods_period_confidence: 'Confidence',
  methods_period_source: 'Source',
  methods_period_any: 'any feedback date',
  methods_period_since: 'feedback from {from}',
  methods_period_between: 'feedback {from} to {to}',
  methods_level_national: 'national',
  methods_level_province: 'provincial',
  methods_level_local: 'local',
  methods_confidence_v: 'verified in a source',
  methods_confidence_w: 'weak source, article not read',
  methods_line_drawn: 'drawn as a line',
  methods_sources_note:
    'Most sources are reprint pages: we read the reprinted text and did not open the original.',
  methods_group_dates: 'Dates',
  methods_group_problems: 'Problems fed back',
  methods_group_plan: 'Plan',
  methods_group_status: 'Progress',
  methods_group_output: 'Output',
  methods_group_process: 'Meetings and activities',
  methods_group_clues: 'Petitions, clues and cases',
  methods_group_other: 'Other',
  methods_group_totals: 'Totals of accountability',
  methods_group_first_form: 'Criticism and education',
  methods_group_organisational: 'Organisational measures',
  methods_group_party: 'Party sanctions',
  methods_group_governmental: 'Governmental sanctions',
  methods_group_procedure: 'Procedure and transfer',
  methods_group_recovered: 'Money recovered',
  methods_group_not_recovered: 'Money that is not recovered',
  methods_definitions_lead:
    '“Never added” links to the rules above. The line on where a figure is stated opens its quotes.',
  methods_unit: 'Unit: {unit}',
  methods_form_number: 'Form {n}',
  methods_never_added: 'Never added:',
  methods_printed: 'stated in {n} of {total} notices ({facts} places)',
  methods_not_printed: 'not found in any of {total} notices',
  methods_forms_lead:
    'The four forms are set out in article 5 of the Regulations on Disciplinary Action. Notices do not state them: this is our mapping from the kind of measure. Totals have no form, except that the total of organisational measures is put under the second by convention. Custody is an investigative measure and stands under the fourth only because of the nature of the case. Removal and dismissal belong to the third; only criminal liability makes them the fourth.',
  methods_form_1: 'First: reminder, criticism, ordered self-criticism, admonition (the norm)',
  methods_form_2: 'Second: light Party sanctions, organisational adjustment (the majority)',
  methods_form_3: 'Third: heavy Party sanctions, major adjustment of post (a minority)',
  methods_form_4: 'Fourth: serious violations suspected of crime (very few)',
  methods_list_kinds: 'Kind',
  methods_list_levels: 'Level of the inspecting body',
  methods_list_types: 'Type of inspection',
  methods_list_statuses: 'Status of an item',
  methods_list_topics: 'Topics of items',
  methods_list_measures: 'Types of measures',
  methods_codes_lead:
    'Topics and types of measures are scored from word lists: at most two topics per item, possibly several types per measure. Most are right, but not every one.',
  methods_quality_how:
    'The figures of the notices were labelled first; then the program read them. Recall is the share of labelled figures that were found, precision the share of found figures that are right; n is the number of labelled figures. “First reading” is the score of the first time a set was read and has not changed since; the program was then improved with every set, so its current scores are optimistic: on new notices it will do somewhat worse.',
  methods_quality_real: 'Openings of real notices',
  methods_quality_real_how:
    'The openings of {n} real notices: figures, dates, names of bodies and layout as printed, other words retold. They hold figures of the overall part only.',
  methods_quality_real_limits:
    'Openings state almost no {names} and do not go through the problems one by one, so how well these are read in real notices has no score yet: only the invented notices below tell.',
  methods_quality_invented: 'Invented notices',
  methods_quality_seen:
    'All sets below are invented notices, and score higher than real ones. The unseen sets were labelled before the program read them; the development set was in use throughout.',
  methods_quality_table: 'Scores of the invented sets',
  methods_quality_set: 'Set',
  methods_quality_notices: 'Notices',
  methods_quality_headline: 'Overall figures',
  methods_quality_inside: 'Figures in items',
  methods_quality_recall: 'recall',
  methods_quality_precision: 'precision',
  methods_quality_names: 'Names, kinds, levels',
  methods_quality_outline: 'Counts of items, measures',
  methods_quality_dev: 'development set',
  methods_quality_unseen: 'unseen set {name}',
  methods_quality_run_first: 'first reading',
  methods_quality_run_now: 'current program',
  methods_quality_groups: 'Invented sets together, by kind of figure',
  methods_quality_group: 'Kind',
  methods_quality_codes: 'Invented sets together, by indicator',
  methods_quality_code: 'Indicator',
  methods_quality_code_lists: 'Topics and types of measures',
  methods_quality_labels:
    'Measured on the half of this site’s five real notices that no word list was tuned on: macro-F1 is {topics} for topics (n = {n_topics}) and {measures} for types of measures (n = {n_measures}). The labels come from two independent readings; between the two macro-F1 is {topics_agreement} and {measures_agreement}.',
  methods_quality_unlabelled: 'These indicators occur in none of the sets and have no score: {names}.',
  methods_family_date: 'Dates',
  methods_family_count: 'Counts',
  methods_family_sanction: 'Sanctions',
  methods_family_money: 'Money',
  methods_limit_selected:
    'Organisations choose what to publish in their own notices. A notice without sanctions or money does not prove that there were none. Counts depend on size, scope, kind and level, so nothing is ranked by sanctions.',
  methods_limit_text:
    'Digits lost or run together in conversion are reported as unreadable, never guessed or repaired.',
  methods_limit_sources:
    'The Regulations were read on reprint pages, and the relevant articles of the 2024 text were not seen; the table gives the confidence of each line.',
  methods_limit_few: 'This site has only {n} notices: they show practice, not patterns.',
  methods_privacy_names:
    'No personal names are kept, neither of people held accountable nor of officials in charge; job titles stay.',
  methods_privacy_contact:
    'Telephone numbers, e-mail addresses, street addresses, postcodes and box numbers are replaced by ▇ before anything is written to a table.',
  methods_privacy_text:
    'The published data hold facts, quotes of at most 40 characters and addresses, never the full text of a notice.',
  methods_privacy_reader:
    'Filters and queries run in the reader’s browser: nothing is uploaded, no cookies are set, no other site is contacted.',
  methods_report_lead:
    'If something was misread, please open an issue in the project using the form below. You can copy the quote and address from the evidence drawer.',
  methods_report_template:
    'Notice (notice_id):\nAddress:\nThe phrase as printed: “”\nRead here as (figure, value, state):\nIt should be:\nWhy:',
} as const satisfies Translation<typeof methodsZh>;
