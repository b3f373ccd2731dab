import { type ChartScope, loadDefinition } from '#charts/definition.ts';
import type { ChartId } from '#view/chart-ids.ts';
import { STYLES } from '#export/citation/styles.ts';
import { chartWork, type Seen } from '#export/citation/work.ts';
import { ROWS_FILES, type Charting } from '#export/rows/chart-files.ts';
import { readMeText } from '#export/rows/read-me.ts';
import { zip } from '#dataset/files/zip.ts';
import { LATEST } from '#dataset/versions.ts';
import { t } from '#messages/message.ts';
import type { Lang } from '#messages/lang.ts';
import { inPrint } from '#ui/in-print.ts';
import { FORBIDDEN_SUMS } from '#extraction/vocabulary/forbidden-sums.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';

export interface Archived extends Charting {
  readonly id: ChartId;
  readonly seen: Seen;
  readonly query: string;
  /** Pictures by file name. */
  readonly pictures: Readonly<Record<string, string | Uint8Array>>;
}

/** Everything about a chart in one archive with a README. */
export async function chartArchive(archived: Archived): Promise<Uint8Array<ArrayBuffer>> {
  const { id, lang, heading, pictures } = archived;
  const says = await contents(archived);
  const listed = says.map(([path, text]) => [path, text] as const);
  const pictured = Object.keys(pictures).map((path) => [path, t(lang, 'files_picture')] as const);
  const folder = `duizhao-${id}`;
  const files = Object.fromEntries(says.map(([path, , content]) => [`${folder}/${path}`, content]));
  const drawn = Object.entries(pictures).map(([path, content]) => [`${folder}/${path}`, content]);
  return zip({
    [`${folder}/README.md`]: readMeText(heading, [...pictured, ...listed], lang),
    ...Object.fromEntries(drawn),
    ...files,
  });
}

/** Each file with its description. */
async function contents(archived: Archived) {
  const { id, lang, seen, query } = archived;
  const work = chartWork({ id, title: archived.heading.title }, LATEST, seen, lang);
  const { scope } = await loadDefinition(id);
  const cited = (ending: string) =>
    STYLES.filter((style) => style.id === ending).map(({ write }) => write(work));
  return [
    ['rows.csv', t(lang, 'files_csv'), await ROWS_FILES.csv(archived)],
    ['rows.xlsx', t(lang, 'files_xlsx'), await ROWS_FILES.xlsx(archived)],
    ['rows.json', t(lang, 'files_json'), await ROWS_FILES.json(archived)],
    ['rows.parquet', t(lang, 'files_parquet'), await ROWS_FILES.parquet(archived)],
    ['definition.md', t(lang, 'files_definition'), definitionText(scope[lang], codesOf(archived), lang)],
    ['query.sql', t(lang, 'files_query'), query],
    ['citation.txt', t(lang, 'files_citation'), [...cited('gb'), ...cited('apa'), ''].join('\n\n')],
    ['citation.bib', 'BibTeX', [...cited('bibtex'), ''].join('\n')],
    ['citation.csl.json', 'CSL-JSON', [...cited('csl'), ''].join('\n')],
  ] as const;
}

/** Codes of the figures in the table. */
function codesOf({ table, evidence }: Charting): ReadonlySet<string> {
  const facts = table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.fact_ids));
  return new Set(facts.flatMap((id) => evidence.get(id)?.indicator ?? []));
}

/** A chart's definition as Markdown: what counts, what does not, what is never added, and what its figures mean. */
export function definitionText(scope: ChartScope, codes: ReadonlySet<string>, lang: Lang): string {
  return [
    `# ${scope.name} · ${t(lang, 'chart_definition')}`,
    ...part(t(lang, 'chart_counted'), scope.counted),
    ...part(t(lang, 'chart_excluded'), scope.excluded),
    ...part(t(lang, 'chart_never_added'), [...scope.neverAdded, ...forbidden(codes, lang)]),
    ...part(t(lang, 'files_figures'), figures(codes, lang)),
  ].join('\n');
}

function part(heading: string, sentences: readonly string[]): string[] {
  if (sentences.length === 0) return [];
  return ['', `## ${heading}`, '', ...sentences.map((sentence) => `- ${sentence}`)];
}

function figures(codes: ReadonlySet<string>, lang: Lang): string[] {
  return INDICATORS.filter(({ code }) => codes.has(code)).map((row) =>
    lang === 'zh'
      ? `${inPrint(row.label_zh)}（${row.code}）：${inPrint(row.definition_zh)}`
      : `${row.label_en} (${row.code}): ${row.definition}`,
  );
}

/** Why these figures may not be added. */
function forbidden(codes: ReadonlySet<string>, lang: Lang): string[] {
  const here = (listed: readonly string[]) => listed.filter((code) => codes.has(code)).length;
  return FORBIDDEN_SUMS.filter(({ codes: own, others }) =>
    others.length === 0 ? here(own) > 1 : here(own) > 0 && here(others) > 0,
  ).map((sum) => (lang === 'zh' ? inPrint(sum.definition_zh) : sum.definition));
}
