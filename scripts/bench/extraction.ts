/**
 * How fast notices are read on one core, compared with one pass of a trivial pattern over the same text: notices that are
 * one figure after the other, and notices of the length of the published ones. Two patterns, as trivial ones differ by
 * a factor of six: the engine skips what cannot match.
 */
import { extractNotice } from '#extraction/extract.ts';
import { madeNotice } from './made-notice.ts';
import { median, row } from './figures.ts';

const NOTICES = 200;
const ROUNDS = 5;
const TRIVIAL: readonly (readonly [string, RegExp])[] = [
  ['every number with a classifier', /\d+[个项条件人次]/gu],
  ['every number', /\d+/gu],
];

function extract(text: string): number {
  const source = { name: '', url: null, sha256: '', characters: text.length };
  return extractNotice(text, 'bench', source).facts.length;
}

function scan(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

function seconds(texts: readonly string[], read: (text: string) => unknown): number {
  const began = performance.now();
  for (const text of texts) read(text);
  return (performance.now() - began) / 1000;
}

function measure(name: string, texts: readonly string[]): void {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const readings = [
    extract,
    ...TRIVIAL.map(
      ([, pattern]) =>
        (text: string) =>
          scan(text, pattern),
    ),
  ];
  for (const read of readings) seconds(texts, read);
  const rounds = Array.from({ length: ROUNDS }, () => readings.map((read) => seconds(texts, read)));
  const [extraction = 0, ...trivial] = readings.map((_, i) => median(rounds.map((round) => round[i] ?? 0)));
  console.log(`extraction, ${texts.length} ${name}, ${megabytes.toFixed(1)} MB, median of ${ROUNDS}`);
  row(
    'extraction',
    `${(megabytes / extraction).toFixed(2)} MB/s`,
    `${((extraction / texts.length) * 1000).toFixed(2)} ms a notice`,
  );
  for (const [i, taken] of trivial.entries())
    row(
      TRIVIAL[i]?.[0] ?? '',
      `${(megabytes / taken).toFixed(0)} MB/s`,
      `ratio ${(extraction / taken).toFixed(0)}`,
    );
}

const made = (wordy: boolean) => Array.from({ length: NOTICES }, (_, i) => madeNotice(i, { wordy }));
measure('made notices of the length of real ones', made(true));
measure('made notices of little but figures', made(false));
