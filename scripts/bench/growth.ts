/** How the time for one notice grows with its length: repeated characters, phrases, figures and items. A ratio of 10 is linear. */
import { extractNotice } from '#extraction/extract.ts';
import { row } from './figures.ts';

const LEAD =
  '青禾镇党委关于巡察整改情况的通报\n2023年3月1日至4月28日,县委第三巡察组对青禾镇党委开展了巡察,6月7日反馈了意见。\n';
const SIGNS = ['一', '1', '0', '《', '(', '“', '|', '、', '。', '\n', '1.', '①', '一是', '\ud83d', '\u0000'];
const PHRASES = [
  '反馈',
  '巡察组',
  '其中',
  '万元',
  '2023年',
  '2023年1月',
  '党内警告1人,',
  '问题3个,',
  '清退资金1万元,',
  '对党员进行批评教育,',
  '路1号',
  '\n一、甲',
  '\n问题1:甲',
  '\n•甲。',
  ',开除党籍',
  '(含利息)1万元',
  '、信访件1件',
  '|1|2\n',
];
/** Different each time, so that nothing is merged as a repeat. */
const SENTENCES: readonly (readonly [string, (n: number) => string])[] = [
  ['counts that differ', (n) => `反馈的${n}个问题已完成整改${n}个。\n`],
  ['sums that differ', (n) => `追缴资金${n}元,`],
  ['brackets', (n) => `党纪处分${n}人(党内警告1人,党内严重警告1人),`],
  ['items', (n) => `${(n % 900) + 1}.关于“甲”问题的整改情况。一是学习。二是对2名责任人诫勉谈话。\n`],
];
const SHORT = 10_000;

function filled(write: (n: number) => string, length: number): string {
  const pieces: string[] = [];
  for (let n = 0, size = 0; size < length; n += 1) {
    const piece = write(n);
    pieces.push(piece);
    size += piece.length;
  }
  return LEAD + pieces.join('');
}

function milliseconds(text: string): number {
  const began = performance.now();
  extractNotice(text, 'bench', { name: '', url: null, sha256: '', characters: text.length });
  return performance.now() - began;
}

const repeated = [...SIGNS, ...PHRASES].map((piece) => [JSON.stringify(piece), () => piece] as const);
milliseconds(filled(() => LEAD, SHORT));
console.log(
  `one notice of ${SHORT}, ${SHORT * 10} and ${SHORT * 100} characters: ms, and times the one before`,
);
for (const [name, write] of [...repeated, ...SENTENCES]) {
  const times = [SHORT, SHORT * 10, SHORT * 100].map((length) => milliseconds(filled(write, length)));
  const [, middle = 0, long = 0] = times;
  row(name, ...times.map((time) => time.toFixed(0)), (long / middle).toFixed(1));
}
