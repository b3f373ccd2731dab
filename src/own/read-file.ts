import { guarded } from '#dataset/guard.ts';
import { placesFrom } from './places.ts';
import { readDocument } from '#documents/document.ts';
import { kindOfFile } from '#documents/file-kind.ts';
import { DocumentError } from '#documents/problem.ts';
import { extractNotice, NotANoticeError } from '#extraction/extract.ts';
import { hiddenIn, redactText } from '#extraction/redaction.ts';
import type { OwnJob, OwnOutcome } from './outcome.ts';
import { openedProject } from './project.ts';
import { unpacked } from './unpacked.ts';

const SOURCES = /^sources.*\.csv$/iu;

/** Reads one file by its first bytes, whatever its name. Never throws: any problem is an outcome. */
export async function readFile({ path, notice_id, bytes, as }: OwnJob, sha256: string): Promise<OwnOutcome> {
  try {
    const kind = kindOfFile(bytes);
    if (kind === 'zip') {
      const project = await openedProject(bytes);
      return project ? { kind: 'project', ...project } : { kind: 'opened', files: unpacked(bytes, path) };
    }
    if (kind !== 'txt' && kind !== 'html' && kind !== 'pdf' && kind !== 'docx')
      return { kind: 'unreadable', why: kind };
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (kind === 'txt' && SOURCES.test(name)) return await sourcesIn(bytes);
    const { text } = await readDocument(bytes, `file.${kind}`, as);
    const source = { name, url: null, sha256, characters: text.length };
    const read = guarded(extractNotice(text, notice_id, source), text);
    return { kind: 'read', path, text, hidden: hiddenIn(redactText(text)), ...read };
  } catch (error) {
    if (error instanceof NotANoticeError) return { kind: 'other', seems: error.seems };
    return { kind: 'unreadable', why: error instanceof DocumentError ? error.problem : 'failed' };
  }
}

/** Lines that cannot be read cost only themselves. */
async function sourcesIn(bytes: Uint8Array): Promise<OwnOutcome> {
  const problems: string[] = [];
  const { sourceRows } = await import('./source-rows.ts');
  const report = (problem: string) => void problems.push(problem);
  try {
    return { kind: 'sources', places: placesFrom(sourceRows(bytes, report), report), problems };
  } catch (error) {
    return { kind: 'sources', places: new Map(), problems: [(error as Error).message] };
  }
}
