import type { CardMatter, PracticeCard } from './card.ts';

/** Why measures stand side by side. */
export type RowReason =
  | { readonly kind: 'topic' }
  | { readonly kind: 'type' }
  | { readonly kind: 'rule' | 'matter'; readonly names: readonly string[] }
  /** zones are notice_ids; null if all of them share it. */
  | { readonly kind: 'figure'; readonly zones: readonly string[] | null };

const MOST_NAMES = 2;

/** Measures of one topic and one type, each of another zone: what else they have in common, rules first. */
export function reasonsFor(cards: readonly PracticeCard[], type: string): RowReason[] {
  const shared = sharedMatters(cards, type).slice(0, MOST_NAMES);
  const isOfRules = ({ name }: CardMatter) =>
    cards.every(({ matters }) => matters.some((each) => each.name === name && each.where === 'rule'));
  const kinds = [
    { kind: 'rule' as const, names: shared.filter(isOfRules).map(({ name }) => name) },
    { kind: 'matter' as const, names: shared.filter((each) => !isOfRules(each)).map(({ name }) => name) },
  ];
  const withFigure = cards.filter(({ figures }) => figures.length > 0);
  const zones = withFigure.length === cards.length ? null : withFigure.map(({ zone }) => zone);
  return [
    { kind: 'topic' },
    { kind: 'type' },
    ...kinds.filter(({ names }) => names.length > 0),
    ...(withFigure.length > 1 ? [{ kind: 'figure' as const, zones }] : []),
  ];
}

/** Types whose deed is a paper: the title of a rule tells what a rule is about, not what a check is about. */
const PAPERS: ReadonlySet<string> = new Set([
  'rule_making',
  'planning',
  'ledger_list',
  'assessment_incentive',
]);

/** The matters that all of them deal with by what they do of the type, the most telling first. */
export function sharedMatters(cards: readonly PracticeCard[], type: string): readonly CardMatter[] {
  const [first, ...others] = cards.map((card) => mattersBy(card, type));
  return (first ?? []).filter(({ name }) =>
    others.every((matters) => matters.some((each) => each.name === name)),
  );
}

/** A heading tells what its measures do chiefly, but not what they do besides. */
function mattersBy({ matters, types }: PracticeCard, type: string): readonly CardMatter[] {
  return matters.filter(
    ({ where }) =>
      where === 'lead' ||
      (where === 'rule' && PAPERS.has(type)) ||
      (where === 'heading' && types[0] === type),
  );
}

/** A matter that both name themselves tells more than one that the heading of either names. */
const HEADING = 0.7;

/** Two measures that share less, compared with what each is chiefly about, only brush the same matter. */
const LEAST_SHARE = 1 / 3;

/** How much the matters tell that two measures share; 0 if they share none, or only brush it. */
export function kinship(a: PracticeCard, b: PracticeCard, type: string): number {
  const shared = sharedMatters([a, b], type)
    .map(({ name, weight }) => {
      const isOnlyHeaded = ({ matters }: PracticeCard) =>
        matters.some((each) => each.name === name && each.where === 'heading');
      return weight * HEADING ** [a, b].filter(isOnlyHeaded).length;
    })
    .reduce((sum, each) => sum + each, 0);
  return shared < LEAST_SHARE * Math.sqrt(chiefWeight(a) * chiefWeight(b)) ? 0 : shared;
}

function chiefWeight({ matters }: PracticeCard): number {
  return Math.max(0, ...matters.map(({ weight }) => weight));
}
