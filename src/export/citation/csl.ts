import type { Work } from '#export/citation/work.ts';

const TYPES: Readonly<Record<Work['kind'], string>> = {
  dataset: 'dataset',
  chart: 'figure',
  notice: 'webpage',
};

/** CSL-JSON, which reference managers import: a list of one item, its fields those of the CSL 1.0.2 schema. */
export function csl(work: Work): string {
  const title = work.subtitle === null ? work.title : `${work.title}: ${work.subtitle}`;
  const item = {
    id: work.key,
    type: TYPES[work.kind],
    ...(work.author === null ? {} : { author: [{ literal: work.author }] }),
    title,
    ...(work.issued === null ? {} : { issued: dateParts(work.issued) }),
    ...(work.version === null ? {} : { version: work.version }),
    URL: work.address,
    accessed: dateParts(work.accessed),
    language: work.lang === 'zh' || work.kind === 'notice' ? 'zh-CN' : 'en',
    ...(work.note === null ? {} : { note: work.note }),
  };
  const lines = Object.entries(item).map(([field, value]) => `    "${field}": ${JSON.stringify(value)}`);
  return `[\n  {\n${lines.join(',\n')}\n  }\n]`;
}

/** A placeholder in words is not a date. */
function dateParts(iso: string) {
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(iso)
    ? { 'date-parts': [iso.split('-').map(Number)] }
    : { literal: iso };
}
