import type { Lang } from '#messages/lang.ts';
import type { DefinitionRow } from '#queries/definitions.ts';
import type { ForbiddenSumRow } from '#queries/forbidden-sums.ts';
import type { WordingRow } from '#queries/wordings.ts';
import type { ChartId } from '#view/chart-ids.ts';

/** What a chart counts and what it leaves out, in words. */
export interface ChartScope {
  readonly name: string;
  readonly counted: readonly string[];
  readonly excluded: readonly string[];
  /** What must not be added, beside the sums that the code tables forbid. */
  readonly neverAdded: readonly string[];
}

export interface ChartDefinition {
  readonly scope: Readonly<Record<Lang, ChartScope>>;
}

/** A figure of the chart, with its meaning and the words it was read from. */
export interface DefinedFigure {
  readonly code: string;
  readonly label: string;
  readonly meaning: string;
  readonly wordings: readonly WordingRow[];
}

/** The figures that the data hold, in the order of the code tables. */
export function definedFigures(
  wordings: readonly WordingRow[],
  definitions: readonly DefinitionRow[],
  lang: Lang,
): DefinedFigure[] {
  return definitions.flatMap((row) => {
    const own = wordings.filter(({ indicator }) => indicator === row.code);
    if (own.length === 0) return [];
    const [label, meaning] =
      lang === 'zh' ? [row.label_zh, row.definition_zh] : [row.label_en, row.definition_en];
    return [{ code: row.code, label, meaning, wordings: own }];
  });
}

/** The forbidden sums of which at least two figures are here. */
export function forbiddenAmong(
  sums: readonly ForbiddenSumRow[],
  codes: ReadonlySet<string>,
): ForbiddenSumRow[] {
  const here = (joined: string) => joined.split(';').filter((code) => codes.has(code)).length;
  return sums.filter(({ codes: own, others }) =>
    others === null ? here(own) > 1 : here(own) > 0 && here(others) > 0,
  );
}

/** Loaded one by one, because definitions are long and only needed on a chart's page and in its archive. */
const DEFINITIONS = import.meta.glob<ChartDefinition>('/src/charts/*/definition.ts', {
  import: 'definition',
});

export async function loadDefinition(id: ChartId): Promise<ChartDefinition> {
  const load = DEFINITIONS[`/src/charts/${id}/definition.ts`];
  if (!load) throw new Error(`no definition: ${id}`);
  return load();
}
