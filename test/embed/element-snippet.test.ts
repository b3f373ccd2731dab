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
const options = {
  site: 'https://site.test',
  state: STATE,
  title: 'Longest: "A" & <B>',
  description: 'Lakeside: 120 days.',
};

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

  test('loads its script from the site', () => {
    expect(elementSnippet(options)).toContain('src="https://site.test/embed/duizhao-chart.js"');
  });

  test('has the picture of its version until the script runs', () => {
    const html = elementSnippet({ ...options, state: { ...STATE, view: EMPTY_VIEW } });
    expect(html).toContain('<img src="https://site.test/frozen/2.0.0-0a1b2c3d/pictures/timeline-en.svg"');
  });

  test('has no picture if it is drawn otherwise than the picture', () => {
    expect(elementSnippet(options)).not.toContain('<img');
  });

  test('has its long text where only screen readers find it', () => {
    const html = elementSnippet(options);
    const [, id] = /<p id="(.+?)" hidden>Lakeside: 120 days\.<\/p>/u.exec(html) ?? [];
    expect(html).toContain(`described="${id}"`);
  });

  test('escapes markup in its name', () => {
    expect(elementSnippet(options)).toContain('name="Longest: &quot;A&quot; &amp; &lt;B&gt;"');
  });
});
