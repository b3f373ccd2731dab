import { zip } from '#dataset/files/zip.ts';
import type { Place } from '#dataset/place.ts';
import { wholePlace } from './places.ts';
import type { NoticeRecord } from '#extraction/record.ts';
import { hiddenIn, redactText } from '#extraction/redaction.ts';
import { isWholeEntry } from './kept-logs.ts';
import type { LogEntry, NoticeLog } from './log.ts';
import { masked, maskedLog, maskedRecord, type ProjectGrade } from './masked.ts';
import type { OwnNotice } from './outcome.ts';
import { beginsAsProject, projectParts } from './project-parts.ts';
import { isRecord } from './shapes.ts';
import { isTextOf } from './wordless.ts';

/** Raised when an older program could misread a file. */
const FORMAT = 1;

/** A notice as read by the program, with all that a person decided. */
export interface ProjectNotice {
  readonly read: OwnNotice;
  readonly log: NoticeLog;
}

/** What is wrong with a part of a project file. */
export interface ProjectProblem {
  readonly part: string;
  readonly why: 'newer' | 'missing' | 'damaged' | 'changed' | 'unknown' | 'lines' | 'no_fit';
  /** The format of a newer file; the number of lines. */
  readonly n: number;
}

export interface OpenedProject {
  readonly notices: readonly ProjectNotice[];
  readonly problems: readonly ProjectProblem[];
}

const [DESCRIPTOR, LOGS, NOTICES, RECORDS] = [
  'datapackage.json',
  'logs.ndjson',
  'notices.ndjson',
  'records.ndjson',
] as const;
const textOf = ({ source }: NoticeRecord) => `texts/${source.sha256}.txt`;

/**
 * Packs notices and their logs. The same always give the same bytes, also after they were opened again.
 * @param version of the site
 */
export async function projectFile(
  notices: readonly ProjectNotice[],
  grade: ProjectGrade,
  version: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const shown = notices.map(({ read, log }) => ({
    record: maskedRecord(read.record, grade),
    log: maskedLog(log, grade),
    path: grade === 'texts' ? read.path : masked(read.path),
    left: read.left,
    place: read.place,
    text: grade === 'texts' ? read.text : null,
  }));
  const parts = new Map<string, string>([
    [
      LOGS,
      lines(
        shown.flatMap(({ record: { notice_id, source }, log }) =>
          log.map((entry) => ({ notice_id, sha256: source.sha256, ...entry })),
        ),
      ),
    ],
    [
      NOTICES,
      lines(
        // A place that is not known is left out.
        shown.map(({ record, path, left, place }) => ({
          notice_id: record.notice_id,
          sha256: record.source.sha256,
          path,
          left,
          place,
        })),
      ),
    ],
    [RECORDS, lines(shown.map(({ record }) => record))],
    ...shown
      .flatMap(({ record, text }) => (text === null ? [] : [[textOf(record), text] as const]))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  const bytes = [...parts].map(([path, content]) => [path, new TextEncoder().encode(content)] as const);
  const resources = await Promise.all(bytes.map(async ([path, content]) => resource(path, content)));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'duizhao-project',
    project: { format: FORMAT, program: version, grade },
    resources,
  };
  return zip({ [DESCRIPTOR]: `${JSON.stringify(descriptor, null, 2)}\n`, ...Object.fromEntries(bytes) });
}

async function resource(path: string, content: Uint8Array<ArrayBuffer>): Promise<object> {
  return {
    name: path
      .toLowerCase()
      .replace(/\.\w+$/u, '')
      .replaceAll('/', '-'),
    path,
    format: path.slice(path.lastIndexOf('.') + 1),
    encoding: 'utf-8',
    bytes: content.length,
    hash: await hashOf(content),
  };
}

async function hashOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

const lines = (things: readonly object[]) => things.map((thing) => `${JSON.stringify(thing)}\n`).join('');

/**
 * Reads all of a project file that can be read, and says part by part what cannot. Null for an archive that is none.
 * @throws DocumentError if it unpacks to too much
 */
export async function openedProject(bytes: Uint8Array): Promise<OpenedProject | null> {
  if (!beginsAsProject(bytes)) return null;
  const parts = projectParts(bytes);
  const descriptor = descriptorIn(parts.get(DESCRIPTOR) ?? null);
  if (descriptor === null ? !(parts.has(RECORDS) && parts.has(LOGS)) : descriptor.format === null)
    return null;

  const problems: ProjectProblem[] = [];
  const tell = (part: string, why: ProjectProblem['why'], n = 0) => void problems.push({ part, why, n });
  if (descriptor === null) tell(DESCRIPTOR, 'damaged');
  else if ((descriptor.format ?? 0) > FORMAT) tell(DESCRIPTOR, 'newer', descriptor.format ?? 0);
  const read = await wholeParts(parts, descriptor?.hashes ?? null, tell);

  const records = linesIn(read, RECORDS, isRecord, tell);
  const about = linesIn(read, NOTICES, isAbout, tell);
  const logs = linesIn(read, LOGS, isLine, tell);
  const held = new Set(records.map(({ source }) => source.sha256));
  const lost = logs.filter(({ sha256 }) => !held.has(sha256)).length;
  if (lost > 0) tell(LOGS, 'lines', lost);

  const notices = records.map((record): ProjectNotice => {
    const { path, left, place }: Omit<About, 'sha256'> = about.find(
      ({ sha256 }) => sha256 === record.source.sha256,
    ) ?? { path: record.source.name, left: [] };
    const text = textFor(record, read, tell);
    const hidden = text === null ? [] : hiddenIn(redactText(text));
    const own = logs.filter(({ sha256 }) => sha256 === record.source.sha256);
    const shown = { path, record, text, hidden, left, ...(place && { place: wholePlace(place) }) };
    return { read: shown, log: own.map(entryOf) };
  });
  return { notices, problems };
}

type Tell = (part: string, why: ProjectProblem['why'], n?: number) => void;

interface Descriptor {
  /** Null if the archive is no project. */
  readonly format: number | null;
  readonly hashes: ReadonlyMap<string, string>;
}

/** Null if it cannot be read. */
function descriptorIn(content: Uint8Array | null): Descriptor | null {
  try {
    const { project, resources } = JSON.parse(utf8(content ?? new Uint8Array())) as {
      readonly project?: { readonly format?: unknown };
      readonly resources?: readonly { readonly path: string; readonly hash: string }[];
    };
    const format = typeof project?.format === 'number' ? project.format : null;
    return { format, hashes: new Map((resources ?? []).map(({ path, hash }) => [path, hash])) };
  } catch {
    return null;
  }
}

/** The parts that are whole, also those changed since they were saved. Without a descriptor all are taken as they are. */
async function wholeParts(
  parts: ReadonlyMap<string, Uint8Array | null>,
  hashes: ReadonlyMap<string, string> | null,
  tell: Tell,
): Promise<ReadonlyMap<string, string>> {
  const whole = new Map<string, string>();
  const expected = hashes === null ? [LOGS, NOTICES, RECORDS] : [...hashes.keys()];
  for (const path of expected) if (!parts.has(path)) tell(path, 'missing');
  for (const [path, content] of parts) {
    if (path === DESCRIPTOR) continue;
    if (!isKnown(path) || (hashes !== null && !hashes.has(path))) tell(path, 'unknown');
    else if (content === null) tell(path, 'damaged');
    else {
      const hash = hashes?.get(path);
      if (hash !== undefined && hash !== (await hashOf(Uint8Array.from(content)))) tell(path, 'changed');
      try {
        whole.set(path, utf8(content));
      } catch {
        tell(path, 'damaged');
      }
    }
  }
  return whole;
}

const isKnown = (path: string) =>
  path === LOGS || path === NOTICES || path === RECORDS || /^texts\/\w+\.txt$/u.test(path);

function utf8(content: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
}

function linesIn<T>(
  parts: ReadonlyMap<string, string>,
  path: string,
  isOne: (given: unknown) => given is T,
  tell: Tell,
): readonly T[] {
  const all = (parts.get(path) ?? '').split('\n').filter((line) => line !== '');
  const good = all.flatMap((line) => {
    try {
      const given: unknown = JSON.parse(line);
      return isOne(given) ? [given] : [];
    } catch {
      return [];
    }
  });
  if (good.length < all.length) tell(path, 'lines', all.length - good.length);
  return good;
}

interface About {
  readonly sha256: string;
  readonly path: string;
  readonly left: readonly string[];
  readonly place?: Place;
}

function isAbout(given: unknown): given is About {
  const { sha256, path, left, place } = (given ?? {}) as Partial<About>;
  const isKnown = place === undefined || (typeof place === 'object' && place !== null);
  return typeof sha256 === 'string' && typeof path === 'string' && Array.isArray(left) && isKnown;
}

type LogLine = LogEntry & { readonly notice_id: string; readonly sha256: string };

function isLine(given: unknown): given is LogLine {
  return isWholeEntry(given) && 'sha256' in given;
}

function entryOf(line: LogLine): LogEntry {
  const fields = Object.entries(line).filter(([name]) => name !== 'notice_id' && name !== 'sha256');
  return Object.fromEntries(fields) as unknown as LogEntry;
}

function textFor(record: NoticeRecord, parts: ReadonlyMap<string, string>, tell: Tell): string | null {
  const text = parts.get(textOf(record)) ?? null;
  if (text === null) return null;
  const fits = isTextOf(record, text);
  if (!fits) tell(textOf(record), 'no_fit');
  return fits ? text : null;
}
