import { spreadsheetCsvOf } from '#dataset/files/spreadsheet-csv.ts';
import { entryText, type Handout } from '#export/basket/handout.ts';

const COLUMNS = [
  'number',
  'kind',
  'zone',
  'name',
  'quote',
  'remarks',
  'details',
  'link',
  'source_number',
  'source',
  'pinned_under',
  'note',
] as const;

/** One row per entry, for spreadsheets. */
export function handoutCsv({ entries, sources, lang }: Handout): string {
  const rows = entries.map((entry, at) => {
    const { kind, zone, name, quote, remarks, lines, links, source, note } = entryText(entry, lang);
    const row: Record<(typeof COLUMNS)[number], string | number | null> = {
      number: at + 1,
      kind,
      zone,
      name,
      quote,
      remarks: remarks.join('\n'),
      details: lines.map(({ label, value }) => (label === '' ? value : `${label}: ${value}`)).join('\n'),
      link: links[0]?.address ?? null,
      source_number: source,
      source: sources.find(({ number }) => number === source)?.citation ?? null,
      pinned_under: entry.pin.kind === 'foreign' ? null : entry.pin.data,
      note,
    };
    return COLUMNS.map((column) => row[column]);
  });
  return spreadsheetCsvOf([COLUMNS, ...rows]);
}
