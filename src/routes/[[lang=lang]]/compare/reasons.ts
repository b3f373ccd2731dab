import type { PracticeCard } from './card.ts';

/** Why measures stand side by side. */
export type RowReason =
  | { readonly kind: 'topic' }
  | { readonly kind: 'type' }
  | (Shared & { readonly kind: 'rule' | 'word'; readonly words: readonly string[] })
  | (Shared & { readonly kind: 'figure' });

interface Shared {
  /** notice_ids; null if all of them share it. */
  readonly zones: readonly string[] | null;
}

const MOST_WORDS = 2;

/** Measures of one topic and one type, each of another zone: what else they have in common, rules first. */
export function reasonsFor(cards: readonly PracticeCard[]): RowReason[] {
  const rules = sharedWords(cards, ({ ruleWords }) => ruleWords);
  const inRules = new Set(rules.flatMap(({ words }) => words));
  const words = sharedWords(cards, (card) => card.words.filter((word) => !inRules.has(word)));
  const withFigure = cards.filter(({ figures }) => figures.length > 0);
  return [
    { kind: 'topic' },
    { kind: 'type' },
    ...rules.map((shared): RowReason => ({ kind: 'rule', ...shared })),
    ...words.map((shared): RowReason => ({ kind: 'word', ...shared })),
    ...(withFigure.length > 1 ? [{ kind: 'figure' as const, zones: zonesUnlessAll(withFigure, cards) }] : []),
  ];
}

/** The rarest words that at least two have; those of the same zones come together. */
function sharedWords(
  cards: readonly PracticeCard[],
  wordsOf: (card: PracticeCard) => readonly string[],
): (Shared & { readonly words: readonly string[] })[] {
  const groups = new Map<string, Shared & { words: string[] }>();
  let found = 0;
  for (const word of new Set(cards.flatMap(wordsOf))) {
    const having = cards.filter((card) => wordsOf(card).includes(word));
    if (having.length < 2 || found === MOST_WORDS) continue;
    found += 1;
    const zones = zonesUnlessAll(having, cards);
    const key = zones?.join() ?? '';
    const group = groups.get(key) ?? { zones, words: [] };
    group.words.push(word);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function zonesUnlessAll(
  having: readonly PracticeCard[],
  cards: readonly PracticeCard[],
): readonly string[] | null {
  return having.length === cards.length ? null : having.map(({ zone }) => zone);
}

/** How much two measures have in common besides topic and type; 0 for nothing. Rules weigh most. */
export function kinship(a: PracticeCard, b: PracticeCard): number {
  const rules = a.ruleWords.filter((word) => b.ruleWords.includes(word)).length;
  const words = a.words.filter((word) => b.words.includes(word) && !a.ruleWords.includes(word)).length;
  const figures = a.figures.length > 0 && b.figures.length > 0 ? 1 : 0;
  const types = a.types.slice(1).filter((type) => b.types.includes(type)).length;
  return 4 * rules + 3 * words + figures + types;
}
