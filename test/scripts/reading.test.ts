import { describe, expect, test } from 'vitest';
import { readingPage } from '../../scripts/reading/reading-page.ts';

const FILES = new Set([
  'index.html',
  'en/index.html',
  'en/data/index.html',
  'data/facts.csv',
  'notices/青石-2021/index.html',
]);
const copy = { has: (path: string) => FILES.has(path), site: null };

describe('in a page of the reading copy', () => {
  test.each([
    ['<a href="../../">', 'en/data/index.html', '<a href="../../index.html">'],
    ['<a href="./">', 'index.html', '<a href="index.html">'],
    ['<a href="../data/facts.csv" download>', 'en/index.html', '<a href="../data/facts.csv" download>'],
    ['<a href="./en/?v=1&amp;zone=a#counts">', 'index.html', '<a href="en/index.html#counts">'],
    [
      '<a class="x" href="./notices/%E9%9D%92%E7%9F%B3-2021/#f-a.f1">',
      'index.html',
      '<a class="x" href="notices/%E9%9D%92%E7%9F%B3-2021/index.html#f-a.f1">',
    ],
  ])('%s in %s leads to its file', (tag, path, made) => {
    expect(readingPage(tag, path, copy)).toBe(made);
  });

  test.each(['<a href="#counts">', '<a href="https://host.example/?a=1&amp;b=2">', '<path d="M0 0"/>'])(
    '%s stays as it is',
    (tag) => expect(readingPage(tag, 'index.html', copy)).toBe(tag),
  );

  test('a link to what the copy lacks leads to the published site, or nowhere if none is known', () => {
    const html = '<a href="./embed/funds/">x</a>';
    expect(readingPage(html, 'index.html', { ...copy, site: 'https://host.example/sub' })).toBe(
      '<a href="https://host.example/sub/embed/funds/">x</a>',
    );
    expect(readingPage(html, 'index.html', copy)).toBe('<a>x</a>');
  });

  test('there are no scripts, and none of the controls that need them', () => {
    const html =
      '<p>a<script>if (1 < 2) b()</script></p><link rel="modulepreload" href="x.js"><div class="small needs-script"><div>c</div></div>d';
    expect(readingPage(html, 'index.html', copy)).toBe('<p>a</p>d');
  });

  test('the description for search engines stays', () => {
    const html = '<script type="application/ld+json">{}</script>';
    expect(readingPage(html, 'index.html', copy)).toBe(html);
  });

  test('nothing is said about what the browser keeps', () => {
    const html = '<li><a href="#kept">a</a></li><section id="kept"><section>b</section></section>c';
    expect(readingPage(html, 'data/index.html', copy)).toBe('<li></li>c');
  });

  test('a policy forbids scripts, and no line says that they failed', () => {
    const html = `<html lang="en"><meta http-equiv="content-security-policy" content="default-src 'none'">`;
    expect(readingPage(html, 'index.html', copy)).toBe(
      `<html data-script="none" lang="en"><meta http-equiv="content-security-policy" content="script-src 'none'">`,
    );
  });
});
