import type { Work } from '#export/citation/work.ts';

/** The kind of work, if not obvious. A chart changes with the data, so it needs a retrieval date; a version does not. */
const KINDS: Readonly<Record<Work['kind'], string>> = {
  dataset: ' [Data set]',
  chart: ' [Chart]',
  notice: '',
};

/** APA, 7th edition. */
export function apa(work: Work): string {
  const title = work.subtitle === null ? work.title : `${work.title}: ${work.subtitle}`;
  const version = work.version === null ? '' : ` (Version ${work.version})`;
  const named = `${title}${version}${KINDS[work.kind]}.`;
  const date = `(${work.issued === null ? 'n.d.' : day(work.issued, work.kind)}).`;
  const head = work.author === null ? `${named} ${date}` : `${ended(work.author)} ${date} ${named}`;
  const address =
    work.kind === 'dataset' ? work.address : `Retrieved ${american(work.accessed)}, from ${work.address}`;
  return `${head} ${address}${work.note === null ? '' : `\n${work.note}`}`;
}

function ended(author: string): string {
  return author.endsWith('.') ? author : `${author}.`;
}

/** A dataset is dated by its year, a page by its day. */
function day(issued: string, kind: Work['kind']): string {
  const [year = '', month, date] = issued.split('-');
  if (kind === 'dataset' || month === undefined) return year;
  return `${year}, ${MONTHS[Number(month) - 1]}${date === undefined ? '' : ` ${Number(date)}`}`;
}

/** A placeholder, as on a page without script, is left as it is. */
function american(iso: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso) ?? [];
  return year === undefined ? iso : `${MONTHS[Number(month) - 1]} ${Number(date)}, ${year}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
