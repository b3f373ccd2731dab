import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameInCode, readCode, writeCode } from '#exercises/result-code.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const name = fc.string({ unit: fc.constantFrom(...'小王李A1 ·Ｂー'), maxLength: 20 });
const result = fc.record({
  digest: fc.integer({ min: 0, max: 0xfffff }),
  answers: fc.array(fc.integer({ min: 0, max: 63 }), { maxLength: 20 }),
  name,
});

test('any answers make a code that brings back the same answers', () => {
  fc.assert(
    fc.property(result, (handed) => {
      const code = writeCode(handed);
      expect(readCode(code)).toEqual({ ...handed, name: nameInCode(handed.name) });
      expect(code).toMatch(/^[\dA-HJKMNP-TV-Z]{1,4}(?:-[\dA-HJKMNP-TV-Z]{1,4})*(?: .+)?$/u);
    }),
  );
});

test('seven answers take no more than 24 characters', () => {
  expect(
    writeCode({ digest: 0xfffff, answers: [63, 1, 2, 3, 4, 5, 6], name: '' }).length,
  ).toBeLessThanOrEqual(24);
});

test('it is read as people type it: small letters, blanks for hyphens, O and I for 0 and 1, full width', () => {
  fc.assert(
    fc.property(result, (handed) => {
      const [code = '', ...rest] = writeCode(handed).split(' ');
      const read = readCode(writeCode(handed));
      const typed = [
        code.toLowerCase(),
        code.replaceAll('-', ' '),
        code.replaceAll('-', ''),
        code.replaceAll('0', 'O').replaceAll('1', 'l'),
        code.replaceAll(/[\dA-Z]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
      ];
      for (const each of typed) expect(readCode(`  ${[each, ...rest].join(' ')} `)).toEqual(read);
    }),
  );
});

describe('a damaged code is found out', () => {
  test('whatever one symbol is another', () => {
    fc.assert(
      fc.property(result, fc.nat(), fc.integer({ min: 1, max: 31 }), (handed, place, by) => {
        const [code = '', ...rest] = writeCode(handed).split(' ');
        const places = [...code.matchAll(/[^-]/gu)].map(({ index }) => index);
        const at = places[place % places.length] ?? 0;
        const other = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(at)) + by) % 32);
        const damaged = code.slice(0, at) + other + code.slice(at + 1);
        expect(readCode([damaged, ...rest].join(' '))).toHaveProperty('problem');
      }),
      { numRuns: 500 },
    );
  });

  test('whichever neighbours changed places', () => {
    fc.assert(
      fc.property(result, fc.nat(), (handed, place) => {
        const code = writeCode({ ...handed, name: '' }).replaceAll('-', '');
        const at = place % (code.length - 1);
        const [a = '', b = ''] = code.slice(at, at + 2);
        fc.pre(a !== b);
        expect(readCode(code.slice(0, at) + b + a + code.slice(at + 2))).toHaveProperty('problem');
      }),
    );
  });

  test('if its end is missing, or its name was changed', () => {
    const code = writeCode({ digest: 4711, answers: [1, 2, 3], name: '小王' });
    expect(readCode(code.slice(0, 14))).toEqual({ problem: 'damaged' });
    expect(readCode(code.replace('王', '汪'))).toEqual({ problem: 'damaged' });
    expect(readCode(code.replace(' 小王', ''))).toEqual({ problem: 'damaged' });
  });
});

test.each(['', '小王', '交给老师', 'http://example.org/?v=1'])('%j is no code', (line) => {
  expect(readCode(line)).toEqual({ problem: 'not_a_code' });
});
