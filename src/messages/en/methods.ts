import type { Translation } from '../translation.ts';
import type { methods as methodsZh } from '../zh/methods.ts';

export const methods = {
  read_levels:
    'Aspects, problems and specific problems are different levels: each has its own place and they are never added.',
  read_context:
    'The {n} context notices were read by hand from their opening parts; they are no random sample.',
  methods_description:
    'How Duizhao reads figures, what counts and what does not, what is never added, where the period lines come from, how well the program reads, its limits, and privacy.',
  methods_standfirst:
    'How figures are read, what counts and what does not, what is never added, and how well it is read. Every figure has an address of its own that can be cited.',
  methods_contents: 'Contents',
  methods_first: 'Before you quote a figure',
  methods_reading: 'From notice to figure',
  methods_counting: 'How things are counted',
  methods_sums: 'What is never added',
  methods_states: 'States and approximate figures',
  methods_durations: 'How days are computed',
  methods_periods: 'Period lines',
  methods_definitions: 'Definitions',
  methods_forms: 'The four forms',
  methods_codes: 'Levels, types and items',
  methods_quality: 'How well it reads',
  methods_limits: 'Limits',
  methods_privacy: 'Privacy',
  methods_report: 'Report an error',
  methods_read_decode:
    'A web page, Word or PDF file, or plain text is decoded, and navigation, share bars and the like are left out. A scan cannot be read and is named as such.',
  methods_read_outline:
    'The parts of the notice are told apart: title, opening, rectification items, results, next steps, contact, signature. Promises under next steps yield no result.',
  methods_read_figures:
    'Every number with a classifier is asked, in its sentence, what it counts. Word lists give it a code; what has none is left out. Dates get their role from the words around them.',
  methods_read_merge:
    'A figure printed twice is one; two values for one thing are both kept and marked as conflicting. What stands in a bracket is filed under its total.',
  methods_read_check:
    'The notice’s own figures are checked against each other: parts against totals, what is declared against what is printed, the order of dates.',
  methods_read_mask:
    'Names and contact data are blackened. Each figure keeps a quote of at most 40 characters, up to 20 on either side, its place in the text and the rule that read it.',
  methods_read_same: 'All of it is fixed rules and word lists: the same text always gives the same result.',
  methods_count_overall:
    'The overall passage comes first. Figures told inside an item are kept as evidence and never added to a total.',
  methods_count_brackets:
    'What a bracket or 其中 lists is part of the total before it, and serves to check it.',
  methods_count_events: '人次, 件次 and 户次 count events, not persons, cases or households.',
  methods_count_zero:
    'A printed 0 is zero; what is not printed is blank. A measure told without a number is kept as such.',
  methods_count_promise:
    'What follows next steps is a promise. Standards, thresholds, slogans, a year’s ordinary meetings and business figures are no results of rectification.',
  methods_count_longest:
    'The longest term is matched first: serious warning before warning, removal from Party posts before removal.',
  methods_count_shared:
    'One number shared by several light measures is education and reminder; one amount shared by two verbs goes to the first.',
  methods_count_money:
    'Money is always in yuan. The verb gives the code; money without a verb of recovery is not recovered money.',
  methods_count_units:
    'Where a notice covers several organisations its figures are sums over them and are not compared with single ones.',
  methods_sums_lead:
    'Figures of one line are not added. Within a notice only the amounts recovered make a sum; across notices nothing is added.',
  methods_sums_each: 'Not to one another:',
  methods_sums_between: 'Not added:',
  methods_sums_and: 'and',
  methods_sums_count: '{n} figures',
  methods_sign: 'Sign',
  methods_state: 'State',
  methods_meaning: 'Meaning',
  methods_state_stated: 'The figure or the full date is printed.',
  methods_state_zero: 'The notice prints 0.',
  methods_state_inferred:
    'The year of a date is not printed but follows from the context: it rolled over, or was taken from another sentence or the signature.',
  methods_state_month_only: 'Only the month, or a part of it, is printed; no days are computed from it.',
  methods_state_conflicting:
    'Two values are printed for one thing; both are kept, nothing is computed from them.',
  methods_state_no_number: 'The notice says that it was done, not how often.',
  methods_state_not_found:
    'The program found none. That does not mean that the notice has none, and it is not 0.',
  methods_approx: 'Approximate',
  methods_approx_lead: 'Approximate figures are marked as such and drawn at the number printed.',
  methods_approx_at_least: 'The notice says 余, 多, 逾, 超, 以上 or 不低于.',
  methods_approx_about: 'The notice says 约 or 左右.',
  methods_approx_below: 'The notice says 近: close to, but below.',
  methods_formula_inspection: 'days on site = inspection end − inspection start + 1',
  methods_formula_inspection_note: 'Both days are counted.',
  methods_formula_feedback: 'wait for feedback = feedback − inspection end',
  methods_formula_report: 'time to report = report − feedback',
  methods_formula_report_note:
    'The report’s date is the signature’s; where none is printed, the page’s, and it is said so. Beside a signature the page date is shown but never used.',
  methods_durations_state:
    'With a date missing, month-only or conflicting there are no days. With one inferred year the days are marked as inferred.',
  methods_periods_lead:
    'Which version applies is chosen by the day of feedback, our convention. The Regulations bind inspections (巡视); patrols (巡察) follow local rules, and lines beside them are context only.',
  methods_period_for: 'Applies to',
  methods_period_from: 'Comes from',
  methods_period_confidence: 'Confidence',
  methods_period_source: 'Source',
  methods_period_any: 'any day of feedback',
  methods_period_since: 'feedback from {from}',
  methods_period_between: 'feedback {from} to {to}',
  methods_level_national: 'national',
  methods_level_province: 'provincial',
  methods_level_local: 'local',
  methods_confidence_v: 'verified in a source',
  methods_confidence_w: 'weak source, article not read',
  methods_line_drawn: 'drawn as a line',
  methods_sources_note: 'Most sources are reprints: the text was read there, the original was not opened.',
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
    '“Never added” leads to the rules above. Where a figure is printed, its quotes can be opened.',
  methods_unit: 'Unit: {unit}',
  methods_form_number: 'Form {n}',
  methods_never_added: 'Never added:',
  methods_printed: 'printed in {n} of {total} notices ({facts} in all)',
  methods_not_printed: 'found in none of {total} notices',
  methods_forms_lead:
    'The forms are those of article 5 of the Regulations on Disciplinary Action. Notices do not print them: this is our mapping from the kind of measure. Totals have no form, but for that of organisational measures, put under the second by custom; custody is a measure of investigation and stands under the fourth for the nature of the case alone. Removal and dismissal are under the third; only with criminal liability are they the fourth.',
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
    'Topics and types of measures are scored from word lists: at most two topics an item, several types a measure. Most are right, not each.',
  methods_quality_how:
    'Scores are measured on invented notices, labelled first and then read. Recall is the share of labelled figures that were found, precision the share of those found that are right; n is the number labelled.',
  methods_quality_seen:
    'The unseen sets were labelled before the program read any of them; the development set was used all along. After its first reading every set helped to improve the program, so the scores of now are flattering: on notices it has not seen it will do a little worse.',
  methods_quality_first:
    'Those marked “first reading” are of the first time the set was read, left as they were.',
  methods_quality_table: 'Scores of each set',
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
  methods_quality_run_now: 'the program as it is',
  methods_quality_groups: 'Scores of each kind of figure',
  methods_quality_group: 'Kind',
  methods_quality_codes: 'Scores of each figure (all sets together)',
  methods_quality_code: 'Figure',
  methods_quality_labels:
    'Macro-F1 is {topics} for topics (n = {n_topics}) and {measures} for types of measures (n = {n_measures}), on the part of the labels that was not tuned on.',
  methods_quality_unlabelled: 'These figures occur in none of the sets and have no score: {names}.',
  methods_family_date: 'Dates',
  methods_family_count: 'Counts',
  methods_family_sanction: 'Sanctions',
  methods_family_money: 'Money',
  methods_limit_selected:
    'A notice is a selected, self-reported document: absence of sanctions or money in it is no evidence of absence. Counts depend on size, scope, kind and level, so nothing is ranked by sanctions.',
  methods_limit_text:
    'Digits glued or lost in conversion are reported as unreadable, never guessed or repaired.',
  methods_limit_sources:
    'The Regulations were read on reprint pages, and the articles of the 2024 text were not seen; the table gives the confidence of each line.',
  methods_limit_few: 'There are only {n} notices here: they show practice, not patterns.',
  methods_privacy_names:
    'No names of persons are kept, neither of those held accountable nor of principals; titles stay.',
  methods_privacy_contact:
    'Telephones, e-mails, addresses, postcodes and box numbers are blackened before anything is written to a table.',
  methods_privacy_text:
    'The published data hold facts, quotes of at most 40 characters and addresses, never a notice’s full text.',
  methods_privacy_reader:
    'Filters and queries run in the reader’s browser: nothing is uploaded, no cookies, no other site is asked.',
  methods_report_lead:
    'If something was read wrongly, open an issue in the project in the form below. Quote and address can be copied from the evidence drawer.',
  methods_report_template:
    'Notice (notice_id):\nAddress:\nThe phrase as printed: “”\nRead here as (figure, value, state):\nIt should be:\nWhy:',
} as const satisfies Translation<typeof methodsZh>;
