import { bracketed } from '#ui/number.ts';
import { figure, nameOf } from '#evidence/figure.ts';
import type { Formula } from '#evidence/formula.ts';
import type { Lang } from '#messages/lang.ts';
import { t } from '#messages/message.ts';

const MEASURES = {
  inspection_days: 'formula_inspection_days',
  feedback_days: 'formula_feedback_days',
  report_days: 'formula_report_days',
  report_days_published: 'formula_report_days_published',
} as const;

/** What a formula computes. */
export function computedName(formula: Formula, lang: Lang): string {
  return formula.kind === 'days' ? t(lang, MEASURES[formula.measure]) : nameOf(formula.total, lang).label;
}

/** The figure a formula computes; of a sum, the printed total. */
export function computedFigure(formula: Formula, lang: Lang): string {
  return formula.kind === 'days' ? t(lang, 'days', { n: formula.days }) : figure(formula.total, lang);
}

/** A formula in three parts: what is put together, its result, and what the notice prints instead. */
export function formulaParts(
  formula: Formula,
  lang: Lang,
): { terms: string; result: string; printed: string } {
  if (formula.kind === 'days') {
    const both = formula.measure === 'inspection_days' ? ' + 1' : '';
    return {
      terms: `${formula.to.date} − ${formula.from.date}${both}`,
      result: computedFigure(formula, lang),
      printed: '',
    };
  }
  return {
    terms: formula.parts.map((part) => figure(part, lang)).join(' + '),
    result: String(formula.sum),
    printed: bracketed(`${t(lang, 'printed_total')} ${figure(formula.total, lang)}`, lang),
  };
}
