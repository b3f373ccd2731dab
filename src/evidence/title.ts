import { listedShort } from '#ui/number.ts';
import { nameOf } from '#evidence/figure.ts';
import { computedFigure, computedName } from '#evidence/formula-words.ts';
import { formulaOf } from '#evidence/formula.ts';
import type { Lang } from '#messages/lang.ts';
import { t } from '#messages/message.ts';
import type { EvidenceRow } from '#queries/evidence.ts';

/** The title of a drawer, whichever way it was opened: whose figures it shows, and which, or what is computed from them. */
export function drawerTitle(facts: readonly EvidenceRow[], lang: Lang): string {
  if (facts.length === 0) return t(lang, 'drawer_title');
  const names = facts.map((fact) => nameOf(fact, lang));
  const each = (key: 'zone' | 'label') => listedShort([...new Set(names.map((name) => name[key]))], lang, 3);
  const formula = formulaOf(facts);
  const what = formula ? `${computedName(formula, lang)} ${computedFigure(formula, lang)}` : each('label');
  return `${each('zone')} · ${what}`;
}
