import { guarded } from '#dataset/guard.ts';
import { readDocument } from '#documents/document.ts';
import { kindOfFile } from '#documents/file-kind.ts';
import { DocumentError } from '#documents/problem.ts';
import { extractNotice, NotANoticeError } from '#extraction/extract.ts';
import { hiddenIn, redactText } from '#extraction/redaction.ts';
import type { OwnJob, OwnOutcome } from './outcome.ts';
import { openedProject } from './project.ts';
import { unpacked } from './unpacked.ts';

/** Reads one file by its first bytes, whatever its name. Never throws: any problem is an outcome. */
export async function readFile({ path, notice_id, bytes }: OwnJob, sha256: string): Promise<OwnOutcome> {
  try {
    const kind = kindOfFile(bytes);
    if (kind === 'zip') {
      const project = await openedProject(bytes);
      return project ? { kind: 'project', ...project } : { kind: 'opened', files: unpacked(bytes, path) };
    }
    if (kind !== 'txt' && kind !== 'html' && kind !== 'pdf' && kind !== 'docx')
      return { kind: 'unreadable', why: kind };
    const { text } = await readDocument(bytes, `file.${kind}`);
    const name = path.slice(path.lastIndexOf('/') + 1);
    const source = { name, url: null, sha256, characters: text.length };
    const read = guarded(extractNotice(text, notice_id, source), text);
    return { kind: 'read', path, text, hidden: hiddenIn(redactText(text)), ...read };
  } catch (error) {
    if (error instanceof NotANoticeError) return { kind: 'other', seems: error.seems };
    return { kind: 'unreadable', why: error instanceof DocumentError ? error.problem : 'failed' };
  }
}
