import type { Lang } from '#messages/lang.ts';
import { type DefinitionGroup, groupOf, GROUPS } from './sections.ts';
import type { Database } from '#database/database.ts';
import { sql } from '#database/sql.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { codeLists, type CodeRow } from '#queries/code-lists.ts';
import { definitions, type DefinitionRow } from '#queries/definitions.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { findings, type FindingRow } from '#queries/findings.ts';
import { forbiddenSums, type ForbiddenSumRow } from '#queries/forbidden-sums.ts';
import { periods, type PeriodRow } from '#queries/periods.ts';
import { zoneName } from '#view/zone.ts';

/** A code with its label in one language. */
export interface Named {
  readonly code: string;
  readonly label: string;
  readonly definition: string;
}

export interface CodeDefinition extends Named {
  readonly family: DefinitionRow['family'];
  readonly form: number | null;
  readonly unit: string | null;
  readonly notices: number;
  readonly facts: number;
  /** As in an address; null if there are none, or too many. */
  readonly fact_ids: string | null;
  /** The forbidden sums it is part of. */
  readonly sums: readonly string[];
}

export interface Sum extends Named {
  readonly codes: readonly string[];
  readonly others: readonly string[];
}

export interface Period
  extends Named, Pick<PeriodRow, 'valid_from' | 'valid_to' | 'level' | 'style' | 'confidence'> {
  readonly kind: string;
  readonly version: string;
  readonly sources: readonly string[];
}

export interface ListedCodes extends Named {
  readonly group: string | null;
}

export interface ListedFinding {
  readonly id: string;
  readonly zone: string;
  readonly finding: string;
}

/** All tables of the page, in one language. */
export interface Methods {
  readonly groups: readonly { readonly group: DefinitionGroup; readonly rows: readonly CodeDefinition[] }[];
  readonly sums: readonly Sum[];
  /** What came of comparing the numbers a notice reports with those it lists. */
  readonly listed: readonly ListedFinding[];
  readonly periods: readonly Period[];
  readonly lists: Readonly<Record<CodeRow['list'], readonly ListedCodes[]>>;
  /** The number of published notices, and of context notices. */
  readonly notices: number;
  readonly context: number;
}

export async function readMethods(database: Database, lang: Lang): Promise<Methods> {
  const rows = await database.query(definitions());
  const sums = (await database.query(forbiddenSums())).map((row) => sumOf(row, lang));
  const codes = await database.query(codeLists());
  const [size = { notices: 0, context: 0 }] = await database.query<{ notices: number; context: number }>(
    sql`SELECT (SELECT count(*) FROM notices)::INTEGER AS notices, (SELECT count(*) FROM context_notices)::INTEGER AS context`,
  );
  return {
    groups: GROUPS.map((group) => ({
      group,
      rows: rows.filter((row) => groupOf(row) === group).map((row) => definitionOf(row, sums, lang)),
    })),
    sums,
    listed: (await database.query(findings(EVERYTHING))).flatMap((row) => listedOf(row, lang)),
    periods: (await database.query(periods())).map((row) => periodOf(row, lang)),
    lists: {
      kinds: listOf(codes, 'kinds', lang),
      levels: listOf(codes, 'levels', lang),
      inspection_types: listOf(codes, 'inspection_types', lang),
      statuses: listOf(codes, 'statuses', lang),
      topics: listOf(codes, 'topics', lang),
      measure_types: listOf(codes, 'measure_types', lang),
    },
    ...size,
  };
}

function definitionOf(row: DefinitionRow, sums: readonly Sum[], lang: Lang): CodeDefinition {
  const { code, family, form, unit, notices, facts, fact_ids } = row;
  const own = sums.filter((sum) => sum.codes.includes(code) || sum.others.includes(code));
  return {
    ...named(row, lang),
    family,
    form,
    unit,
    notices,
    facts,
    fact_ids,
    sums: own.map((sum) => sum.code),
  };
}

const OF_LISTS = new Set<string>(INDICATORS.flatMap(({ printed_check }) => printed_check ?? []));

function listedOf(row: FindingRow, lang: Lang): ListedFinding[] {
  if (!OF_LISTS.has(row.check) || row.found === null) return [];
  const finding = lang === 'zh' ? row.finding_zh : row.finding_en;
  return [{ id: row.check_id, zone: zoneName(row, lang), finding }];
}

function sumOf(row: ForbiddenSumRow, lang: Lang): Sum {
  return { ...named(row, lang), codes: row.codes.split(';'), others: row.others?.split(';') ?? [] };
}

function periodOf(row: PeriodRow, lang: Lang): Period {
  const { valid_from, valid_to, level, style, confidence } = row;
  return {
    ...named(row, lang),
    valid_from,
    valid_to,
    level,
    style,
    confidence,
    kind: lang === 'zh' ? row.kind_zh : row.kind_en,
    version: lang === 'zh' ? row.version_zh : row.version_en,
    sources: row.source.split(';'),
  };
}

function listOf(codes: readonly CodeRow[], list: CodeRow['list'], lang: Lang): readonly ListedCodes[] {
  return codes
    .filter((row) => row.list === list)
    .map((row) => ({ ...named(row, lang), group: lang === 'zh' ? row.group_zh : row.group_en }));
}

function named(
  row: Pick<CodeRow, 'code' | 'label_zh' | 'label_en' | 'definition_zh' | 'definition_en'>,
  lang: Lang,
): Named {
  const zh = lang === 'zh';
  return {
    code: row.code,
    label: zh ? row.label_zh : row.label_en,
    definition: (zh ? row.definition_zh : row.definition_en) ?? '',
  };
}
