/**
 * Defines <duizhao-chart chart="timeline" lang="en" zone="…" theme="dark" frozen="…">, an embed as a custom element. What is in
 * it, such as a picture, shows until its script runs.
 */
import { start } from '#embed/resizing.ts';

/** Inserted by the build, so that small scripts do not include the table of facets. */
declare const DRAWING_PARAMETERS: readonly string[];

const PASSED = [...DRAWING_PARAMETERS, 'theme', 'title', 'static'];

const script = document.currentScript;
const folder = new URL('.', script instanceof HTMLScriptElement ? script.src : location.href);
/** The version this script is frozen with; empty if it follows the data. */
const own = /\/frozen\/([^/]+)\/embed\/$/u.exec(folder.pathname)?.[1] ?? '';
const site = new URL(own === '' ? '../' : '../../../', folder);

class DuizhaoChart extends HTMLElement {
  static readonly observedAttributes = ['chart', 'lang', 'frozen', 'name', 'described', ...PASSED];

  connectedCallback(): void {
    this.show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.show();
  }

  /** Does nothing if the frame's address is unchanged. */
  private show(): void {
    const src = addressOf(this);
    const frame = this.querySelector('iframe') ?? document.createElement('iframe');
    frame.title = this.getAttribute('name') ?? `Duizhao · ${this.getAttribute('chart') ?? ''}`;
    const described = this.getAttribute('described');
    if (described) frame.setAttribute('aria-describedby', described);
    if (frame.src === src) return;
    frame.loading = 'lazy';
    frame.style.cssText = 'display:block;width:100%;min-height:480px;border:0';
    frame.src = src;
    delete frame.dataset['duizhao'];
    if (!frame.isConnected) this.replaceChildren(frame);
  }
}

function addressOf(element: HTMLElement): string {
  const chart = encodeURIComponent(element.getAttribute('chart') ?? 'timeline');
  const path = `${element.getAttribute('lang') === 'en' ? 'en/' : ''}embed/${chart}/`;
  const key = keyOf(element);
  const address = new URL(key === '' ? path : `frozen/${encodeURIComponent(key)}/${path}`, site);
  for (const name of PASSED) {
    const value = element.getAttribute(name);
    if (value) address.searchParams.set(name, value);
  }
  return address.href;
}

/** The version named by the element, else that of the script. */
function keyOf(element: HTMLElement): string {
  const named = element.getAttribute('frozen');
  if (named === '' && own === '')
    console.warn('duizhao-chart: frozen names no version, so the chart follows the data');
  return named || own;
}

start(window);
if (!customElements.get('duizhao-chart')) customElements.define('duizhao-chart', DuizhaoChart);
