import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CHART_IDS } from '#view/chart-ids.ts';
import { dataVersion } from '#routes/version.server.ts';
import { serveArticle } from '../support/article.ts';
import { complaints } from '../support/axe.ts';
import { idled, type Visit, type VisitOptions } from '../support/browser.ts';
import { BUILD } from '../support/build.ts';
import { builtSite } from '../support/built-site.ts';
import type { Site } from '../support/server.ts';

const DATA_VERSION = await dataVersion();

const WIDTHS = [320, 375, 640, 768, 1200] as const;

let article: Site;
const here = builtSite({ viewport: { width: 768, height: 900 } }, { origins: () => [article.origin] });
const { site } = here;
let readings: readonly Visit[] = [];

beforeAll(async () => {
  article = await serveArticle(site.origin, BUILD);
});
afterAll(() => article?.close());
afterEach(() => {
  const done = readings;
  readings = [];
  for (const { asked } of done) expect(urlsOf(asked).filter((url) => /\.wasm|duckdb/u.test(url))).toEqual([]);
});

const urlsOf = (asked: Visit['asked']) => asked.map((request) => request.url());

async function read(address: string, options: VisitOptions = {}): Promise<Visit> {
  const made = await here.visit(address, options);
  readings = [...readings, made];
  return made;
}

/** A page of the example article. */
const readArticle = (name: string, options: VisitOptions = {}) => read(`${article.origin}/${name}`, options);

async function openEmbed(path: string, options: VisitOptions = {}): Promise<Page> {
  return (await read(path, options)).page;
}

/** The frames of charts, each scrolled into view once, because they load lazily. */
async function frames(page: Page): Promise<Frame[]> {
  const found: Frame[] = [];
  for (const element of await page.locator('iframe').elementHandles()) {
    await element.scrollIntoViewIfNeeded();
    const frame = await element.contentFrame();
    if (!frame) throw new Error('an empty frame');
    await frame.locator('figure').waitFor();
    found.push(frame);
  }
  return found;
}

const frameOf = async (page: Page, selector: string): Promise<Frame> => {
  const element = page.locator(selector);
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error(`no frame at ${selector}`);
  await frame.locator('figure').waitFor();
  return frame;
};

/** How much taller the frame is than its content; negative if something is cut off. */
const spare = (frame: Frame): Promise<number> =>
  frame.evaluate('innerHeight - Math.ceil(document.body.getBoundingClientRect().height)');

/** Resolves once the page in the frame sees the size of its frame. */
async function laidOut(frame: Frame): Promise<void> {
  const element = await frame.frameElement();
  const sizes = () =>
    Promise.all([
      element.evaluate(({ clientWidth, clientHeight }: HTMLElement) => [clientWidth, clientHeight]),
      frame.evaluate('[innerWidth, innerHeight]'),
    ]);
  await expect.poll(sizes).toSatisfy(([outer, inner]) => String(outer) === String(inner));
}

const paper = (frame: Frame): Promise<string> =>
  frame.evaluate('getComputedStyle(document.body).backgroundColor');
const LIGHT = 'rgb(251, 250, 247)';
const DARK = 'rgb(21, 23, 26)';

const marks = (frame: Page | Frame) => frame.locator('.drawing svg:visible [data-evidence]');

describe('an embed without script', () => {
  test.each(['zh', 'en'] as const)('fits its frame at every width: %s', async (lang) => {
    const { page } = await readArticle(`plain-${lang}.html`, { viewport: { width: 320, height: 3000 } });
    const shown = await frames(page);
    expect(shown).toHaveLength(CHART_IDS.length);
    for (const width of [...WIDTHS, 500, 691, 692, 992]) {
      await page.setViewportSize({ width, height: 3000 });
      await Promise.all(shown.map(laidOut));
      for (const frame of shown) {
        const left = await spare(frame);
        expect(left, `${frame.url()} at ${width}`).toBeGreaterThanOrEqual(0);
        expect(left, `${frame.url()} at ${width}`).toBeLessThan(260);
      }
    }
  });

  test('states its finding, what is missing and its source', async () => {
    const page = await openEmbed('/en/embed/timeline/', { javaScriptEnabled: false });
    for (const id of CHART_IDS) {
      await page.goto(`${site.origin}/en/embed/${id}/`);
      expect(await page.locator('h1').innerText()).not.toBe('');
      expect(await page.locator('svg:visible').count()).toBe(1);
      const source = page.locator('.source');
      const { version, date } = DATA_VERSION;
      expect(await source.innerText()).toContain(`data version ${version} of ${date}`);
      expect(await source.locator('a').first().getAttribute('href')).toBe(`../../../en/charts/${id}/`);
      expect(await page.locator('header, nav, footer').count()).toBe(0);
    }
  });

  test('has marks that open their figures in a new tab', async () => {
    const page = await openEmbed('/embed/timeline/', { javaScriptEnabled: false });
    const mark = marks(page).first();
    const [fact = ''] = (await mark.getAttribute('data-evidence'))?.split(' ') ?? [];
    expect(await mark.getAttribute('href')).toBe(`../../notices/${fact.split('.')[0]}/#f-${fact}`);
    const [tab] = await Promise.all([page.context().waitForEvent('page'), mark.click()]);
    await tab.waitForLoadState();
    expect(new URL(tab.url()).pathname).toBe(`/notices/${fact.split('.')[0]}/`);
  });
});

describe('the example article', () => {
  test.each(WIDTHS)('holds every chart whole at %i px', async (width) => {
    const { page } = await readArticle('', { viewport: { width, height: 900 } });
    const shown = await frames(page);
    expect(shown).toHaveLength(4);
    for (const frame of shown) await expect.poll(() => spare(frame)).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  test('has charts that store nothing', async () => {
    const { page } = await readArticle('');
    await frames(page);
    expect(await page.context().cookies(site.origin)).toEqual([]);
    await page.goto(`${site.origin}/embed/timeline/?zone=quzhou-2021`);
    await marks(page).first().click();
    expect(await page.evaluate('document.cookie')).toBe('');
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  });

  test('has a link for readers without script', async () => {
    const { page } = await readArticle('', { javaScriptEnabled: false });
    expect(
      await page
        .getByRole('link', { name: /整改对照$/u })
        .last()
        .getAttribute('href'),
    ).toBe(`${site.origin}/charts/timeline/`);
  });

  test('gives each of ten charts its height', async () => {
    const { page } = await readArticle('ten.html');
    const shown = await frames(page);
    expect(shown).toHaveLength(10);
    for (const frame of shown) await expect.poll(() => spare(frame)).toBe(0);
  });

  test('fits a chart that is added later', async () => {
    const { page } = await readArticle('');
    await frames(page);
    await page.evaluate(
      `(() => {
        const frame = document.createElement('iframe');
        frame.id = 'late';
        frame.src = ${JSON.stringify(`${site.origin}/embed/funds/`)};
        document.querySelector('article').prepend(frame);
      })()`,
    );
    const late = await frameOf(page, '#late');
    await expect.poll(() => spare(late)).toBe(0);
  });

  test('resizes a frame with the page', async () => {
    const { page } = await readArticle('');
    const frame = await frameOf(page, '#live iframe');
    const height = () => page.locator('#live iframe').evaluate((element) => element.clientHeight);
    await expect.poll(() => spare(frame)).toBe(0);
    const wide = await height();
    await page.setViewportSize({ width: 340, height: 900 });
    await expect.poll(height).toBeGreaterThan(wide + 100);
    await expect.poll(() => spare(frame)).toBe(0);
    await page.setViewportSize({ width: 768, height: 900 });
    await expect.poll(height).toBe(wide);
  });

  test('gives a frame on paper the height that fits the width of the paper', async () => {
    const { page } = await readArticle('');
    const frame = await frameOf(page, '#live iframe');
    await expect.poll(() => spare(frame)).toBe(0);
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    await page.setViewportSize({ width: 500, height: 900 });
    await idled(page);
    const room = await spare(frame);
    expect(room).toBeGreaterThanOrEqual(0);
    expect(room).toBeLessThan(80);
    await page.setViewportSize({ width: 768, height: 900 });
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    await expect.poll(() => spare(frame)).toBe(0);
  });

  test('does not resize a frame of another site', async () => {
    const { page } = await readArticle('');
    await frames(page);
    await page.evaluate(
      `(() => {
        const frame = document.createElement('iframe');
        frame.id = 'alien';
        frame.srcdoc = '<script>parent.postMessage({ duizhao: { height: 3000 } }, "*")</' + 'script>';
        frame.src = ${JSON.stringify(`${site.origin}/embed/funds/`)};
        frame.height = 200;
        return new Promise((done) => {
          addEventListener('message', ({ source }) => source === frame.contentWindow && done());
          document.querySelector('article').prepend(frame);
        });
      })()`,
    );
    expect(await page.locator('#alien').evaluate((element) => element.clientHeight)).toBe(200);
  });

  test('lets only a chart resize its own frame', async () => {
    const { page } = await readArticle('');
    const frame = await frameOf(page, '#live iframe');
    await expect.poll(() => spare(frame)).toBe(0);
    const height = () => page.locator('#live iframe').evaluate((element) => element.clientHeight);
    const before = await height();
    // Listeners are called in order, so the page has received what is received here. Each sender ends with null.
    const heard = page.evaluate(
      `Promise.all([window, document.querySelector('#live iframe').contentWindow].map((sender) =>
        new Promise((done) => addEventListener('message', ({ data, source }) => {
          if (data === null && source === sender) done();
        }))))`,
    );
    await page.evaluate(`postMessage({ duizhao: { height: 3000 } }, '*')`);
    for (const wrong of ['"3000"', '-5', '1e9', 'NaN', 'null'])
      await frame.evaluate(`parent.postMessage({ duizhao: { height: ${wrong} } }, '*')`);
    await page.evaluate(`postMessage(null, '*')`);
    await frame.evaluate(`parent.postMessage(null, '*')`);
    await heard;
    expect(await height()).toBe(before);
  });
});

describe('the theme of an embed', () => {
  test.each([
    ['light', LIGHT],
    ['dark', DARK],
  ] as const)('is that of the system: %s', async (colorScheme, colour) => {
    const { page } = await readArticle('', { colorScheme });
    for (const frame of await frames(page)) expect(await paper(frame)).toBe(colour);
  });

  test.each([
    ['dark', DARK],
    ['light', LIGHT],
  ] as const)('follows the host that turns %s', async (theme, colour) => {
    const { page } = await readArticle('', { colorScheme: theme === 'dark' ? 'light' : 'dark' });
    const live = await frameOf(page, '#live iframe');
    const element = await frameOf(page, '#element iframe');
    await expect.poll(() => spare(live)).toBe(0);
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    for (const frame of [live, element]) await expect.poll(() => paper(frame)).toBe(colour);
    await page.evaluate('delete document.documentElement.dataset.theme');
    await expect.poll(() => paper(live)).toBe(theme === 'dark' ? LIGHT : DARK);
  });

  test.each([
    `document.documentElement.classList.add('dark')`,
    `document.body.classList.add('theme-dark')`,
    `document.documentElement.style.colorScheme = 'dark'`,
  ])('follows a host that sets its theme by %s', async (turn) => {
    const { page } = await readArticle('ten.html', { colorScheme: 'light' });
    const frame = await frameOf(page, 'iframe >> nth=0');
    await expect.poll(() => spare(frame)).toBe(0);
    await page.evaluate(turn);
    await expect.poll(() => paper(frame)).toBe(DARK);
  });

  test('stays as set in the address, whatever the host does', async () => {
    const page = await openEmbed('/embed/funds/?theme=dark', { colorScheme: 'light' });
    await page.evaluate(
      `new Promise((done) => {
        addEventListener('message', done);
        postMessage({ duizhao: { theme: 'light' } }, '*');
      })`,
    );
    expect(await paper(page.mainFrame())).toBe(DARK);
  });
});

describe('a tap on a mark', () => {
  const panel = (frame: Page | Frame) => frame.getByRole('dialog');

  test('shows its phrase inside the frame, sandboxed or not', async () => {
    const { page, asked } = await readArticle('');
    for (const selector of ['#live iframe', '#sandboxed']) {
      const frame = await frameOf(page, selector);
      await frame.locator('html:not([data-drawing])').waitFor({ state: 'attached' });
      const mark = marks(frame).last();
      const fact = await mark.getAttribute('data-evidence');
      await mark.click();
      expect(await panel(frame).getAttribute('data-fact')).toBe(fact);
      expect(await panel(frame).locator('q').first().innerText()).not.toBe('');
      expect(await panel(frame).getByRole('link').first().getAttribute('href')).toContain('#:~:text=');
    }
    expect(urlsOf(asked).filter((url) => url.includes('/notices/'))).toEqual([]);
  });

  test.each([320, 1200])('keeps the phrase inside the frame at %i px', async (width) => {
    const { page } = await readArticle('', { viewport: { width, height: 900 } });
    const frame = await frameOf(page, '#live iframe');
    await expect.poll(() => spare(frame)).toBe(0);
    for (const at of ['first', 'last'] as const) {
      await marks(frame)[at]().click();
      const box = await panel(frame).evaluate((dialog) => {
        const { left, top, right, bottom } = dialog.getBoundingClientRect();
        return { left, top, right: innerWidth - right, bottom: innerHeight - bottom };
      });
      for (const edge of Object.values(box)) expect(edge).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Escape');
    }
    expect(await spare(frame)).toBe(0);
  });

  test('works by keyboard, and Esc returns to the mark', async () => {
    const page = await openEmbed('/en/embed/timeline/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    const fact = await page.evaluate('document.activeElement.dataset.evidence');
    await page.keyboard.press('Enter');
    expect(await panel(page).getAttribute('data-fact')).toBe(fact);
    await page.keyboard.press('Escape');
    expect(await panel(page).count()).toBe(0);
    expect(await page.evaluate('document.activeElement.dataset.evidence')).toBe(fact);
    await page.keyboard.press(' ');
    expect(await panel(page).getAttribute('data-fact')).toBe(fact);
  });

  test('closes its panel on a tap elsewhere', async () => {
    const page = await openEmbed('/en/embed/timeline/');
    await marks(page).first().click();
    expect(await panel(page).count()).toBe(1);
    await page.locator('h1').click();
    expect(await panel(page).count()).toBe(0);
  });

  test('does nothing if the embed is a picture', async () => {
    const page = await openEmbed('/en/embed/disclosure/?static=1');
    expect(await page.locator('.drawing a[href]').count()).toBe(0);
    await page.locator('.drawing .mark:visible').first().click();
    expect(await panel(page).count()).toBe(0);
  });
});

describe.each([true, false])('the drawing of an embed, with script: %s', (javaScriptEnabled) => {
  test.each([
    [375, 343],
    [531, 499],
    [560, 528],
    [640, 608],
    [691, 659],
    [692, 660],
    [1200, 960],
  ])('fills a frame of %i px', async (width, drawn) => {
    const page = await openEmbed('/embed/timeline/', {
      viewport: { width, height: 900 },
      javaScriptEnabled,
    });
    const seen = page.locator('.chart svg:visible');
    expect(await seen.count()).toBe(1);
    expect((await seen.boundingBox())?.width).toBeCloseTo(drawn, 0);
  });
});

test('an embed opened by itself becomes idle, because it sends itself no messages', async () => {
  const page = await openEmbed('/embed/timeline/');
  await idled(page);
});

describe('the parameters of an embed', () => {
  const drawn = (page: Page) => page.locator('html:not([data-drawing])').waitFor({ state: 'attached' });

  test('narrow the chart to the zones they name', async () => {
    const page = await openEmbed('/en/embed/timeline/?zone=quzhou-2021');
    await drawn(page);
    const named = await marks(page).evaluateAll((all) =>
      all.map((mark) => mark.getAttribute('data-evidence')?.split('.')[0]),
    );
    expect(new Set(named)).toEqual(new Set(['quzhou-2021']));
    expect(await page.locator('[data-text="missing"]').innerText()).toContain('1');
  });

  test('apply in a sandbox that allows only scripts', async () => {
    const { page } = await readArticle('strict.html');
    const [frame] = await frames(page);
    if (!frame) throw new Error('no frame');
    await frame.locator('html:not([data-drawing])').waitFor({ state: 'attached' });
    expect(await paper(frame)).toBe(DARK);
    expect(await frame.locator('svg:visible text', { hasText: /^20\d\d/u }).count()).toBeGreaterThan(2);
    await marks(frame).first().click();
    expect(await frame.locator('[role="dialog"] q').count()).toBeGreaterThan(0);
  });

  test('draw trends by level with the notices that are picked, and count those', async () => {
    const page = await openEmbed('/en/embed/trends/?by=level&kind=xuncha');
    await drawn(page);
    expect(await page.locator('h1').innerText()).toContain('prefecture');
    expect(await page.locator('[data-text="missing"]').innerText()).toMatch(
      /n = 4 zones and \d+ other notices/u,
    );
  });

  test.each(CHART_IDS)('draw %s as on the page', async (id) => {
    const colours = (page: Page) =>
      page.locator('.drawing svg:visible').evaluate((svg) =>
        [...svg.querySelectorAll('*')].map((part) => {
          const { fill, stroke, strokeDasharray } = getComputedStyle(part);
          return [part.namespaceURI, part.tagName, fill, stroke, strokeDasharray].join();
        }),
      );
    const page = await openEmbed(`/embed/${id}/`);
    const first = await colours(page);
    await page.goto(`${site.origin}/embed/${id}/?level=central,province,prefecture,county`);
    await drawn(page);
    expect(await colours(page)).toEqual(first);
  });

  test('may be unknown, which the embed reports while showing what it can', async () => {
    const page = await openEmbed('/en/embed/funds/?zone=atlantis,quzhou-2021&colour=red');
    await drawn(page);
    expect(await page.locator('[data-text="remarks"]').innerText()).toMatch(/colour.*atlantis/su);
    expect(await marks(page).count()).toBeGreaterThan(0);
  });

  test.each(['colour=red', 'v=2'])('are named if they are unknown: %s', async (query) => {
    const page = await openEmbed(`/en/embed/funds/?${query}`);
    await drawn(page);
    expect(await page.locator('[data-text="remarks"]').innerText()).toContain(
      query === 'v=2' ? '“2”' : 'colour',
    );
    expect(await marks(page).count()).toBeGreaterThan(0);
  });

  test.each([
    ['zone=quzhou-2021&level=county', 'h1'],
    ['zone=atlantis', 'h1'],
    ['year=2023&zone=quzhou-2021&title=off', '[data-text="remarks"]'],
  ])('draw nothing and say so if nothing fits: %s', async (query, place) => {
    const page = await openEmbed(`/en/embed/funds/?${query}`);
    await drawn(page);
    expect(await page.locator('.drawing svg').count()).toBe(0);
    expect(await page.locator(place).innerText()).toContain('No notice');
    expect(await page.locator('[data-text="measured"]').innerText()).toBe('');
  });

  test('may hide the title except from screen readers', async () => {
    const page = await openEmbed('/en/embed/funds/?title=off');
    const box = await page.locator('h1').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(1);
    expect(await page.getByRole('figure').getAttribute('aria-labelledby')).toBe('title');
  });
});

describe('a frozen embed', () => {
  const folder = `/frozen/${DATA_VERSION.key}`;

  test('says that its version is frozen and links to the live site', async () => {
    const page = await openEmbed(`${folder}/en/embed/timeline/`);
    expect(await page.locator('.source').innerText()).toContain('stays at this version');
    expect(await page.locator('.source .newer').isVisible()).toBe(false);
    const target = await page
      .locator('.source a')
      .first()
      .evaluate((link) => (link as HTMLAnchorElement).href);
    expect(target).toBe(`${site.origin}/en/charts/timeline/`);
  });

  test('honours its parameters with scripts and rows of its own', async () => {
    const { page, asked } = await read(`${folder}/embed/timeline/?zone=quzhou-2021`);
    await page.locator('html:not([data-drawing])').waitFor({ state: 'attached' });
    expect(await marks(page).count()).toBeGreaterThan(0);
    const outside = urlsOf(asked)
      .map((url) => new URL(url).pathname)
      .filter((path) => !path.startsWith(folder));
    expect(outside.filter((path) => path !== '/icon.svg')).toEqual(['/embed/latest.js']);
  });

  test('shows a line if there are newer data', async () => {
    const page = await openEmbed('about:blank');
    await page.route('**/embed/latest.js', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(DATA_VERSION.key, '9.9.9-ffffffff');
      await route.fulfill({ response, body });
    });
    await page.goto(`${site.origin}${folder}/embed/timeline/`);
    await page.locator('.source .newer').waitFor();
  });
});

describe('the custom element', () => {
  test('changes its chart with its attributes', async () => {
    const { page } = await readArticle('');
    await frameOf(page, '#element iframe');
    await page.locator('#element').evaluate((element) => {
      element.setAttribute('chart', 'funds');
      element.setAttribute('zone', 'quzhou-2021');
    });
    const src = () => page.locator('#element iframe').getAttribute('src');
    expect(await src()).toBe(`${site.origin}/en/embed/funds/?zone=quzhou-2021`);
    await page
      .locator('#element')
      .evaluate((element, key) => element.setAttribute('frozen', key), DATA_VERSION.key);
    expect(await src()).toBe(`${site.origin}/frozen/${DATA_VERSION.key}/en/embed/funds/?zone=quzhou-2021`);
  });

  test("keeps the version of its script's folder", async () => {
    const { page } = await readArticle('strict.html', { bypassCSP: true });
    const folder = `${site.origin}/frozen/${DATA_VERSION.key}`;
    await page.addScriptTag({ url: `${folder}/embed/duizhao-chart.js` });
    await page.evaluate(`document.body.innerHTML = '<duizhao-chart chart="funds" frozen></duizhao-chart>'`);
    expect(await page.locator('iframe').getAttribute('src')).toBe(`${folder}/embed/funds/`);
  });

  test('follows the data and says so without a version', async () => {
    const { page } = await readArticle('');
    const said = page.waitForEvent('console', (message) => message.type() === 'warning');
    await page.locator('#element').evaluate((element) => element.setAttribute('frozen', ''));
    expect((await said).text()).toContain('follows the data');
    expect(await page.locator('#element iframe').getAttribute('src')).toBe(
      `${site.origin}/en/embed/sanctions/`,
    );
  });
});

describe('axe', () => {
  test.each([
    ['light', '/embed/timeline/'],
    ['dark', '/en/embed/sanctions/'],
    ['light', '/en/embed/funds/?level=province'],
  ] as const)('finds no serious violation: %s %s', async (colorScheme, path) => {
    const page = await openEmbed(path, { colorScheme, bypassCSP: true });
    await page.locator('html:not([data-drawing])').waitFor({ state: 'attached' });
    expect(await complaints(page)).toEqual([]);
    await marks(page).first().click();
    expect(await complaints(page)).toEqual([]);
  });
});
