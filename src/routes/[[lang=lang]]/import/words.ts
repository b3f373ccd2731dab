import { isWordless } from '#own/wordless.ts';
import type { Doubt } from '#own/doubtful.ts';
import type { Unreadable } from '#own/outcome.ts';
import type { Lang } from '#messages/lang.ts';
import { t, type PlainKey } from '#messages/message.ts';
import { MOST_BYTES, type OpenedProblem, type OwnFile, type OwnState } from './reading.svelte.ts';

/** What a text that is no notice seems to be, by the extractor's words. */
const SEEMS: Readonly<Record<string, PlainKey>> = {
  'a collective page of many bodies': 'own_seems_collective',
  'rules or a plan of work': 'own_seems_rules',
  'a call for comments': 'own_seems_call',
  'news of a feedback meeting': 'own_seems_feedback',
  'a press item': 'own_seems_press',
  'a list of problems': 'own_seems_problems',
  'an announcement of entry': 'own_seems_entry',
  'news of a meeting': 'own_seems_meeting',
  'a sample text': 'own_seems_sample',
  'a report on an audit': 'own_seems_audit',
  'news of a round of inspections': 'own_seems_round',
};

export const DOUBTS: Readonly<Record<Doubt, PlainKey>> = {
  conflicting: 'own_doubt_conflicting',
  year_inferred: 'own_doubt_year_inferred',
  month_only: 'own_doubt_month_only',
  no_unit: 'own_doubt_no_unit',
  differs: 'own_doubt_differs',
};

const WHY: Readonly<Record<Exclude<Unreadable, 'size'>, PlainKey>> = {
  empty: 'own_why_empty',
  encoding: 'own_why_encoding',
  kind: 'own_why_kind',
  docx: 'own_why_docx',
  pdf: 'own_why_pdf',
  locked: 'own_why_locked',
  scanned: 'own_why_scanned',
  large: 'own_why_large',
  deep: 'own_why_deep',
  old_office: 'own_why_old_office',
  spreadsheet: 'own_why_spreadsheet',
  slides: 'own_why_slides',
  ofd: 'own_why_ofd',
  rtf: 'own_why_rtf',
  picture: 'own_why_picture',
  time: 'own_why_time',
  failed: 'own_why_failed',
};

export const MEGABYTES = MOST_BYTES / 1e6;

/** What became of a file, in words. */
export function outcomeWords(state: OwnState, lang: Lang): string {
  switch (state.kind) {
    case 'read':
      if (state.text === null)
        return t(lang, state.record.facts.some(isWordless) ? 'own_read_wordless' : 'own_read_textless');
      return t(lang, state.record.coverage === 'opening' ? 'own_opening' : 'own_read');
    case 'sources':
      return t(lang, 'own_sources', { n: state.n });
    case 'project':
      return t(lang, 'own_project_opened', { n: state.n });
    case 'other': {
      const key = SEEMS[state.seems ?? ''];
      return key ? t(lang, 'own_seems', { what: t(lang, key) }) : t(lang, 'own_other');
    }
    case 'same':
      return t(lang, 'own_same', { path: state.path });
    case 'unreadable':
      return state.why === 'size' ? t(lang, 'own_why_size', { mb: MEGABYTES }) : t(lang, WHY[state.why]);
    case 'stopped':
      return t(lang, 'own_stopped');
    case 'reading':
      return t(lang, 'own_reading');
    case 'waiting':
      return t(lang, 'own_waiting');
  }
}

const PROBLEMS = {
  newer: 'own_project_newer',
  missing: 'own_project_missing',
  damaged: 'own_project_damaged',
  changed: 'own_project_changed',
  unknown: 'own_project_unknown',
  lines: 'own_project_lines',
  no_fit: 'own_project_no_fit',
  other_log: 'own_project_other_log',
} as const satisfies Readonly<Record<OpenedProblem['why'], string>>;

/** What is wrong with a part of a project file, in one line. */
export function problemWords({ part, why, n }: OpenedProblem, lang: Lang): string {
  return t(lang, PROBLEMS[why], { part, n });
}

const PARTS = [
  ['read', 'own_sum_read'],
  ['project', 'own_sum_project'],
  ['sources', 'own_sum_sources'],
  ['other', 'own_sum_other'],
  ['same', 'own_sum_same'],
  ['unreadable', 'own_sum_unreadable'],
  ['stopped', 'own_sum_stopped'],
] as const satisfies readonly (readonly [OwnState['kind'], string])[];

/** How many files had which outcome: the numbers add up to the files. */
export function sumWords(states: readonly OwnState[], lang: Lang): string {
  const parts = PARTS.flatMap(([kind, key]) => {
    const n = states.filter((state) => state.kind === kind).length;
    return n > 0 ? [t(lang, key, { n })] : [];
  });
  return t(lang, 'own_sum', { n: states.length, parts: parts.join(lang === 'zh' ? '，' : ', ') });
}

/** The encoding of a file and the place of its notice, as far as they are known. */
export function detailsWords({ decoding, state }: OwnFile, lang: Lang): string {
  const place = state.kind === 'read' ? state.place : undefined;
  const zone = (lang === 'en' && place?.zone_en) || place?.zone_zh;
  const known = [decoding && (decoding.encoding?.toUpperCase() ?? t(lang, 'own_encoding_none')), zone];
  return known.filter(Boolean).join(' · ') || t(lang, 'own_place_fill');
}
