/** <duizhao-chart chart="timeline" lang="en" zone="…" theme="dark" frozen="…">: an embed as an element of the page. */
import { start } from '#components/embed/resizing.ts';

const PASSED = [
  'zone',
  'level',
  'kind',
  'year',
  'topic',
  'view',
  'by',
  'mix',
  'order',
  'theme',
  'title',
  'static',
];

/** Where this script lies, there lie the charts; in a frozen folder, those of its version. */
const base = new URL(
  '.',
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href,
);

class DuizhaoChart extends HTMLElement {
  static readonly observedAttributes = ['chart', 'lang', 'frozen', 'name', ...PASSED];

  connectedCallback(): void {
    this.show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.show();
  }

  /** A frame whose address is unchanged is left alone. */
  private show(): void {
    const src = addressOf(this);
    const frame = this.querySelector('iframe') ?? document.createElement('iframe');
    frame.title = this.getAttribute('name') ?? `Duizhao · ${this.getAttribute('chart') ?? ''}`;
    if (frame.src === src) return;
    frame.loading = 'lazy';
    frame.style.cssText = 'display:block;width:100%;min-height:480px;border:0';
    frame.src = src;
    if (!frame.isConnected) this.replaceChildren(frame);
  }
}

function addressOf(element: HTMLElement): string {
  const folder = element.getAttribute('lang') === 'en' ? 'en/embed/' : 'embed/';
  const frozen = element.getAttribute('frozen');
  const root = new URL(frozen ? `../frozen/${encodeURIComponent(frozen)}/` : '../', base);
  const address = new URL(
    `${folder}${encodeURIComponent(element.getAttribute('chart') ?? 'timeline')}/`,
    root,
  );
  for (const name of PASSED) {
    const value = element.getAttribute(name);
    if (value) address.searchParams.set(name, value);
  }
  return address.href;
}

start(window);
if (!customElements.get('duizhao-chart')) customElements.define('duizhao-chart', DuizhaoChart);
