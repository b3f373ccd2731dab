import { describe, expect, test } from 'vitest';
import { elementSnippet } from '#embed/element-snippet.ts';
import { EMPTY_VIEW } from '#view/view.ts';

const STATE = {
  chart: 'timeline',
  lang: 'en',
  view: { ...EMPTY_VIEW, calendar: true },
  theme: 'dark',
  title: true,
  isStatic: false,
  frozen: '2.0.0-0a1b2c3d',
} as const;
const options = { site: 'https://site.test', state: STATE, title: 'Longest: "A" & <B>' };

describe('a chart as an element', () => {
  test('has its view in attributes', () => {
    const html = elementSnippet(options);
    for (const attribute of [
      'chart="timeline"',
      'lang="en"',
      'frozen="2.0.0-0a1b2c3d"',
      'view="calendar"',
      'theme="dark"',
    ])
      expect(html).toContain(attribute);
  });

  test('is frozen only on request', () => {
    expect(elementSnippet({ ...options, state: { ...STATE, frozen: null } })).not.toContain('frozen');
  });

  test('loads its script from the site and has a link for readers without script', () => {
    const html = elementSnippet(options);
    expect(html).toContain('src="https://site.test/embed/duizhao-chart.js"');
    expect(html).toContain('<noscript>');
  });

  test('escapes markup in its name', () => {
    expect(elementSnippet(options)).toContain('name="Longest: &quot;A&quot; &amp; &lt;B&gt;"');
  });
});
