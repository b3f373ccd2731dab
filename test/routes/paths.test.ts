import { expect, test } from 'vitest';
import { langOf, pathIn, currentOf } from '#routes/paths.ts';

test.each([
  ['zh', '/[[lang=lang]]', {}, '/'],
  ['en', '/[[lang=lang]]', { lang: 'en' }, '/en/'],
  ['en', '/[[lang=lang]]/methods', {}, '/en/methods/'],
  ['zh', '/[[lang=lang]]/methods', { lang: 'en' }, '/methods/'],
  ['en', '/[[lang=lang]]/notices/[id]', { id: 'qinghe-2023' }, '/en/notices/qinghe-2023/'],
  ['zh', null, {}, '/'],
] as const)('in %s the page of %s with %o is at %s', (lang, route, params, path) => {
  expect(pathIn(lang, route, params)).toBe(path);
});

test.each([
  ['/methods/', '/methods/', 'page'],
  ['/charts/', '/charts/funds/', 'true'],
  ['/charts/', '/methods/', undefined],
  ['/', '/methods/', undefined],
  ['/', '/', 'page'],
] as const)('%s is current on %s: %s', (page, open, current) => {
  expect(currentOf(page, open, '/')).toBe(current);
});

test('the English overview is not the parent of other pages', () => {
  expect(currentOf('/en/', '/en/methods/', '/en/')).toBeUndefined();
});

test.each([
  ['/', 'zh'],
  ['/nothing/here', 'zh'],
  ['/entry/', 'zh'],
  ['/en', 'en'],
  ['/en/', 'en'],
  ['/en/nothing/here', 'en'],
] as const)('the language of %s is %s', (path, lang) => expect(langOf(path)).toBe(lang));
