import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { NoticeRecord } from '#extraction/record.ts';
import { guard, guarded } from '#dataset/guard.ts';
import { NO_PLACE } from '#dataset/place.ts';
import { recordRows } from '#dataset/record-rows.ts';
import { RECORD_TABLES } from '#dataset/schema.ts';
import { writableRows } from '#dataset/writable.ts';
import { read } from '../support/notice.ts';

const FOLDER = 'test/fixtures/unseen-g/';
const NOTICES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) =>
    readFileSync(FOLDER + name, 'utf8')
      .replace(/^\ufeff/u, '')
      .replaceAll('\r\n', '\n'),
  );

const UNITS = '[年月日号时个项条件家次轮场份起宗期批所处户笔人名位元万亿千百余多类%]';

function figures({ facts }: NoticeRecord): string[] {
  return facts.map(({ indicator, value, date, state, approx, scope }) =>
    [indicator, value ?? date, state, approx, scope].join(' '),
  );
}

/** The share of the facts of `plain` that `dressed` also has, and of those of `dressed` that `plain` has. */
function alike(plain: string, dressed: string): { kept: number; of: number; invented: number } {
  const before = figures(read(plain));
  const rest = [...before];
  let invented = 0;
  for (const figure of figures(read(dressed))) {
    const at = rest.indexOf(figure);
    if (at >= 0) rest.splice(at, 1);
    else invented += 1;
  }
  return { kept: before.length - rest.length, of: before.length, invented };
}

function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? [''])
    .join('\n');
}

const beside = (blank: string) => (text: string) =>
  text
    .replaceAll(/(?<=\p{Script=Han})(?=\d)/gu, blank)
    .replaceAll(new RegExp(`(?<=\\d)(?=${UNITS})`, 'gu'), blank);

const DRESSES: readonly (readonly [string, number, (text: string) => string])[] = [
  ['blanks beside digits', 0.995, beside(' ')],
  ['no-break blanks beside digits', 0.995, beside('\u00a0')],
  ['ideographic blanks beside digits', 0.995, beside('\u3000')],
  ['zero-width blanks beside digits', 0.995, beside('\u200b')],
  ['word joiners beside digits', 0.995, beside('\u2060')],
  ['marks of direction beside digits', 0.995, beside('\u200e')],
  ['zero-width blanks everywhere', 0.995, (text) => [...text].join('\u200b')],
  [
    'full-width digits and marks',
    0.995,
    (text) => text.replaceAll(/[0-9%]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  ],
  ['CR for line ends', 0.995, (text) => text.replaceAll('\n', '\r')],
  ['line separators for line ends', 0.995, (text) => text.replaceAll('\n', '\u2028')],
  ['hard wraps at 35 characters', 0.97, (text) => wrapped(text, 35)],
  ['hard wraps at 40 characters', 0.97, (text) => wrapped(text, 40)],
  ['hard wraps at 35 characters and blanks beside digits', 0.97, (text) => wrapped(beside(' ')(text), 35)],
  ['hard wraps at 28 characters and no-break blanks', 0.97, (text) => wrapped(beside('\u00a0')(text), 28)],
  [
    'blanks between the thousands of sums',
    0.995,
    (text) => text.replaceAll(/(?<=[^\d.]\d{1,3})(?=\d{3}(?:\.\d+)?万?元)/gu, ' '),
  ],
];

const ROWS = ['facts', 'items', 'measures', 'instruments', 'checks'] as const;

describe('a notice in any of these forms is written whole into the tables', () => {
  test.each(DRESSES)('%s', (_, __, dress) => {
    for (const text of NOTICES) {
      const { record, left } = guarded(read(dress(text)), dress(text));
      const { rows, left: unwritable } = writableRows(RECORD_TABLES, recordRows(record, NO_PLACE));
      expect([...left, ...unwritable]).toEqual([]);
      for (const table of ROWS) expect(rows.get(table)?.length).toBe(record[table].length);
    }
  });
});

describe('a notice in any of these forms gives the same figures', () => {
  test.each(DRESSES)('%s', (_, share, dress) => {
    let [kept, of, invented] = [0, 0, 0];
    for (const text of NOTICES) {
      const dressed = dress(text);
      const found = alike(text, dressed);
      kept += found.kept;
      of += found.of;
      invented += found.invented;
      const record = read(dressed);
      for (const { quote, start, end } of record.facts) expect(dressed.slice(start, end)).toBe(quote);
      guard(record, dressed);
    }
    expect(kept / of).toBeGreaterThanOrEqual(share);
    expect(invented / of).toBeLessThanOrEqual(1 - share);
  });
});
