import { asset } from '$app/paths';
import { keyOf, type ChartPin } from '#basket/pin.ts';
import type { DrawnPin } from '#export/basket/handout.ts';
import { element, markup, type Drawing } from '#export/picture/element.ts';
import { seenDrawing } from '#export/picture/seen.ts';
import type { Lang } from '#messages/lang.ts';

/** Wide enough for the wide drawing, and narrow enough for the narrow one, in pixels of CSS. */
export const WIDE = 1040;
export const NARROW = 360;

/** How long a drawing may take, in milliseconds; without it the wide one stands for both. */
const PATIENCE = 3000;

/**
 * Draws a chart by its embed, which needs neither the engine nor the code of this page, in the colours of paper.
 * Null if there is no such chart or nothing to draw.
 */
export async function drawnPin(pin: ChartPin, lang: Lang, place: number): Promise<DrawnPin | null> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { title: pin.id, inert: true, tabIndex: -1, src: addressOf(pin, lang) });
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, {
    position: 'absolute',
    visibility: 'hidden',
    insetInlineStart: '-9999px',
    inlineSize: `${WIDE}px`,
    blockSize: '10px',
    border: '0',
  });
  document.body.append(frame);
  try {
    await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
    const page = frame.contentDocument;
    if (!page) throw new Error(`the chart did not arrive: ${keyOf(pin)}`);
    if (!page.querySelector(`figure[data-chart="${CSS.escape(pin.id)}"]`)) return null;
    if (page.documentElement.dataset['drawing'] !== undefined) throw new Error(`not drawn: ${keyOf(pin)}`);
    // The reader's own colours would be kept in the file.
    page.documentElement.style.setProperty('forced-color-adjust', 'none');
    return await readDrawn(frame, page, place);
  } finally {
    frame.remove();
  }
}

function addressOf({ id, query }: ChartPin, lang: Lang): string {
  const folder = asset(`/${lang === 'en' ? 'en/' : ''}embed/${encodeURIComponent(id)}/`);
  const parameters = new URLSearchParams(query);
  parameters.set('theme', 'light');
  return `${folder}?${parameters}`;
}

/** @param place tells the patterns of several drawings on one page apart */
async function readDrawn(frame: HTMLIFrameElement, page: Document, place: number): Promise<DrawnPin | null> {
  const said = (name: string) => page.querySelector(`[data-text="${name}"]`)?.textContent?.trim() ?? '';
  const wide = page.querySelector<SVGSVGElement>('.at-wide svg');
  if (!wide) return null;
  const { width, height } = wide.viewBox.baseVal;
  const svg = svgOf(wide, `p${place}`);
  // A redrawn chart keeps only the one that fits.
  frame.style.inlineSize = `${NARROW}px`;
  const narrow = (await appeared<SVGSVGElement>(page, '.at-narrow svg')) ?? wide;
  return {
    title: said('title'),
    measured: said('measured'),
    missing: [said('missing'), said('remarks')].filter((part) => part !== '').join(' '),
    caveat: said('caveat'),
    drawing: { svg, narrow: svgOf(narrow, `q${place}`), width, height },
  };
}

/** The element once it is there; null if it does not come. */
function appeared<Wanted extends Element>(page: Document, selector: string): Promise<Wanted | null> {
  const find = () => page.querySelector<Wanted>(selector);
  const there = find();
  if (there) return Promise.resolve(there);
  return new Promise((resolve) => {
    const settle = (found: Wanted | null) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(found);
    };
    const observer = new MutationObserver(() => {
      const found = find();
      if (found) settle(found);
    });
    const timer = setTimeout(() => settle(null), PATIENCE);
    observer.observe(page, { childList: true, subtree: true });
  });
}

function svgOf(seen: SVGSVGElement, prefix: string): string {
  const svg = svgMarkup(seenDrawing(seen), seen.getAttribute('aria-label') ?? '');
  return svg.replaceAll(/(id="|url\(#)/gu, `$1${prefix}-`);
}

/** An SVG element with a name for those who do not see it. */
export function svgMarkup({ width, height, children }: Drawing, label: string): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    'font-family': 'system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif',
    role: 'img',
    'aria-label': label,
  };
  return markup(element('svg', attributes, children));
}
