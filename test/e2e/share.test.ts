import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { CHART_IDS } from '#view/chart-ids.ts';
import { LATEST } from '#dataset/versions.ts';
import { siteUrl } from '../../src/routes/site-url.server.ts';
import { BUILD } from '../support/build.ts';

const SITE = siteUrl(process.env['SITE_URL']);

/** Every page meant for search engines: not the 404 page, and not embeds, whose canonical page is that of their chart. */
const PAGES = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split('\\').join('/'))
  .filter((file) => posix.basename(file) === 'index.html' && !/(?:^|\/)(?:embed|frozen)\//u.test(file))
  .sort();

/** The attributes of an element, with its name as `tag`. */
type Element = Readonly<Record<string, string>>;

const heads = new Map<string, readonly Element[]>();

/** The elements of a page's head, each with its attributes. */
function headOf(file: string): readonly Element[] {
  const known = heads.get(file);
  if (known) return known;
  const [html = ''] = readFileSync(join(BUILD, file), 'utf8').split('</head>');
  const read = DomUtils.findAll(() => true, parseDocument(html).children).map(({ name, attribs }) => ({
    ...attribs,
    tag: name,
  }));
  heads.set(file, read);
  return read;
}

const addressOf = (file: string) => `${SITE}/${file.replace(/index\.html$/u, '')}`;
const fileOf = (address: string) => {
  const path = address.slice(SITE.length + 1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};
const meta = (file: string, name: string) =>
  headOf(file)
    .filter((element) => element['property'] === name || element['name'] === name)
    .map((element) => element['content'] ?? '');
const links = (file: string, rel: string) =>
  headOf(file).filter((element) => element['tag'] === 'link' && element['rel'] === rel);
const alternates = (file: string) =>
  Object.fromEntries(
    links(file, 'alternate').flatMap(({ hreflang, href }) => (hreflang && href ? [[hreflang, href]] : [])),
  );

test('there are pages to share in both languages', () => {
  expect(PAGES.length).toBeGreaterThan(30);
  expect(PAGES.filter((file) => file.startsWith('en/'))).toHaveLength(PAGES.length / 2);
});

describe.each(PAGES)('%s', (file) => {
  test('is its own canonical address', () => {
    expect(links(file, 'canonical').map(({ href }) => href)).toEqual([addressOf(file)]);
    expect(meta(file, 'og:url')).toEqual([addressOf(file)]);
  });

  test('has a card with title, description and an existing picture with alternative text', () => {
    for (const name of ['og:title', 'og:description', 'og:image', 'og:image:alt']) {
      expect(meta(file, name), name).toHaveLength(1);
      expect(meta(file, name)[0], name).not.toMatch(/^$|undefined|NaN|\[object/u);
    }
    expect(meta(file, 'twitter:card')).toEqual(['summary_large_image']);
    const [picture = ''] = meta(file, 'og:image');
    expect(picture.startsWith(`${SITE}/`)).toBe(true);
    expect(existsSync(join(BUILD, fileOf(picture))), picture).toBe(true);
  });

  test('states the true size of its picture', () => {
    const png = readFileSync(join(BUILD, fileOf(meta(file, 'og:image')[0] ?? '')));
    expect(String(png.readUInt32BE(16))).toBe(meta(file, 'og:image:width')[0]);
    expect(String(png.readUInt32BE(20))).toBe(meta(file, 'og:image:height')[0]);
  });

  test('names itself and its translation, which names it', () => {
    const own = alternates(file);
    expect(Object.keys(own).sort()).toEqual(['en', 'x-default', 'zh-Hans']);
    expect(own[file.startsWith('en/') ? 'en' : 'zh-Hans']).toBe(addressOf(file));
    const other = fileOf(own[file.startsWith('en/') ? 'zh-Hans' : 'en'] ?? '');
    expect(alternates(other)).toEqual(own);
  });

  test('links to the feed of its language', () => {
    const [feed] = links(file, 'alternate').filter(({ type }) => type === 'application/atom+xml');
    expect(feed?.['href']).toBe(`${SITE}${file.startsWith('en/') ? '/en' : ''}/feed.xml`);
  });
});

test.each(CHART_IDS)('the card of %s says what the chart finds', (chart) => {
  for (const file of [`charts/${chart}/index.html`, `en/charts/${chart}/index.html`]) {
    const document = parseDocument(readFileSync(join(BUILD, file), 'utf8'));
    const [title] = DomUtils.getElementsByTagName('h1', document);
    expect(meta(file, 'og:description')).toEqual([title ? DomUtils.textContent(title) : 'a title']);
  }
});

describe.each(CHART_IDS.flatMap((chart) => [`charts/${chart}/index.html`, `en/charts/${chart}/index.html`]))(
  'the answer for %s',
  (file) => {
    const [link] = links(file, 'alternate').filter(({ type }) => type === 'application/json+oembed');
    const answer = JSON.parse(readFileSync(join(BUILD, fileOf(link?.['href'] ?? '')), 'utf8'));

    test('is of type rich with the frame of its chart at the height stated', () => {
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: meta(file, 'og:description')[0] });
      const [frame] = DomUtils.getElementsByTagName('iframe', parseDocument(answer.html));
      const address = frame?.attribs['src'] ?? '';
      expect(address).toBe(addressOf(file).replace('/charts/', '/embed/'));
      expect(existsSync(join(BUILD, fileOf(address)))).toBe(true);
    });

    test('has an existing thumbnail', () => {
      expect(existsSync(join(BUILD, fileOf(answer.thumbnail_url)))).toBe(true);
    });
  },
);

describe.each(['feed.xml', 'en/feed.xml'])('%s', (file) => {
  const read = () => parseDocument(readFileSync(join(BUILD, file), 'utf8'), { xmlMode: true });
  const texts = (name: string) => DomUtils.getElementsByTagName(name, read()).map(DomUtils.textContent);

  test('has unique absolute addresses for itself and every version', () => {
    const ids = texts('id');
    expect(ids[0]).toBe(`${SITE}/${file}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.startsWith(`${SITE}/`)).toBe(true);
  });

  test('is as new as the latest version', () => {
    const moments = texts('updated');
    expect(moments[0]).toBe(`${LATEST.date}T00:00:00Z`);
    for (const moment of moments) expect(moment).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u);
  });

  test('links to existing places', () => {
    for (const { attribs } of DomUtils.getElementsByTagName('link', read())) {
      const [page = '', part] = (attribs['href'] ?? '').split('#');
      const content = readFileSync(join(BUILD, fileOf(page)), 'utf8');
      if (part !== undefined) expect(content).toContain(`id="${part}"`);
    }
  });
});
