import type { InstrumentRow } from '#queries/instruments.ts';
import type { ItemRow } from '#queries/items.ts';
import type { MeasureRow } from '#queries/measures.ts';
import type { IndicatorBlock } from '#database/indicators.ts';
import type { FactRow } from '#queries/facts.ts';

/** A figure and the parts listed in its brackets or after 其中. */
export interface FigureNode {
  readonly fact: FactRow;
  readonly parts: readonly FigureNode[];
}

export interface FigureGroup {
  readonly block: IndicatorBlock;
  readonly figures: readonly FigureNode[];
}

/** In display order; what is not a result comes last. */
const BLOCKS: readonly IndicatorBlock[] = [
  'dates',
  'problems',
  'plan',
  'status',
  'output',
  'meetings',
  'process',
  'money',
  'cases',
  'sanctions',
  'other',
  'aside',
];

/** The overall results of a notice by subject, without figures inside a single item. */
export function overallGroups(facts: readonly FactRow[]): FigureGroup[] {
  const overall = facts.filter(({ scope }) => scope === 'notice');
  return BLOCKS.map((block) => ({
    block,
    figures: nested(overall.filter((fact) => fact.block === block)),
  })).filter(({ figures }) => figures.length > 0);
}

/** Totals with their parts beneath them; a part without its total stays at the top level. */
export function nested(facts: readonly FactRow[]): FigureNode[] {
  const here = new Set(facts.map(({ fact_id }) => fact_id));
  const under = (total: string | null): FigureNode[] =>
    facts
      .filter(({ part_of }) => (part_of !== null && here.has(part_of) ? part_of : null) === total)
      .map((fact) => ({ fact, parts: under(fact.fact_id) }));
  return under(null);
}

/** An item and what belongs to it. */
export interface DossierItem {
  readonly item: ItemRow;
  readonly measures: readonly MeasureRow[];
  readonly instruments: readonly InstrumentRow[];
  readonly figures: readonly FigureNode[];
}

/** A heading, the items directly under it, and its subheadings. */
export interface DossierSection {
  /** Empty for items without a heading. */
  readonly heading: string;
  readonly items: readonly DossierItem[];
  readonly sections: readonly DossierSection[];
}

interface Rows {
  readonly items: readonly ItemRow[];
  readonly measures: readonly MeasureRow[];
  readonly instruments: readonly InstrumentRow[];
  readonly facts: readonly FactRow[];
}

/** The rectification part as the notice lays it out. Equal headings that are not adjacent stay separate. */
export function outlineOf(rows: Rows): DossierSection[] {
  const entries = rows.items.map((item) => ({ path: item.path?.split(';') ?? [], own: entry(item, rows) }));
  return sectionsOf(entries, 0);
}

function entry(item: ItemRow, { measures, instruments, facts }: Rows): DossierItem {
  const isHere = ({ item_id }: { readonly item_id: string | null }) => item_id === item.item_id;
  return {
    item,
    measures: measures.filter(isHere),
    instruments: instruments.filter(isHere),
    figures: nested(facts.filter((fact) => fact.scope === 'item' && isHere(fact))),
  };
}

interface Entry {
  readonly path: readonly string[];
  readonly own: DossierItem;
}

function sectionsOf(entries: readonly Entry[], depth: number): DossierSection[] {
  const groups: Entry[][] = [];
  for (const next of entries) {
    const last = groups.at(-1);
    if (last && last[0]?.path[depth] === next.path[depth]) last.push(next);
    else groups.push([next]);
  }
  return groups.map((group) => ({
    heading: group[0]?.path[depth] ?? '',
    items: group.filter(({ path }) => path.length <= depth + 1).map(({ own }) => own),
    sections: sectionsOf(
      group.filter(({ path }) => path.length > depth + 1),
      depth + 1,
    ),
  }));
}

/** Figures of items that the outline lacks: shown separately, so that none is lost. */
export function unplaced({ items, facts }: Pick<Rows, 'items' | 'facts'>): FigureNode[] {
  const known = new Set(items.map(({ item_id }) => item_id));
  return nested(facts.filter((fact) => fact.scope === 'item' && !known.has(fact.item_id ?? '')));
}

/** The position of a fact in text order, and its neighbours; null if the notice does not have it. */
export function stepsFrom(facts: readonly FactRow[], factId: string | undefined) {
  const at = facts.findIndex(({ fact_id }) => fact_id === factId);
  if (at < 0) return null;
  return {
    place: at + 1,
    of: facts.length,
    before: facts[at - 1]?.fact_id ?? null,
    after: facts[at + 1]?.fact_id ?? null,
  };
}
