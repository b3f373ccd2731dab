import { describe, expect, test } from 'vitest';
import {
  embedPath,
  embedSnippet,
  evidenceLink,
  noscriptLink,
  readEmbed,
  type EmbedState,
} from '#embed/embed-address.ts';
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
  test('is plain by default', () => {
    expect(embedPath(STATE)).toBe('/embed/timeline/');
    expect(embedPath({ ...STATE, lang: 'en' })).toBe('/en/embed/timeline/');
  });

  test('names the frozen version of the data', () => {
    expect(embedPath({ ...STATE, lang: 'en', frozen: '1.0.0-3f2a9c1e' })).toBe(
      '/frozen/1.0.0-3f2a9c1e/en/embed/timeline/',
    );
  });

  test('holds zones, view and appearance in readable form', () => {
    const view = {
      ...EMPTY_VIEW,
      filter: { ...EVERYTHING, zone: ['lakeside-2024', 'hillside-2023'] },
      calendar: true,
    };
    expect(embedPath({ ...STATE, view, theme: 'dark', title: false, isStatic: true })).toBe(
      '/embed/timeline/?v=1&zone=lakeside-2024,hillside-2023&view=calendar&theme=dark&title=off&static=1',
    );
  });

  test('leaves out what the drawing does not use', () => {
    const view = { ...EMPTY_VIEW, evidence: ['n.1'], sort: { column: 'zone', descending: false } };
    expect(embedPath({ ...STATE, view })).toBe('/embed/timeline/');
  });

  test('narrows like a pick in another chart, not like one in its own', () => {
    const pick = { from: 'counts', facet: 'zone', value: 'lakeside-2024' } as const;
    expect(embedPath({ ...STATE, view: { ...EMPTY_VIEW, pick } })).toBe(
      '/embed/timeline/?v=1&zone=lakeside-2024',
    );
    expect(embedPath({ ...STATE, chart: 'counts', view: { ...EMPTY_VIEW, pick } })).toBe('/embed/counts/');
  });

  test('parses back to the options it was built from', () => {
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

  test('can narrow to a province', () => {
    const view = { ...EMPTY_VIEW, filter: { ...EVERYTHING, province: ['湖滨省'] } };
    const { search } = new URL(embedPath({ ...STATE, view }), 'https://site.example');
    expect(new URLSearchParams(search).get('province')).toBe('湖滨省');
    expect(readEmbed(search, KNOWN)).toMatchObject({ view, remarks: [] });
  });

  test('may hold unknown parameters', () => {
    const { view, theme, remarks } = readEmbed('?theme=sepia&zone=nowhere&colour=red', KNOWN);
    expect({ view, theme }).toEqual({ view: EMPTY_VIEW, theme: 'auto' });
    expect(remarks).toEqual([
      { kind: 'parameter', name: 'colour' },
      { kind: 'value', name: 'zone', value: 'nowhere' },
    ]);
  });
});

describe('the snippet', () => {
  const height = [
    { from: 0, lines: [[200, 150]] },
    { from: 692, lines: [[260, 50]] },
  ] as const;
  const snippet = (own: Partial<EmbedState> = {}, resizer = false) =>
    embedSnippet({
      site: 'https://site.example',
      state: { ...STATE, ...own },
      title: '等了 "120" 天 <最长>',
      description: '湖畔园区：120 天；山麓园区：97 天。',
      height,
      resizer,
    });

  test('is a frame with a name and a height', () => {
    const text = snippet();
    expect(text).toContain('src="https://site.example/embed/timeline/"');
    expect(text).toContain('title="等了 &quot;120&quot; 天 &lt;最长&gt;"');
    expect(text).toMatch(/width:100%.*min-height:740px;min-height:max\(.*aspect-ratio:1600\/1060/u);
    expect(text).not.toContain('<script');
  });

  test('has the resizing script only on request', () => {
    expect(snippet({}, true)).toContain('<script src="https://site.example/embed/resize.js" async></script>');
  });

  test('has the long text where only screen readers find it', () => {
    const [, id] = /aria-describedby="([\w.-]+)"/u.exec(snippet()) ?? [];
    expect(snippet()).toContain(`<p id="${id}" hidden>湖畔园区：120 天；山麓园区：97 天。</p>`);
  });

  test('can stand twice on a page, in different views', () => {
    const view = { ...EMPTY_VIEW, calendar: true };
    const idIn = (text: string) => /<p id="(.+?)"/u.exec(text)?.[1];
    expect(idIn(snippet({ view }))).not.toBe(idIn(snippet()));
  });

  test('has a headline that links to the chart as narrowed', () => {
    const view = { ...EMPTY_VIEW, filter: { ...EVERYTHING, zone: ['lakeside-2024'] } };
    const state = { ...STATE, view, lang: 'en' } as const;
    expect(evidenceLink({ site: 'https://site.example', state, title: 'Longest' })).toBe(
      '<a href="https://site.example/en/charts/timeline/?v=1&amp;zone=lakeside-2024">Longest · Duizhao</a>',
    );
  });

  test('has a separate link for pages without script', () => {
    expect(noscriptLink({ site: 'https://site.example', state: STATE, title: '标题' })).toBe(
      '<noscript><p><a href="https://site.example/charts/timeline/">标题 · 整改对照</a></p></noscript>',
    );
  });
});
