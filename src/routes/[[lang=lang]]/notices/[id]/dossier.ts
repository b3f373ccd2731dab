import type { InstrumentRow } from '#queries/instruments.ts';
import type { ItemRow } from '#queries/items.ts';
import type { MeasureRow } from '#queries/measures.ts';
import type { IndicatorBlock } from '#database/indicators.ts';
import type { FactRow } from '#queries/facts.ts';

/** A figure with those that its bracket or 其中 lists. */
export interface FigureNode {
  readonly fact: FactRow;
  readonly parts: readonly FigureNode[];
}

export interface FigureGroup {
  readonly block: IndicatorBlock;
  readonly figures: readonly FigureNode[];
}

/** In the order of the dossier. What is no result comes last. */
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

/** The overall results of a notice by what they are about. What is told inside one item is not among them. */
export function overallGroups(facts: readonly FactRow[]): FigureGroup[] {
  const overall = facts.filter(({ scope }) => scope === 'notice');
  return BLOCKS.map((block) => ({
    block,
    figures: nested(overall.filter((fact) => fact.block === block)),
  })).filter(({ figures }) => figures.length > 0);
}

/** Totals with their parts beneath them; a part whose total is not here stands for itself. */
export function nested(facts: readonly FactRow[]): FigureNode[] {
  const here = new Set(facts.map(({ fact_id }) => fact_id));
  const under = (total: string | null): FigureNode[] =>
    facts
      .filter(({ part_of }) => (part_of !== null && here.has(part_of) ? part_of : null) === total)
      .map((fact) => ({ fact, parts: under(fact.fact_id) }));
  return under(null);
}

/** An item with all that stands in it. */
export interface DossierItem {
  readonly item: ItemRow;
  readonly measures: readonly MeasureRow[];
  readonly instruments: readonly InstrumentRow[];
  readonly figures: readonly FigureNode[];
}

/** A heading with what stands directly under it, and the headings below it. */
export interface DossierSection {
  /** Empty for items that stand under no heading. */
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

/** The rectification part as its notice lays it out. Headings that are printed twice, apart, stay apart. */
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

/** Figures told inside an item that the outline does not have: shown apart, so that none is lost. */
export function unplaced({ items, facts }: Pick<Rows, 'items' | 'facts'>): FigureNode[] {
  const known = new Set(items.map(({ item_id }) => item_id));
  return nested(facts.filter((fact) => fact.scope === 'item' && !known.has(fact.item_id ?? '')));
}

/** Where one stands in the text order, and what comes before and after; null where the fact is not of this notice. */
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
