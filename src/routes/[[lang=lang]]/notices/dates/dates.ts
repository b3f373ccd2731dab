import type { Lang } from '#messages/lang.ts';
import { bracketed } from '#ui/number.ts';
import { factState, spoken } from '#view/figure-state.ts';
import type { TimelineRow } from '#queries/timeline.ts';
import type { FactRow } from '#queries/facts.ts';

/** A date as the notice prints it. */
export type DateFact = Pick<
  FactRow,
  'fact_id' | 'indicator' | 'label_zh' | 'label_en' | 'date' | 'state' | 'start' | 'quote'
>;

/** The shape of a date, by its kind. */
export type Shape = 'edge' | 'feedback' | 'as_of' | 'signed' | 'page';

const SHAPES: Readonly<Record<string, Shape>> = {
  inspection_start: 'edge',
  inspection_end: 'edge',
  feedback: 'feedback',
  as_of: 'as_of',
  signed: 'signed',
};

export function shapeOf(role: string): Shape {
  return SHAPES[role] ?? 'page';
}

export function dateName(fact: DateFact, lang: Lang): string {
  return lang === 'zh' ? fact.label_zh : fact.label_en;
}

/** 反馈日期，2024-04-23，年份推算 */
export function dateLabel(fact: DateFact, lang: Lang): string {
  return spoken([dateName(fact, lang), fact.date ?? '', factState(fact.state, lang)], lang);
}

/** The time between two dates, and the facts it is computed from. */
export interface Duration {
  readonly phase: 'inspection' | 'wait' | 'report';
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly inferred: boolean;
  readonly facts: readonly string[];
}

/** The durations that can be computed, in order. */
export function durationsOf(row: TimelineRow): Duration[] {
  const spans = [
    ['inspection', row.inspection_days, row.inspection_days_state, 'inspection_start', 'inspection_end'],
    ['wait', row.feedback_days, row.feedback_days_state, 'inspection_end', 'feedback'],
    ['report', row.report_days, row.report_days_state, 'feedback', 'report'],
  ] as const;
  return spans.flatMap(([phase, days, state, first, last]) => {
    const from = row[first];
    const to = row[last];
    if (days === null || from === null || to === null) return [];
    const facts = [row[`${first}_fact`], row[`${last}_fact`]].filter((fact) => fact !== null);
    return [{ phase, days, from, to, facts, inferred: state === 'year_inferred' }];
  });
}

const PHASES: Record<Lang, Record<Duration['phase'], string>> = {
  zh: { inspection: '进驻', wait: '等反馈', report: '反馈到报告' },
  en: { inspection: 'on site', wait: 'wait', report: 'to the report' },
};

/** 等反馈 97 天 */
export function durationWords({ phase, days }: Duration, lang: Lang): string {
  return lang === 'zh' ? `${PHASES.zh[phase]} ${days} 天` : `${PHASES.en[phase]} ${days} days`;
}

/** The same, with its state unless plainly stated. */
export function durationLabel(duration: Duration, lang: Lang): string {
  const note = duration.inferred ? bracketed(factState('year_inferred', lang), lang) : '';
  return durationWords(duration, lang) + note;
}

export function title(row: TimelineRow, facts: readonly DateFact[], lang: Lang): string {
  const durations = durationsOf(row).map((duration) => durationLabel(duration, lang));
  if (durations.length > 0) return capital(durations.join(lang === 'zh' ? '，' : ', '));
  return lang === 'zh' ? `${facts.length} 个日期` : `${facts.length} dates`;
}

/** Capitalises the first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
