import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KEYWORDS, LICENCE } from '#dataset/about.ts';
import { LATEST } from '#dataset/versions.ts';

const FILE = readFileSync('CITATION.cff', 'utf8');
const field = (name: string) => new RegExp(`^${name}: ['"]?([^'"\\n]*)['"]?$`, 'mu').exec(FILE)?.[1];

test('CITATION.cff has the fields its format requires', () => {
  expect(field('cff-version')).toBe('1.2.0');
  for (const name of ['message', 'title', 'type']) expect(field(name)).toBeTruthy();
  expect(FILE).toMatch(/^authors:\n {2}- name: .+$/mu);
});

test('CITATION.cff names the latest version and its date', () => {
  expect(field('version')).toBe(LATEST.version);
  expect(field('date-released')).toBe(LATEST.date);
});

test('CITATION.cff names an organisation and no person', () => {
  expect(FILE).not.toMatch(/family-names|given-names|orcid|email/u);
});

test('CITATION.cff has the licence and keywords of the dataset', () => {
  expect(field('license')).toBe(LICENCE.name);
  expect([...FILE.matchAll(/^ {2}- (?!name)(.+)$/gmu)].map(([, word]) => word)).toEqual(KEYWORDS);
});
