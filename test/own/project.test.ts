import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  type SubjectRef,
  addedFact,
  addedItem,
  approved,
  rejected,
  replacedFact,
  retopicked,
  saidAbsent,
} from '#own/edits.ts';
import type { NoticeLog } from '#own/log.ts';
import type { ProjectGrade } from '#own/masked.ts';
import { NO_PLACE } from '#dataset/place.ts';
import { openedProject, projectFile, type OpenedProject, type ProjectNotice } from '#own/project.ts';
import { restored } from '#own/restored.ts';
import { reviewOf, type Review } from '#own/review.ts';
import { isWordless } from '#own/wordless.ts';
import { notice } from '../support/notice.ts';
import { edited, factRefs, given, ownNotice, STAMP } from '../support/review.ts';

const RESULTS = [
  '反馈的12个问题已完成整改10个。',
  '给予党内警告2人,诫勉谈话3人。',
  '清退资金3.5万元,建立制度0项。',
  '召开专题会议5次,逐项研究。',
];
const PERSON = notice({
  results: '反馈的12个问题已完成整改10个,给予党内警告2人。',
  items: ['由镇党委书记李某某牵头,追回资金1.2万元。', '对各站所台账逐一核对。'],
  contact: '联系电话:0000-1234567;电子邮箱:qinghe@example.cn。',
});

type Move = readonly [op: number, fact: number, value: number];

function moved(review: Review, [op, n, value]: Move): Review {
  const ids = [...review.now.facts.keys()];
  const id = ids[n % ids.length] ?? '';
  const fact = review.now.facts.get(id)?.now;
  const item = [...review.now.items.keys()][n % 2] ?? '';
  const stamp = { ...STAMP, note: ['镇党委书记李某某说的', '', null][value] ?? null };
  const log = [
    () => approved(review, factRefs(review).slice(0, n), stamp),
    () => rejected(review, [{ of: 'fact' as const, id }], stamp),
    () => (fact ? replacedFact(review, id, given(fact, { value }), stamp) : 'not_there'),
    () => (fact ? addedFact(review, given(fact, { indicator: 'party_warning', value }), stamp) : 'not_there'),
    () => saidAbsent(review, 'loss_averted', stamp),
    () => retopicked(review, item, ['discipline', 'style'].slice(0, value), stamp),
    () =>
      addedItem(
        review,
        { quote: '组织班子成员', start: review.read.text?.indexOf('组织班子成员') ?? 0, topics: [] },
        stamp,
      ),
  ][op]?.();
  return Array.isArray(log) ? reviewOf(review.read, log) : review;
}

const GRADES: readonly ProjectGrade[] = ['facts', 'quotes', 'texts'];
const sha = (n: number) => String(n).padStart(64, '0');
const projects = fc.array(
  fc.tuple(
    fc.subarray(RESULTS, { minLength: 1 }),
    fc.constantFrom('青禾/通报.txt', '石桥镇党委书记李某某.txt', '=1+1.txt'),
    fc.array(fc.tuple(fc.nat(6), fc.nat(9), fc.nat(2)), { maxLength: 6 }),
  ),
  { maxLength: 3 },
);

function noticesOf(all: readonly (readonly [readonly string[], string, readonly Move[]])[]): ProjectNotice[] {
  return all.map(([results, path, moves], n) => {
    const known = ownNotice(notice({ results: results.join('') }), path, sha(n));
    const place = { ...NO_PLACE, zone_zh: '青禾园区', source_url: 'https://a.example/1' };
    const read = moves.length % 2 === 0 ? known : { ...known, place };
    return moves.reduce(moved, reviewOf(read, []));
  });
}

async function open(bytes: Uint8Array): Promise<OpenedProject> {
  const project = await openedProject(bytes);
  if (!project) throw new Error('no project');
  return project;
}

const REVIEWED = [
  edited(
    reviewOf(ownNotice(), []),
    rejected(reviewOf(ownNotice(), []), factRefs(reviewOf(ownNotice(), [])).slice(0, 1), STAMP),
  ),
];
const WHOLE = await projectFile(REVIEWED, 'texts', 'v1');

describe('a project file', () => {
  test('saved, opened and saved again has the same bytes, in every grade', async () => {
    await fc.assert(
      fc.asyncProperty(projects, fc.constantFrom(...GRADES), async (all, grade) => {
        const bytes = await projectFile(noticesOf(all), grade, 'v1');
        const { notices, problems } = await open(bytes);
        expect(problems).toEqual([]);
        expect(notices).toHaveLength(all.length);
        expect(await projectFile(notices, grade, 'v1')).toEqual(bytes);
      }),
      { numRuns: 20 },
    );
  });

  test('gives back the places of its notices, without what could not be published', async () => {
    const place = { ...NO_PLACE, zone_zh: '青禾园区', source_url: 'javascript:alert(1)' };
    const bytes = await projectFile([{ read: { ...ownNotice(), place }, log: [] }], 'facts', 'v1');
    const { notices } = await open(bytes);
    expect(notices[0]?.read.place).toEqual({ ...place, source_url: null });
  });

  test('with texts gives back the very notices and logs', async () => {
    const { notices } = await open(WHOLE);
    expect(notices).toEqual(REVIEWED.map(({ read, log }) => ({ read, log })));
  });

  test('begins with a descriptor that has the format, the version and the hash of every other file', async () => {
    const files = unzipSync(WHOLE);
    const names = Object.keys(files);
    const { project, resources } = JSON.parse(strFromU8(files['datapackage.json']!)) as {
      readonly project: object;
      readonly resources: readonly { readonly path: string; readonly hash: string }[];
    };
    expect(project).toEqual({ format: 1, program: 'v1', grade: 'texts' });
    expect(names).toEqual(['datapackage.json', ...resources.map(({ path }) => path)]);
    expect(resources.every(({ hash }) => /^sha256:[0-9a-f]{64}$/u.test(hash))).toBe(true);
  });

  test('without texts holds no text, no name and no contact, and figures alone no quote', async () => {
    const read = ownNotice(PERSON, '镇党委书记李某某/通报.txt');
    const review = edited(
      reviewOf(read, []),
      approved(reviewOf(read, []), factRefs(reviewOf(read, [])), { ...STAMP, note: '镇党委书记李某某说的' }),
    );
    for (const grade of ['facts', 'quotes'] as const) {
      const files = unzipSync(await projectFile([review], grade, 'v1'));
      const all = Object.values(files)
        .map((bytes) => strFromU8(bytes))
        .join('');
      expect(Object.keys(files).filter((name) => name.startsWith('texts/'))).toEqual([]);
      for (const words of ['李某某', '1234567', 'qinghe@', '欢迎广大干部群众'])
        expect(all).not.toContain(words);
      expect(all.includes('党内警告2人')).toBe(grade === 'quotes');
      const { notices } = await open(await projectFile([review], grade, 'v1'));
      expect(notices[0]?.read.text).toBeNull();
      expect(notices[0]?.read.record.facts.every(isWordless)).toBe(grade === 'facts');
      expect(notices[0]?.read.record.facts.map(({ value }) => value)).toEqual(
        read.record.facts.map(({ value }) => value),
      );
    }
  });

  test('without words gives all decisions back once the text is there', async () => {
    await fc.assert(
      fc.asyncProperty(projects, fc.constantFrom<ProjectGrade>('facts', 'quotes'), async (all, grade) => {
        const saved = noticesOf(all);
        const { notices } = await open(await projectFile(saved, grade, 'v1'));
        for (const [n, { read, log }] of saved.entries()) {
          const bare = notices[n]!;
          expect(reviewOf(bare.read, bare.log).orphans).toEqual([]);
          const again = reviewOf(read, restored(bare.log, read));
          const withoutNotes = (entries: NoticeLog) => entries.map((entry) => ({ ...entry, note: null }));
          expect(withoutNotes(again.log)).toEqual(withoutNotes(log));
          expect(again.orphans).toEqual([]);
        }
      }),
      { numRuns: 12 },
    );
  });
});

/** The whole project with some files in place of its own; null leaves one out. */
function changed(files: Readonly<Record<string, string | null>>): Uint8Array {
  const all = { ...unzipSync(WHOLE) };
  for (const [name, content] of Object.entries(files)) {
    if (content === null) delete all[name];
    else all[name] = strToU8(content);
  }
  return zipSync(all);
}

const TEXT = `texts/${'a'.repeat(64)}.txt`;
const said = ({ problems }: OpenedProject) => problems.map(({ part, why, n }) => `${part} ${why} ${n}`);
const partOf = (name: string) => strFromU8(unzipSync(WHOLE)[name]!);

test('decisions on a text of short lines come back with it as well', async () => {
  const text = notice({ results: RESULTS.join('') }).replaceAll(/([^\n]{24})(?=[^\n])/gu, '$1\n');
  const read = ownNotice(text);
  expect(read.record.facts.some(({ quote }) => quote.includes('\n'))).toBe(true);
  const fresh = reviewOf(read, []);
  const review = edited(fresh, approved(fresh, [...factRefs(fresh), ...outlineRefs(fresh)], STAMP));
  const { notices } = await open(await projectFile([review], 'facts', 'v1'));
  const again = reviewOf(read, restored(notices[0]?.log ?? [], read));
  expect(again.orphans).toEqual([]);
  expect(again.log).toEqual(review.log);
});

function outlineRefs({ now }: Review): readonly SubjectRef[] {
  const items = [...now.items.keys()].map((id) => ({ of: 'item', id }) as const);
  return [...items, ...[...now.measures.keys()].map((id) => ({ of: 'measure', id }) as const)];
}

describe('a damaged project file', () => {
  test('without a part says which, and the others are read', async () => {
    const without = await open(changed({ 'logs.ndjson': null, [TEXT]: null }));
    expect(said(without)).toEqual(['logs.ndjson missing 0', `${TEXT} missing 0`]);
    expect(without.notices[0]).toMatchObject({ log: [], read: { text: null, path: '青禾/通报.txt' } });
    expect(said(await open(changed({ 'records.ndjson': null })))).toEqual([
      'records.ndjson missing 0',
      'logs.ndjson lines 1',
    ]);
  });

  test('says which part was changed or is not known, and which lines cannot be read', async () => {
    const logs = `${partOf('logs.ndjson')}{"op":"approve"}\nno JSON\n`;
    const project = await open(changed({ 'logs.ndjson': logs, 'more.ndjson': '' }));
    expect(said(project)).toEqual(['logs.ndjson changed 0', 'more.ndjson unknown 0', 'logs.ndjson lines 2']);
    expect(project.notices[0]?.log).toEqual(REVIEWED[0]?.log);
  });

  test('of a newer version is read as far as it is known', async () => {
    const descriptor = partOf('datapackage.json').replace('"format": 1', '"format": 2');
    const project = await open(changed({ 'datapackage.json': descriptor }));
    expect(said(project)).toEqual(['datapackage.json newer 2']);
    expect(project.notices).toHaveLength(1);
  });

  test('has no text whose quotes stand elsewhere', async () => {
    const project = await open(changed({ [TEXT]: `甲${REVIEWED[0]?.read.text}` }));
    expect(said(project)).toEqual([`${TEXT} changed 0`, `${TEXT} no_fit 0`]);
    expect(project.notices[0]?.read.text).toBeNull();
  });

  test('is read as far as it goes if its end is missing, wherever it is cut', async () => {
    const cut = await open(WHOLE.slice(0, WHOLE.length - 700));
    expect(cut.notices).toHaveLength(1);
    expect(cut.problems.length).toBeGreaterThan(0);
    for (let length = 50; length < WHOLE.length; length += 97)
      await expect(openedProject(WHOLE.slice(0, length))).resolves.not.toBeUndefined();
  });

  test('never breaks the reader, whatever byte is another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(WHOLE.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = Uint8Array.from(WHOLE, (byte, i) => (i === at ? byte ^ by : byte));
        const project = await openedProject(bytes);
        for (const { read, log } of project?.notices ?? []) reviewOf(read, log);
      }),
      { numRuns: 80 },
    );
  });
});

test('an ordinary archive is no project', async () => {
  const text = strToU8(notice());
  expect(await openedProject(zipSync({ '甲.txt': text }))).toBeNull();
  expect(
    await openedProject(zipSync({ 'datapackage.json': strToU8('{"name":"x"}'), 'a.txt': text })),
  ).toBeNull();
});
