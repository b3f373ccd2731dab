import { figure, nameOf } from '#evidence/figure.ts';
import { computedName, formulaParts } from '#evidence/formula-words.ts';
import { formulaOf } from '#evidence/formula.ts';
import type { Lang } from '#messages/lang.ts';
import type { EvidenceRow } from '#queries/evidence.ts';

/** What the figures say, without a full stop: a figure, or the formula with its result. */
export function statementOf(facts: readonly EvidenceRow[], lang: Lang): string {
  const zh = lang === 'zh';
  const [comma, colon] = zh ? ['，', '：'] : [', ', ': '];
  const formula = formulaOf(facts);
  const { zone = '' } = facts.map((fact) => nameOf(fact, lang))[0] ?? {};
  if (formula) {
    const { terms, result, printed } = formulaParts(formula, lang);
    return `${zone}${comma}${computedName(formula, lang)}${colon}${terms} = ${result}${printed}`;
  }
  const each = facts.map((fact) => `${nameOf(fact, lang).label}${colon}${figure(fact, lang)}`);
  return `${zone}${comma}${each.join(zh ? '；' : '; ')}`;
}

/** The phrases, each in quotation marks. */
export function quotesOf(facts: readonly EvidenceRow[], lang: Lang): string {
  return facts.map(({ quote }) => `“${quote}”`).join(lang === 'zh' ? '' : ', ');
}
