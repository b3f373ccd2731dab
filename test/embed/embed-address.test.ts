import { describe, expect, test } from 'vitest';
import { embedPath, embedSnippet, noscriptLink, readEmbed, type EmbedState } from '#embed/embed-address.ts';
import { EMPTY_VIEW } from '#view/view.ts';
import { EVERYTHING, perFacet } from '#queries/filter.ts';

const STATE: EmbedState = {
  chart: 'timeline',
  lang: 'zh',
  view: EMPTY_VIEW,
  theme: 'auto',
  title: true,
  isStatic: false,
  frozen: null,
};

const KNOWN = {
  ...perFacet(() => new Set<string>()),
  zone: new Set(['lakeside-2024', 'hillside-2023']),
  level: new Set(['county']),
  kind: new Set(['xuncha']),
  year: new Set(['2024']),
  province: new Set(['湖滨省']),
};

describe('the address of an embed', () => {
  test('is plain where nothing is asked of it', () => {
    expect(embedPath(STATE)).toBe('/embed/timeline/');
    expect(embedPath({ ...STATE, lang: 'en' })).toBe('/en/embed/timeline/');
  });

  test('names the version of the data that it keeps', () => {
    expect(embedPath({ ...STATE, lang: 'en', frozen: '1.0.0-3f2a9c1e' })).toBe(
      '/frozen/1.0.0-3f2a9c1e/en/embed/timeline/',
    );
  });

  test('holds zones, view and looks so that a person can read them', () => {
    const view = {
      ...EMPTY_VIEW,
      filter: { ...EVERYTHING, zone: ['lakeside-2024', 'hillside-2023'] },
      calendar: true,
    };
    expect(embedPath({ ...STATE, view, theme: 'dark', title: false, isStatic: true })).toBe(
      '/embed/timeline/?v=1&zone=lakeside-2024,hillside-2023&view=calendar&theme=dark&title=off&static=1',
    );
  });

  test('leaves out what a drawing does not show', () => {
    const view = { ...EMPTY_VIEW, evidence: ['n.1'], sort: { column: 'zone', descending: false } };
    expect(embedPath({ ...STATE, view })).toBe('/embed/timeline/');
  });

  test('narrows as a pick in another chart does, not as one of its own', () => {
    const pick = { from: 'counts', facet: 'zone', value: 'lakeside-2024' } as const;
    expect(embedPath({ ...STATE, view: { ...EMPTY_VIEW, pick } })).toBe(
      '/embed/timeline/?v=1&zone=lakeside-2024',
    );
    expect(embedPath({ ...STATE, chart: 'counts', view: { ...EMPTY_VIEW, pick } })).toBe('/embed/counts/');
  });

  test('is read back as it was written', () => {
    const view = { ...EMPTY_VIEW, filter: { ...EVERYTHING, year: ['2024'] }, by: 'level' as const };
    const written = embedPath({ ...STATE, view, theme: 'light', title: false });
    expect(readEmbed(new URL(written, 'https://site.example').search, KNOWN)).toEqual({
      view,
      theme: 'light',
      title: false,
      isStatic: false,
      remarks: [],
    });
  });

  test('can be narrowed to a province', () => {
    const view = { ...EMPTY_VIEW, filter: { ...EVERYTHING, province: ['湖滨省'] } };
    const { search } = new URL(embedPath({ ...STATE, view }), 'https://site.example');
    expect(new URLSearchParams(search).get('province')).toBe('湖滨省');
    expect(readEmbed(search, KNOWN)).toMatchObject({ view, remarks: [] });
  });

  test('may hold what nobody knows', () => {
    const { view, theme, remarks } = readEmbed('?theme=sepia&zone=nowhere&colour=red', KNOWN);
    expect({ view, theme }).toEqual({ view: EMPTY_VIEW, theme: 'auto' });
    expect(remarks).toEqual([
      { kind: 'parameter', name: 'colour' },
      { kind: 'value', name: 'zone', value: 'nowhere' },
    ]);
  });
});

describe('the snippet', () => {
  const height = { page: 692, narrow: [[200, 150]], wide: [[260, 50]] } as const;
  const snippet = (own: Partial<EmbedState> = {}, resizer = false) =>
    embedSnippet({
      site: 'https://site.example',
      state: { ...STATE, ...own },
      title: '等了 "120" 天 <最长>',
      height,
      resizer,
    });

  test('is a frame with a name, a height and a link for those who see no frame', () => {
    const text = snippet();
    expect(text).toContain('src="https://site.example/embed/timeline/"');
    expect(text).toContain('title="等了 &quot;120&quot; 天 &lt;最长&gt;"');
    expect(text).toMatch(/width:100%.*min-height:740px;min-height:max\(.*aspect-ratio:1600\/1060/u);
    expect(text).toContain('<p><a href="https://site.example/charts/timeline/">');
    expect(text).not.toContain('<script');
  });

  test('brings the script that fits the frame only where it is asked for', () => {
    expect(snippet({}, true)).toContain('<script src="https://site.example/embed/resize.js" async></script>');
  });

  test('leads to the chart as it is narrowed', () => {
    const view = { ...EMPTY_VIEW, filter: { ...EVERYTHING, zone: ['lakeside-2024'] } };
    expect(snippet({ view, lang: 'en' })).toContain(
      'href="https://site.example/en/charts/timeline/?v=1&amp;zone=lakeside-2024"',
    );
  });

  test('has its link for pages without script apart', () => {
    expect(noscriptLink({ site: 'https://site.example', state: STATE, title: '标题' })).toBe(
      '<noscript><p><a href="https://site.example/charts/timeline/">标题 · 整改对照</a></p></noscript>',
    );
  });
});
