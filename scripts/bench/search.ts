/**
 * How fast the search answers, without engine and page: in the published passages, and in 10,000 and 100,000 measures made
 * from the beginnings and ends of published ones. Also prints the size of the index. npm run bench:search
 */
import { brotliCompressSync } from 'node:zlib';
import { openNode } from '#database/node.ts';
import { EVERYTHING } from '#queries/filter.ts';
import { passages, type PassageRow } from '#queries/passages.ts';
import { byNotice } from '#search/groups.ts';
import { find } from '#search/find.ts';
import { kwicLines, sortedBySide } from '#search/kwic.ts';
import { searchableOf, type Searchable } from '#search/passage.ts';
import { searchIndexOf } from '#search/search-index.ts';
import { DATABASE_FILE } from '../build-database.ts';
import { median, row } from './figures.ts';

const COUNTS = [10_000, 100_000];
const QUERIES = ['的', '制度', '会议 学习', '會議', '这些字都不在一起'];
const ROUNDS = 20;

function milliseconds(act: () => unknown): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}

function madeMeasures(published: readonly PassageRow[], count: number): PassageRow[] {
  const measures = published.filter(({ kind }) => kind === 'measure');
  const leadAt = (i: number) => measures[i % measures.length]?.text ?? '';
  return Array.from({ length: count }, (_, i) => {
    const end = leadAt(i + Math.floor(i / measures.length) + 1);
    const text = leadAt(i).slice(0, 20) + end.slice(-20);
    const notice_id = `made-${Math.floor(i / 60)}`;
    return { ...(measures[0] as PassageRow), notice_id, id: `${notice_id}.m${i}`, text };
  });
}

function timed(name: string, searchable: Searchable): void {
  row(name, 'found', 'median ms', 'longest ms', 'KWIC ms');
  for (const query of QUERIES) {
    const answers = Array.from({ length: ROUNDS }, () =>
      milliseconds(() => byNotice(find(searchable, query))),
    );
    const lines = () => sortedBySide(kwicLines(find(searchable, query)), 'left');
    const sorted = Array.from({ length: ROUNDS }, () => milliseconds(lines));
    const figures = [median(answers), Math.max(...answers), median(sorted)].map((each) => each.toFixed(1));
    row(`  ${query}`, find(searchable, query).length, ...figures);
  }
}

const database = await openNode(DATABASE_FILE);
const published = await database.query(passages(EVERYTHING));
await database.close();
const index = searchIndexOf(published);
const written = JSON.stringify(index);
row('index', `${Buffer.byteLength(written)} B`, `${brotliCompressSync(written).length} B brotli`);
row('made ready', `${milliseconds(() => searchableOf(index, 'zh')).toFixed(1)} ms`);
timed(`${published.length} published passages`, searchableOf(index, 'zh'));
for (const count of COUNTS)
  timed(`${count} made measures`, searchableOf(searchIndexOf(madeMeasures(published, count)), 'zh'));
