import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PackageSource } from '#dataset/datapackage.ts';
import { NO_PLACE } from '#dataset/place.ts';
import { DocumentError } from '#documents/problem.ts';
import { renamed } from '#own/kept-logs.ts';
import { openedProject, type ProjectNotice, type ProjectProblem } from '#own/project.ts';
import { reviewOf } from '#own/review.ts';
import { isWordless } from '#own/wordless.ts';
import type { FromProject } from './arguments.ts';
import { csvOf, sourceOf } from './notice.ts';
import { PlaceBook } from './places.ts';
import { TableFiles } from './table-files.ts';

type Report = (problem: string) => void;

/**
 * Writes the notices of a project file as tables, as they stand after their review; a sources.csv beside the file says where
 * they come from. Returns the exit status: 1 if a part was not as it should be.
 */
export async function runFromProject({ from, out }: FromProject): Promise<number> {
  let problems = 0;
  const report: Report = (problem) => {
    problems += 1;
    process.stderr.write(`${problem}\n`);
  };
  const notices = await noticesIn(from, report);
  if (notices.length > 0) await writeNotices(notices, { from, out }, report);
  return problems > 0 ? 1 : 0;
}

async function noticesIn(from: string, report: Report): Promise<readonly ProjectNotice[]> {
  const name = basename(from);
  try {
    const project = await openedProject(await readFile(from));
    if (!project) report(`${name}: is no project file`);
    else if (project.notices.length === 0) report(`${name}: holds no notice`);
    for (const problem of project?.problems ?? [])
      report(`${name}: ${problem.part} ${WORDS[problem.why](problem)}`);
    return project?.notices ?? [];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!(error instanceof DocumentError) && code === undefined) throw error;
    report(`${name}: ${error instanceof DocumentError ? error.message : `cannot be read (${code})`}`);
    return [];
  }
}

const WORDS: Readonly<Record<ProjectProblem['why'], (problem: ProjectProblem) => string>> = {
  newer: ({ n }) => `was written by a newer version (format ${n}), what is known of it was read`,
  missing: () => 'is missing',
  damaged: () => 'is damaged and cannot be read',
  changed: () => 'was changed after it was saved',
  unknown: () => 'is unknown and was not read',
  lines: ({ n }) => `has ${n} line${n === 1 ? '' : 's'} that cannot be read`,
  no_fit: () => 'does not have the quotes where the figures say, and was not used',
};

async function writeNotices(
  notices: readonly ProjectNotice[],
  { from, out }: Pick<FromProject, 'from' | 'out'>,
  report: Report,
): Promise<void> {
  const places = new PlaceBook(report);
  const tables = new TableFiles(out);
  const sources: PackageSource[] = [];
  let written = 0;
  try {
    const sorted = notices.toSorted((a, b) => (publicId(a) < publicId(b) ? -1 : 1));
    for (const notice of sorted) {
      const notice_id = publicId(notice);
      const { record } = reviewOf(notice.read, notice.log).notice;
      if (record.facts.some(isWordless)) report(`${notice_id}: has no quotes in this file, ▇ stand for them`);
      try {
        const listed = await places.placeOf({ path: from, name: record.source.name, notice_id });
        // A sources.csv beside the file says more than the file itself.
        const place = listed === NO_PLACE ? (notice.read.place ?? NO_PLACE) : listed;
        const shown = renamed(record, record.notice_id, notice_id);
        const { csv, left } = csvOf(shown, place);
        for (const problem of left) report(`${notice_id}: left out, ${problem}`);
        tables.add(csv);
        const source = sourceOf(shown, place);
        if (source) sources.push(source);
        written += 1;
      } catch (error) {
        report(`${notice_id}: cannot be written, ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    if (written > 0) tables.finish(sources);
    else tables.abandon();
  } catch (error) {
    tables.abandon();
    throw error;
  }
}

/** As the notice's file would be read here. */
const publicId = ({ read }: ProjectNotice) => read.record.notice_id.replace(/^own-/u, '');
