import { describe, expect, test } from 'vitest';
import { kindOf, pathOf } from '#routes/kept.ts';

describe('a browser keeps', () => {
  test.each([
    '',
    'en/',
    'charts/',
    'charts/trends/',
    'compare/ideology/',
    'data/',
    'en/exercises/class/',
    'methods/',
    'en/search/',
    'en/notices/',
    'notices/青石-2021/',
  ])('the page /%s', (path) => expect(kindOf(path)).toBe('page'));

  test.each([
    '_app/immutable/nodes/1.abc.js',
    'data/engine/0a1b/duizhao.duckdb',
    'data/exercises/0a1b/questions/type.json',
    'icon.svg',
    'below.css',
  ])('the file /%s', (path) => expect(kindOf(path)).toBe('asset'));
});

test.each([
  'embed/timeline/',
  'en/embed/timeline/',
  'embed/embed.js',
  'frozen/1.0.0-abc/timeline/',
  'oembed/timeline.zh.json',
  'pictures/timeline-zh.png',
  'data/facts.csv',
  'data/duizhao.xlsx',
  '_app/version.json',
  'methods/__data.json',
  'service-worker.js',
  'other-site/',
])('a browser never keeps /%s', (path) => expect(kindOf(path)).toBeNull());

describe('a path is read below the folder of the site', () => {
  const site = new URL('https://host.example/folder/');

  test.each([
    ['https://host.example/folder/methods/?v=1#forms', 'methods/'],
    ['methods/', 'methods/'],
    ['https://host.example/folder/', ''],
  ])('%s', (address, path) => expect(pathOf(address, site)).toBe(path));

  test.each(['https://host.example/methods/', 'https://other.example/folder/methods/'])(
    'there is none outside it: %s',
    (address) => expect(pathOf(address, site)).toBeNull(),
  );
});
