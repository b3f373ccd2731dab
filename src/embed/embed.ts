/** The script of an embed. It must work in a sandboxed frame, which can neither fetch nor store anything. */
import { keyboard } from '#charts/parts/keyboard.ts';
import { isSetting, readSettings } from '#embed/embed-address.ts';
import { DRAWN, follow, tellHeight } from '#embed/host.ts';
import { closePanel, openPanel } from '#embed/panel.ts';
import type { Phrases } from '#embed/phrases.ts';

const root = document.documentElement;
const parameters = new URLSearchParams(location.search);
const { theme, title, isStatic } = readSettings(parameters);
/** Whether the address asks for another drawing than the prerendered one, or for something unknown, which is then named. */
const isRedrawn = [...parameters].some(([name, value]) => !isSetting(name, value));

if (theme !== 'auto') root.dataset['theme'] = theme;
if (!title) root.dataset['title'] = 'off';
if (isStatic) root.dataset['static'] = '';
if (isRedrawn) root.dataset['drawing'] = 'awaited';
if (theme === 'auto') follow(root);
document.addEventListener('DOMContentLoaded', begin);

function begin(): void {
  const phrases: Phrases = JSON.parse(document.getElementById('phrases')?.textContent ?? '');
  const main = document.querySelector('main');
  if (!main) return;
  if (isRedrawn) redraw(main, phrases);
  if (isStatic) stripLinks(main);
  else listen(main, phrases);
  if (isStatic) addEventListener(DRAWN, () => stripLinks(main));
  tellHeight(document.body);
}

/** Loads the rows, then the script that draws them. */
function redraw(main: HTMLElement, { words }: Phrases): void {
  const { answers = '', draw = '' } = main.dataset;
  const failed = () => {
    delete root.dataset['drawing'];
    const remarks = main.querySelector('[data-text="remarks"]');
    if (remarks) remarks.textContent = words.failed;
  };
  for (const src of [answers, draw]) {
    const script = document.createElement('script');
    script.async = false;
    script.src = src;
    script.addEventListener('error', failed);
    document.head.append(script);
  }
}

function listen(main: HTMLElement, phrases: Phrases): void {
  for (const svg of main.querySelectorAll('.drawing svg')) {
    if (svg.parentElement) keyboard(undefined, undefined)(svg.parentElement);
  }
  const open = (event: Event) => {
    const mark = event.target instanceof Element ? event.target.closest<SVGElement>('[data-evidence]') : null;
    if (!mark) return;
    event.preventDefault();
    openPanel(mark, phrases, main.dataset['dossiers'] ?? '');
  };
  main.addEventListener('click', open);
  main.addEventListener('keydown', (event) => event.key === ' ' && open(event));
  document.addEventListener('keydown', (event) => event.key === 'Escape' && closePanel());
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && !target.closest('[data-evidence], [role="dialog"]')) closePanel();
  });
}

/** Makes the chart a picture: its marks keep their names but lose their links. */
function stripLinks(main: HTMLElement): void {
  for (const mark of main.querySelectorAll('.drawing a.mark')) {
    for (const name of ['href', 'target', 'rel', 'data-evidence']) mark.removeAttribute(name);
    mark.setAttribute('role', 'img');
  }
}
