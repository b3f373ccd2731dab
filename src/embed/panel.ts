import type { EmbeddedPhrase, Phrases } from '#embed/phrases.ts';

/** Distance from the panel to the mark and to the edges of the frame. */
const GAP = 8;

let panel: HTMLElement | null = null;
let opener: SVGElement | null = null;

/** Shows the phrases behind a mark next to it. */
export function openPanel(mark: SVGElement, { words, facts }: Phrases, dossiers: string): void {
  closePanel();
  // The panel says more than the tooltip.
  mark.querySelector(':scope > title')?.remove();
  const ids = mark.dataset['evidence']?.split(' ') ?? [];
  const close = element('button', 'close', '×');
  close.setAttribute('aria-label', words.close);
  close.addEventListener('click', closePanel);
  const heading = element('h2', '', words.title);
  heading.id = 'phrase-title';
  heading.tabIndex = -1;
  const articles = ids.flatMap((id) => {
    const phrase = facts[id];
    return phrase ? [article(phrase, words, `${dossiers}${id.split('.')[0] ?? ''}/#f-${id}`)] : [];
  });
  panel = element('div', 'phrase', '', heading, close, ...articles);
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-labelledby', heading.id);
  panel.dataset['fact'] = ids.join(' ');
  document.body.append(panel);
  opener = mark;
  place(panel, mark.getBoundingClientRect());
  heading.focus({ preventScroll: true });
}

/** Returns the focus to the mark. */
export function closePanel(): void {
  if (!panel) return;
  panel.remove();
  panel = null;
  opener?.focus({ preventScroll: true });
}

function article(phrase: EmbeddedPhrase, words: Phrases['words'], dossier: string): HTMLElement {
  const quote = element('p', '', phrase.prefix && `…${phrase.prefix}`, element('q', '', phrase.quote));
  quote.append(phrase.suffix && `${phrase.suffix}…`);
  const said = element('blockquote', '', quote);
  said.lang = 'zh-Hans';
  const links = element('p', 'links', '');
  if (phrase.source !== null) links.append(link(words.source, phrase.source), ' ');
  links.append(link(words.dossier, dossier));
  return element(
    'article',
    '',
    element('p', 'name', phrase.name),
    element('p', 'figure', phrase.figure, ...(phrase.state ? [element('span', 'state', phrase.state)] : [])),
    said,
    links,
  );
}

function link(text: string, href: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.href = href;
  made.target = '_blank';
  made.rel = 'noopener noreferrer';
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** Below the mark, or above it if there is no room; never outside the frame, where it would be hidden. */
function place(box: HTMLElement, mark: DOMRect): void {
  const { width: room, height: end } = document.body.getBoundingClientRect();
  const most = end - 2 * GAP;
  box.style.maxHeight = `${most}px`;
  const { offsetWidth: width, offsetHeight: height } = box;
  const below = mark.bottom + scrollY + GAP;
  const above = mark.top + scrollY - GAP - height;
  const top = below + height <= end || above < GAP ? Math.min(below, end - GAP - height) : above;
  const left = Math.min(Math.max(mark.left + mark.width / 2 - width / 2, GAP), room - GAP - width);
  box.style.top = `${Math.max(top, GAP)}px`;
  box.style.left = `${Math.max(left, GAP)}px`;
}
