import type { Lang } from '#messages/lang.ts';
import type { ChartScope } from '#charts/definition.ts';
import { inPrint } from '#ui/in-print.ts';
import { FORBIDDEN_SUMS } from '#extraction/vocabulary/forbidden-sums.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { t } from '#messages/message.ts';

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
