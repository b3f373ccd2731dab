/** Elements without text of the article. Struck text was withdrawn, and ruby only says how a word is read. */
const SILENT = new Set(
  'script style noscript template iframe object select textarea button svg canvas audio video del s strike rt rp'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd pre hr address figcaption caption legend'.split(' '),
);
export const CONTAINERS = new Set(
  'body div section article main header footer nav aside form center blockquote ul ol dl table tbody thead tfoot tr td th fieldset figure details'.split(
    ' ',
  ),
);
export const BREAKS = new Set(['br', ...PARAGRAPHS, ...CONTAINERS]);

const HEADING = /^h[1-3]$/u;
const TITLE_NAME = /(?:^|[\s_-])(?:title|tit|bt|biaoti|arctitle|news_?title)(?:$|[\s_-])/iu;
const BESIDE = new Set('nav aside footer'.split(' '));
const BESIDE_NAME =
  /(?:^|[\s_-])(?:nav|navbar|menu|aside|side[_-]?bar|foot|footer|copyright|related|recommend|xgxw|xgyd|xglj)(?:$|[\s_-])/iu;
const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden|text-decoration[\w-]*\s*:[^;]*line-through/iu;

type Attributes = Readonly<Record<string, string>>;

export function isSilent(name: string, attributes: Attributes): boolean {
  const hidden = 'hidden' in attributes || UNSEEN.test(attributes['style'] ?? '');
  return hidden || SILENT.has(name) || name === 'head';
}

/** Share buttons are links run by a script; an anchor with a name is only a target in the text. */
export function isLink(name: string, attributes: Attributes): boolean {
  return name === 'a' && ('href' in attributes || !('name' in attributes || 'id' in attributes));
}

export function isTitle(name: string, attributes: Attributes): boolean {
  return HEADING.test(name) || TITLE_NAME.test(nameOf(attributes));
}

/** Whether the page itself calls the element its footer, sidebar or menu. */
export function isBeside(name: string, attributes: Attributes): boolean {
  return BESIDE.has(name) || (CONTAINERS.has(name) && BESIDE_NAME.test(nameOf(attributes)));
}

function nameOf({ class: className = '', id = '' }: Attributes): string {
  return `${className} ${id}`;
}
